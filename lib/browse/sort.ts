import type { CatalogueDocument } from '../resolution/lookup.ts';
import type { Column, Order } from './view.ts';

type Compare = (a: CatalogueDocument, b: CatalogueDocument) => number;

/** By value, what has none last. */
const byValue =
  <T extends string | number>(fieldOf: (document: CatalogueDocument) => T | null): Compare =>
  (a, b) => {
    const one = fieldOf(a);
    const other = fieldOf(b);
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return one < other ? -1 : Number(one > other);
  };

/** How words are ordered: Vietnamese has letters of its own (d, đ). */
const words = new Intl.Collator('vi', { numeric: true });

/** What documents are called and issued by is ordered as the page words it. */
export interface Wording {
  readonly name: (document: CatalogueDocument) => string;
  readonly issuer: (document: CatalogueDocument) => string;
}

const comparisons = ({ name, issuer }: Wording): Record<Column, Compare> => ({
  name: (a, b) => words.compare(name(a), name(b)),
  title: (a, b) => words.compare(a.title, b.title),
  date: byValue(({ date }) => date),
  issuer: (a, b) => words.compare(issuer(a), issuer(b)),
  term: byValue(({ term }) => term),
  plenum: byValue(({ plenum }) => plenum),
  source: byValue(({ sources }) => (sources.length === 0 ? null : sources.length)),
});

/** Documents in an order, those without the value last either way; equals stay as they were. */
export function sortDocuments(
  documents: readonly CatalogueDocument[],
  { column, descending }: Order,
  wording: Wording,
): CatalogueDocument[] {
  const compare = comparisons(wording)[column];
  const lacks = ({ date, term, plenum, sources }: CatalogueDocument): boolean =>
    (column === 'date' && date === null) ||
    (column === 'term' && term === null) ||
    (column === 'plenum' && plenum === null) ||
    (column === 'source' && sources.length === 0);
  return documents.toSorted((a, b) => {
    if (lacks(a) || lacks(b)) return Number(lacks(a)) - Number(lacks(b));
    return descending ? compare(b, a) : compare(a, b);
  });
}
