import { folded, isCapital, isDigit } from './fold.ts';
import { isWordEnd, Phrases } from './phrases.ts';

/** A number that was read, and the UTF-16 index after it. */
export interface NumberAt {
  readonly value: number;
  readonly end: number;
}

/** Vietnamese and English ordinals, as plenums and congresses are counted. */
const WORDS = new Phrases<number>([
  ['nhất', 1],
  ['hai', 2],
  ['nhì', 2],
  ['ba', 3],
  ['tư', 4],
  ['bốn', 4],
  ['năm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
  ['tám', 8],
  ['chín', 9],
  ['mười', 10],
  ['mười một', 11],
  ['mười hai', 12],
  ['mười ba', 13],
  ['mười bốn', 14],
  ['mười tư', 14],
  ['mười lăm', 15],
  ['mười sáu', 16],
  ['mười tám', 18],
  ['hai mươi mốt', 21],
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['eleventh', 11],
  ['twelfth', 12],
  ['thirteenth', 13],
  ['fourteenth', 14],
  ['fifteenth', 15],
]);

const ROMAN_VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** `12`; `12th` too. */
export function readDigits(text: string, at: number, most: number): NumberAt | null {
  let end = at;
  while (isDigit(folded(text, end))) end++;
  const length = end - at;
  if (length === 0 || length > most) return null;
  const value = Number.parseInt(digitsOf(text, at, end), 10);
  const suffix = /^(?:st|nd|rd|th)\b/.exec(text.slice(end, end + 3));
  return { value, end: end + (suffix?.[0].length ?? 0) };
}

/** Digits of any width as plain ones. */
export const digitsOf = (text: string, start: number, end: number): string =>
  text.slice(start, end).normalize('NFKC');

/** `XII`, `Xll` too: capitals, or small letters where the caller knows that a number stands there. */
export function readRoman(text: string, at: number, anyCase: boolean): NumberAt | null {
  let end = at;
  let value = 0;
  let last = 0;
  while (end < text.length) {
    const isLookAlike = last > 0 && text[end] === 'l';
    const digit = isLookAlike ? 1 : ROMAN_VALUES[String.fromCharCode(folded(text, end))];
    if (digit === undefined || !(anyCase || isLookAlike || isCapital(text, end))) break;
    value += digit > last ? digit - 2 * last : digit;
    last = digit;
    end++;
  }
  if (end === at || end - at > 6) return null;
  // `the IXth Congress`
  if (/^th\b/.test(text.slice(end, end + 3))) return { value, end: end + 2 };
  // `X II`, as PDF files have it
  const [rest] =
    value === 10
      ? (/^ I{1,3}(?![\p{L}\d]|\.\d|\.\s\p{Lu})/u.exec(text.slice(end, end + 7)) ?? [])
      : [];
  if (rest !== undefined) return { value: value + rest.length - 1, end: end + rest.length };
  // `XIII1` has a footnote's number after it; `X12`, `X1` are twelve and eleven misprinted.
  if (value === 10 && isDigit(folded(text, end))) return null;
  return isWordEnd(text, end) ? { value, end } : null;
}

/** An ordinal in digits, Roman numerals or words, as after `lần thứ` and `khóa`. */
export function readOrdinal(text: string, at: number): NumberAt | null {
  return readDigits(text, at, 2) ?? WORDS.match(text, at) ?? readRoman(text, at, true);
}

/** What a number counts: `Trung ương tám nhiệm vụ` names no eighth plenum. */
const COUNTS =
  /^\s(?:năm|tháng|ngày|điều|điểm|nội dung|vấn đề|nhóm|nhiệm vụ|giải pháp|nghị quyết|bộ|ban)/iu;

/**
 * An ordinal where no `thứ` announces it (`Trung ương Ba`): a word when written as a name or before a
 * term (`Trung ương ba khóa X`), and `Năm` not before a year; from four on in small letters, too, for
 * fewer are as often counted.
 */
export function readBareOrdinal(text: string, at: number): NumberAt | null {
  const number = readDigits(text, at, 2) ?? readRoman(text, at, false);
  if (number) return number;
  const word = WORDS.match(text, at);
  // "các Nghị quyết Trung ương từ đầu khóa"
  if (!word || /^từ$/iu.test(text.slice(at, word.end))) return null;
  const next = text.slice(word.end, word.end + 8);
  if (!isCapital(text, at)) {
    const isCount = word.value <= 3 || word.value === 5 || COUNTS.test(text.slice(word.end));
    return isCount && !/^\s*\(?\s*kh[oó]/iu.test(next) ? null : word;
  }
  return /^\s*\d{4}/.test(next) ? null : word;
}
