import type { CatalogueDocument } from '../resolution/lookup.ts';
import type { View } from './view.ts';

/** A document's value in each facet, as the view names it. */
export const FACETS = {
  kinds: ({ kind }: CatalogueDocument) => kind,
  issuers: ({ issuer }: CatalogueDocument) => issuer,
  terms: ({ term }: CatalogueDocument) => term ?? 0,
  sources: ({ sources }: CatalogueDocument) => (sources.length > 0 ? 'sourced' : 'unsourced'),
  owners: ({ own }: CatalogueDocument) => (own === undefined ? 'release' : 'own'),
} as const satisfies Partial<Record<keyof View, (document: CatalogueDocument) => string | number>>;

export type FacetName = keyof typeof FACETS;

export const FACET_NAMES = Object.keys(FACETS) as FacetName[]; // the table's own keys

/** The year of a document; null where none is known. */
export const yearOf = ({ date }: CatalogueDocument): number | null =>
  date === null ? null : Number(date.slice(0, 4));

type Test = (document: CatalogueDocument) => boolean;

function facetTest(view: View, name: FacetName): Test {
  const chosen: readonly (string | number)[] = view[name];
  if (chosen.length === 0) return () => true;
  const values = new Set(chosen);
  return (document) => values.has(FACETS[name](document));
}

function yearTest({ years }: View): Test {
  if (!years) return () => true;
  const [from, to] = years;
  return (document) => {
    const year = yearOf(document);
    return year !== null && year >= from && year <= to;
  };
}

export interface Filtered {
  readonly documents: readonly CatalogueDocument[];
  /** For each facet how many documents its values would let through, the other filters applied. */
  readonly counts: Readonly<Record<FacetName, ReadonlyMap<string | number, number>>>;
  /** What all filters but that of years let through: the timeline's documents. */
  readonly ofAllYears: readonly CatalogueDocument[];
  /** How many of those each decade has, by its first year. */
  readonly decades: ReadonlyMap<number, number>;
}

/** What the view's filters let through of the documents that the query found. */
export function filterDocuments(found: readonly CatalogueDocument[], view: View): Filtered {
  const tests = FACET_NAMES.map((name) => facetTest(view, name));
  const ofYears = yearTest(view);
  const counts = Object.fromEntries(
    FACET_NAMES.map((name) => [name, new Map<string | number, number>()]),
  ) as Record<FacetName, Map<string | number, number>>; // a map for each name
  const documents: CatalogueDocument[] = [];
  const ofAllYears: CatalogueDocument[] = [];
  const decades = new Map<number, number>();

  for (const document of found) {
    const failed = tests.flatMap((test, place) => (test(document) ? [] : [place]));
    const inYears = ofYears(document);
    if (failed.length === 0) {
      ofAllYears.push(document);
      const year = yearOf(document);
      if (year !== null) {
        const decade = year - (year % 10);
        decades.set(decade, (decades.get(decade) ?? 0) + 1);
      }
      if (inYears) documents.push(document);
    }
    if (!inYears) continue;
    FACET_NAMES.forEach((name, place) => {
      // A facet's own choice does not count against its other values.
      if (failed.some((one) => one !== place)) return;
      const value = FACETS[name](document);
      counts[name].set(value, (counts[name].get(value) ?? 0) + 1);
    });
  }
  return { documents, counts, ofAllYears, decades };
}
