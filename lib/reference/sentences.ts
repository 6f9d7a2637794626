/** UTF-16 code units looked at before an index for the start of its sentence. */
const BEFORE = 160;

/**
 * Ends of a sentence, a cell or a list item. A full stop within `T.Ư` or a number is none, nor the end of
 * a line that goes on in small letters, as law sites break them.
 */
const SENTENCE_END = /[;!?|…]|\n(?!\p{Ll}(?![).]))|\.(?=\s|$)/gu;

/** The start of the sentence that an index stands in. */
export function sentenceStart(text: string, at: number, floor: number): number {
  const from = Math.max(floor, at - BEFORE);
  let start = from;
  for (const match of text.slice(from, at).matchAll(SENTENCE_END)) {
    const end = from + match.index + match[0].length;
    if (!isAbbreviation(text, end - 1)) start = end;
  }
  return start;
}

/** The full stop of `T.`, of a single initial, of `No. 18`. */
const isAbbreviation = (text: string, at: number): boolean =>
  text[at] === '.' &&
  /(?:^|[\s(])(?:\p{Lu}|TP|Tp|tr|No)$/u.test(text.slice(Math.max(0, at - 4), at));

/** The sentence before the one that an index stands in. */
export function sentenceBefore(text: string, at: number): string {
  const start = sentenceStart(text, at, 0);
  return text.slice(sentenceStart(text, Math.max(0, start - 1), 0), start);
}

/** The end of the sentence that begins at or before an index. */
export function sentenceEnd(text: string, at: number, ceiling: number): number {
  SENTENCE_END.lastIndex = 0;
  for (const match of text.slice(at, ceiling).matchAll(SENTENCE_END)) {
    if (!isAbbreviation(text, at + match.index)) return at + match.index;
  }
  return ceiling;
}

/** UTF-16 code units of a sentence that are looked at after a place in it. */
const AFTER = 160;

/** What follows an index in its sentence. */
export const sentenceAfter = (text: string, at: number): string =>
  text.slice(at, sentenceEnd(text, at, Math.min(text.length, at + AFTER)));

/** The sentence that a stretch of text stands in. */
export const sentenceAround = (text: string, start: number, end: number): string =>
  text.slice(sentenceStart(text, start, 0), end) + sentenceAfter(text, end);
