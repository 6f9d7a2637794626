import { stack } from 'd3-shape';
import type { Kind } from '../reference/lexicon.ts';
import { lastYearOfTerm, NEWEST_TERM } from '../reference/terms.ts';
import type { CatalogueDocument } from '../resolution/lookup.ts';
import { yearOf } from './filter.ts';

/** Kinds with a colour of their own, from the axis upwards; all others share one. */
export const STACKED = [
  'nghi-quyet',
  'chi-thi',
  'ket-luan',
  'quy-dinh',
  'quyet-dinh',
  'huong-dan',
] as const satisfies readonly Kind[];

export type Layer = (typeof STACKED)[number] | 'other';

export const LAYERS: readonly Layer[] = [...STACKED, 'other'];

const layerOf = ({ kind }: CatalogueDocument): Layer =>
  STACKED.find((stacked) => stacked === kind) ?? 'other';

/** How many documents of each layer a year has. */
export interface YearCounts {
  readonly year: number;
  readonly counts: Readonly<Record<Layer, number>>;
  readonly total: number;
}

/** A bar's piece: from how many documents to how many it reaches. */
export interface Piece {
  readonly year: number;
  readonly layer: Layer;
  readonly from: number;
  readonly to: number;
}

/** Documents by year, every year from the first to the last. */
export function countByYear(
  documents: readonly CatalogueDocument[],
  [first, last]: readonly [number, number],
): YearCounts[] {
  const years = Array.from({ length: last - first + 1 }, (_, place) => ({
    year: first + place,
    counts: Object.fromEntries(LAYERS.map((layer) => [layer, 0])) as Record<Layer, number>, // one each
    total: 0,
  }));
  for (const document of documents) {
    const year = years[(yearOf(document) ?? 0) - first];
    if (!year) continue;
    year.counts[layerOf(document)] += 1;
    year.total += 1;
  }
  return years;
}

/** The pieces of the bars, stacked; empty ones are left out. */
export function stackedPieces(years: readonly YearCounts[]): Piece[] {
  const series = stack<YearCounts, Layer>()
    .keys(LAYERS)
    .value(({ counts }, layer) => counts[layer])([...years]);
  return series.flatMap((one) =>
    one.flatMap(([from, to], place) => {
      const year = years[place]?.year;
      return year === undefined || from === to ? [] : [{ year, layer: one.key, from, to }];
    }),
  );
}

/** The first and the last year of a catalogue; 1930 where no document has one. */
export function yearsOf(documents: readonly CatalogueDocument[]): readonly [number, number] {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const document of documents) {
    const year = yearOf(document);
    if (year === null) continue;
    first = Math.min(first, year);
    last = Math.max(last, year);
  }
  return first > last ? [1930, 1930] : [first, last];
}

/** When the congresses met that begin each term. */
export const CONGRESS_YEARS: readonly { readonly term: number; readonly year: number }[] =
  Array.from({ length: NEWEST_TERM }, (_, place) => ({
    term: place + 1,
    year: lastYearOfTerm(place),
  }));

/** A plenum as the catalogue's documents date it. */
export interface PlenumMark {
  readonly term: number;
  readonly plenum: number;
  readonly year: number;
}

/** The plenums that documents are of, each in the year of its first document. */
export function plenumsOf(documents: readonly CatalogueDocument[]): PlenumMark[] {
  const marks = new Map<string, PlenumMark>();
  for (const document of documents) {
    const { term, plenum } = document;
    const year = yearOf(document);
    if (term === null || plenum === null || year === null) continue;
    const key = `${term} ${plenum}`;
    if (year < (marks.get(key)?.year ?? Number.POSITIVE_INFINITY)) {
      marks.set(key, { term, plenum, year });
    }
  }
  return [...marks.values()].sort((a, b) => a.year - b.year || a.plenum - b.plenum);
}
