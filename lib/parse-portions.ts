import { LONGEST } from './page/passages.ts';

/** UTF-16 code units of one text: the page reads in passages that are no longer. */
export const LONGEST_TEXT = LONGEST;

/** UTF-16 code units that each text counts for besides its own: so there are not too many either. */
export const EACH = 40;

/** UTF-16 code units of all texts in one message: the background answers others in between. */
export const MOST_TEXT = 200_000;

/** The texts by messages, in order, each within the limits as long as every text is. */
export function portionsOf(texts: readonly string[]): string[][] {
  const portions: string[][] = [];
  let room = 0;
  for (const text of texts) {
    const size = text.length + EACH;
    if (size > room) {
      portions.push([]);
      room = MOST_TEXT;
    }
    portions.at(-1)?.push(text);
    room -= size;
  }
  return portions;
}
