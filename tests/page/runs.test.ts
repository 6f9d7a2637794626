import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { rangeOf, sameRun, type TextRun, textRuns } from '#lib/page/runs.ts';

const pageOf = (html: string) =>
  parseHTML(`<!doctype html><html><head><title>Tin</title></head><body>${html}</body></html>`)
    .document;

const runsBelow = (root: Element | null, deep = true): TextRun[] => {
  if (!root) throw new Error('the page has no such element');
  return [...textRuns(root, deep)].filter(({ text }) => text.trim() !== '');
};

const texts = (html: string) => runsBelow(pageOf(html).documentElement).map(({ text }) => text);

describe('text runs', () => {
  test.each([
    ['blocks apart', '<p>Một</p><div>hai</div>', ['Một', 'hai']],
    [
      'inline elements together',
      '<p>Kết <em>luận</em> <a>số <b>01</b></a>-KL</p>',
      ['Kết luận số 01-KL'],
    ],
    ['custom elements too', '<p>Kết <tin-bai>luận</tin-bai></p>', ['Kết luận']],
    ['a block within a block', '<div>trước<div>trong</div>sau</div>', ['trước', 'trong', 'sau']],
    ['an empty block between', '<div>trước<hr>sau</div>', ['trước', 'sau']],
    ['blocks within a link', '<a>trước<p>trong</p>sau</a>', ['trước', 'trong', 'sau']],
    ['no-break spaces as they are', '<p>số&nbsp;01</p>', ['số\u00a001']],
    ['white space of the source as one space', '<p>Kết luận\n    số\t01</p>', ['Kết luận số 01']],
    ['… but not in preformatted text', '<pre>Kết luận\n  số 01</pre>', ['Kết luận\n  số 01']],
    ['a line break', '<p>số 01<br>ngày 18</p>', ['số 01\nngày 18']],
    ['a line break beside an element', '<p>số 01<br><b>ngày 18</b></p>', ['số 01\nngày 18']],
    ['two line breaks, for paragraphs', '<p>số 01<br><br>ngày 18</p>', ['số 01\n\nngày 18']],
    ['pictures and scripts within a line', '<p>số <img><script>1</script>01</p>', ['số 01']],
  ])('take %s', (_, html, expected) => {
    expect(texts(html)).toEqual(expected);
  });

  test.each([
    ['code', '<script>số 01</script><style>p {}</style><template>số 01</template>'],
    ['form fields', '<textarea>số 01</textarea><select><option>số 01</select>'],
    ['buttons', '<button>số <b>01</b></button>'],
    ['text that the reader edits', '<div contenteditable>số <p>01</p></div>'],
    ['drawings', '<svg><text>số 01</text></svg>'],
  ])('leave out %s', (_, html) => {
    expect(texts(html)).toEqual([]);
  });

  test('leave out what is below such an element when they begin there', () => {
    const page = pageOf(
      '<div contenteditable="true"><p>số 01</p></div><p contenteditable="false">số 02',
    );
    expect(runsBelow(page.querySelector('p'))).toEqual([]);
    expect(runsBelow(page.querySelector('[contenteditable=false]'))).toHaveLength(1);
  });

  test('leave out a document that is an editor', () => {
    const page = pageOf('<p>số 01</p>');
    page.designMode = 'on';
    expect(runsBelow(page.documentElement)).toEqual([]);
  });

  test('of a block alone do not go into the blocks in it', () => {
    const page = pageOf('<div>trước <b>số</b><p>trong</p>sau</div>');
    const own = runsBelow(page.querySelector('div'), false);
    expect(own.map(({ text }) => text)).toEqual(['trước số', 'sau']);
  });

  test('below an inline element are those of the blocks in it', () => {
    const page = pageOf('<div>trước <b>số<p>trong</p></b></div>');
    expect(runsBelow(page.querySelector('b')).map(({ text }) => text)).toEqual(['trong']);
  });

  test('end as lost when the page takes away where to go on', () => {
    const page = pageOf('<p>Một</p><div>hai</div><p>ba</p>');
    const runs = textRuns(page.body, true);
    expect(runs.next().value).toMatchObject({ text: 'Một' });
    page.querySelector('div')?.remove();
    expect(runs.next()).toEqual({ done: true, value: 'lost' });
  });

  test('are the same when text and nodes are', () => {
    const page = pageOf('<p>Kết <em>luận</em></p>');
    const [before] = runsBelow(page.body);
    const [again] = runsBelow(page.body);
    page.querySelector('em')?.replaceChildren('luận');
    const [after] = runsBelow(page.body);
    if (!before || !again || !after) throw new Error('a run is expected');
    expect(sameRun(before, again)).toBe(true);
    expect(sameRun(before, after)).toBe(false);
  });
});

describe('the range of a stretch of text', () => {
  // Outside of a browser there are no ranges: what would make one is looked at.
  beforeAll(() => {
    vi.stubGlobal(
      'StaticRange',
      class {
        constructor(init: StaticRangeInit) {
          Object.assign(this, init);
        }
      },
    );
  });
  afterAll(() => {
    vi.unstubAllGlobals();
  });

  /** What the page's own nodes hold between the ends that a range was given. */
  function wordsBetween(html: string, words: string): string {
    const [run] = runsBelow(pageOf(html).body);
    const start = run?.text.indexOf(words) ?? -1;
    const range = run && rangeOf(run, start, start + words.length);
    if (!range || start < 0) throw new Error(`the run does not hold “${words}”`);
    const nodes: readonly Node[] = run.pieces.map(({ node }) => node);
    const from = nodes.indexOf(range.startContainer);
    const to = nodes.lastIndexOf(range.endContainer);
    return [...new Set(nodes.slice(from, to + 1))]
      .map((node) =>
        (node.nodeValue ?? '').slice(
          node === range.startContainer ? range.startOffset : 0,
          node === range.endContainer ? range.endOffset : undefined,
        ),
      )
      .join('');
  }

  test.each([
    ['within one node', '<p>theo số 01-KL/TW này</p>', 'số 01-KL/TW', 'số 01-KL/TW'],
    ['over elements', '<p>số <b>01</b>-KL<i>/TW</i></p>', '01-KL/TW', '01-KL/TW'],
    ['over collapsed white space', '<p>\n   số\n   01-KL\n</p>', 'số 01-KL', 'số\n   01-KL'],
    ['after it', '<p>một  hai   ba số 01</p>', 'số 01', 'số 01'],
    ['over a line break', '<p>số<br>01</p>', 'số\n01', 'số01'],
  ])('%s', (_, html, words, held) => {
    expect(wordsBetween(html, words)).toBe(held);
  });
});
