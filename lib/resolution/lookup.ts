import type { Issuer, Kind } from '../reference/lexicon.ts';

/** A document as far as resolution, tooltip and search need it. */
export interface CatalogueDocument {
  readonly id: string;
  readonly symbol: string | null;
  readonly kind: Kind;
  readonly issuer: Issuer;
  readonly term: number | null;
  readonly plenum: number | null;
  /** `yyyy-mm-dd`, `yyyy-mm`, `yyyy` or null where no source showed it. */
  readonly date: string | null;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly relations: readonly Relation[];
  readonly sources: readonly string[];
  readonly confidence: 'official' | 'press' | 'corroborated' | 'single';
  /** The title describes the content; the official wording was not seen. */
  readonly paraphrase: boolean;
  readonly note: string | null;
  /** The reader added it, or put it in place of the release's own. */
  readonly own?: 'added' | 'corrected';
}

export interface Relation {
  readonly type: string;
  readonly symbol: string;
  readonly term: number | null;
}

/** Names that the press uses for several documents at once. */
export interface DocumentGroup {
  readonly names: readonly string[];
  /** Ids of the documents, in the order the release lists them. */
  readonly documents: readonly string[];
}

/**
 * The catalogue as resolution sees it: documents by key. One index serves every kind of look-up;
 * `lookupKeys` says which keys a document is found under.
 */
export interface Lookup {
  /**
   * All documents found under any of the keys, each key's in catalogue order. Keys that name
   * nothing are absent from the map.
   */
  find(keys: readonly string[]): Promise<ReadonlyMap<string, readonly CatalogueDocument[]>>;
}
