import { relationKeys, symbolKeys } from './keys.ts';
import type { CatalogueDocument, Lookup } from './lookup.ts';

/** A relation of a document, with its other end. */
export interface Related {
  readonly type: string;
  readonly symbol: string;
  readonly term: number | null;
  /** Null where the catalogue has none, or cannot tell which. */
  readonly document: CatalogueDocument | null;
}

/** What a document is told of by the one at the other end, where it does not say so itself. */
const INVERSE: Readonly<Record<string, string>> = {
  supersedes: 'superseded-by',
  amends: 'amended-by',
};

/** A document's relations, its own first, then what others say of it: that they replace or amend it. */
export async function relatedTo(document: CatalogueDocument, lookup: Lookup): Promise<Related[]> {
  const { relations } = document;
  const keys = [
    ...relations.flatMap(({ symbol }) => symbolKeys(symbol)),
    ...relationKeys(document),
  ];
  const found = [...(await lookup.find(keys)).values()].flat();
  // A document may be found under several of the keys.
  const all = [...new Map(found.map((one) => [one.id, one])).values()];
  const own = relations.map(({ type, symbol, term }): Related => {
    const ends = all.filter((one) => one.symbol === symbol && one.term === term);
    return { type, symbol, term, document: ends.length === 1 ? (ends[0] ?? null) : null };
  });
  const told = all.flatMap((other) =>
    other.relations.flatMap(({ type, symbol, term }): Related[] => {
      const inverse = INVERSE[type];
      const isOfThis = symbol === document.symbol && term === document.term;
      if (inverse === undefined || !isOfThis || other.symbol === null) return [];
      return [{ type: inverse, symbol: other.symbol, term: other.term, document: other }];
    }),
  );
  const known = new Set(own.map(keyOf));
  return [...own, ...told.filter((relation) => !known.has(keyOf(relation)))];
}

const keyOf = ({ type, symbol, term }: Related): string => `${type} ${symbol} ${term}`;
