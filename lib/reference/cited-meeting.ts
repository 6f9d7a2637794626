import { type Cue, isTerms, readTail } from './cues.ts';
import { readEnglishMeeting } from './english.ts';
import { readKind } from './kinds.ts';
import type { Kind } from './lexicon.ts';
import {
  hasNoCongress,
  type ListedNumber,
  type MeetingAt,
  OF_PARTY,
  readCongress,
  readPlenum,
} from './meetings.ts';
import { readOrdinal, readRoman } from './numerals.ts';
import { type Cited, gatherCues, type OwnCues, ownCues, PLENUMS_ISSUER } from './own-cues.ts';
import { phraseList, skipSpace } from './phrases.ts';
import type { Cues, Reference, Scope } from './reference.ts';
import { FOREIGN_TERMS, NEWEST_TERM, termOfTenure, termsOfDate } from './terms.ts';

const OF = phraseList('của, của các, của các kỳ, các, các kỳ, mà, tại, tại các, the, of the, of');
/** With what a meeting's name begins. */
export const CONFERENCE = phraseList('hội nghị');

/** A document of a congress. */
export const congressDraft = (
  { start, kind, cues }: Cited,
  end: number,
  term: number,
  scope: Scope,
): Reference => ({
  start,
  end,
  scope,
  name: { form: 'congress', kind },
  cues: { ...cues, term },
  around: {},
});

/** A document of a plenum that is the Central Committee's by its name. */
export const plenumDraft = (
  { start, kind }: Cited,
  end: number,
  plenum: number,
  cues: Cues,
): Reference => ({
  start,
  end,
  scope: 'central',
  name: { form: 'plenum', kind, plenum },
  cues,
  around: {},
});

/** Kinds that a meeting's name stands in for a symbol of. */
export const MEETING_KINDS: ReadonlySet<Kind> = new Set([
  'nghi-quyet',
  'ket-luan',
  'quy-dinh',
  'thong-bao',
]);

/** `Nghị quyết Trung ương 4 khóa XII`, `Nghị quyết Đại hội XIII của Đảng`. */
export function readCitedMeeting(text: string, after: number, cited: Cited): Reference[] | null {
  if (!MEETING_KINDS.has(cited.kind)) return null;
  const more = cited.kind === 'nghi-quyet' ? pastOtherKinds(text, after) : after;
  if (more !== after) return readMeetingOf(text, more, { ...cited, plural: true });
  return readMeetingOf(text, after, cited);
}

/** `nghị quyết, quy định, kết luận Hội nghị Trung ương 6`: the index after up to two kinds more. */
function pastOtherKinds(text: string, at: number, most = 2): number {
  if (most === 0) return at;
  const separator = /^(?:,|và)\s/u.exec(text.slice(at, at + 3));
  const kind = separator && readKind(text, at + separator[0].length);
  const isMeetings = kind && MEETING_KINDS.has(kind.kind);
  return isMeetings ? pastOtherKinds(text, skipSpace(text, kind.end), most - 1) : at;
}

function readMeetingOf(text: string, at: number, cited: Cited): Reference[] | null {
  const start = skipSpace(text, OF.match(text, at)?.end ?? at);
  const english = readEnglishMeeting(text, at);
  const congress = english?.form === 'congress' ? english : readCongress(text, start);
  if (congress) {
    if (cited.kind !== 'nghi-quyet') return null;
    if (congress.other) return [congressDraft(cited, congress.end, NEWEST_TERM, 'other')];
    const more = moreCongresses(text, congress);
    const last = more.at(-1)?.end ?? congress.end;
    const own = congressCues(text, last, cited);
    const other =
      own.other ||
      isOfOtherTenure(text, congress.end, congress.number) ||
      LOCAL.test(text.slice(last, last + 16));
    // What follows may say another term than the congress's own number: that was the wrong guess.
    const isOpen = english !== null && !english.central;
    const scope = other ? 'other' : isOpen ? 'open' : 'central';
    const isPlain =
      english === null &&
      !congress.central &&
      !own.owned &&
      !OF_PARTY.test(text.slice(own.end, own.end + 12));
    const all = [{ value: congress.number, start: cited.start, end: congress.end }, ...more];
    return all.map(({ value, start: from, end: to }, index) => ({
      ...congressDraft(
        { ...cited, start: from },
        index === all.length - 1 ? own.end : to,
        value,
        scope,
      ),
      name: { form: 'congress', kind: cited.kind, ...(isPlain && { plain: true as const }) },
      cues: { ...own.cues, term: value },
    }));
  }
  const plenum = english?.form === 'plenum' ? english : readPlenum(text, start);
  if (!plenum) return readNumeral(text, at, cited);
  const tail = readTail(text, plenum.end, { meeting: true, central: plenum.central });
  const { cues, end, other, central, terms } = gatherCues(tail, cited.cues);
  const known = english?.term ? { term: english.term } : {};
  const isForeign =
    BEYOND.test(text.slice(plenum.end, plenum.end + 20)) || MASS.test(text.slice(end, end + 24));
  const scope: Scope =
    plenum.other || other || isForeign ? 'other' : plenum.central || central ? 'central' : 'open';
  const draft = (number: number, from: number, to: number, own: Cues): Reference => ({
    start: from,
    end: to,
    scope,
    name: {
      form: 'plenum',
      kind: cited.kind,
      plenum: number,
      ...(plenum.second && { second: true }),
      ...(cited.plural && { several: true }),
    },
    cues: { ...own, ...known },
    around: {},
  });
  const { plenum: _own, ...named } = cues;
  if (plenum.list) {
    const { firstEnd, more } = plenum.list;
    const all = [{ value: plenum.number, start: cited.start, end: firstEnd }, ...more];
    return all.map(({ value, start: from, end: to }, index) =>
      draft(value, from, index === all.length - 1 ? end : to, named),
    );
  }
  // `khóa XI, XII` names the same plenum of two terms.
  const [first, ...further] = terms;
  // "Nghị quyết Hội nghị Trung ương 6 khóa XII; Hội nghị Trung ương 6 khóa XII họp …" names the meeting itself.
  const next = nextPlenum(text, end, cited).filter(
    (one) =>
      one.name.form !== 'plenum' ||
      one.name.plenum !== plenum.number ||
      one.cues.term !== named.term,
  );
  // `Trung ương 5 và Trung ương 7 khóa XI`: the term goes for both.
  const term = named.term ?? next[0]?.cues.term;
  const ofTerm = { ...named, ...(term !== undefined && { term }) };
  return [
    draft(plenum.number, cited.start, further.length > 0 && first ? first.end : end, ofTerm),
    ...further.map(({ term, start: from, end: to }) =>
      draft(plenum.number, from, to, { ...named, term }),
    ),
    ...next,
  ];
}

/** `Trung ương 6 khóa XIX`: China's Party counts more terms than ours. */
const BEYOND = new RegExp(
  `^[\\s,(]{1,3}kh[oó][aá]\\s(?:${FOREIGN_TERMS}|1[5-9]|20)(?![\\p{L}\\d])`,
  'iu',
);

/** `Nghị quyết Trung ương 5 khóa XII của Đoàn TNCS Hồ Chí Minh`: mass organisations count plenums, too. */
const MASS =
  /^\s(?:của\s)?(?:(?:Trung ương|TW|TƯ)\s)?(?:Đoàn(?!\s(?:kết|đại|công))|Hội\s(?:LHPN|Liên hiệp|Nông dân|Cựu|Chữ|Luật|Nhà)|Công đoàn|Tổng Liên đoàn)/u;

const NEXT_PLENUM =
  /^\s?(?:[,;]|và|&|,\svà)\s(?=(?:(?:Hội nghị|HN)\s)?(?:Trung ương|TW|TƯ|T\.Ư)\s?\d)/u;

/** `Trung ương 6 khóa XII` of `Nghị quyết Trung ương 4 khóa XII, Trung ương 6 khóa XII`, `Hội nghị` before it or not. */
function nextPlenum(text: string, at: number, cited: Cited): Reference[] {
  const start = at + (NEXT_PLENUM.exec(text.slice(at, at + 36))?.[0].length ?? 0);
  const plenum = start === at ? null : readPlenum(text, start);
  const isOfTerm = plenum && readTail(text, plenum.end, { meeting: true }).cues.some(isTerms);
  return (isOfTerm && readMeetingOf(text, start, { ...cited, start, cues: {} })) || [];
}

/** A date of a month at least, with its year. */
const isDated = (cue: Cue): cue is Extract<Cue, { type: 'date' }> =>
  cue.type === 'date' && cue.date.length >= 7 && !cue.date.startsWith('-');

/** What follows a congress's name; "của Đảng, của Ban Chấp hành Trung ương" speaks of others' resolutions, too. */
function congressCues(text: string, at: number, { cues }: Cited): OwnCues {
  const none = { cues, end: at, other: false, owned: false };
  if (hasNoCongress(text, at)) return none;
  const own = ownCues(text, at, cues, { meeting: true });
  if (own.cues.issuer === cues.issuer) return own;
  const party = OF_PARTY.exec(text.slice(at, at + 12));
  return party ? { ...none, end: at + party[0].length, owned: true } : none;
}

const TENURE = /^[\s,(]{1,3}nhi[eệ]m k[yỳ]\s(\d{4})\s?[-–]\s?\d{4}/iu;

/** `Nghị quyết Đại hội đảng lần thứ 10 của tỉnh` */
const LOCAL = /^\s(?:của\s)?(?:tỉnh|thành phố|TP|huyện|quận|xã|phường|thị xã|đảng bộ)(?!\p{L})/iu;

/** "Đại hội đại biểu toàn quốc lần thứ 12, nhiệm kỳ 2014-2019": years in which no congress of the Party met. */
function isOfOtherTenure(text: string, at: number, term: number): boolean {
  const tenure = TENURE.exec(text.slice(at, at + 30));
  return tenure !== null && termOfTenure(Number(tenure[1])) !== term;
}

const NEXT_CONGRESS = /^\s?(?:,|và|&)\s(?<again>(?:Đại hội|lần thứ)\s)?/iu;

/** `XII` of `Nghị quyết Đại hội XI và XII của Đảng`, `Đại hội X` of `Nghị quyết Đại hội IX, Đại hội X` */
function moreCongresses(text: string, first: Pick<MeetingAt, 'number' | 'end'>): ListedNumber[] {
  const more: ListedNumber[] = [];
  let last = first.number;
  for (let end = first.end; ; ) {
    const separator = NEXT_CONGRESS.exec(text.slice(end, end + 14));
    if (!separator) return more;
    const again = separator.groups?.again?.length ?? 0;
    const from = end + separator[0].length;
    const roman = readRoman(text, from, false);
    // A single letter alone may be anything but the next congress: `IX và X`.
    const isNumeral = roman && (again > 0 || roman.end - from >= 2 || roman.value === last + 1);
    if (!isNumeral || roman.value < 1 || roman.value > NEWEST_TERM) return more;
    more.push({ value: roman.value, start: from - again, end: roman.end });
    last = roman.value;
    end = roman.end;
  }
}

const OF_CENTRAL = /^\s(?:của\s)?(?:Trung ương|TW|TƯ)/iu;

/** `Nghị quyết 4/XI của Trung ương`: plenum and term. */
const BY_TERM =
  /^(?<plenum>\d{1,2})\/(?<term>[IVX]{1,4}|1[0-4])(?=\s(?:của\s)?(?:Ban Chấp hành |BCH )?(?:Trung ương|TƯ|TW)(?!\p{L}))/u;

/** `Nghị quyết XII`, once "Nghị quyết Đại hội XII" was said; `Nghị quyết IV của Trung ương` counts plenums. */
function readNumeral(text: string, at: number, cited: Cited): Reference[] | null {
  const { 0: byTerm = '', groups } = BY_TERM.exec(text.slice(at, at + 40)) ?? {};
  const term = readOrdinal(groups?.term ?? '', 0)?.value;
  if (term !== undefined && term <= NEWEST_TERM) {
    const { cues, end } = ownCues(text, at + byTerm.length, { ...cited.cues, term });
    return [plenumDraft(cited, end, Number(groups?.plenum), cues)];
  }
  const roman = readRoman(text, at, false);
  if (cited.kind !== 'nghi-quyet' || !roman || roman.end - at < 2) return null;
  if (roman.value < 1 || roman.value > NEWEST_TERM) return null;
  const { cues, end, owned } = ownCues(text, roman.end, cited.cues, { meeting: true });
  // "Nghị quyết IV (khóa XI)" counts plenums: a congress's term is its own.
  const isPlenums =
    cues.issuer === PLENUMS_ISSUER ||
    OF_CENTRAL.test(text.slice(roman.end, end)) ||
    (/kh[oó][aá]/iu.test(text.slice(roman.end, end)) && cues.term !== roman.value);
  if (isPlenums) return [plenumDraft(cited, end, roman.value, cues)];
  // A congress's is nobody else's.
  if (cues.issuer !== undefined) return null;
  const draft = congressDraft(cited, roman.end, roman.value, owned ? 'central' : 'open');
  // "Nghị quyết XI của Đảng về công tác phụ nữ" is number 11.
  return [{ ...draft, name: { form: 'congress', kind: cited.kind, plain: true } }];
}

/** `Hội nghị Trung ương 4 (khóa XI)`, `… 6 (11-1939)`: no document, but it says which term a page speaks of. */
export function readMeetingItself(text: string, at: number): Reference[] | null {
  if (!CONFERENCE.match(text, at)) return null;
  const plenum = readPlenum(text, at);
  if (!plenum?.central) return null;
  const tail = readTail(text, plenum.end, { meeting: true });
  const [of, ...more] = termsOfDate(tail.cues.find(isDated)?.date ?? '');
  const first = tail.cues.find(isTerms)?.terms[0]?.term ?? (more.length === 0 ? of : undefined);
  return [
    {
      start: at,
      end: tail.end,
      scope: 'other',
      name: { form: 'plenum', kind: null, plenum: plenum.number },
      cues: first === undefined ? {} : { term: first },
      around: {},
    },
  ];
}
