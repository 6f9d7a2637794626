import { readTail, type Tail } from './cues.ts';
import type { Issuer, Kind } from './lexicon.ts';
import type { TermAt } from './named-terms.ts';
import type { Cues } from './reference.ts';

/** What is known of a citation once its kind word is read. */
export interface Cited {
  readonly start: number;
  readonly kind: Kind;
  readonly cues: Cues;
  /** `các Nghị quyết`: several may follow. */
  readonly plural: boolean;
  /** Without its issuer it is no citation: `TB 213`. */
  readonly needsIssuer: boolean;
  /** Whether the text cited a document of that kind and number by its symbol before. */
  readonly isIntroduced: (number: string) => boolean;
}

/** What the words after a name say of it. */
export interface OwnCues {
  readonly cues: Cues;
  readonly end: number;
  /** The words after the name say that it is another body's. */
  readonly other: boolean;
  /** … or the central Party's. */
  readonly owned: boolean;
}

/** Reads the words after a name, on top of what is known from the words before it. */
export function ownCues(
  text: string,
  at: number,
  known: Cues = {},
  options: { meeting?: boolean; central?: boolean } = {},
): OwnCues {
  const { cues, end, other, central, terms } = gatherCues(readTail(text, at, options), known);
  // "Chỉ thị 03 của Bộ Chính trị (khóa X, XI)" is one document, carried on: the later term's, if any.
  const last = terms.at(-1);
  if (last && known.term === undefined) {
    cues.term = last.term;
    if (terms.length > 1) cues.terms = terms.map(({ term }) => term);
  }
  return { cues, end, other, owned: central };
}

/** A plenum is a meeting of the Central Committee: what it adopts is the Committee's. */
export const PLENUMS_ISSUER = 'ban-chap-hanh-trung-uong' satisfies Issuer;

/** The cues of a tail as one record; the first of each sort is the reference's own. */
export function gatherCues(tail: Tail, known: Cues = {}) {
  const cues: { -readonly [key in keyof Cues]: Cues[key] } = { ...known };
  let other = false;
  let central = known.issuer !== undefined;
  let terms: readonly TermAt[] = [];
  for (const cue of tail.cues) {
    switch (cue.type) {
      case 'date':
        cues.date ??= cue.date;
        break;
      case 'issuer':
        cues.issuer ??= cue.issuer;
        central = true;
        break;
      case 'plenum':
        cues.plenum ??= cue.plenum;
        central = true;
        break;
      case 'terms':
        if (terms.length === 0) terms = cue.terms;
        break;
      case 'central':
        central = true;
        break;
      case 'other':
        other = true;
        break;
    }
  }
  const first = terms[0];
  if (first) cues.term ??= first.term;
  if (cues.plenum !== undefined) cues.issuer ??= PLENUMS_ISSUER;
  return { cues, end: tail.end, other: other && !central, central, terms };
}
