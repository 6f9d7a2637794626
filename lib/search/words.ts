import { fold } from './fold.ts';

/** A run of letters, or a number with at most one letter behind it: `8b` is a number of a symbol. */
const WORD = /[a-z]+|\d+[a-z](?![a-z])|\d+/g;

/**
 * The words of a text as the index and queries compare them: folded, letters and digits apart, so
 * that `NQ18-NQ/TW`, `nq 18` and `K13` fall into their parts.
 */
export const wordsOf = (text: string): string[] => fold(text).match(WORD) ?? [];

/** Neighbouring words joined: Vietnamese writes a word's syllables apart, and pairs tell more. */
export const pairsOf = (words: readonly string[]): string[] =>
  words.slice(1).map((word, index) => `${words[index]}_${word}`);
