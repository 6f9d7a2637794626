import type { Issuer, Kind } from '../reference/lexicon.ts';
import type { Span } from './dates.ts';
import type { Fact } from './facets.ts';

/** A word of a query. */
export interface QueryWord {
  readonly folded: string;
  /** As `writtenForm` gives it, where it was typed with diacritics or meant so; null where not. */
  readonly written: string | null;
  /** The written form of what was typed for an input method that was off; null where not. */
  readonly decoded: string | null;
  /** It is still being typed: its beginning will do. */
  readonly typing: boolean;
}

interface Place {
  /** UTF-16 indices into the query as typed. */
  readonly start: number;
  readonly end: number;
}

/** What rules read a query by. */
export type Token = Place &
  (
    | ({
        readonly type: 'word';
        /** No space stands before it: `c` in `05-c`. */
        readonly glued: boolean;
      } & QueryWord)
    | { readonly type: 'phrase'; readonly words: readonly QueryWord[]; readonly typing: boolean }
    | { readonly type: 'time'; readonly span: Span; readonly words: readonly string[] }
  );

/** One way to take a part of a query. */
export type Reading =
  /** This is so of a document; with `typing`, or is so of what the value begins. */
  | { readonly fact: Fact; readonly typing?: boolean }
  /** A document is of that time. */
  | { readonly span: Span }
  /** A document's text has all these words. `aside`: they were more likely meant otherwise. */
  | { readonly words: readonly QueryWord[]; readonly aside?: true }
  /** A document's text has these words in a row. */
  | { readonly phrase: readonly QueryWord[]; readonly typing: boolean }
  /** Any document: the other readings are a wish, not a condition. */
  | 'any';

/** A document fits by any of a clause's readings. */
export type Clause = readonly Reading[];

/** What a part of a query was taken for, to be shown to who typed it. */
export type Meaning =
  | {
      readonly type: 'symbol';
      readonly kind: Kind | null;
      readonly number: string;
      /** As they are written; null where none was given. */
      readonly code: string | null;
      readonly level: string | null;
    }
  | { readonly type: 'kind'; readonly kind: Kind }
  | { readonly type: 'code'; readonly code: string }
  | { readonly type: 'level'; readonly level: string }
  | { readonly type: 'issuer'; readonly issuer: Issuer }
  | { readonly type: 'term'; readonly term: number }
  | { readonly type: 'congress'; readonly term: number }
  | { readonly type: 'plenum'; readonly plenum: number }
  | { readonly type: 'time'; readonly span: Span }
  | { readonly type: 'phrase'; readonly text: string }
  /** A word decoded from Telex or VNI. */
  | { readonly type: 'word'; readonly text: string };

/** A part of a query. */
export interface Part extends Place {
  readonly clauses: readonly Clause[];
  /** Null for plain words, and where it may be one thing or another. */
  readonly meaning: Meaning | null;
}
