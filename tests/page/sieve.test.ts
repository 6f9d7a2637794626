import * as fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { textRuns } from '#lib/page/runs.ts';
import { worthyBlocks } from '#lib/page/sieve.ts';

const pageOf = (html: string) => parseHTML(`<!doctype html><html><body>${html}</body></html>`);

const ignore = () => undefined;

/** The blocks whose text is said to be worth it. */
const found = (root: Element, isWorth: (text: string) => boolean): Element[] =>
  [...worthyBlocks(root, isWorth, ignore)].filter((block) => block !== null);

const WORDS = ['Kết luận ', 'số 01', '-KL/TW', ' ', '\n  ', 'Ấp Bàu Sen', 'chợ'];
const TAGS = ['p', 'div', 'b', 'a', 'tin-bai', 'script', 'br', 'ul', 'li', 'select'];

/** Whatever nodes a page may have, one in the other. */
const { html } = fc.letrec<{ html: string; element: string }>((tie) => ({
  element: fc
    .tuple(fc.constantFrom(...TAGS), fc.array(tie('html'), { maxLength: 4 }))
    .map(([tag, inner]) => (tag === 'br' ? '<br>' : `<${tag}>${inner.join('')}</${tag}>`)),
  html: fc.oneof({ depthSize: 'small' }, fc.constantFrom(...WORDS), tie('element')),
}));

const isCited = (text: string): boolean => /số\s+01/.test(text) || text.includes('-KL');

describe('the blocks that are worth reading', () => {
  test('are all those whose runs are, whatever the page is made of', () => {
    fc.assert(
      fc.property(fc.array(html, { maxLength: 8 }), (parts) => {
        const { document } = pageOf(parts.join(''));
        const root = document.documentElement;
        const worthy = [...textRuns(root, true)].filter(({ text }) => isCited(text));
        const blocks = new Set(found(root, isCited));
        for (const { block } of worthy) expect(blocks).toContain(block);
      }),
      { numRuns: 300 },
    );
  });

  test('are named once, in document order, however often something stands in between', () => {
    const { document } = pageOf('<p>một</p><div>hai<p>bảy</p>bốn<p>năm</p></div><p>sáu</p>');
    const names = found(document.body, () => true).map(({ textContent }) => textContent);
    expect(names).toEqual(['một', 'haibảybốnnăm', 'bảy', 'năm', 'sáu']);
  });

  test('are told as one text with its inline elements, and without scripts', () => {
    const { document } = pageOf('<p>Kết <b>lu<i>ậ</i>n</b><script>x</script> số<br>01</p>');
    const texts: string[] = [];
    found(document.body, (text) => texts.push(text) === 0);
    expect(texts).toEqual(['Kết luận số\n01']);
  });

  test('are told what scripts have put into a line break', () => {
    const { document } = pageOf('<p>Kết luận<br></p>');
    document.querySelector('br')?.append(' số 01');
    expect(found(document.body, isCited)).toEqual([document.querySelector('p')]);
  });

  test('a long text is one, unasked: it is read in parts', () => {
    const { document } = pageOf(`<p>${'chợ '.repeat(2000)}</p><p>chợ</p>`);
    const long = found(document.body, () => false);
    expect(long).toEqual([document.querySelector('p')]);
  });

  test('are not sought further where the page has taken away the place', () => {
    const { document } = pageOf('<div><p>một</p></div><p>hai</p>');
    const blocks = worthyBlocks(document.body, () => true, ignore);
    expect(blocks.next().value).toBe(document.querySelector('div > p'));
    document.querySelector('div')?.remove();
    expect(blocks.next()).toEqual({ done: true, value: 'lost' });
  });
});
