import { folded, isDigit, isLetter } from './fold.ts';
import { isWordStart } from './phrases.ts';

/** The index of the next word or number at or after an index; the text's length where none is. */
export function nextWord(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const unit = folded(text, at);
    if ((isLetter(unit) || isDigit(unit)) && isWordStart(text, at)) return at;
    at++;
  }
  return at;
}
