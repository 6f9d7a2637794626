import type { Reference } from '../reference/reference.ts';
import type { CatalogueDocument } from './lookup.ts';

/**
 * How sure the answer is.
 *
 * - `exact`: one document fits and a cue of the reference's own (term, date, plenum, congress,
 *   subject) confirms it. Being alone in the catalogue is no proof: the catalogue is not complete.
 * - `inferred`: the page's context fixed it, or it is the only one the catalogue has.
 * - `set`: the reference truly names several documents.
 * - `ambiguous`: several fit, best first; or one of that number, while the page speaks of another matter.
 * - `conflict`: the page's date, issuer, term or title disagrees with the one document that fits.
 * - `unknown`: a central document that the catalogue lacks.
 */
export type Status = 'exact' | 'inferred' | 'set' | 'ambiguous' | 'conflict' | 'unknown';

/** The cue that decided, in the order of its weight. */
export type Evidence =
  | {
      readonly rule:
        | 'own-term'
        | 'own-date'
        | 'own-issuer'
        | 'own-plenum'
        | 'own-congress'
        | 'own-subject'
        | 'own-name'
        | 'nearby-date'
        | 'nearby-issuer'
        | 'nearby-term'
        | 'nearby-words'
        | 'headline'
        | 'related'
        /** The reader said so. */
        | 'chosen'
        | 'earlier-mention'
        | 'later-mention'
        | 'published'
        | 'common-use'
        | 'only-one'
        | 'group'
        | 'not-in-catalogue';
    }
  /** The page says one thing, the catalogue another. */
  | {
      readonly rule: 'disagrees';
      readonly field: 'date' | 'issuer' | 'term' | 'kind' | 'title';
      readonly page: string;
      readonly catalogue: string;
    };

export interface ResolvedReference {
  readonly reference: Reference;
  readonly status: Status;
  /** Best first; empty only when `unknown`. */
  readonly documents: readonly CatalogueDocument[];
  readonly evidence: readonly Evidence[];
}
