import type { Phrase } from '../facets.ts';
import type { Clause, Meaning, QueryWord, Reading, Token } from '../reading.ts';

export interface Match {
  /** How many tokens it takes. */
  readonly length: number;
  readonly clauses: readonly Clause[];
  readonly meaning: Meaning | null;
}

/** Finds what begins at a token; null where it is none of its business. */
export type Rule = (tokens: readonly Token[], at: number) => Match | null;

/** A token's word; the empty word for whatever is none. */
export const wordAt = (tokens: readonly Token[], at: number): string => {
  const token = tokens[at];
  return token?.type === 'word' ? token.folded : '';
};

export const isTyping = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  return token?.type === 'word' && token.typing;
};

export const queryWords = (tokens: readonly Token[], at: number, length: number): QueryWord[] =>
  tokens.slice(at, at + length).filter((token) => token.type === 'word');

/** The words as words, after what they were more likely meant for. */
export const aside = (tokens: readonly Token[], at: number, length: number): Reading => ({
  words: queryWords(tokens, at, length),
  aside: true,
});

/** A word as a word, unless it is glued to a number. */
export const asWord = (tokens: readonly Token[], at: number): Reading[] => {
  const token = tokens[at];
  return token?.type === 'word' && !token.glued ? [{ words: [token] }] : [];
};

export const isNumber = (word: string): boolean => /^\d{1,5}[a-z]?$/.test(word);

export const isYear = (word: string): boolean => /^(19[3-9]|20\d)\d$/.test(word);

export const standsAt = (
  phrase: readonly string[],
  tokens: readonly Token[],
  at: number,
): boolean => phrase.every((word, index) => wordAt(tokens, at + index) === word);

/** The longest phrase that stands there. */
export function phraseAt<T>(
  phrases: ReadonlyMap<string, readonly Phrase<T>[]>,
  tokens: readonly Token[],
  at: number,
): Phrase<T> | null {
  const candidates = phrases.get(wordAt(tokens, at)) ?? [];
  return candidates.find(({ words }) => standsAt(words, tokens, at)) ?? null;
}

/** Phrases by their first word, the longest first. */
export const byFirstWord = <T>(phrases: readonly Phrase<T>[]): ReadonlyMap<string, Phrase<T>[]> =>
  Map.groupBy(
    phrases.toSorted((a, b) => b.words.length - a.words.length),
    ({ words }) => words[0] ?? '',
  );

/** How many words of a kind stand there in a row. */
export function run(
  tokens: readonly Token[],
  at: number,
  kind: { has(word: string): boolean },
): number {
  let end = at;
  while (kind.has(wordAt(tokens, end))) end += 1;
  return end - at;
}
