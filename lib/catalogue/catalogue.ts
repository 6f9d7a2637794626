import type { CatalogueDocument, DocumentGroup, Lookup } from '../resolution/lookup.ts';

/** Where an installed release came from. */
export type Origin =
  | { readonly type: 'bundled' }
  | { readonly type: 'file'; readonly name: string }
  | { readonly type: 'address'; readonly address: string }
  /** Signed; the address is that of the feed. */
  | { readonly type: 'feed'; readonly address: string };

export interface InstalledRelease {
  /** Its place among the installations here; 0 where memory serves. */
  readonly key: number;
  readonly revision: number;
  /** The day it was made, `yyyy-mm-dd`. */
  readonly published: string;
  readonly documents: number;
  readonly origin: Origin;
  /** When it was installed here, ISO 8601 with time. */
  readonly installed: string;
}

/** The installed catalogue, whether IndexedDB holds it or, where that cannot be opened, memory. */
export interface Catalogue extends Lookup {
  /** `memory`: the bundled release serves because IndexedDB cannot; nothing can be installed. */
  readonly storage: 'database' | 'memory';
  release(): Promise<InstalledRelease>;
  documents(): Promise<readonly CatalogueDocument[]>;
  /** The document of an id; undefined where there is none. */
  document(id: string): Promise<CatalogueDocument | undefined>;
  groups(): Promise<readonly DocumentGroup[]>;
  /** Aliases and group names to look for in pages. */
  names(): Promise<readonly string[]>;
}
