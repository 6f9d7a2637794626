import { describe, expect, test } from 'vitest';
import { compileNames } from '#lib/reference/names.ts';
import { parse } from '#lib/reference/parse.ts';
import type { CatalogueDocument, DocumentGroup, Lookup } from '#lib/resolution/lookup.ts';
import { memoryLookup } from '#lib/resolution/memory.ts';
import { pageNames } from '#lib/resolution/names.ts';
import { resolve } from '#lib/resolution/resolve.ts';
import { documentWith } from '#tests/catalogue/records.ts';
import { leastRatio } from '#tests/ratio.ts';
import { bundled, bundledNames } from './bundled.ts';

// Invented documents: what decides between them is told by each test alone.

const older = documentWith({
  id: 'older',
  symbol: '901-KL/TW',
  term: 12,
  date: '2018-05-06',
  title: 'về nuôi ong lấy mật',
});
const newer = documentWith({
  id: 'newer',
  symbol: '901-KL/TW',
  term: 13,
  date: '2023-03-04',
  title: 'về trồng mận hậu',
});

interface Page {
  readonly published?: string;
  readonly headline?: string;
  readonly groups?: readonly DocumentGroup[];
}

/** Status and first document of each reference, and the evidence that decided. */
async function resolved(
  text: string,
  documents: readonly CatalogueDocument[],
  { published, headline, groups = [] }: Page = {},
) {
  const names = compileNames(pageNames(documents, groups));
  const page = { published: published ?? null, headline: headline ?? null };
  const found = await resolve(parse(text, names), page, memoryLookup(documents, groups));
  return found.map(({ status, documents: [first], evidence: [best] }) =>
    [status, first?.id, best?.rule].filter(Boolean).join(' '),
  );
}

describe('which of two documents of one symbol is meant', () => {
  test.each<[string, string, string | undefined, string]>([
    ['its own term', 'Kết luận số 901-KL/TW khóa XII', undefined, 'exact older own-term'],
    ['its own date', 'Kết luận số 901-KL/TW ngày 4/3/2023', undefined, 'exact newer own-date'],
    ['its own year', 'Kết luận số 901-KL/TW năm 2018', undefined, 'exact older own-date'],
    ['its subject', 'Kết luận số 901-KL/TW về nuôi ong', undefined, 'inferred older own-subject'],
    [
      'words around it',
      'Người trồng mận hậu theo Kết luận số 901-KL/TW.',
      undefined,
      'inferred newer nearby-words',
    ],
    [
      'the day of its issue',
      'Ngày 6/5/2018, Bộ Chính trị ban hành Kết luận số 901-KL/TW.',
      undefined,
      'exact older nearby-date',
    ],
    [
      'the day of the page, before the newer one',
      'Xã học Kết luận số 901-KL/TW.',
      '2020-01-01',
      'inferred older published',
    ],
    [
      'the day of the page, after both',
      'Xã học Kết luận số 901-KL/TW.',
      '2024-01-01',
      'inferred newer published',
    ],
  ])('%s tells', async (_, text, published, expected) => {
    expect(await resolved(text, [older, newer], published ? { published } : {})).toEqual([
      expected,
    ]);
  });

  test('an earlier, fuller mention tells', async () => {
    const text = 'Kết luận số 901-KL/TW khóa XII đã rõ. Xã học Kết luận số 901-KL/TW.';
    expect(await resolved(text, [older, newer], { published: '2024-01-01' })).toEqual([
      'exact older own-term',
      'inferred older earlier-mention',
    ]);
  });

  test('a later one tells too, as where a headline is short', async () => {
    const text = 'Xã học Kết luận 901\n\nKết luận số 901-KL/TW ngày 6/5/2018 được học ở xã.';
    expect(await resolved(text, [older, newer], { published: '2024-01-01' })).toEqual([
      'inferred older later-mention',
      'exact older own-date',
    ]);
  });

  test('the headline tells, where nothing else does', async () => {
    const page = { headline: 'Xã Suối Mây vào vụ trồng mận hậu' };
    expect(await resolved('Xã học Kết luận số 901-KL/TW.', [older, newer], page)).toEqual([
      'inferred newer headline',
    ]);
  });

  test('of two mentions the nearer one before it tells', async () => {
    const text =
      'Kết luận số 901-KL/TW khóa XIII. Kết luận số 901-KL/TW khóa XII. Kết luận 901 đã học.';
    expect((await resolved(text, [older, newer])).at(-1)).toBe('inferred older earlier-mention');
  });
});

describe('what is never forced', () => {
  test('a term that the catalogue lacks is unknown', async () => {
    expect(await resolved('Kết luận số 901-KL/TW khóa X', [older, newer])).toEqual([
      'unknown not-in-catalogue',
    ]);
  });

  test('a year of a term that the catalogue lacks is unknown', async () => {
    expect(await resolved('Kết luận số 901-KL/TW năm 2008', [older, newer])).toEqual([
      'unknown not-in-catalogue',
    ]);
  });

  test('a short mention of what is unknown is unknown', async () => {
    const text = 'Kết luận số 901-KL/TW khóa X đã cũ. Kết luận 901 của Bộ Chính trị nay đã khác.';
    expect(await resolved(text, [older, newer])).toEqual([
      'unknown not-in-catalogue',
      'unknown not-in-catalogue',
    ]);
  });

  test('a short mention of another body’s document is none of ours', async () => {
    const text = 'Kết luận số 901-KL/TU của Tỉnh ủy. Xã học Kết luận 901 về trồng mận hậu.';
    expect(await resolved(text, [older, newer])).toEqual([]);
  });

  test('a document issued after the page', async () => {
    expect(await resolved('Kết luận số 901-KL/TW', [newer], { published: '2022-01-01' })).toEqual([
      'unknown not-in-catalogue',
    ]);
  });

  test('a bare number without a word of the document', async () => {
    expect(await resolved('Xã học Kết luận 901 ở nhà văn hóa.', [newer])).toEqual([]);
  });

  test('the only one in the catalogue is no proof', async () => {
    expect(await resolved('Xã học Kết luận số 901-KL/TW.', [newer])).toEqual([
      'inferred newer only-one',
    ]);
  });
});

describe('where page and catalogue disagree', () => {
  const evidenceOf = async (text: string, documents: readonly CatalogueDocument[]) => {
    const [found] = await resolve(
      parse(text, compileNames([])),
      { published: null, headline: null },
      memoryLookup(documents, []),
    );
    return [found?.status, found?.evidence.filter(({ rule }) => rule === 'disagrees')];
  };

  test.each([
    [
      'another day of the same term',
      'Kết luận số 901-KL/TW ngày 14/3/2023',
      { field: 'date', page: '2023-03-14', catalogue: '2023-03-04' },
    ],
    [
      'another issuer beside the right day',
      'Kết luận số 901-KL/TW ngày 4/3/2023 của Ban Bí thư',
      { field: 'issuer', page: 'ban-bi-thu', catalogue: 'bo-chinh-tri' },
    ],
    [
      'another term beside the right day',
      'Kết luận số 901-KL/TW ngày 4/3/2023 khóa XII',
      { field: 'term', page: '12', catalogue: '13' },
    ],
  ])('%s is said, with both values', async (_, text, disagreement) => {
    expect(await evidenceOf(text, [newer])).toEqual([
      'conflict',
      [{ rule: 'disagrees', ...disagreement }],
    ]);
  });
});

describe('several documents at once', () => {
  const plenum = { kind: 'nghi-quyet', term: 13, plenum: 25, date: '2023-03-04' } as const;
  const first = documentWith({ id: 'first', symbol: '902-NQ/TW', ...plenum, title: 'về nuôi ong' });
  const second = documentWith({
    id: 'second',
    symbol: '903-NQ/TW',
    ...plenum,
    title: 'về mận hậu',
  });

  test('a plenum’s name means all that it issued', async () => {
    expect(await resolved('Nghị quyết Trung ương 25 khóa XIII', [first, second])).toEqual([
      'set first own-plenum',
    ]);
  });

  test('… unless it says what about', async () => {
    const text = 'Nghị quyết Trung ương 25 khóa XIII về mận hậu';
    expect(await resolved(text, [first, second])).toEqual(['exact second own-plenum']);
  });

  test('… or the press means one of them', async () => {
    const called = { ...second, aliases: ['Nghị quyết Trung ương 25 khóa XIII'] };
    expect(await resolved('Nghị quyết Trung ương 25 khóa XIII', [first, called])).toEqual([
      'inferred second own-plenum',
    ]);
  });

  test('a group’s name means its documents', async () => {
    const groups = [{ names: ['bộ đôi thử nghiệm'], documents: ['first', 'second'] }];
    expect(await resolved('Bộ đôi thử nghiệm ấy', [first, second], { groups })).toEqual([
      'set first group',
    ]);
  });
});

test('all look-ups of a page are one batch', async () => {
  let batches = 0;
  const memory = memoryLookup([older, newer], []);
  const counting: Lookup = {
    find: (keys) => {
      batches++;
      return memory.find(keys);
    },
  };
  const text = 'Kết luận số 901-KL/TW khóa XII. Kết luận 901. Nghị quyết Trung ương 4 khóa XII. ';
  await resolve(
    parse(text.repeat(50), compileNames([])),
    { published: null, headline: null },
    counting,
  );
  expect(batches).toBe(1);
});

test('four times the references take no more than four times the time', async () => {
  const lookup = memoryLookup([older, newer], []);
  const unit = 'Kết luận số 901-KL/TW khóa XII. Kết luận 901. Kết luận số 901-KL/TW. ';
  const page = { published: null, headline: null };
  const some = parse(unit.repeat(100), compileNames([]));
  const more = parse(unit.repeat(400), compileNames([]));
  const ratio = await leastRatio(
    () => resolve(more, page, lookup),
    () => resolve(some, page, lookup),
    9,
  );
  expect(ratio).toBeLessThan(9);
}, 60_000);

test('of documents that weigh the same the order of look-ups picks none', async () => {
  const text = 'năm 2016Khoán 10Chỉ thị05';
  const of = async (documents: readonly CatalogueDocument[]) => {
    const found = await resolve(
      parse(text, bundledNames),
      { published: null, headline: null },
      memoryLookup(documents, bundled.groups),
    );
    return found.map(({ status, documents: named }) => [status, ...named.map(({ id }) => id)]);
  };
  expect(await of(bundled.documents.toReversed())).toEqual(await of(bundled.documents));
});
