import { folded, foldText } from './fold.ts';
import type { PartialDate } from './reference.ts';

/** A date that was read, and the UTF-16 index after it. */
export interface DateAt {
  readonly date: PartialDate;
  readonly end: number;
}

/** No date is written longer than this: `ngày 04 tháng 11 năm 2013`, `December 22, 2024`. */
const LONGEST = 48;

const SEP = '\\s{0,2}[-/.]\\s{0,2}';
const YEAR = '(?<year>(?:19|20)\\d{2})(?!\\d)';
const DAY = '(?<day>\\d{1,2})';
const MONTH = '(?<month>\\d{1,2})';
/** Of two digits: 1980 to 2029. */
const SHORT_YEAR = '(?<short>[0-289]\\d)';
/** As folded text has them. */
const MONTH_WORDS = [
  'giêng',
  'hai',
  'ba',
  'tư',
  'năm',
  'sau',
  'bay',
  'tam',
  'chin',
  'mươi',
  'mươi môt',
  'mươi hai',
];
const MONTH_OR_WORD = `(?:${MONTH}|(?<word>${MONTH_WORDS.toReversed().join('|')}))`;
const MONTH_NAMES = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const NAMED = `(?<name>${MONTH_NAMES.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?\\.?`).join('|')})`;

/** `Theo Nghị quyết 06-NQ/TW, năm 2045 …`: goals are set for round years to come, nothing is issued in them yet. */
const GOAL = /^20[3-9][05]$/;

/** On folded text. The first shape that fits is taken. */
const SHAPES: readonly RegExp[] = [
  // ngày 18/5/2021 · 18-5-2021 · 18.05.2021
  `(?:ngay\\s*|dated\\s)?${DAY}${SEP}${MONTH}${SEP}${YEAR}`,
  // 25102017, as addresses have it
  `(?<day>[0-3]\\d)(?<month>[01]\\d)${YEAR}`,
  // ngày 6/7/22
  `ngay\\s*${DAY}[/.]${MONTH}[/.]${SHORT_YEAR}(?![/.-]?\\d)`,
  // ngày 18 tháng 5 năm 2021 · ngày 18 tháng 5, 2021
  `(?:ngay\\s*)?${DAY}\\s*thang\\s*${MONTH_OR_WORD}[\\s,]*(?:năm|nam|-|/)?\\s*${YEAR}`,
  // ngày 18/5 năm 2021 · ngày 18-5, 2021
  `(?:ngay\\s*)${DAY}${SEP}${MONTH}(?:\\s*(?:năm|nam)|,)\\s*${YEAR}`,
  // tháng 5/2021 · tháng 5 năm 2021
  `thang\\s*${MONTH}(?:${SEP}|[\\s,]*(?:năm|nam)\\s*)${YEAR}`,
  `(?:năm|nam)\\s*${YEAR}`,
  // dated December 22, 2024
  `(?:dated\\s+|on\\s+|of\\s+)?${NAMED}\\s+${DAY}(?:st|nd|rd|th)?,?\\s+${YEAR}`,
  // dated 30 April 2025
  `(?:dated\\s+|on\\s+|of\\s+)?${DAY}(?:st|nd|rd|th)?\\s+${NAMED},?\\s+${YEAR}`,
  // in August 2008
  `(?:in\\s+)?${NAMED},?\\s+${YEAR}`,
  `in\\s+${YEAR}`,
  // on February 1, in an article of the same year
  `(?:dated\\s+|on\\s+)${NAMED}\\s+${DAY}(?:st|nd|rd|th)?(?!\\d)`,
  // ngày 19.6, in an article of the same year
  `ngay\\s*${DAY}${SEP}${MONTH}(?![-/.]?\\d)`,
].map((shape) => new RegExp(`^(?:${shape})`, 'u'));

/** Within parentheses a date needs no word before it: `(2006)`, `(10/2018)`, `(15-5-16)`. */
const IN_PARENTHESES: readonly RegExp[] = [
  `(?:${MONTH}${SEP})?${YEAR}`,
  `${DAY}(?<separator>[-/.])${MONTH}\\k<separator>${SHORT_YEAR}`,
].map((shape) => new RegExp(`^${shape}(?=\\s*\\))`, 'u'));

/** What a date begins with, folded: a digit, `ngay`, `thang`, `năm`, `dated`, `on`, `of`, `in`, a month. */
const BEGINNINGS: ReadonlySet<number> = new Set(
  Array.from('0123456789ntdoijfmas', (letter) => letter.charCodeAt(0)),
);

/** The date that begins at an index, or null. */
export function readDate(text: string, at: number, inParentheses = false): DateAt | null {
  if (!BEGINNINGS.has(folded(text, at))) return null;
  // Tones are off in folded text, but for ă: "năm" stays.
  const piece = foldText(withinParagraph(text.slice(at, at + LONGEST)));
  for (const shape of inParentheses ? [...SHAPES, ...IN_PARENTHESES] : SHAPES) {
    const match = shape.exec(piece);
    const date = match && dateOf(match.groups ?? {});
    if (date) return { date, end: at + match[0].length };
  }
  return null;
}

/** A number at the end of a paragraph and one at the head of the next are no day and month. */
const withinParagraph = (piece: string): string =>
  piece.includes('\n') ? (piece.split(/\n\s*\n/u, 1)[0] ?? '') : piece;

function dateOf(parts: Record<string, string | undefined>): string | null {
  const { name, day, word, short } = parts;
  const month = word === undefined ? parts.month : String(MONTH_WORDS.indexOf(word) + 1);
  const year = short === undefined ? parts.year : `${short < '3' ? 20 : 19}${short}`;
  const named =
    name === undefined ? -1 : MONTH_NAMES.findIndex((full) => full.startsWith(name.slice(0, 3)));
  const monthNumber = name === undefined ? Number(month ?? 0) : named + 1;
  // `3/26/2004`, as Americans write it
  if (monthNumber > 12 && Number(day) <= 12) return dateOf({ year, month: day, name, day: month });
  if (monthNumber > 12 || Number(day ?? 1) > 31 || Number(day ?? 1) < 1) return null;
  if (monthNumber === 0 && GOAL.test(year ?? '')) return null;
  const date = [year ?? '-'];
  if (monthNumber > 0) date.push(String(monthNumber).padStart(2, '0'));
  if (day !== undefined) date.push(day.padStart(2, '0'));
  return date.join('-');
}

/** Where a day may begin: `18/5/…`, `18 tháng …`, `May 18, …`, `18 May …`. */
const DAY_BEGINS =
  /(?<![\d/.-])\d{1,2}(?=\s{0,2}[-/.]\s{0,2}\d|\s*th[aá]ng|\s[A-Z][a-z]{2})|\b[A-Z][a-z]{2,8}\.?(?=\s\d)/giu;

/** The whole dates (day, month, year) in a stretch of text, in its order. */
export function datesIn(text: string): PartialDate[] {
  const dates: PartialDate[] = [];
  let end = 0;
  for (const { index } of text.matchAll(DAY_BEGINS)) {
    const read = index < end ? null : readDate(text, index);
    if (read?.date.length !== 10) continue;
    dates.push(read.date);
    end = read.end;
  }
  return dates;
}
