import { readEnglishBody } from './english.ts';
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
import { NEWEST_TERM } from './terms.ts';

// What stands before an English kind word: whose document it is.

/** `the Party's`, `the Party`, `Party` after a comma or at the head of a line; not `the provincial Party` */
const PARTYS = /(?:Party|CPV)['’]s\s$|(?<=(?:\bthe|[,;:(])\s)Party\s$|(?<![^\n])Party\s$/;

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
  `(?<![\\p{L}\\p{N}])(?<number>${ORDINAL})(?:[\\s-]${MEETING}|\\s(?<central>Central(?:\\s(?:Party\\s)?Committee)?))?\\s$`,
  'iu',
);

/** `of the 12th tenure`, `(term XI)`, `term XI` */
const OF_TERM = new RegExp(
  `^\\s?(?:of\\sthe\\s|\\()?(?:(?:term|tenure)\\s(?<own>[IVX]+|\\d{1,2})\\b|(?<tenure>${ORDINAL})[\\s-](?:tenure|term)\\b)\\)?`,
  'i',
);

/**
 * `4th` Resolution `of the 11th Party Central Committee`, `5th plenum` resolution `of the 8th …`, `7th Central`
 * Resolution `(term XI)`: that of a plenum, which has no other count.
 *
 * @param at where the word for the kind begins
 * @param end where it ends
 */
export function readCountedMeeting(
  text: string,
  at: number,
  end: number,
): (Extract<PossessiveBefore, { type: 'meeting' }> & { readonly end: number }) | null {
  const { 0: words, groups } = COUNTED.exec(text.slice(Math.max(0, at - 40), at)) ?? {};
  const plenum = ordinalIn(groups?.number);
  if (words === undefined || plenum === null) return null;
  const before = PARTYS_PLENUM.exec(
    text.slice(Math.max(0, at - words.length - 30), at - words.length),
  );
  const told = groups?.central === undefined ? termOfOwner(text, end) : termAfter(text, end);
  // "the Party's fourth plenum resolution"; "the first resolution of the Central Committee" counts resolutions.
  const isMeeting = /plen|session|meeting|conference/i.test(words);
  const untold = { term: null, end: at + text.slice(at, end).trimEnd().length };
  const own = told !== null && (told.term !== null || isMeeting) ? told : null;
  const owner = own ?? (before && isMeeting ? untold : null);
  // "The 12th Central Committee's resolution (12th tenure)" says its term twice.
  if (owner?.term === plenum && groups?.central?.endsWith('ee')) return null;
  const start = at - words.length - (before?.[0].length ?? 0);
  return owner && { type: 'meeting', plenum, start, ...owner };
}

const PARTYS_PLENUM =
  /(?<!\b(?:provincial|municipal|city|district|local|Communist|Chinese)\s)\b(?:Party|CPV)(?:['’]s)?\s$/iu;

/** The term of the Central Committee that is named as the owner, and the index after it; or null. */
function termOfOwner(text: string, at: number): { term: number | null; end: number } | null {
  const body = readEnglishBody(text, at);
  if (body?.issuer !== 'ban-chap-hanh-trung-uong') return null;
  return { term: body.term, end: body.end };
}

function termAfter(text: string, at: number): { term: number; end: number } | null {
  const { 0: words, groups } = OF_TERM.exec(text.slice(at, at + 32)) ?? {};
  const term = ordinalIn(groups?.own ?? groups?.tenure);
  if (words === undefined || term === null || term > NEWEST_TERM) return null;
  return { term, end: at + words.length };
}

/** `the National Assembly's`, `the provincial People’s Council's`: whose documents are never central. */
const OTHERS =
  /(?:(?:National\sAssembly|\bNA|Government|Prime\sMinister|Ministry|Council|(?:provincial|municipal|city|district)\sParty\sCommittee)['’]s|Prime\sMinisterial|Governmental|Ministerial)\s$/i;

/** `their province's own` 13th Party Congress, `their` first congress: local bodies count their congresses, too. */
const LOCAL =
  /(?:(?:province|city|district|commune|town|ministry)['’]s|\btheir)\s(?:own\s)?$|\b(?:provincial|municipal)\s$/i;

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
    if (!/national/i.test(congress[0]) && LOCAL.test(piece.slice(0, congress.index)))
      return { type: 'other', start: at };
    return { type: 'congress', term, start: at - congress[0].length };
  }
  if (OTHERS.test(piece) || LOCAL.test(piece)) return { type: 'other', start: at };
  const party = PARTYS.exec(piece);
  if (party) return { type: 'party', start: at - party[0].length };
  return /\bcentral\s$/i.test(piece) ? { type: 'central', start: at - 'Central '.length } : null;
}
