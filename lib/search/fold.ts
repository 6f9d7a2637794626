import { fold } from '../fold.ts';

/** A folded text that remembers where its letters come from. */
export interface Folded {
  readonly text: string;
  /** For every code unit of the folded text, the UTF-16 index of the letter it comes from. */
  readonly origins: readonly number[];
}

const FOLDED_UNITS = new Map<string, string>();

/** The same folding, unit by unit: a mark that stands alone vanishes into the letter before it. */
export function foldWithOrigins(text: string): Folded {
  let folded = '';
  const origins: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const unit = text[index] ?? '';
    let letters = FOLDED_UNITS.get(unit);
    if (letters === undefined) {
      letters = fold(unit);
      FOLDED_UNITS.set(unit, letters);
    }
    folded += letters;
    for (let count = letters.length; count > 0; count--) origins.push(index);
  }
  return { text: folded, origins };
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const written = new Map<string, string>();

/**
 * A word with all of its diacritics, its tone last: `khoá` and `khóa`, composed or not, are one.
 * The marks of vowels and `đ` stay where they are.
 */
export function writtenForm(word: string): string {
  const known = written.get(word);
  if (known !== undefined) return known;
  const marked = word.toLowerCase().normalize('NFD');
  const form = marked.replace(TONES, '') + (marked.match(TONES)?.join('') ?? '');
  // Titles repeat a few thousand words; whatever else comes by is not worth remembering.
  if (written.size < 20_000) written.set(word, form);
  return form;
}
