import { describe, expect, test } from 'vitest';
import { CatalogueSearch } from '#lib/search/search.ts';
import { documentWith } from '../catalogue/records.ts';
import { catalogue, documents } from './bundled.ts';
import { QUERIES } from './queries.ts';

describe.each(Object.entries(QUERIES))('the first hit for %s', (_, queries) => {
  test.each(queries)('%s', (query, id) => {
    expect(catalogue.search(query).documents[0]?.id).toBe(id);
  });
});

test('the table of queries is as long as was promised', () => {
  const queries = Object.values(QUERIES).flatMap((some) => some.map(([query]) => query));
  expect(new Set(queries).size).toBe(queries.length);
  expect(queries.length).toBeGreaterThanOrEqual(200);
});

describe('search', () => {
  const idsOf = (text: string, index = catalogue) =>
    index.search(text).documents.map(({ id }) => id);

  test('the same symbol of several terms comes newest first', () => {
    expect(idsOf('18-NQ/TW')).toEqual([
      '14-nghi-quyet-18-nq-tw',
      '13-nghi-quyet-18-nq-tw',
      '12-nghi-quyet-18-nq-tw',
      '10-nghi-quyet-18-nq-tw',
    ]);
  });

  test('a symbol that the catalogue lacks is not answered with others', () => {
    expect(idsOf('999-KL/TW')).toEqual([]);
  });

  test('a word too many is forgiven, a fact is not', () => {
    expect(idsOf('kinh tế tư nhân bịaa').slice(0, 1)).toEqual(['13-nghi-quyet-68-nq-tw']);
    expect(idsOf('kinh tế tư nhân bịaa 1931')).toEqual([]);
    expect(idsOf('chỉ thị 1930')).toEqual([]);
  });

  test('a term or a year finds all of its documents', () => {
    expect(idsOf('k12')).toHaveLength(documents.filter(({ term }) => term === 12).length);
    expect(idsOf('2016').length).toBeGreaterThanOrEqual(
      documents.filter(({ date }) => date?.startsWith('2016')).length,
    );
  });

  test('a time finds what lies in it, and no more', () => {
    const found = catalogue.search('chỉ thị 2016..2018').documents;
    expect(found.length).toBeGreaterThan(15);
    for (const { date } of found) expect(date).toMatch(/^201[678]/);
  });

  test('words in quotes stand in a row', () => {
    const { documents: found } = catalogue.search('"công tác cán bộ"');
    expect(found.length).toBeGreaterThan(2);
    for (const { title, aliases } of found) {
      expect([title, ...aliases].join('|').toLowerCase()).toContain('công tác cán bộ');
    }
    expect(idsOf('"cán bộ công tác đất đai"')).toEqual([]);
  });

  test('nothing asked, nothing found; an empty catalogue finds nothing', () => {
    for (const query of ['', ' .,/ ', '""', '🚩', 'שלום עליכם', '\u202e']) {
      expect(idsOf(query)).toEqual([]);
    }
    expect(idsOf('kl 01', new CatalogueSearch([]))).toEqual([]);
  });

  test('as many are given as were asked for, and all are counted', () => {
    const all = catalogue.search('đảng');
    const few = catalogue.search('đảng', 7);
    expect(few.documents).toEqual(all.documents.slice(0, 7));
    expect(few.count).toBe(all.documents.length);
  });

  test('a pasted page is no query: it is read in part, and answered', () => {
    const page = 'kinh tế tư nhân '.repeat(700);
    expect(page.length).toBeGreaterThan(10_000);
    expect(idsOf(page)[0]).toBe('13-nghi-quyet-68-nq-tw');
  });

  const titled = (...titles: string[]) =>
    new CatalogueSearch(
      titles.map((title, index) => documentWith({ id: `d${index}`, title, aliases: [] })),
    );

  test('a document without symbol, term and date is found by its words', () => {
    const bare = documentWith({ id: 'a', symbol: null, term: null, date: null, title: 'Đường' });
    expect(idsOf('duong', new CatalogueSearch([bare]))).toEqual(['a']);
  });

  test('what was typed with diacritics finds the same letters first, all others after', () => {
    const index = titled('về đang viên', 'về đảng viên', 'về dâng viên');
    expect(idsOf('đảng ', index)).toEqual(['d1', 'd0', 'd2']);
    expect(idsOf('dâng ', index)).toEqual(['d2', 'd0', 'd1']);
    expect(idsOf('dang ', index)).toHaveLength(3);
  });

  test('old and new placement of the tone, composed and not, are one', () => {
    const index = titled('về khóa mới', 'về khoa mới');
    for (const query of ['khoá ', 'khóa ', 'khoá '.normalize('NFD'), 'khóa '.normalize('NFD')]) {
      expect(idsOf(query, index)[0]).toBe('d0');
    }
  });

  test('a whole word comes before a beginning, a beginning before a slip', () => {
    expect(idsOf('thanh', titled('về tranh', 'về thanhx', 'về thanh'))).toEqual(['d2', 'd1']);
    expect(idsOf('thhanh', titled('về tranh', 'về thanhx', 'về thanh'))).toEqual(['d2']);
  });
});
