import { readBody } from './bodies.ts';
import { readDate } from './dates.ts';
import { folded } from './fold.ts';
import { readPlenum } from './meetings.ts';
import { readTerms } from './named-terms.ts';
import { skipSpace } from './phrases.ts';

// What stands between a citation's name and the cues after it.

/** "Quán triệt Nghị quyết số 35 – Bộ Chính trị": an issuer after a dash, and after it an end, its term or the subject. */
function isLastWord(text: string, at: number): boolean {
  const body = readBody(text, at);
  if (body?.type !== 'issuer') return false;
  const next = skipSpace(text, body.end);
  return (
    /^(?:[.;)\n]|\svề\s|$)/u.test(text.slice(body.end, body.end + 4)) ||
    readTerms(text, text[next] === '(' ? next + 1 : next) !== null
  );
}

/** `Kết luận số 21-KL/TW - Hội nghị Trung ương 5 khóa XI`, and then no more: in "… - Hội nghị Trung ương 2 đặt mục tiêu" it acts. */
function isLastPlenum(text: string, at: number): boolean {
  const plenum = readPlenum(text, at);
  if (!plenum?.central) return false;
  const terms = readTerms(text, skipSpace(text, plenum.end));
  const end = terms?.at(-1)?.end ?? plenum.end;
  return /^(?:[.,;:)(\n]|\s\(|\svề\s|$)/u.test(text.slice(end, end + 4));
}

/**
 * `(Nghị quyết 09)` between a symbol and its issuer: the index after the closing parenthesis, where
 * what is inside is short.
 *
 * @param at after the opening one
 */
export function parentheticalNameEnd(text: string, at: number): number | null {
  const close = text.slice(at, at + 60).indexOf(')');
  // "(sau đây gọi là Nghị quyết 57)" names it anew.
  const isNone = close < 0 || /\n\s*\n|gọi.*\s\d+$/u.test(text.slice(at, at + close));
  return isNone ? null : at + close + 1;
}

const HYPHEN = 45;

/** Between a name and what is said of it: a footnote's mark, the end of a quotation. */
const BETWEEN = /^(?:\s?\[\d{1,3}\]|[¹²³⁰⁴-⁹]{1,3}|["”»*_]{1,2}(?=\s?[(\p{L}]))/u;

/** The index after what separates a cue from the words before it: spaces, a comma, a dash before some, an opening parenthesis. */
export function skipSeparators(
  text: string,
  at: number,
): { next: number; afterComma: boolean; opened: boolean } {
  let next = skipSpace(text, at + (BETWEEN.exec(text.slice(at, at + 12))?.[0].length ?? 0));
  let afterComma = false;
  let opened = false;
  if (text[next] === ',') {
    afterComma = true;
    next = skipSpace(text, next + 1);
  } else if (folded(text, next) === HYPHEN) {
    // `Nghị quyết TW9-Khóa XI`, `(khóa VIII - ngày 16/7/1998)`
    const past = skipSpace(text, next + 1);
    const isCue = readTerms(text, past) || readDate(text, past) || isLastPlenum(text, past);
    if (isCue || isLastWord(text, past)) next = past;
  }
  if (text[next] === '(' || /^\[kh/iu.test(text.slice(next, next + 3))) {
    opened = true;
    next = skipSpace(text, next + 1);
  }
  return { next, afterComma, opened };
}
