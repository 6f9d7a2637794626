/** UTF-16 code units looked at before an index for the start of its sentence. */
const BEFORE = 160;

/** Ends of a sentence, a cell or a list item. A full stop within `T.Ư` or a number is none. */
const SENTENCE_END = /[;!?\n|…]|\.(?=\s|$)/g;

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

/** The full stop of `T.` or of a single initial. */
const isAbbreviation = (text: string, at: number): boolean =>
  text[at] === '.' && /(?:^|[\s(])(?:\p{Lu}|TP|Tp|tr)$/u.test(text.slice(Math.max(0, at - 4), at));

/** The end of the sentence that begins at or before an index. */
export function sentenceEnd(text: string, at: number, ceiling: number): number {
  SENTENCE_END.lastIndex = 0;
  for (const match of text.slice(at, ceiling).matchAll(SENTENCE_END)) {
    if (!isAbbreviation(text, at + match.index)) return at + match.index;
  }
  return ceiling;
}
