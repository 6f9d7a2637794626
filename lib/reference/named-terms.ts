import { ORDINAL } from './english-patterns.ts';
import { isCapital } from './fold.ts';
import { readDigits, readOrdinal, readRoman } from './numerals.ts';
import { phraseList, skipSpace } from './phrases.ts';
import { NEWEST_TERM, termOfTenure } from './terms.ts';

// How a text names terms: `khóa XII`, `nhiệm kỳ 2021-2026`, `8th tenure`.

export interface TermAt {
  readonly term: number;
  readonly start: number;
  readonly end: number;
}

// `khố` is what scanners make of `khoá`.
const TERM = phraseList(
  'khóa, khóa thứ, khóa đảng, các khóa, khóa khóa, nhiệm kỳ khóa, khố, k., nhiệm kỳ, tenure, session, term, course',
);

/** `8th Tenure`, `eleventh term`: English puts the number first. */
const TERM_AFTER = new RegExp(
  `^(?:the\\s)?(${ORDINAL})[\\s-](?:tenure|term|session|course)\\b` +
    '(?!\\s(?:politburo|political|secretariat|party|cpv|central))',
  'i',
);
const TENURE = /^nhi[eệ]m k[yỳ]\s{0,2}(\d{4})\s?[-–/]\s?\d{4}/iu;

/** `(XII)`, `(XI, XII)`: a term by its numeral alone; `(II)` and the like number parts of a text. */
const NUMERAL = /^(?!I+\s?[),])[IVX]{2,4}(?=\s?[),])/;

/**
 * The terms named at an index: `khóa XII`, `khoá 12`, `K.XII`, `khóa XI, XII`, `nhiệm kỳ 2021-2026`.
 *
 * @param alone where they are named by their numerals alone, too: within parentheses after a meeting
 */
export function readTerms(text: string, at: number, alone = false): TermAt[] | null {
  const tenure = TENURE.exec(text.slice(at, at + 24));
  if (tenure) {
    const term = termOfTenure(Number(tenure[1]));
    return term === null ? null : [{ term, start: at, end: at + tenure[0].length }];
  }
  const english = TERM_AFTER.exec(text.slice(at, at + 24));
  if (english) {
    const number = readOrdinal(english[1] ?? '', 0)?.value ?? 0;
    return only(number, at, at + english[0].length);
  }
  const short = /^(?:K(?=[IVX\d])|k(?=1\d\b))/.exec(text.slice(at, at + 4));
  const isNumeral = alone && NUMERAL.test(text.slice(at, at + 6));
  const word = short ? { end: at + 1 } : isNumeral ? { end: at } : TERM.match(text, at);
  if (!word) return null;
  // `Khóa: XII`, `khóa "XII"`
  const start = skipSpace(
    text,
    word.end + (/^\s?[:"“]/u.exec(text.slice(word.end, word.end + 2))?.[0].length ?? 0),
  );
  const first = readOrdinal(text, start);
  if (!first || first.value < 1 || first.value > NEWEST_TERM + 1) return null;
  const terms = [{ term: first.value, start: at, end: first.end }];
  for (;;) {
    const last = terms.at(-1)?.end ?? first.end;
    const [separator, again = ''] =
      /^(?:\s{0,2}(?:,|và|and|&)\s{0,2}(khóa |khoá )?|\s?[/+–-]\s?(?=X))/iu.exec(
        text.slice(last, last + 12),
      ) ?? [];
    if (separator === undefined) return terms;
    const next = last + separator.length;
    const number = readRoman(text, next, false) ?? readDigits(text, next, 2);
    const goesOn = number && /^(?:[/%\d-]|\.\d)/.test(text.slice(number.end, number.end + 2));
    if (!number || goesOn || number.value < 1 || number.value > NEWEST_TERM) return terms;
    // "khóa XI, 12 đồng chí": a list is all in one kind of numerals and ends there.
    const isRoman = (index: number) => isCapital(text, index);
    if (isRoman(next) !== isRoman(start)) return terms;
    if (again === '' && !isRoman(next) && !TERMS_END.test(text.slice(number.end, number.end + 8)))
      return terms;
    terms.push({ term: number.value, start: next - again.length, end: number.end });
  }
}

/** After terms in digits, where a noun would be counted: "khóa 11, 12 với kết quả tốt". */
const TERMS_END = /^\s*(?:$|[),.;\n]|(?<=\s)(?:với|về|của|và|gắn|đã|được|là|trong|tại)\s)/iu;

const only = (term: number, start: number, end: number): TermAt[] | null =>
  term >= 1 && term <= NEWEST_TERM ? [{ term, start, end }] : null;
