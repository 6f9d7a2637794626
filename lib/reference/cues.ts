import { readBody } from './bodies.ts';
import { acts, beginsClause, isOfTerm, isSubject } from './clauses.ts';
import { readDate } from './dates.ts';
import { readEnglishBody, readEnglishMeeting } from './english.ts';
import { foldText, isCapital } from './fold.ts';
import { parentheticalNameEnd, skipSeparators } from './gaps.ts';
import { type Issuer, levelsOf } from './lexicon.ts';
import { readCongress, readPlenum } from './meetings.ts';
import { readTerms, type TermAt } from './named-terms.ts';
import { readRoman } from './numerals.ts';
import { phraseList, skipSpace } from './phrases.ts';
import type { PartialDate } from './reference.ts';
import { NEWEST_TERM } from './terms.ts';

/** Words after a reference's name that say which document it is. */
export type Cue =
  | { readonly type: 'date'; readonly date: PartialDate }
  | { readonly type: 'terms'; readonly terms: readonly TermAt[] }
  | { readonly type: 'issuer'; readonly issuer: Issuer }
  /** `của Trung ương`, `của Đảng`: central, whoever issued it. */
  | { readonly type: 'central' }
  | { readonly type: 'plenum'; readonly plenum: number }
  /** Another body's document. */
  | { readonly type: 'other' };

const OF = phraseList(
  'của, do, tại, thuộc, mà, của các, of, of the, by, by the, issued by, issued by the, adopted by, ' +
    'adopted by the, the',
);

const AT = /^tại$/iu;

/** Where a cue stands. */
interface Position {
  readonly afterComma: boolean;
  readonly inParentheses: boolean;
  /** Right after one of the Party's leading bodies: `của Bộ Chính trị, Ban Bí thư`. */
  readonly afterIssuer?: boolean;
  /** After a meeting's name. */
  readonly meeting?: boolean;
  /** Right after the name. */
  readonly first?: boolean;
}

/** The cues that begin at an index, and the index after them. */
function readCue(
  text: string,
  at: number,
  { afterComma, inParentheses, afterIssuer = false, meeting = false, first = false }: Position,
): { cues: readonly Cue[]; end: number } | null {
  if (BEGINS.test(text.slice(at, at + 4)) || isDateOfNext(text, at)) return null;
  if (first && !afterComma && SESSION.test(text.slice(at, at + 8)))
    return { cues: [{ type: 'other' }], end: at };
  const issued = ISSUED.exec(text.slice(at, at + 16))?.[0].length ?? 0;
  const issuedOn = first ? ISSUED_ON.exec(text.slice(at, at + 24)) : null;
  const day = issuedOn && readDate(text, at + issuedOn[0].length);
  if (day && /^\s(?:của|do)\s/u.test(text.slice(day.end, day.end + 5)))
    return { cues: [{ type: 'date', date: day.date }], end: day.end };
  const ofYear = OF_YEAR.exec(text.slice(at, at + 12));
  if (ofYear?.[1] !== undefined)
    return { cues: [{ type: 'date', date: ofYear[1] }], end: at + ofYear[0].length };
  const date = readDate(text, at + issued, inParentheses);
  if (date && afterComma && beginsClause(text, date)) return null;
  if (date) return { cues: [{ type: 'date', date: date.date }], end: date.end };
  const terms = readTerms(text, at, inParentheses && meeting);
  const lastTerm = terms?.at(-1);
  if (lastTerm && afterComma && isSubject(text, lastTerm.end)) return null;
  if (terms && lastTerm) return { cues: [{ type: 'terms', terms }], end: lastTerm.end };
  const english = readEnglishOwner(text, at, inParentheses);
  if (english) return english;

  const of = OF.match(text, at);
  // "…, the Party Central Committee issued" begins the next clause, too.
  if (of && afterComma && foldText(text.slice(at, of.end)) === 'the') return null;
  const owner = of ? skipSpace(text, of.end) : at;
  const inner = of && readDate(text, owner);
  if (inner) return { cues: [{ type: 'date', date: inner.date }], end: inner.end };
  const innerTerms = of && readTerms(text, owner);
  const innerLast = innerTerms?.at(-1);
  if (innerTerms && innerLast) {
    return { cues: [{ type: 'terms', terms: innerTerms }], end: innerLast.end };
  }
  // "của Ban Chấp hành Trung ương XII" counts terms, "của Trung ương 6" plenums.
  const committee = COMMITTEE.test(text.slice(owner, owner + 8)) ? readBody(text, owner) : null;
  const isNumbered = committee !== null && slashedTerm(text, committee.end) !== null;
  const plenum = isNumbered ? null : readPlenum(text, owner);
  if (plenum && afterComma && !of && isSubject(text, plenum.end)) return null;
  if (plenum) {
    return {
      cues: [plenum.other ? { type: 'other' } : { type: 'plenum', plenum: plenum.number }],
      end: plenum.end,
    };
  }
  const congress = (of || inParentheses) && readCongress(text, owner);
  if (congress) {
    const term = { term: congress.number, start: owner, end: congress.end };
    return {
      cues: [congress.other ? { type: 'other' } : { type: 'terms', terms: [term] }],
      end: congress.end,
    };
  }
  // ", Bộ Chính trị yêu cầu …" begins the next clause; "của" or nothing ties it to this name.
  if (
    !of &&
    ((afterComma && !afterIssuer && !isOfTerm(text, owner)) ||
      !(inParentheses || isCapital(text, owner)))
  )
    return null;
  // "The Party" is the Party with its article alone.
  const article = of && /the$/i.test(text.slice(at, of.end)) ? of.end - 3 : owner;
  const body = readBody(text, owner) ?? readBody(text, article);
  if (body?.type === 'issuer') {
    // "…, Ban Bí thư đã có chỉ thị" begins the next clause.
    if ((afterComma || meeting) && acts(text, body.end)) return null;
    // "Under Conclusion 01-KL/TW the Politburo requires …"
    const isBare = of !== null && foldText(text.slice(at, of.end)) === 'the';
    if (isBare && /^\s\p{Ll}+(?:s|ed)\s/u.test(text.slice(body.end, body.end + 16))) return null;
    const { issuer } = body;
    const end = pastFullName(text, body.end);
    const term = slashedTerm(text, end);
    return term
      ? {
          cues: [
            { type: 'issuer', issuer },
            { type: 'terms', terms: [term] },
          ],
          end: term.end,
        }
      : { cues: [{ type: 'issuer', issuer }], end };
  }
  // "triển khai Nghị quyết 57 tại Tổng công ty Bưu điện": where it is carried out.
  const isPlace = of !== null && body?.type === 'other' && AT.test(text.slice(at, of.end));
  if (!body || isPlace || (!of && !(first && isCentralAlone(text, at, body.end)))) return null;
  return { cues: [{ type: body.type }], end: body.end };
}

/** `Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam`: the index after the Party's name in full. */
const pastFullName = (text: string, at: number): number =>
  at +
  (/^(?:\sĐảng)?\s(?:Cộng sản(?: Việt Nam|(?=\skh))|CSVN|CS Việt Nam)(?!\p{L})|^\s(?:ĐCSVN|ĐCS Việt Nam|Đảng ta(?=\skh))(?!\p{L})/u.exec(
    text.slice(at, at + 26),
  )?.[0].length ?? 0);

const COMMITTEE = /^(?:ban ch|bch)/iu;

/** `Nghị quyết 11 TW`, `Nghị quyết 4 Trung ương khóa XII`: whose it is, without `của`; not `Hướng dẫn 18 Trung ương MTTQ`. */
const isCentralAlone = (text: string, start: number, end: number): boolean =>
  /^(?:trung ương|tw|tư)$/u.test(foldText(text.slice(start, end))) &&
  /^(?:$|[.,;:)"”]|\s+(?:\(|[Kk]h[oó][aá]\s|Đảng(?!\s\p{Lu})|\p{Ll}))/u.test(
    text.slice(end, end + 12),
  );

/** Of a sentence of its own, where one citation is the whole of a headline. */
const BEGINS = /^On\s/;

/** `…\nNgày 07/01/1998, Thủ tướng …`, `…\nNăm 2020, chị Mai …`: the next paragraph begins with its own date. */
const isDateOfNext = (text: string, at: number): boolean =>
  /\n\s*$/u.test(text.slice(Math.max(0, at - 4), at)) &&
  /^(?:Ngày|Tháng|Năm)\s[\d /.-]{2,14}(?:,| (?!th[aá]ng|n[aă]m)\p{Ll})/u.test(
    text.slice(at, at + 24),
  );

/** `các Nghị quyết số 12, 15 kỳ họp thứ ba`: elected bodies have sessions. */
const SESSION = /^kỳ họp\s/iu;

/** … whose session ends what is said of whose it is; not "…, kỳ họp thứ 6 HĐND tỉnh thông qua". */
const COUNCILS_SESSION =
  /^(?:kỳ họp (?:lần )?thứ \S{1,8},?\s)?(?:HĐND|Hội đồng nhân dân)(?:\s(?!về\s)[^\s.,;)]+){0,3}(?:\s(?:về|ngày|v\/v)\s|[.;)\n]|$)/iu;

const OF_COUNCIL = /^kỳ họp (?:lần )?thứ \S{1,8},?\scủa\s(?:HĐND|Hội đồng nhân dân)(?!\p{L})/iu;

/** `Resolution 10 of 1988` */
const OF_YEAR = /^(?:of|from)\s((?:19[3-9]|20[0-2])\d)(?![\d/-])/i;

const ISSUED =
  /^(?:(?:issued|adopted|passed|signed|promulgated|released|approved)\s|hồi\s(?=(?:đầu |cuối |giữa )?(?:tháng|năm)\s\d))/iu;

/** `ban hành ngày 12/4/1989 của Ban Bí thư`: what follows belongs to the name, or the day would not. */
const ISSUED_ON = /^(?:được\s)?(?:ký\s)?(?:ban hành|ký|ra)\s(?:vào\s)?(?=ngày\s)/iu;

/**
 * `of the 12th Party Central Committee`, `of the 8th Plenum of the Central Committee, 11th tenure`,
 * `(the 9th Congress)`.
 */
function readEnglishOwner(
  text: string,
  at: number,
  inParentheses: boolean,
): { cues: readonly Cue[]; end: number } | null {
  const body = readEnglishBody(text, at);
  if (body) {
    const { issuer, term, end } = body;
    const cues: Cue[] = [{ type: 'issuer', issuer }];
    if (term !== null) cues.push({ type: 'terms', terms: [{ term, start: at, end }] });
    return { cues, end };
  }
  const meeting = readEnglishMeeting(text, at);
  if (!meeting || !/^[a-z]/.test(text[at] ?? '')) return null;
  const { form, number, term, end } = meeting;
  if (form === 'congress') {
    return inParentheses && !meeting.other
      ? { cues: [{ type: 'terms', terms: [{ term: number, start: at, end }] }], end }
      : null;
  }
  const cues: Cue[] = [{ type: 'plenum', plenum: number }];
  if (term !== null) cues.push({ type: 'terms', terms: [{ term, start: at, end }] });
  return { cues, end };
}

/** All cues that follow a name, and where the last of them ends. */
export interface Tail {
  readonly cues: readonly Cue[];
  /** UTF-16 index after the last word that belongs to the citation. */
  readonly end: number;
}

/**
 * Reads the cues right after a reference's name: dates, issuers, terms and plenums in any order, with
 * commas and parentheses between them.
 *
 * @param options.meeting the name is a meeting's: a day without its year is that of something else
 * @param options.central the name is a central document's: another body after it carries it out
 */
export function readTail(
  text: string,
  at: number,
  { meeting = false, central = false } = {},
): Tail {
  const slashed = meeting || central ? slashedTerm(text, at) : null;
  const cues: Cue[] = slashed ? [{ type: 'terms', terms: [slashed] }] : [];
  let end = slashed?.end ?? at;
  let bracket = false;
  for (;;) {
    const { next, afterComma, opened } = skipSeparators(text, end);
    const inParentheses: boolean = bracket || opened;
    const last = cues.at(-1);
    const afterIssuer = last?.type === 'issuer' && levelsOf(last.issuer).includes('TW');
    const first = cues.length === 0 && !meeting;
    // "Nghị quyết số 17, khóa X, kỳ họp thứ 15 HĐND thành phố"
    const session = afterComma && !meeting ? text.slice(next, next + 80) : '';
    const isOfTermAlone = cues.length === 1 && cues.some(isTerms);
    if (OF_COUNCIL.test(session) || (isOfTermAlone && COUNCILS_SESSION.test(session)))
      return { cues: [...cues, { type: 'other' }], end };
    const read = readCue(text, next, { afterComma, inParentheses, afterIssuer, meeting, first });
    if (!read) {
      const name = opened ? parentheticalNameEnd(text, next) : null;
      const past = name === null ? null : skipSeparators(text, name);
      const beyond = past && readCue(text, past.next, { ...past, inParentheses: false });
      if (!beyond) break;
      // "Hội nghị Trung ương 5 (Kết luận số 23-KL/TW), Hội nghị Trung ương 7"
      if (meeting && beyond.cues.some(isPlenum)) break;
      cues.push(...beyond.cues);
      end = beyond.end;
      continue;
    }
    if (meeting && read.cues.some(isYearless)) break;
    // A contest “Tìm hiểu Chỉ thị 05-CT/TW” has its own year, and who holds it.
    const isQuoted = /^["”»*_]/u.test(text.slice(end, end + 1));
    if (
      isQuoted &&
      !read.cues.every((cue) => isTerms(cue) || isPlenum(cue) || cue.type === 'issuer')
    )
      break;
    // "Nghị quyết Trung ương 4 (khóa XII), Trung ương 6 (khóa XII)": another meeting.
    if (meeting && cues.length > 0 && read.cues.some(isPlenum)) break;
    if (read.cues.some((cue) => isSaid(cue, cues))) break;
    // "… của Bộ Chính trị tại Đảng đoàn Mặt trận": who applies it, not who issued it.
    const isOthers = read.cues.every(({ type }) => type === 'other');
    if (isOthers && (cues.some(isOwner) || (central && cues.length > 0))) break;
    cues.push(...read.cues);
    end = read.end;
    bracket = inParentheses;
    const close = skipSpace(text, end);
    if (bracket && (text[close] === ')' || text[close] === ']')) {
      end = close + 1;
      bracket = false;
    }
  }
  return { cues, end };
}

/** `TW5/XIII`, `TW5-XIII`: a plenum's term by its numeral alone. */
function slashedTerm(text: string, at: number): TermAt | null {
  const sign = /^(?: ?[/–-] ?| )(?=[IVX]{2,4}(?![\p{L}\d]|[.)]\s\p{Lu}))/u.exec(
    text.slice(at, at + 8),
  );
  const roman = sign && readRoman(text, at + sign[0].length, false);
  if (!roman || roman.value > NEWEST_TERM) return null;
  return { term: roman.value, start: at + sign[0].length, end: roman.end };
}

/** How often a citation says one thing: an issuer may share it with another. */
const isSaid = ({ type }: Cue, cues: readonly Cue[]): boolean =>
  cues.filter((cue) => cue.type === type).length >= (type === 'issuer' ? 2 : 1);

const isYearless = (cue: Cue): boolean => cue.type === 'date' && cue.date.startsWith('-');

const isPlenum = ({ type }: Cue): boolean => type === 'plenum';

export const isTerms = (cue: Cue): cue is Extract<Cue, { type: 'terms' }> => cue.type === 'terms';

const isOwner = ({ type }: Cue): boolean => type === 'issuer' || type === 'central';
