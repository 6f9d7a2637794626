import { LONGEST } from './page/passages.ts';

/** UTF-16 code units of one text: the page reads in passages that are no longer. */
export const LONGEST_TEXT = LONGEST;

/** Texts in one message. */
export const MOST_TEXTS = 5000;

/** UTF-16 code units of all texts in one message: the background answers others in between. */
export const MOST_TEXT = 200_000;

/** The texts by messages, in order, each within the limits as long as every text is. */
export function portionsOf(texts: readonly string[]): string[][] {
  const portions: string[][] = [];
  let portion: string[] = [];
  let length = 0;
  for (const text of texts) {
    if (portion.length === 0 || portion.length >= MOST_TEXTS || length + text.length > MOST_TEXT) {
      portion = [];
      portions.push(portion);
      length = 0;
    }
    portion.push(text);
    length += text.length;
  }
  return portions;
}
