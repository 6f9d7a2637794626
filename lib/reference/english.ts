import type { Issuer } from './lexicon.ts';
import type { MeetingAt } from './meetings.ts';
import { readOrdinal } from './numerals.ts';
import { NEWEST_TERM } from './terms.ts';

/** A meeting as English pages name it, and the term where the name holds it. */
export interface EnglishMeeting extends MeetingAt {
  readonly form: 'plenum' | 'congress';
  readonly term: number | null;
}

/** `4th`, `4 th`, `fourth`, `XIII` */
export const ORDINAL =
  '\\d{1,2}\\s?(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|' +
  'eleventh|twelfth|thirteenth|fourteenth|fifteenth|[IVX]{1,5}(?:th)?';
const LINK =
  '(?:(?:(?:adopted|approved|passed|issued|released)\\s(?:at|by|in)|of|from|by)\\s?)?(?:the\\s?)?';
const COMMITTEE =
  '(?:(?:(?:(?:Party|CPV|Communist\\sParty\\sof\\sViet\\s?nam)\\s?)?Central(?:\\s?(?:Party|Executive))?\\s?Committee|CPVCC|PCC|Party\\sCC)' +
  '(?:\\s\\((?:CPVCC|PCC)\\))?(?:\\sof\\sthe\\s(?:Communist\\sParty(?:\\sof\\sViet\\s?nam)?|CPV))?)';
const TENURE = '(?:[\\s-](?:tenure|term))?';
/** `sixth congress of the Party Central Committee`: some call its plenums so. */
const MEETING =
  '(?:plenums?|plenary\\s(?:session|meeting)|plenary|conference|session|meeting|' +
  `congress(?=\\sof\\s(?:the\\s)?(?:\\d+th\\s)?${COMMITTEE}))`;
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

/** The Politburo or Secretariat, or the Central Committee that they are of. */
const BODY = `(?:${COMMITTEE}(?:(?:['’]s)?\\s(?<within>Politburo|Political\\sBureau|Secretariat))?|(?<body>Politburo|Political\\sBureau|Secretariat))`;

/** `of the 12th Party Central Committee`, `issued by the 13th-tenure Politburo`, `by the Secretariat` */
const OWNER = new RegExp(
  `^(?:(?:issued|adopted)\\s)?(?:of|by|from)\\s(?:the\\s?)?(?:(?<term>${ORDINAL})${TENURE}\\s?)?${BODY}`,
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

function bodyOf(groups: Record<string, string | undefined> | undefined): Issuer {
  const name = groups?.within ?? groups?.body ?? '';
  if (/^secretariat/i.test(name)) return 'ban-bi-thu';
  return name === '' ? 'ban-chap-hanh-trung-uong' : 'bo-chinh-tri';
}

const ordinalIn = (text: string | undefined): number | null =>
  text === undefined ? null : (readOrdinal(text, 0)?.value ?? null);

/** The body that is named as a document's owner, and the index after the words; or null. */
export function readEnglishBody(text: string, at: number): (EnglishBody & { end: number }) | null {
  const match = OWNER.exec(text.slice(at, at + LONGEST));
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
    other: isForeign(congress.groups?.of, piece.slice(congress[0].length)) || term > NEWEST_TERM,
  };
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

/** `the Party's`, `the Party`, `Party` after a comma or at the head of a line; not `the provincial Party` */
const PARTYS = /(?:Party|CPV)['’]s\s$|(?<=(?:\bthe|[,;:(])\s)Party\s$|(?:^|\n)Party\s$/;

/** `Politburo's`, `12th-tenure Politburo's`, `10th Party Central Committee's` */
const BODYS = new RegExp(
  `(?:(?<!\\w)(?<term>${ORDINAL})${TENURE}\\s)?${BODY}` +
    `(?:\\s\\((?<tenure>${ORDINAL})${TENURE}\\))?(?:['’]s)?(?:\\s\\((?:CPVCC|PCC)\\))?\\s$`,
  'i',
);

const CONGRESSS = new RegExp(
  `(?:(?:Party|CPV)['’]s\\s)?(?<!\\w)(?<term>${ORDINAL})\\s(?:national\\s?)?(?:party\\s?)?(?:national\\s?)?congress(?:['’]s?)?\\s?$`,
  'i',
);

/** `8th Party Central Committee's fifth meeting`, `PCC (term XII) 4th meeting`, `PCC's 4th` resolution, `CPVCC fourth Plenum, 12th tenure` */
const MEETINGS = new RegExp(
  `(?:(?<!\\w)(?<term>${ORDINAL})${TENURE}\\s)?${COMMITTEE}(?:\\s\\((?:term|tenure)\\s(?<own>[IVX]+|\\d{1,2})\\))?` +
    `(?:['’]s)?\\s(?<number>${ORDINAL})(?<meeting>[\\s-]${MEETING}(?:['’]s)?)?` +
    `(?:,?\\s\\(?(?<tenure>${ORDINAL})[\\s-](?:tenure|term)\\)?)?\\s$`,
  'i',
);

/** `11th Plenum of the` 13th Party Central Committee’s Resolution */
const PLENUM_OF = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<number>${ORDINAL})[\\s-]${MEETING}\\sof\\s(?:the\\s)?$`,
  'iu',
);

const COUNTED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<number>${ORDINAL})(?:[\\s-]${MEETING})?\\s$`,
  'iu',
);

/**
 * `4th` Resolution `of the 11th Party Central Committee`, `5th plenum` resolution `of the 8th …`: that of
 * a plenum, which has no other count.
 *
 * @param at where the word for the kind begins
 * @param end where it ends
 */
export function readCountedMeeting(
  text: string,
  at: number,
  end: number,
): (Extract<PossessiveBefore, { type: 'meeting' }> & { readonly end: number }) | null {
  const counted = COUNTED.exec(text.slice(Math.max(0, at - 32), at));
  const plenum = ordinalIn(counted?.groups?.number);
  const body = counted && readEnglishBody(text, end);
  if (!counted || !body?.term || plenum === null || body.issuer !== 'ban-chap-hanh-trung-uong')
    return null;
  return { type: 'meeting', plenum, term: body.term, start: at - counted[0].length, end: body.end };
}

/** `the National Assembly's`, `the provincial People’s Council's`: whose documents are never central. */
const OTHERS =
  /(?:(?:National\sAssembly|\bNA|Government|Prime\sMinister|Ministry|Council|(?:provincial|municipal|city|district)\sParty\sCommittee)['’]s|Prime\sMinisterial|Governmental|Ministerial)\s$/i;

/** `their province's own` 13th Party Congress: local bodies count their congresses, too. */
const LOCAL =
  /(?:province|city|district|commune|town|ministry)['’]s\s(?:own\s)?$|\b(?:provincial|municipal)\s$/i;

/** What an English possessive right before a kind word says, and where it begins. */
export type PossessiveBefore =
  | {
      readonly type: 'issuer';
      readonly issuer: Issuer;
      readonly term: number | null;
      readonly start: number;
    }
  | { readonly type: 'congress'; readonly term: number; readonly start: number }
  | {
      readonly type: 'meeting';
      readonly plenum: number;
      readonly term: number | null;
      readonly start: number;
    }
  | { readonly type: 'party'; readonly start: number }
  /** Another body's. */
  | { readonly type: 'other'; readonly start: number }
  /** `Central Resolution 5`, which is "Nghị quyết Trung ương 5" word for word: the number is a plenum's. */
  | { readonly type: 'central'; readonly start: number };

/** `Politburo and Secretariat's`: the catalogue has it under one of the two. */
const JOINT = /\bPolitburo\s(?:and|&)\s(?:the\s)?$/i;

/** With what the words end that a possessive is made of. */
const POSSESSOR_ENDS =
  /(?:plenum|session|meeting|tenure|term|plenary|conference|politburo|bureau|secretariat|committee|cc|\)|nam|cpv|party|congress|central|assembly|\bna|government|minister|ministry|council|erial|mental|city|province|district|commune|town|own|provincial|municipal|(?:cc|ee)['’]s\s\S{3,10})(?:['’]s?)?\s?$/i;

/** `Politburo's recently issued` Conclusion: what is said of a document between the two. */
const EPITHET =
  /['’]s\s(?<said>(?:(?:recent|new|landmark|historic|strategic|important|breakthrough|key|(?:19|20)\d\d)|(?:recently|newly|just)[\s-](?:issued|adopted|released|signed|promulgated))\s)$/i;

/** `Politburo's` Resolution, `Politburo` Resolution, `10th National Party Congress’` Resolution. */
export function possessiveBefore(text: string, at: number): PossessiveBefore | null {
  const said = EPITHET.exec(text.slice(Math.max(0, at - 40), at))?.groups?.said ?? '';
  return possessiveRightBefore(text, at - said.length);
}

function possessiveRightBefore(text: string, at: number): PossessiveBefore | null {
  if (!POSSESSOR_ENDS.test(text.slice(Math.max(0, at - 16), at))) return null;
  const piece = text.slice(Math.max(0, at - 80), at);
  const meeting = MEETINGS.exec(piece);
  const plenum = ordinalIn(meeting?.groups?.number);
  // "The Central Committee's second resolution on farming" counts resolutions.
  const isMeeting =
    meeting?.groups?.meeting !== undefined || /^\d/.test(meeting?.groups?.number ?? '');
  if (meeting && isMeeting && plenum !== null) {
    const term = ordinalIn(meeting.groups?.term ?? meeting.groups?.own ?? meeting.groups?.tenure);
    return { type: 'meeting', plenum, term, start: at - meeting[0].length };
  }
  const body = BODYS.exec(piece);
  const joint = body && JOINT.exec(piece.slice(0, body.index));
  if (joint) return { type: 'party', start: at - piece.length + joint.index };
  if (body) {
    const term = ordinalIn(body.groups?.term ?? body.groups?.tenure);
    const of = PLENUM_OF.exec(piece.slice(0, body.index));
    const number = ordinalIn(of?.groups?.number);
    if (of && number !== null && bodyOf(body.groups) === 'ban-chap-hanh-trung-uong')
      return { type: 'meeting', plenum: number, term, start: at - piece.length + of.index };
    return { type: 'issuer', issuer: bodyOf(body.groups), term, start: at - body[0].length };
  }
  const congress = CONGRESSS.exec(piece);
  const term = ordinalIn(congress?.groups?.term);
  if (congress && term !== null && term <= NEWEST_TERM) {
    if (LOCAL.test(piece.slice(0, congress.index))) return { type: 'other', start: at };
    return { type: 'congress', term, start: at - congress[0].length };
  }
  if (OTHERS.test(piece) || LOCAL.test(piece)) return { type: 'other', start: at };
  const party = PARTYS.exec(piece);
  if (party) return { type: 'party', start: at - party[0].length };
  return /\bcentral\s$/i.test(piece) ? { type: 'central', start: at - 'Central '.length } : null;
}
