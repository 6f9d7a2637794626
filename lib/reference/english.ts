import type { Issuer } from './lexicon.ts';
import type { MeetingAt } from './meetings.ts';
import { readOrdinal } from './numerals.ts';
import { NEWEST_TERM } from './terms.ts';

/** A meeting as English pages name it, and the term where the name holds it. */
export interface EnglishMeeting extends MeetingAt {
  readonly form: 'plenum' | 'congress';
  readonly term: number | null;
}

const ORDINAL =
  '\\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|' +
  'eleventh|twelfth|thirteenth|fourteenth|fifteenth';
const LINK = '(?:(?:of|from|adopted (?:at|by)|by)\\s)?(?:the\\s)?';
const COMMITTEE =
  '(?:(?:Party\\s)?Central(?:\\sParty)?\\sCommittee(?:\\sof\\sthe\\sCommunist\\sParty\\sof\\sViet\\s?nam)?)';
const TENURE = '(?:[\\s-](?:tenure|term))?';
const MEETING = '(?:plenum|plenary\\s(?:session|meeting)|plenary|conference|session|meeting)';

/** `of the 2nd Plenum of the Party Central Committee`, `of the 8th Central Committee Conference` */
const PLENUM = new RegExp(
  `^${LINK}(?<number>${ORDINAL})\\s(?:${COMMITTEE}\\s)?${MEETING}` +
    `(?:\\sof\\sthe\\s(?:(?<term>${ORDINAL})${TENURE}\\s)?${COMMITTEE})?`,
  'i',
);

/** `of the 12th National Congress of the Party`, `of the 13th National Party Congress` */
const CONGRESS = new RegExp(
  `^${LINK}(?<term>${ORDINAL})\\s(?:national\\s)?(?:party\\s)?(?:national\\s)?congress(?<of>\\sof\\sthe\\s[A-Z]\\w+)?`,
  'i',
);

/** `of the 12th Party Central Committee`, `by the 13th-tenure Party Central Committee` */
const TERM_COMMITTEE = new RegExp(
  `^(?:(?:(?:issued|adopted)\\s)?(?:of|by|from)\\s)?(?:the\\s)?(?<term>${ORDINAL})${TENURE}\\s${COMMITTEE}`,
  'i',
);

/** Longer than any meeting's name. */
const LONGEST = 160;

/** The term of the Central Committee that is named so, and the index after the words; or null. */
export function readEnglishCommittee(
  text: string,
  at: number,
): { readonly term: number; readonly end: number } | null {
  const match = TERM_COMMITTEE.exec(text.slice(at, at + LONGEST));
  const term = match?.groups?.term && readOrdinal(match.groups.term, 0)?.value;
  return match && term && term <= NEWEST_TERM ? { term, end: at + match[0].length } : null;
}

/** The meeting named after an English kind word, or null. */
export function readEnglishMeeting(text: string, at: number): EnglishMeeting | null {
  const piece = text.slice(at, at + LONGEST);
  const plenum = PLENUM.exec(piece);
  const number = plenum?.groups?.number && readOrdinal(plenum.groups.number, 0)?.value;
  if (plenum && number && /central/i.test(plenum[0])) {
    const term = plenum.groups?.term ? (readOrdinal(plenum.groups.term, 0)?.value ?? null) : null;
    const end = at + plenum[0].length;
    return { form: 'plenum', number, term, end, central: true, other: false };
  }
  const congress = CONGRESS.exec(piece);
  const term = congress?.groups?.term && readOrdinal(congress.groups.term, 0)?.value;
  if (!congress || !term) return null;
  return {
    form: 'congress',
    number: term,
    term,
    end: at + congress[0].length,
    central: true,
    other: isForeign(congress.groups?.of) || term > NEWEST_TERM,
  };
}

/** `of the Lao …`: any but the Party of Vietnam. */
const isForeign = (of: string | undefined): boolean =>
  of !== undefined && !/of\sthe\s(?:party|communist|cpv)/i.test(of);

const POSSESSIVE = [
  [/(?:politburo|political bureau)['’]s\s$/i, 'bo-chinh-tri'],
  [/secretariat['’]s\s$/i, 'ban-bi-thu'],
  [
    new RegExp(`(?:(?<term>${ORDINAL})${TENURE}\\s)?${COMMITTEE}['’]s\\s$`, 'i'),
    'ban-chap-hanh-trung-uong',
  ],
] as const satisfies readonly (readonly [RegExp, Issuer])[];

const CONGRESS_BEFORE = new RegExp(
  `(?<term>${ORDINAL})\\s(?:national\\s)?(?:party\\s)?(?:national\\s)?congress(?:['’]s?)?\\s$`,
  'i',
);

/** What an English possessive right before a kind word says, and where it begins. */
export type PossessiveBefore =
  | {
      readonly type: 'issuer';
      readonly issuer: Issuer;
      /** `10th Party Central Committee's` */
      readonly term: number | null;
      readonly start: number;
    }
  | { readonly type: 'congress'; readonly term: number; readonly start: number };

/** `Politburo's` Resolution, `10th National Party Congress’` Resolution. */
export function possessiveBefore(text: string, at: number): PossessiveBefore | null {
  const piece = text.slice(Math.max(0, at - 60), at);
  for (const [shape, issuer] of POSSESSIVE) {
    const match = shape.exec(piece);
    if (!match) continue;
    const ordinal = match.groups?.term;
    const term = ordinal === undefined ? null : (readOrdinal(ordinal, 0)?.value ?? null);
    return { type: 'issuer', issuer, term, start: at - match[0].length };
  }
  const match = CONGRESS_BEFORE.exec(piece);
  const term = match?.groups?.term && readOrdinal(match.groups.term, 0)?.value;
  if (!match || !term || term > NEWEST_TERM) return null;
  return { type: 'congress', term, start: at - match[0].length };
}
