import {
  BODY,
  bodyOf,
  COMMITTEE,
  MEETING,
  ORDINAL,
  ordinalIn,
  TENURE,
} from './english-patterns.ts';
import type { Issuer } from './lexicon.ts';
import type { MeetingAt } from './meetings.ts';
import { NEWEST_TERM, termsOfDate } from './terms.ts';

/** A meeting as English pages name it, and the term where the name holds it. */
export interface EnglishMeeting extends MeetingAt {
  readonly form: 'plenum' | 'congress';
  readonly term: number | null;
}

const LINK =
  '(?:(?:(?:adopted|approved|passed|issued|released)\\s(?:at|by|in)|of|from|by)\\s?)?(?:the\\s?)?';
/** `12th National Party Congress`, whose Central Committee's plenum it is. */
const OF_CONGRESS = `(?<of>${ORDINAL})\\s?(?:national\\s?)?party\\s?(?:national\\s?)?congress`;

/**
 * `of the 2nd Plenum of the Party Central Committee`, `of the 8th Central Committee Conference`,
 * `of the 8th plenum (13th tenure)`, `of the 5th plenum, the 13th Party Central Committee`, `of the
 * 5th Party plenum`, `by the fourth plenum of the 12th National Party Congress`
 */
const PLENUM = new RegExp(
  `^${LINK}(?<number>${ORDINAL})\\s?(?:${COMMITTEE}\\s|(?<party>party\\s?(?=plen)|central\\s?(?=plen|conf)))?${MEETING}` +
    `(?:\\s?of\\s?the\\s${OF_CONGRESS}|(?:\\s?of(?:\\s?the)?|,?\\s?the|,|\\s\\()\\s?(?:(?<term>${ORDINAL})${TENURE}\\s?)?${COMMITTEE}\\)?` +
    '(?:\\s\\((?:term|tenure)\\s(?<own>[IVX]+|\\d{1,2})\\))?' +
    `|,?\\s(?:\\(|of\\sthe\\s)?(?<tenure>${ORDINAL})[\\s-](?:tenure|term)\\)?)?`,
  'i',
);

/** `of the 5th Central Committee, Session IX`: "Hội nghị Trung ương 5, khóa IX" word for word. */
const CALQUE = new RegExp(
  `^${LINK}(?<number>${ORDINAL})\\s(?:Central\\sConference|${COMMITTEE})` +
    ',?\\s(?:(?:session|term|tenure|course)\\s(?<term>[IVX]+|\\d{1,2})\\b' +
    '|\\((?:term|tenure)\\s(?<own>[IVX]+|\\d{1,2})(?:,\\s[IVX]+)*\\)' +
    `|\\(?(?<tenure>${ORDINAL})[\\s-](?:tenure|term)\\b\\)?)`,
  'i',
);

/**
 * `of the 11th Party Central Committee's fourth plenum`, `of the 12th Party Central Committee, 5th
 * Plenum`, `of the Party Central Committee at its 7th session`
 */
const COMMITTEES_PLENUM = new RegExp(
  `^${LINK}(?:(?<term>${ORDINAL})${TENURE}\\s?)?${COMMITTEE}(?:['’]s|,|\\s(?:at|in)\\s(?:the|its))` +
    `\\s(?<number>${ORDINAL})[\\s-]?${MEETING}(?:\\s\\((?<tenure>${ORDINAL})[\\s-](?:tenure|term)\\))?`,
  'i',
);

/** `of the 12th National Congress of the Party`, `of the Party's 13th National Congress` */
const CONGRESS = new RegExp(
  `^${LINK}(?:(?:Party|CPV)['’]s\\s)?(?<term>${ORDINAL})\\s?(?:national\\s?)?(?:party\\s?)?(?:national\\s?)?congress(?<of>\\sof\\s{1,2}(?:the\\s)?(?:Communist\\sParty\\sof\\sViet\\s?nam|[A-Z]\\w+))?`,
  'i',
);

/** Before "the resolution of the 11th congress": whose congresses a page speaks of. */
const PARTY_CONGRESS = /National\sParty\sCongress|Party(?:['’]s)?\sNational\sCongress/;

/** `of the 12th Party Central Committee`, `of the Party’s 11th Central Committee`, `issued by the 13th-tenure Politburo`, `by the Secretariat` */
const OWNER = new RegExp(
  `^(?:(?:issued|adopted)\\s)?(?:of|by|from)\\s(?:the\\s?)?(?:(?:Party|CPV)['’]s\\s)?(?:(?<term>${ORDINAL})${TENURE}\\s?)?${BODY}`,
  'i',
);

const OF_COMMITTEE = new RegExp(COMMITTEE, 'i');

/** Longer than any meeting's name. */
const LONGEST = 160;

/** A body, and the term that it is of where that is said. */
export interface EnglishBody {
  readonly issuer: Issuer;
  readonly term: number | null;
}

/** `of the Party Central Committee`, and it goes on: `'s Organisation Commission` */
const COMMISSION = /^['’]s\s(?:[A-Z]\w+\s(?:and\s)?){0,5}(?:Commission|Office|Council|Board)\b/;

/** The body that is named as a document's owner, and the index after the words; or null. */
export function readEnglishBody(text: string, at: number): (EnglishBody & { end: number }) | null {
  const match = OWNER.exec(text.slice(at, at + LONGEST));
  if (match && COMMISSION.test(text.slice(at + match[0].length, at + match[0].length + 60)))
    return null;
  const term = ordinalIn(match?.groups?.term);
  if (!match || (term ?? 0) > NEWEST_TERM) return null;
  const end = at + match[0].length;
  const second = /^\sand\s(?:the\s)?Secretariat\b/i.exec(text.slice(end, end + 24));
  return { issuer: bodyOf(match.groups), term, end: end + (second?.[0].length ?? 0) };
}

/** `11th Party Central Committee`, `12th-tenure Politburo` */
const TERM_OF_BODY = new RegExp(`^(?<term>${ORDINAL})${TENURE}\\s${BODY}`, 'i');

/** The term of the body that is named at an index, or null. */
export function readEnglishTerm(text: string, at: number): number | null {
  const term = ordinalIn(TERM_OF_BODY.exec(text.slice(at, at + LONGEST))?.groups?.term);
  return term === null || term > NEWEST_TERM ? null : term;
}

/** The meeting named after an English kind word, or null. */
export function readEnglishMeeting(text: string, at: number): EnglishMeeting | null {
  const piece = text.slice(at, at + LONGEST);
  const plenum = CALQUE.exec(piece) ?? COMMITTEES_PLENUM.exec(piece) ?? PLENUM.exec(piece);
  const number = ordinalIn(plenum?.groups?.number);
  const { term: before, own, tenure: told, of, party } = plenum?.groups ?? {};
  const tenure = ordinalIn(before ?? own ?? told ?? of);
  const isPartys = tenure !== null || party !== undefined || OF_COMMITTEE.test(plenum?.[0] ?? '');
  if (plenum && number !== null && isPartys) {
    const end = at + plenum[0].length;
    return { form: 'plenum', number, term: tenure, end, central: true, other: false };
  }
  const congress = CONGRESS.exec(piece);
  const term = ordinalIn(congress?.groups?.term);
  if (!congress || term === null) return null;
  return {
    form: 'congress',
    number: term,
    term,
    end: at + congress[0].length,
    // "The resolution of the 12th congress", without a capital, may be any union's.
    central:
      /congress|national|party/i.test(congress[0].replace(/congress$/, '')) ||
      PARTY_CONGRESS.test(text.slice(Math.max(0, at - 240), at)),
    other:
      isForeign(congress.groups?.of, piece.slice(congress[0].length)) ||
      isOfOtherYear(piece.slice(congress[0].length), term) ||
      term > NEWEST_TERM,
  };
}

/** "the 4th Congress – 2024": the Party's of that number met in another year. */
function isOfOtherYear(rest: string, term: number): boolean {
  const [, year] =
    /^(?:,|\s[–-]|\s\(|\sin(?=\s20[0-2]))\s?((?:19|20)\d\d)(?!\d|\s?[–-]\s?\d)/.exec(rest) ?? [];
  return year !== undefined && !termsOfDate(year).includes(term);
}

const OF_PARTY = /^\sof\s{1,2}(?:the\s)?(?:party|communist|cpv|vcp)/i;

/** `of the Party Committee of the Government` */
const OF_COMMITTEES = /^\sof\s{1,2}(?:the\s)?Party\s(?:Committee|Organi[sz]ation|Cell)/i;

/** `of Vietnam`, but for `of Vietnam Women's Union`. */
const OF_VIETNAM =
  /^\s(?:of|OF)\s{1,2}(?:the\s|THE\s)?(?:Viet\s?[Nn]am|VIET\s?NAM)(?:ese)?(?:['’]s)?(?!['’\w])(?!\s(?!Communist|Party)[A-Z])/;

/** `of the Lao …`, `of Women's Union`: whose a congress is, if not the Party of Vietnam's. */
const isForeign = (of: string | undefined, rest: string): boolean =>
  of !== undefined &&
  (OF_COMMITTEES.test(of + rest) || (!OF_PARTY.test(of) && !OF_VIETNAM.test(of + rest)));
