import { ISSUER_PHRASES, KIND_PHRASES } from '../facets.ts';
import { byFirstWord } from './rule.ts';

/** What kinds and issuers are called, to be found in a query. */
export const KINDS_CALLED = byFirstWord(KIND_PHRASES);
export const ISSUERS_CALLED = byFirstWord(ISSUER_PHRASES);
