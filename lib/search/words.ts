import { fold } from '../fold.ts';
import { type Folded, foldWithOrigins, writtenForm } from './fold.ts';

/** A run of letters, or a number with at most one letter behind it: `8b` is a number of a symbol. */
const WORD = /[a-z]+|\d+[a-d](?![a-z\d])|\d+/g;

/**
 * The words of a text as the index and queries compare them: folded, letters and digits apart, so
 * that `NQ18-NQ/TW`, `nq 18` and `K13` fall into their parts.
 */
export const wordsOf = (text: string): string[] => fold(text).match(WORD) ?? [];

/** A word of a text, and where it stands there. */
export interface Word {
  readonly folded: string;
  /** As `writtenForm` gives it. */
  readonly written: string;
  readonly start: number;
  /** UTF-16 index after it, its last letter's marks included. */
  readonly end: number;
}

/** The same words, each with its place. */
export function placedWords(text: string, folded: Folded = foldWithOrigins(text)): Word[] {
  return Array.from(folded.text.matchAll(WORD), ({ 0: word, index }) => {
    const start = folded.origins[index] ?? 0;
    const end = folded.origins[index + word.length] ?? text.length;
    return { folded: word, written: writtenForm(text.slice(start, end)), start, end };
  });
}
