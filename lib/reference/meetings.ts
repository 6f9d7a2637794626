import { readBody, readCentralWord } from './bodies.ts';
import { type NumberAt, readBareOrdinal, readDigits, readOrdinal, readRoman } from './numerals.ts';
import { isWordEnd, type Phrases, phraseList, skipSpace } from './phrases.ts';
import { NEWEST_TERM } from './terms.ts';

/** A plenum or congress that the text names, and the UTF-16 index after the name. */
export interface MeetingAt {
  readonly number: number;
  readonly end: number;
  /** Whether the words say whose meeting it is; `Hội nghị lần thứ tư` alone does not. */
  readonly central: boolean;
  /** A meeting of a body that is not the Party's central one. */
  readonly other: boolean;
  /** The second part of a plenum that met twice. */
  readonly second?: true;
  /** `Trung ương 6, 7, 8 khóa XII`: where the first number ends, and those after it. */
  readonly list?: { readonly firstEnd: number; readonly more: readonly ListedNumber[] };
}

export interface ListedNumber {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

const CONFERENCE = phraseList('hội nghị, hn');
/** `HNTW6`: the two in one word. */
const CONFERENCE_OF = /^HN(?=T[WƯ])/iu;
const TIMES = phraseList('lần thức, lần thứ, lần, thứ, làn thứ, làn');
/** `Đại hội Đảng khóa XII` */
const TERM = phraseList('khóa');
const OF = phraseList('của, của the');
const PARTY = phraseList('đảng, đảng cộng sản việt nam, đảng csvn');
const SHORT_COMMITTEE = phraseList('bchtw, bchtư, bcht.ư');
const COMMITTEE = phraseList('ban chấp hành, bch');
const CONGRESS = phraseList('đại hội, đh, đại hội đại biểu, đhđb');
const NATIONAL = phraseList(
  'toàn quốc, đại biểu, đại biểu toàn quốc, đbtq, tq, đảng, đảng toàn quốc, của đảng, đảng csvn, của đảng csvn, ' +
    'đảng cộng sản việt nam, của đảng cộng sản việt nam',
);
/** `Trung ương lần thứ 15 (mở rộng)` */
const HELD_AT = /^,?\s(?:tại|trong)\shội nghị(?=\slần\s)/iu;

const ENLARGED = /^\s?(?:\(mở rộng\)|mở rộng(?!\p{L}))/iu;
const SECOND_PART = phraseList('lần 2, lần hai, lần thứ hai, lần ii, lần thứ 2, đợt 2');

const after = (phrases: Phrases<true>, text: string, at: number): number =>
  phrases.match(text, at)?.end ?? at;

/** The end of as many of the phrases as follow each other. */
function afterAll(phrases: Phrases<true>, text: string, at: number): number {
  let end = at;
  for (let match = phrases.match(text, skipSpace(text, end)); match; ) {
    end = match.end;
    match = phrases.match(text, skipSpace(text, end));
  }
  return end;
}

/** No term but the third, which had 27, had as many plenums. */
export const MOST_PLENUMS = { since: 15, ever: 27 } as const;

/** A year since then. */
const LATER = /^\s?(?:\(|năm\s)(?:19[89]|20)\d\d/iu;

/** `Nghị quyết Trung ương 10-NQ/TW`, `Nghị quyết Trung ương 27 năm 2018`: a document's own number, which counts no plenum. */
function isNumber(text: string, { value, end }: NumberAt): boolean {
  if (/^\s?[-–]\s?(?:NQ|KL|QĐ|TB)|^[/-]BCT|^[AaBb](?![\p{L}\d])/u.test(text.slice(end, end + 5)))
    return true;
  return (
    value > MOST_PLENUMS.ever ||
    (value > MOST_PLENUMS.since && LATER.test(text.slice(end, end + 10)))
  );
}

/**
 * The plenum that is named at an index: `Trung ương 4`, `TW4`, `Hội nghị lần thứ tư Ban Chấp hành
 * Trung ương`, `Hội nghị Trung ương lần thứ tư`, `Hội nghị Ban Chấp hành Trung ương Đảng lần thứ 15`.
 */
export function readPlenum(text: string, at: number): MeetingAt | null {
  const joined = CONFERENCE_OF.test(text.slice(at, at + 4)) ? { end: at + 2 } : null;
  const conference = joined ?? CONFERENCE.match(text, at);
  const start = conference ? skipSpace(text, conference.end) : at;
  const owner = readOwner(text, start);
  // `của BCH TW Đảng tại Hội nghị lần thứ 5`
  const held = owner && HELD_AT.exec(text.slice(owner.end, owner.end + 24));
  const from = skipSpace(text, (owner?.end ?? start) + (held?.[0].length ?? 0));
  const told = readCount(text, from, { announced: owner === null });
  // `Hội nghị 8 Ban Chấp hành Trung ương`
  const untold = !told && conference && owner === null ? readDigits(text, from, 2) : null;
  const counted = told ?? untold;
  if (!counted || counted.value < 1 || isNumber(text, counted)) return null;
  if (owner) {
    const second = secondPart(text, counted.end);
    const more = second === null ? moreNumbers(text, counted.end, LIST_BEFORE_TERM) : [];
    const enlarged = ENLARGED.exec(text.slice(counted.end, counted.end + 12))?.[0].length ?? 0;
    const end = more.at(-1)?.end ?? second ?? counted.end + enlarged;
    return {
      number: counted.value,
      end,
      central: true,
      other: false,
      ...(second !== null && { second: true }),
      ...(more.length > 0 && { list: { firstEnd: counted.end, more } }),
    };
  }
  // Whose meeting it was may follow: "Hội nghị lần thứ tư của Ban Chấp hành Trung ương".
  const more = conference ? moreNumbers(text, counted.end, LIST_BEFORE_OWNER) : [];
  const comma = skipSpace(text, more.at(-1)?.end ?? counted.end);
  // `Hội nghị lần thứ II- Ban Chấp hành Trung ương`
  const past = conference && /[,–-]/u.test(text[comma] ?? '') ? skipSpace(text, comma + 1) : comma;
  const next = skipSpace(text, after(OF, text, past));
  const body = readBody(text, next);
  if (body?.type === 'other') {
    return conference && !untold
      ? { number: counted.value, end: body.end, central: false, other: true }
      : null;
  }
  const mine = readOwner(text, next);
  if (mine) {
    const named = { number: counted.value, end: mine.end, central: true, other: false };
    return more.length > 0 ? { ...named, list: { firstEnd: counted.end, more } } : named;
  }
  // "Nghị quyết lần thứ tư" alone counts something else.
  if (!conference || untold) return null;
  return { number: counted.value, end: counted.end, central: false, other: false };
}

const LIST_BEFORE_TERM =
  /^\s{0,2}(?:,|và|&)\s{0,2}(?<again>(?:trung ương|TW|TƯ)\s?)?(?<number>\d{1,2})(?=\s{0,2}(?:,|và|&|\(?\s?kh[oó][aá]|v[ềe]\s|(?:để|đã|nhằm)\s)|(?<=(?:ng|T[WƯ])\s?\d{1,2})(?!\d|\s?[/–-]|\s(?:người|đồng chí|ủy viên|đại biểu|cán bộ|năm|tháng)))/iu;
const LIST_BEFORE_OWNER =
  /^\s{0,2}(?:,|và|&)\s{0,2}(?<again>(?:hội nghị\s)?(?:lần thứ\s)?)(?<number>\d{1,2})(?=\s{0,2}(?:,|và|&|của|ban chấp hành|bch))/iu;

/** The numbers of a list after its first. */
function moreNumbers(text: string, at: number, shape: RegExp): ListedNumber[] {
  const numbers: ListedNumber[] = [];
  let end = at;
  for (;;) {
    const next = shape.exec(text.slice(end, end + 48));
    const { number, again = '' } = next?.groups ?? {};
    if (!next || number === undefined) return numbers;
    end += next[0].length;
    numbers.push({ value: Number(number), start: end - number.length - again.length, end });
  }
}

/** The Central Committee as the owner of a plenum. */
function readOwner(text: string, at: number): { end: number } | null {
  const abbreviated = SHORT_COMMITTEE.match(text, at);
  if (abbreviated) return { end: pastParty(text, abbreviated.end) };
  const committee = skipSpace(text, after(COMMITTEE, text, at));
  // "Ban Chấp hành Đảng Trung ương" is rare; "… Trung ương Đảng" is usual.
  const first = readGluedCentral(text, committee) ?? readCentralWord(text, committee);
  if (first === null) return null;
  // `Hội nghị Trung ương TW9`
  const central = readGluedCentral(text, skipSpace(text, first)) ?? first;
  if (readBody(text, at)?.type === 'other') return null;
  return { end: pastParty(text, central) };
}

/** The index after `Đảng`, or the same where it does not follow. */
const pastParty = (text: string, at: number): number =>
  PARTY.match(text, skipSpace(text, at))?.end ?? at;

/** `TW4`, `NQTW4`: the short name right before a digit; `Trung 8 khóa 11`, as some cut it. */
function readGluedCentral(text: string, at: number): number | null {
  // `TW.6`, `TW-6`
  const glued =
    /^(?:TW|TƯ|T\.Ư\.?|Tw)(?:[.-](?=\d{1,2}(?![\d/.-])))?(?=\d)|^Trung(?=\s\d{1,2},?\s\(?[Kk]h[oó][aá]\s)/u.exec(
      text.slice(at, at + 18),
    );
  return glued ? at + glued[0].length : null;
}

function readCount(
  text: string,
  at: number,
  { announced }: { announced: boolean },
): NumberAt | null {
  // `lần thứtư`
  const glued = /^lần thứ(?!c\s)(?=\p{L})/iu.exec(text.slice(at, at + 9));
  if (glued) return readOrdinal(text, at + glued[0].length);
  const times = TIMES.match(text, at);
  if (times) return readOrdinal(text, skipSpace(text, times.end));
  return announced ? null : readBareOrdinal(text, at);
}

/** `(lần 2)`, `, lần 2`: the index after it, or null. */
function secondPart(text: string, at: number): number | null {
  const past = skipSpace(text, at);
  const open = text[past] === ',' ? skipSpace(text, past + 1) : past;
  const bracketed = text[open] === '(';
  const match = SECOND_PART.match(text, bracketed ? skipSpace(text, open + 1) : open);
  if (!match) return null;
  const close = skipSpace(text, match.end);
  return bracketed && text[close] === ')' ? close + 1 : match.end;
}

/**
 * The national congress that is named at an index: `Đại hội XIII`, `Đại hội đại biểu toàn quốc lần
 * thứ XIII của Đảng`. A congress of a province, a union or a foreign party is `other`.
 */
export function readCongress(text: string, at: number): MeetingAt | null {
  const short = /^ĐH(?=ĐBTQ)/iu.exec(text.slice(at, at + 6));
  const congress = short ? { end: at + short[0].length } : CONGRESS.match(text, at);
  if (!congress) return null;
  // `Nghị quyết Đại hội Đại hội đại biểu toàn quốc`, as some say it twice
  const said = CONGRESS.match(text, skipSpace(text, congress.end))?.end ?? congress.end;
  const named = afterAll(NATIONAL, text, said);
  const start = skipSpace(text, named);
  const body = readBody(text, start);
  if (body?.type === 'other') return { number: 0, end: body.end, central: false, other: true };
  // `Đại hội Đảng toàn quốc (khóa XI)`
  const bracketed = text[start] === '(' ? TERM.match(text, skipSpace(text, start + 1)) : null;
  const times = TIMES.match(text, start) ?? TERM.match(text, start) ?? bracketed;
  const counted = times
    ? readOrdinal(text, skipSpace(text, times.end))
    : (readRoman(text, start, false) ?? readWholeNumber(text, start) ?? readOfParty(text, start));
  if (!counted) return null;
  const { value } = counted;
  const end = counted.end + (bracketed && text[counted.end] === ')' ? 1 : 0);
  const owned = skipSpace(text, after(OF, text, skipSpace(text, end)));
  const owner = readBody(text, owned);
  const isBodys = owner?.type === 'other' && !hasNoCongress(text, end);
  const isOthers = isBodys || ASSOCIATION.test(text.slice(owned, owned + 12));
  const other = isOthers || value > NEWEST_TERM || value < 1;
  const party = other ? null : PARTY_NAME.exec(text.slice(end, end + 26));
  if (party) return { number: value, end: end + party[0].length, central: true, other };
  return { number: value, end, central: named > said || owner?.type === 'central', other };
}

/** `Đại hội XII Đảng Cộng sản Việt Nam`: whose it is, with no "của" before it. */
const PARTY_NAME =
  /^\s(?:Đảng (?:Cộng sản|CS) Việt Nam|ĐẢNG CỘNG SẢN VIỆT NAM|Đảng CSVN)(?!\p{L})/u;

/** `Đại hội đại biểu toàn quốc lần thứ VI Hội Người cao tuổi`, `… của mình`: associations count their congresses, too. */
const ASSOCIATION =
  /^(?:mình|nhà|(?:Hội|HỘI|Liên hiệp|LIÊN HIỆP|Hiệp hội|HIỆP HỘI|Liên minh|LIÊN MINH)(?!\s(?:nghị|NGHỊ)))(?!\p{L})/u;

/**
 * "Chương trình thực hiện Nghị quyết Đại hội XII của Chính phủ": the programme is theirs, who have no
 * congress, as a line is that begins with them.
 */
export const hasNoCongress = (text: string, at: number): boolean =>
  /^\s+(?:của\s+)?(?:Ban cán sự|Đảng đoàn|Chính phủ|Quốc hội|Thủ tướng|UBND|Ủy ban nhân dân|HĐND|Bộ)(?!\p{L})/iu.test(
    text.slice(at, at + 28),
  );

/** `của Đảng` after a congress's number, `cua Dang` too: the Party's own. */
export const OF_PARTY =
  /^\s?(?:(?:của\s)?[ĐÐ]ảng|cua\sDang)(?!\s?(?:bộ|ủy|uỷ|bo|uy|viên)(?!\p{L}))/iu;

/** `đại hội xiii của đảng`, `Đại hội mười hai của Đảng`: in small letters where it says whose it is. */
function readOfParty(text: string, at: number): NumberAt | null {
  const number = readOrdinal(text, at);
  // `xiii` is no word; `xi`, `năm`, `ba` may be.
  if (number && /^[ivx]{3,}$/u.test(text.slice(at, number.end))) return number;
  return number && OF_PARTY.test(text.slice(number.end, number.end + 14)) ? number : null;
}

/** `Đại hội 13`, but not `Đại hội 13/5`. */
function readWholeNumber(text: string, at: number): NumberAt | null {
  const number = readDigits(text, at, 2);
  if (!number || !isWordEnd(text, number.end)) return null;
  return /^\s?[/.-]\s?\d/.test(text.slice(number.end, number.end + 3)) ? null : number;
}
