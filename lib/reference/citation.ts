import { isCounted } from './bare-number.ts';
import {
  CONFERENCE,
  congressDraft,
  plenumDraft,
  readCitedMeeting,
  readMeetingItself,
} from './cited-meeting.ts';
import { type PossessiveBefore, possessiveBefore, readCountedMeeting } from './english-before.ts';
import { folded, isCapital, isDigit, tonesOf } from './fold.ts';
import { KIND_PHRASES, type KindAt, readKind } from './kinds.ts';
import type { Kind } from './lexicon.ts';
import { readLoneList, readLoneSymbol } from './lone-symbol.ts';
import { MOST_PLENUMS } from './meetings.ts';
import type { Names } from './names.ts';
import { readAfterIssuer, readNumbered } from './numbered.ts';
import { type Cited, ownCues, PLENUMS_ISSUER } from './own-cues.ts';
import { Beginnings, skipSpace } from './phrases.ts';
import { readProgramme } from './programme.ts';
import type { Cues, Reference, Scope } from './reference.ts';

/** What a text cited before a place. */
export interface CitedBefore {
  /** Where the last reference ends. */
  readonly floor: number;
  /** Kinds and numbers of what it cited by symbol, as `introductionOf` has them. */
  readonly introduced: ReadonlySet<string>;
}

const introduction = (kind: Kind | null, number: string): string => `${kind} ${number}`;

/** By what later bare numbers mean the same document, where a reference introduces one; or null. */
export const introductionOf = ({ name }: Reference): string | null =>
  name.form === 'symbol' ? introduction(name.kind, name.number) : null;

/**
 * The reference or references that begin at a word: several where a list shares the kind word
 * (`các Nghị quyết số 18-NQ/TW, 19-NQ/TW`), none where the word begins no citation.
 */
export function readCitation(
  text: string,
  at: number,
  before: CitedBefore,
  names: Names,
): Reference[] {
  const { floor } = before;
  if (isDigit(folded(text, at))) {
    const lone = readLoneSymbol(text, at, floor);
    if (lone.length > 0) return lone;
    // `19 điều đảng viên không được làm`
    return readLoneList(text, at, floor) ?? readName(text, at, floor, names);
  }
  const kind = readKind(text, at);
  const cited = kind && readCited(text, at, before, kind);
  if (cited && cited.length > 0) return cited;
  return readMeetingItself(text, at) ?? readName(text, at, floor, names);
}

const BEGINNINGS = new Beginnings(...KIND_PHRASES, CONFERENCE);

/** Those of each release's names. */
const NAMES_BEGINNINGS = new WeakMap<Names, Beginnings>();

/** Tells where a citation may begin, for texts in which those names are looked for. */
export function beginningsWith(names: Names): (text: string, at: number) => boolean {
  const named = NAMES_BEGINNINGS.get(names) ?? new Beginnings(names);
  NAMES_BEGINNINGS.set(names, named);
  return (text, at) =>
    isDigit(folded(text, at)) || BEGINNINGS.mayBe(text, at) || named.mayBe(text, at);
}

/** `các Nghị quyết`, `năm Nghị quyết`: several may follow; not after `10 năm` or `mười năm`. */
const PLURAL =
  /(?<!\p{L})(?:các|những|hai|ba|bốn|(?<!(?:\d|một|hai|ba|bốn|năm|lăm|sáu|bảy|tám|chín|mười|mươi|trăm|nhiều|mấy|vài|hằng|hàng)\s?)năm|(?<!\d)[2-9])\s{1,2}$/iu;

/** What a meeting is to adopt is not yet its own. */
const DRAFT = /(?<!\p{L})(?:dự th[ảá]o(?: các)?|draft)\s{1,2}$/iu;

/** What English pages say that a meeting adopts. */
const MEETINGS = /^(?:resolu|conclu)/i;

function readCited(
  text: string,
  start: number,
  { floor, introduced }: CitedBefore,
  { kind, end, needsIssuer = false }: KindAt,
): Reference[] {
  const next = skipSpace(text, end);
  const possessive = possessiveBefore(text, start);
  const isMeetings = MEETINGS.test(text.slice(start, end));
  const cited: Cited = {
    start: possessive && possessive.start >= floor ? possessive.start : start,
    kind,
    cues: possessive ? possessorCues(possessive) : {},
    plural:
      PLURAL.test(text.slice(Math.max(0, start - 14), start)) || /s$/i.test(text[end - 1] ?? ''),
    needsIssuer,
    // "Nghị định quy định 41 trường hợp" cites no Quy định 41.
    isIntroduced: (number) => isCapital(text, start) && introduced.has(introduction(kind, number)),
  };
  if (possessive?.type === 'congress' && isMeetings) {
    return [congressDraft(cited, end, possessive.term, 'central')];
  }
  const numbered = readNumbered(text, next, cited);
  if (possessive?.type === 'meeting' && isMeetings) {
    // `13th Party Central Committee's 6th plenum` Resolution No 29-NQ/TW
    return numbered ?? [meetingDraft(text, end, cited, possessive)];
  }
  const counted = kind === 'nghi-quyet' ? readCountedMeeting(text, start, next) : null;
  if (counted && counted.start >= floor) {
    return [meetingDraft(text, counted.end, { ...cited, start: counted.start }, counted)];
  }
  if (possessive?.type === 'central') return numbered?.map(ofPlenum) ?? [];
  if (possessive?.type === 'party' && numbered)
    return numbered.map((one) => scoped(one, 'central'));
  if (possessive?.type === 'other' && numbered) return numbered.map((one) => scoped(one, 'other'));
  if (needsIssuer) return numbered ?? readAfterIssuer(text, next, cited) ?? [];
  const isDraft = DRAFT.test(text.slice(Math.max(0, start - 15), start));
  const meeting = readCitedMeeting(text, next, cited);
  return (
    (isDraft && meeting ? [] : meeting) ??
    numbered ??
    readAfterIssuer(text, next, cited) ??
    readProgramme(text, next, cited) ??
    []
  );
}

/** `the 8th Party Central Committee's fifth meeting resolution` */
function meetingDraft(
  text: string,
  at: number,
  cited: Cited,
  { plenum, term }: Extract<PossessiveBefore, { type: 'meeting' }>,
): Reference {
  const { cues, end } = ownCues(text, at, term === null ? {} : { term }, { meeting: true });
  return plenumDraft(cited, end, plenum, cues);
}

/** Where its own words leave that open, a reference is of the scope that its possessor says. */
const scoped = (reference: Reference, scope: Scope): Reference =>
  reference.scope === 'open' ? { ...reference, scope } : reference;

const ofPlenum = (reference: Reference): Reference => {
  const { name } = reference;
  if (name.form !== 'symbol' || name.code !== null) return reference;
  const plenum = Number.parseInt(name.number, 10);
  // `Central Resolution 18` counts none.
  if (plenum > MOST_PLENUMS.since) return { ...reference, scope: 'central' };
  return { ...reference, scope: 'central', name: { form: 'plenum', kind: name.kind, plenum } };
};

/** What a possessor says of a numbered document. */
function possessorCues(possessor: PossessiveBefore): Cues {
  if (possessor.type !== 'issuer' && possessor.type !== 'meeting') return {};
  const { term } = possessor;
  return {
    ...(possessor.type === 'issuer'
      ? { issuer: possessor.issuer }
      : { plenum: possessor.plenum, issuer: PLENUMS_ISSUER }),
    ...(term !== null && { term }),
  };
}

/** Names of fewer words than this are other words where a page prints no tones. */
const LONG = 4;

/** "Khoản 10 Điều 38" is no Khoán 10, nor "cán bộ từ Nghị quyết" a `bộ tứ`. */
function isSaid(printed: string, name: string): boolean {
  const tones = tonesOf(printed);
  return tones === tonesOf(name) || (tones === '' && name.split(' ').length >= LONG);
}

/** `Ban Chỉ đạo thực hiện Đề án 61`: a body's name. */
const BODYS_NAME = /ban chỉ đạo\s(?:thực hiện\s)?$/iu;

/** "giao khoán 100 ha", "tài xế bị khoán 10 cuốc xe", "Khoán 10 nhân viên …": the verb, which counts what is contracted out. */
const isContracted = (text: string, start: number, end: number): boolean =>
  (text.startsWith('khoán', start) || isSentenceStart(text, start)) &&
  (/(?:giao|nhận|bị|được|thầu)\s$/iu.test(text.slice(Math.max(0, start - 6), start)) ||
    /^(?:\s(?:ha|héc|mét|m2|m²|công|sào|tấn|kg|tin|cuốc|suất|sản phẩm|nhân viên|nhân công|hộ|người|thợ)(?!\p{L})|,\s(?:thu|nộp)\s\d)/iu.test(
      text.slice(end, end + 12),
    ));

const isSentenceStart = (text: string, start: number): boolean =>
  text.startsWith('Khoán', start) &&
  /(?:^|[.!?\n“"])\s?$/u.test(text.slice(Math.max(0, start - 2), start));

/**
 * "thị trường chứng khoán 10 năm qua", "khoán 10 triệu đồng", "khoán 102 ha", "Bộ Chính trị quy định nêu
 * gương": `quy định` is a verb, too, unless a capital makes it a name.
 */
const isOtherWord = (text: string, start: number, end: number): boolean =>
  /^quy định/u.test(text.slice(start, start + 8)) ||
  /(?:chứng|đã|sẽ|phải)\s$/iu.test(text.slice(Math.max(0, start - 7), start)) ||
  isContracted(text, start, end) ||
  BODYS_NAME.test(text.slice(Math.max(0, start - 24), start)) ||
  (isDigit(folded(text, end - 1)) &&
    (/^(?:\s?%|[.,]?\d)/.test(text.slice(end, end + 2)) || isCounted(text, skipSpace(text, end))));

/** `Đề án 61 của Trung ương Hội Nông dân`: it is on that association. */
const OF_ASSOCIATION = /^\scủa\s(?:Trung ương\s)?Hội Nông dân(?!\p{L})/u;

const PLACE = '(?:tỉnh|thành phố|TP|huyện|quận|xã|phường)\\.?\\s\\p{Lu}';
const OF_PLACE = new RegExp(
  `^\\s(?:của\\s${PLACE}|do\\s${PLACE}[^.,;]{0,20}?\\s(?:ban hành|xây dựng|phê duyệt)(?!\\p{L}))`,
  'u',
);

/** A well-known name that the release lists. */
function readName(text: string, at: number, floor: number, names: Names): Reference[] {
  const match = names.match(text, at);
  if (!match || !isSaid(text.slice(at, match.end), match.value)) return [];
  if (isOtherWord(text, at, match.end)) return [];
  // "bộ tứ Nghị quyết 57 - 59 - 66 - 68": the numbers say more.
  if (/^\s\d{2}\s?(?:[,/–-]|và\s)\s?\d{2}/u.test(text.slice(match.end, match.end + 10))) return [];
  // "Quy định 47-QĐ/TW về 19 điều đảng viên không được làm": the title of what was just named.
  if (
    floor > 0 &&
    /^[\s,:–-]*(?:v[ềeê]\s+)?["“”]?\s*(?:v[ềeê]\s+)?$/iu.test(text.slice(floor, at))
  ) {
    return [];
  }
  const { cues, other } = ownCues(text, match.end);
  // "Đề án 165 của Bộ Nội vụ", "Nghị quyết tam nông của tỉnh Đồng Tháp": named after the Party's, and another.
  const after = text.slice(match.end, match.end + 60);
  if ((other && !OF_ASSOCIATION.test(after)) || OF_PLACE.test(after)) return [];
  // `"bộ tứ trụ cột"`
  const isQuoted = /["“]/u.test(text[at - 1] ?? '') && /["”]/u.test(text[match.end] ?? '');
  // `Nghị quyết Khoán 10`
  const kind = /(?:nghị quyết|chỉ thị|NQ|CT)\s$/iu.exec(text.slice(Math.max(floor, at - 12), at));
  return [
    {
      start: at - (kind?.[0].length ?? Number(isQuoted)),
      end: match.end + Number(isQuoted),
      scope: 'central',
      name: { form: 'alias', alias: match.value },
      cues,
      around: {},
    },
  ];
}
