/**
 * Letters as the grammar compares them: lower case, tone marks off, look-alikes made one.
 *
 * A fold maps one UTF-16 code unit to one, so indices stay those of the text. Vowel quality and đ
 * are kept: `TƯ` is the Central Committee, `TU` a provincial committee. Without tones, old and new
 * placement (`khoá`, `khóa`) and slips of the tone (`Bộ Chinh trị`) fall together.
 */

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Letters that look like Latin ones and are typed for them, and marks that stand for a plain one. */
const LOOK_ALIKES: readonly (readonly [like: string, plain: string])[] = [
  ['ÐƉðɖ', 'đ'],
  ['Аа', 'a'],
  ['ВвЕеІіКкМмНнОоРрСсТтХх', 'bbeeiikkmmhhooppccttxx'],
  ['‐‑‒–—―−﹣－', '-'],
  ['⁄∕／', '/'],
  ['“”„‟«»＂', '"'],
  ['‘’‛`´', "'"],
];

const SPACE = 32;
const FOLD = foldTable();

function foldTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let unit = 0; unit < table.length; unit++) table[unit] = unit;
  const foldLetters = (from: number, to: number) => {
    for (let unit = from; unit <= to; unit++) {
      const letter = String.fromCharCode(unit).toLowerCase();
      const plain = letter.normalize('NFD').replace(TONES, '').normalize('NFC');
      if (plain.length === 1) table[unit] = plain.charCodeAt(0);
    }
  };
  foldLetters(0x41, 0x5a);
  foldLetters(0xc0, 0x1b0);
  foldLetters(0x1ea0, 0x1ef9);
  for (let unit = 0xff01; unit <= 0xff5e; unit++) table[unit] = table[unit - 0xfee0] ?? unit;
  for (const [likes, plain] of LOOK_ALIKES) {
    for (let index = 0; index < likes.length; index++) {
      table[likes.charCodeAt(index)] = plain.charCodeAt(plain.length === 1 ? 0 : index);
    }
  }
  for (const space of '\t\n\v\f\r\u00a0\u1680\u2028\u2029\u202f\u205f\u3000') {
    table[space.charCodeAt(0)] = SPACE;
  }
  for (let unit = 0x2000; unit <= 0x200a; unit++) table[unit] = SPACE;
  return table;
}

/** The folded code unit at an index; 0 past either end of the text. */
export function folded(text: string, at: number): number {
  return at >= 0 && at < text.length ? (FOLD[text.charCodeAt(at)] as number) : 0; // the table is full
}

/** A whole string folded, index for index. */
export function foldText(text: string): string {
  let result = '';
  for (let at = 0; at < text.length; at++) result += String.fromCharCode(folded(text, at));
  return result;
}

/** Printed without Vietnamese letters. */
export const isPlain = (text: string): boolean => !/[^ -~\s]/u.test(text);

/** The tone marks of a string, in its order: `lần` and `lẫn`, which fold alike, differ in them. */
export const tonesOf = (text: string): string => text.normalize('NFD').match(TONES)?.join('') ?? '';

/** The same without vowel quality and đ, as typed without a Vietnamese keyboard. */
export function unaccented(text: string): string {
  return foldText(text.normalize('NFD').replace(/\p{M}/gu, '')).replaceAll('đ', 'd');
}

export const isSpace = (unit: number): boolean => unit === SPACE;

export const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

/** Whether a folded unit is a letter: Latin with any mark. */
export const isLetter = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) ||
  (unit >= 0xdf && unit <= 0x24f && unit !== 0xf7) ||
  (unit >= 0x1ea0 && unit <= 0x1ef9);

/** Whether the text has a capital letter there. */
export function isCapital(text: string, at: number): boolean {
  const letter = text[at] ?? '';
  return letter !== letter.toLowerCase();
}
