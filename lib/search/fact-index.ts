import type { CatalogueDocument } from '../resolution/lookup.ts';
import { liesIn, type Span } from './dates.ts';
import { type Facet, type Fact, factsOf } from './facets.ts';
import type { Hits } from './tally.ts';
import { FACT_WEIGHTS, HALF_TYPED, SPAN_WEIGHT } from './weights.ts';

/** Documents by what they can be found by besides words. */
export class FactIndex {
  readonly #byFact = new Map<Facet, Map<string, number[]>>();
  /** By the date as it stands in the catalogue. */
  readonly #byDate = new Map<string, number[]>();

  constructor(documents: readonly CatalogueDocument[]) {
    documents.forEach((document, number) => {
      for (const { facet, value } of factsOf(document)) {
        let byValue = this.#byFact.get(facet);
        if (!byValue) {
          byValue = new Map();
          this.#byFact.set(facet, byValue);
        }
        add(byValue, value, number);
      }
      if (document.date !== null) add(this.#byDate, document.date, number);
    });
  }

  has({ facet, value }: Fact): boolean {
    return this.#byFact.get(facet)?.has(value) === true;
  }

  /** @param typing whether facts will do whose value begins so */
  hits({ facet, value }: Fact, typing: boolean): Hits[] {
    const weight = FACT_WEIGHTS[facet];
    const byValue = this.#byFact.get(facet) ?? new Map<string, number[]>();
    const hits: Hits[] = [{ documents: byValue.get(value) ?? [], weight }];
    if (!typing) return hits;
    for (const [longer, documents] of byValue) {
      if (longer.length > value.length && longer.startsWith(value)) {
        hits.push({ documents, weight: weight * HALF_TYPED });
      }
    }
    return hits;
  }

  /** The documents of a time. */
  spanHits(span: Span): Hits[] {
    const hits: Hits[] = [];
    for (const [date, documents] of this.#byDate) {
      if (liesIn(date, span)) hits.push({ documents, weight: SPAN_WEIGHT });
    }
    return hits;
  }
}

/** Lists a document under a value, once. */
function add(byValue: Map<string, number[]>, value: string, document: number): void {
  const documents = byValue.get(value);
  if (!documents) byValue.set(value, [document]);
  else if (documents.at(-1) !== document) documents.push(document);
}
