import { describe, expect, test } from 'vitest';
import { edgesOf, familyOf } from '#lib/browse/family.ts';
import { filterDocuments } from '#lib/browse/filter.ts';
import { sortDocuments } from '#lib/browse/sort.ts';
import { countByYear, LAYERS, plenumsOf, stackedPieces, yearsOf } from '#lib/browse/timeline.ts';
import {
  addressOf,
  isFiltered,
  readAddress,
  START,
  unfiltered,
  type View,
} from '#lib/browse/view.ts';
import { windowOf } from '#lib/browse/window.ts';
import { documentWith } from '../catalogue/records.ts';
import { documents } from '../search/bundled.ts';

describe('the address of a view', () => {
  const view: View = {
    query: 'kinh tế & “tư nhân” #1',
    kinds: ['nghi-quyet', 'chi-thi'],
    issuers: ['bo-chinh-tri'],
    terms: [12, 13],
    sources: ['sourced'],
    owners: ['own'],
    years: [2015, 2024],
    order: { column: 'date', descending: true },
    columns: ['name', 'title', 'plenum'],
    document: '13-nghi-quyet-68-nq-tw',
  };

  test('says all of it, and is read back', () => {
    expect(readAddress(addressOf(view))).toEqual(view);
  });

  test('of the start is empty, and an empty one is the start', () => {
    expect(addressOf(START)).toBe('');
    expect(readAddress('')).toEqual(START);
  });

  test.each([
    '#kind=none,<script>&term=99&years=2024..2015&sort=color&columns=x&source=maybe',
    '#years=1..2&term=&kind=&sort=-',
  ])('with nonsense in it shows what there is: %s', (hash) => {
    const read = readAddress(hash);
    expect({ ...read, columns: START.columns }).toEqual(START);
    expect(read.columns).toContain('title');
  });

  test('filters are told from the rest, and taken away', () => {
    expect(isFiltered(START)).toBe(false);
    expect(isFiltered({ ...START, query: 'x', document: 'y' })).toBe(false);
    expect(isFiltered(view)).toBe(true);
    expect(isFiltered(unfiltered(view))).toBe(false);
    expect(unfiltered(view).query).toBe(view.query);
  });
});

describe('filters', () => {
  const all = [
    documentWith({ id: 'a', kind: 'nghi-quyet', term: 12, date: '2017-10-25' }),
    documentWith({ id: 'b', kind: 'nghi-quyet', term: 13, date: '2022-06-16' }),
    documentWith({ id: 'c', kind: 'chi-thi', term: 13, date: '2023-01-01', sources: [] }),
    documentWith({ id: 'd', kind: 'chi-thi', term: null, date: null }),
  ];
  const filtered = (changes: Partial<View>) => filterDocuments(all, { ...START, ...changes });
  const ids = (changes: Partial<View>) => filtered(changes).documents.map(({ id }) => id);

  test('let through what has one of a facet’s values in every facet', () => {
    expect(ids({})).toEqual(['a', 'b', 'c', 'd']);
    expect(ids({ kinds: ['nghi-quyet'] })).toEqual(['a', 'b']);
    expect(ids({ kinds: ['nghi-quyet'], terms: [13] })).toEqual(['b']);
    expect(ids({ terms: [0] })).toEqual(['d']);
    expect(ids({ sources: ['unsourced'] })).toEqual(['c']);
    expect(ids({ years: [2017, 2022] })).toEqual(['a', 'b']);
    expect(ids({ owners: ['own'] })).toEqual([]);
  });

  test('counts of a facet heed all other filters, not its own', () => {
    const { counts, ofAllYears, decades } = filtered({
      kinds: ['nghi-quyet'],
      years: [2020, 2024],
    });
    expect([...counts.kinds]).toEqual([
      ['nghi-quyet', 1],
      ['chi-thi', 1],
    ]);
    expect([...counts.terms]).toEqual([[13, 1]]);
    expect(ofAllYears.map(({ id }) => id)).toEqual(['a', 'b']);
    expect([...decades]).toEqual([
      [2010, 1],
      [2020, 1],
    ]);
  });

  test('sorting keeps what has no value last either way', () => {
    const wording = { name: ({ id }: { id: string }) => id, issuer: () => '' };
    const sorted = (descending: boolean) =>
      sortDocuments(all, { column: 'date', descending }, wording).map(({ id }) => id);
    expect(sorted(false)).toEqual(['a', 'b', 'c', 'd']);
    expect(sorted(true)).toEqual(['c', 'b', 'a', 'd']);
  });
});

describe('the timeline', () => {
  const extent = yearsOf(documents);
  const counts = countByYear(documents, extent);

  test('counts every dated document once, and every year between', () => {
    expect(counts).toHaveLength(extent[1] - extent[0] + 1);
    const total = counts.reduce((sum, year) => sum + year.total, 0);
    expect(total).toBe(documents.filter(({ date }) => date !== null).length);
  });

  test('stacks the kinds of a year without gaps', () => {
    for (const { year, total } of counts) {
      const pieces = stackedPieces(counts).filter((piece) => piece.year === year);
      expect(pieces.at(-1)?.to ?? 0).toBe(total);
      expect(pieces.map(({ from }) => from)).toEqual(
        [0, ...pieces.map(({ to }) => to)].slice(0, -1),
      );
      expect(pieces.map(({ layer }) => LAYERS.indexOf(layer))).toEqual(
        pieces.map(({ layer }) => LAYERS.indexOf(layer)).sort((a, b) => a - b),
      );
    }
  });

  test('knows the plenums that documents are of', () => {
    expect(plenumsOf(documents)).toContainEqual({ term: 12, plenum: 6, year: 2017 });
  });

  test('an empty catalogue has a timeline, too', () => {
    expect(countByYear([], yearsOf([]))).toHaveLength(1);
  });
});

describe('a family', () => {
  const chain = [
    documentWith({ id: 'old', symbol: '1-KL/TW', date: '2021-01-27' }),
    documentWith({
      id: 'mid',
      symbol: '2-KL/TW',
      relations: [
        { type: 'continues', symbol: '1-KL/TW', term: 13 },
        { type: 'superseded-by', symbol: '3-KL/TW', term: 13 },
        { type: 'amends', symbol: '99-KL/TW', term: 13 },
      ],
    }),
    documentWith({
      id: 'new',
      symbol: '3-KL/TW',
      relations: [{ type: 'supersedes', symbol: '2-KL/TW', term: 13 }],
    }),
    documentWith({
      id: 'sibling',
      symbol: '4-KL/TW',
      relations: [{ type: 'implements', symbol: '1-KL/TW', term: 13 }],
    }),
  ];
  const [, mid] = chain;

  test('has each bond once, from the later to the earlier', () => {
    expect(edgesOf(chain)).toEqual([
      { later: 'mid', earlier: 'old', bond: 'continues' },
      { later: 'new', earlier: 'mid', bond: 'supersedes' },
      { later: 'sibling', earlier: 'old', bond: 'implements' },
    ]);
  });

  test('goes back and forth in time, and not to siblings', () => {
    const family = mid && familyOf(mid, chain);
    expect(family?.members.map(({ document, generation }) => [document.id, generation])).toEqual([
      ['old', -1],
      ['mid', 0],
      ['new', 1],
    ]);
    expect(family?.edges).toHaveLength(2);
  });

  test('of every bundled document is told without end or repetition', () => {
    for (const document of documents.filter(({ relations }) => relations.length > 0)) {
      const { members } = familyOf(document, documents);
      expect(new Set(members.map(({ document: { id } }) => id)).size).toBe(members.length);
    }
  });
});

test.each([
  [0, 560, { first: 0, end: 18 }],
  [5600, 560, { first: 92, end: 118 }],
  [56_000 - 560, 560, { first: 982, end: 1000 }],
  [90_000, 560, { first: 1000, end: 1000 }],
])('scrolled by %i pixels, rows %o are drawn', (scrolled, height, rows) => {
  expect(windowOf(scrolled, height, 56, 1000)).toEqual(rows);
});
