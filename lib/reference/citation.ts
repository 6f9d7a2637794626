import { readCentralWord } from './bodies.ts';
import { readTail, type Tail, type TermAt } from './cues.ts';
import { readDate } from './dates.ts';
import { possessiveBefore, readEnglishMeeting } from './english.ts';
import { folded, foldText, isCapital, isDigit, isLetter } from './fold.ts';
import { type Issuer, KINDS, type Kind } from './lexicon.ts';
import { readCongress, readPlenum } from './meetings.ts';
import type { Names } from './names.ts';
import { readRoman } from './numerals.ts';
import { Phrases, skipSpace } from './phrases.ts';
import type { Cues, Name, Scope, Surroundings } from './reference.ts';
import { type Designator, kindOfCode, readDesignator } from './symbol.ts';
import { NEWEST_TERM } from './terms.ts';

/** A reference before it is known what stands around it. */
export interface Draft {
  readonly start: number;
  readonly end: number;
  readonly scope: Scope;
  readonly name: Name;
  readonly cues: Cues;
  readonly around: Surroundings;
}

const KIND_NAMES = Object.keys(KINDS) as Kind[]; // the table's own keys

const KIND_WORDS = new Phrases<Kind>(
  KIND_NAMES.flatMap((kind) =>
    [KINDS[kind].label.vi, ...KINDS[kind].words].map((word) => [word, kind] as const),
  ),
);

const ABBREVIATIONS = new Phrases<Kind>(
  KIND_NAMES.filter((kind) => KINDS[kind].abbreviated).flatMap((kind) =>
    KINDS[kind].codes.map((code) => [code, kind] as const),
  ),
);

/** Announces a number. */
const NUMBER_WORD = new Phrases<true>(
  [
    'số',
    'số:',
    'số :',
    'số hiệu',
    'số hiệu:',
    'số ký hiệu',
    'số ký hiệu:',
    'no',
    'no.',
    'number',
    'nos.',
  ].map((word) => [word, true]),
);

const OF = new Phrases<true>(['của', 'tại', 'the', 'of the', 'of'].map((word) => [word, true]));
const PLURAL = /(?:các|những|hai|ba|bốn|năm|[2-9])\s{1,2}$/iu;

/** What numbers count: `Quy định 19 điều …` cites no number. */
const UNITS = new Phrases<true>(
  [
    ...[
      'năm',
      'tháng',
      'ngày',
      'giờ',
      'phút',
      'tuần',
      'quý',
      'điều',
      'điểm',
      'khoản',
      'mục',
      'phần',
    ],
    ...['chương', 'nội dung', 'vấn đề', 'nhóm', 'lần', 'người', 'vùng', 'nhiệm vụ', 'giải pháp'],
    ...['bước', 'cấp', 'đơn vị', 'tỉnh', 'huyện', 'xã', 'phường', 'tỷ', 'triệu', 'nghìn', 'đồng'],
    ...['trang', 'chỉ tiêu', 'đồng chí', 'cán bộ', 'nghị quyết', 'chỉ thị', 'văn bản', 'đại biểu'],
    ...[
      'mục tiêu',
      'quan điểm',
      'nước',
      'bộ',
      'ngành',
      'ban',
      'cơ quan',
      'trường hợp',
      'hình thức',
    ],
    ...[
      'tiêu chí',
      'dự án',
      'dự thảo',
      'luật',
      'tổ chức',
      'tập thể',
      'cá nhân',
      'đảng viên',
      'hành vi',
    ],
    ...[
      'biểu hiện',
      'chuyên đề',
      'đề án',
      'kết luận',
      'quy định',
      'mô hình',
      'bài',
      'buổi',
      'cuộc',
    ],
    ...['years', 'days', 'months', 'percent', 'countries', 'people'],
  ].map((unit) => [unit, true]),
);

/**
 * The reference or references that begin at a word: several where a list shares the kind word
 * (`các Nghị quyết số 18-NQ/TW, 19-NQ/TW`), none where the word begins no citation.
 *
 * @param floor where the reference before ends
 */
export function readCitation(text: string, at: number, floor: number, names: Names): Draft[] {
  if (isDigitAt(text, at)) return readLoneSymbol(text, at, floor);
  const kind = readKind(text, at);
  const cited = kind && readCited(text, at, floor, kind);
  if (cited && cited.length > 0) return cited;
  return readMeetingItself(text, at) ?? readName(text, at, floor, names);
}

const MEETING_WORD = new Phrases<true>([['hội nghị', true]]);

/** Whether a citation can begin with a letter or digit, given folded. */
export function canBegin(unit: number, names: Names): boolean {
  return isDigit(unit) || BEGINNINGS.has(unit) || names.canBegin(unit);
}

const BEGINNINGS: ReadonlySet<number> = new Set(
  [KIND_WORDS, ABBREVIATIONS, MEETING_WORD].flatMap((phrases) => [...phrases.beginnings()]),
);

const isDigitAt = (text: string, at: number): boolean => isDigit(folded(text, at));

interface KindAt {
  readonly kind: Kind;
  readonly end: number;
}

function readKind(text: string, at: number): KindAt | null {
  const word = KIND_WORDS.match(text, at);
  if (word) return { kind: word.value, end: word.end };
  if (!isCapital(text, at) || !isCapital(text, at + 1)) return null;
  // `NQTW 4` is written as one word.
  const glued = /^(?:NQ|KL|CT)(?=T[WƯ])/u.exec(text.slice(at, at + 4))?.[0];
  const kind = glued === undefined ? null : kindOfCode(glued);
  if (kind) return { kind, end: at + 2 };
  const short = ABBREVIATIONS.match(text, at);
  return short && { kind: short.value, end: short.end };
}

function readCited(text: string, start: number, floor: number, { kind, end }: KindAt): Draft[] {
  const next = skipSpace(text, end);
  const possessive = possessiveBefore(text, start);
  const cited: Cited = {
    start: possessive && possessive.start >= floor ? possessive.start : start,
    kind,
    cues: possessive?.type === 'issuer' ? possessorCues(possessive) : {},
    plural:
      PLURAL.test(text.slice(Math.max(0, start - 8), start)) || /s$/i.test(text[end - 1] ?? ''),
  };
  if (possessive?.type === 'congress') {
    return [congressDraft(cited, end, possessive.term, 'central')];
  }
  return (
    readCitedMeeting(text, next, cited) ??
    readNumbered(text, next, cited) ??
    readAfterIssuer(text, next, cited) ??
    readProgramme(text, next, cited) ??
    []
  );
}

const possessorCues = ({ issuer, term }: { issuer: Issuer; term: number | null }): Cues =>
  term === null ? { issuer } : { issuer, term };

/** What is known of a citation once its kind word is read. */
interface Cited {
  readonly start: number;
  readonly kind: Kind;
  readonly cues: Cues;
  /** `các Nghị quyết`: several may follow. */
  readonly plural: boolean;
}

const congressDraft = (
  { start, kind, cues }: Cited,
  end: number,
  term: number,
  scope: Scope,
): Draft => ({
  start,
  end,
  scope,
  name: { form: 'congress', kind },
  cues: { ...cues, term },
  around: {},
});

/** Kinds that a meeting's name stands in for a symbol of. */
const MEETING_KINDS: ReadonlySet<Kind> = new Set([
  'nghi-quyet',
  'ket-luan',
  'quy-dinh',
  'thong-bao',
]);

/** `Nghị quyết Trung ương 4 khóa XII`, `Nghị quyết Đại hội XIII của Đảng`. */
function readCitedMeeting(text: string, at: number, cited: Cited): Draft[] | null {
  const start = skipSpace(text, OF.match(text, at)?.end ?? at);
  if (!MEETING_KINDS.has(cited.kind)) return null;
  const english = readEnglishMeeting(text, at);
  const congress = english?.form === 'congress' ? english : readCongress(text, start);
  if (congress) {
    if (cited.kind !== 'nghi-quyet') return null;
    if (congress.other) return [congressDraft(cited, congress.end, NEWEST_TERM, 'other')];
    const { cues, end, other } = withTail(text, congress.end, cited);
    // What follows may say another term than the congress's own number: that was the wrong guess.
    const scope = other ? 'other' : 'central';
    return [
      {
        ...congressDraft(cited, end, congress.number, scope),
        cues: { ...cues, term: congress.number },
      },
    ];
  }
  const plenum = english?.form === 'plenum' ? english : readPlenum(text, start);
  if (!plenum) return readRomanCongress(text, at, cited);
  const more = plenum.central ? moreNumbers(text, plenum.end) : [];
  const last = more.at(-1)?.end ?? plenum.end;
  const tail = readTail(text, last);
  const { cues, end, other, central, terms } = fromTail(tail, cited);
  const known = english?.term ? { term: english.term } : {};
  const scope: Scope =
    plenum.other || other ? 'other' : plenum.central || central ? 'central' : 'open';
  const draft = (number: number, from: number, to: number, own: Cues): Draft => ({
    start: from,
    end: to,
    scope,
    name: {
      form: 'plenum',
      kind: cited.kind,
      plenum: number,
      ...(plenum.second && { second: true }),
    },
    cues: { ...own, ...known },
    around: {},
  });
  const { plenum: _own, ...named } = cues;
  if (more.length > 0) {
    const all = [{ value: plenum.number, start: cited.start, end: plenum.end }, ...more];
    return all.map(({ value, start: from, end: to }, index) =>
      draft(value, from, index === all.length - 1 ? end : to, named),
    );
  }
  // `khóa XI, XII` names the same plenum of two terms.
  const [first, ...further] = terms;
  return [
    draft(plenum.number, cited.start, further.length > 0 && first ? first.end : end, named),
    ...further.map(({ term, start: from, end: to }) =>
      draft(plenum.number, from, to, { ...named, term }),
    ),
  ];
}

/** `Nghị quyết XII`, once "Nghị quyết Đại hội XII" was said. */
function readRomanCongress(text: string, at: number, cited: Cited): Draft[] | null {
  const roman = readRoman(text, at, false);
  if (cited.kind !== 'nghi-quyet' || !roman || roman.end - at < 2) return null;
  if (roman.value < 1 || roman.value > NEWEST_TERM) return null;
  return [congressDraft(cited, roman.end, roman.value, 'open')];
}

interface ListedNumber {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/** `Trung ương 6, 7, 8 khóa XII`: the numbers after the first. */
function moreNumbers(text: string, at: number): ListedNumber[] {
  const numbers: ListedNumber[] = [];
  let end = at;
  for (;;) {
    const next = /^\s{0,2}(?:,|và|&)\s{0,2}(\d{1,2})(?=\s{0,2}(?:,|và|&|\(?\s?kh[oó][aá]))/iu.exec(
      text.slice(end, end + 16),
    );
    if (!next?.[1]) return numbers;
    const start = end + next[0].length - next[1].length;
    end += next[0].length;
    numbers.push({ value: Number(next[1]), start, end });
  }
}

/** `Nghị quyết số 18-NQ/TW, 19-NQ/TW ngày 25/10/2017`, `Nghị quyết 08 và 49 của Bộ Chính trị`. */
function readNumbered(text: string, at: number, cited: Cited): Draft[] | null {
  const first = readNumber(text, at, cited.kind);
  if (!first) return null;
  const items: Item[] = [{ ...first, start: cited.start, ...withTail(text, first.end, cited) }];
  for (;;) {
    const last = items.at(-1);
    const item = last && readNextItem(text, last, cited, first);
    if (!item) break;
    items.push(item);
  }
  closeList(text, items, cited);
  return shareDesignation(items).map((item) => itemDraft(item, cited.kind, items));
}

/** `Resolutions (57, 59, 66 and 68) of the Politburo`: what follows the parenthesis goes for all. */
function closeList(text: string, items: Item[], cited: Cited): void {
  const last = items.at(-1);
  if (!last || items.length < 2 || last.owned || text[last.end] !== ')') return;
  items[items.length - 1] = { ...last, ...withTail(text, last.end + 1, cited), end: last.end };
}

interface NumberAt {
  readonly designator: Designator;
  readonly end: number;
  /** `số` stands before it. */
  readonly announced: boolean;
}

interface Item extends NumberAt, OwnCues {
  readonly start: number;
}

/** The number right after a kind word, or null where none is cited. */
function readNumber(text: string, at: number, kind: Kind): NumberAt | null {
  const opened = text[at] === '(';
  const inside = opened ? skipSpace(text, at + 1) : at;
  const central = readCentralWord(text, inside);
  const from = central === null ? inside : skipSpace(text, central);
  const word = NUMBER_WORD.match(text, from) ?? gluedNumberWord(text, from);
  if (central !== null && !word) return null;
  const digits = skipSpace(text, word?.end ?? from);
  if (!isDigitAt(text, digits)) return null;
  const designator = readDesignator(text, digits);
  if (!designator) return null;
  const bare = designator.code === null && designator.central === null;
  if (bare && !isBareNumber(text, designator, KINDS[kind].bareNumber, word !== null)) return null;
  if (bare && opened && !word && text[inside - 1] === '(' && !isListed(text, designator.end)) {
    return null;
  }
  const close = skipSpace(text, designator.end);
  const end = opened && text[close] === ')' ? close + 1 : designator.end;
  return { designator, end, announced: word !== null };
}

/** `Resolutions (57, 59, 66 and 68)` */
const isListed = (text: string, at: number): boolean =>
  /^\s?(?:,|and|và)/u.test(text.slice(at, at + 5));

/** `số15-CT/TW` */
function gluedNumberWord(text: string, at: number): { end: number } | null {
  const glued = /^s[ốôo](?=\d)/iu.exec(text.slice(at, at + 3));
  return glued && { end: at + glued[0].length };
}

function isBareNumber(
  text: string,
  { start, end }: Designator,
  kindAllows: boolean,
  announced: boolean,
): boolean {
  if (!announced && (!kindAllows || end - start > 3)) return false;
  if (end - start > 4) return false;
  const rest = text.slice(end, end + 3);
  if (isLetter(folded(text, end)) && !isCapital(text, end)) return false;
  if (/^(?:%|[.,:]\d|\s?[-–/]\s?\d|\s?%)/.test(rest)) return false;
  return announced || !isCounted(text, skipSpace(text, end));
}

/** Whether a unit follows; `ngày 22/10/2018` and `năm 2018` begin a date instead. */
function isCounted(text: string, at: number): boolean {
  const unit = UNITS.match(text, at);
  if (!unit) return false;
  const dates = /^(?:ng[àa]y|th[áa]ng|n[ăa]m)\s?\d/iu.test(text.slice(at, at + 8));
  return !dates;
}

const SEPARATOR =
  /^\s{0,2}(?:, và|, and|,|;|và|and|&|hoặc|cùng)\s{0,2}(?:s[ốôo]:?\s{0,2}|no\.?\s?)?/iu;

/** The next number of a list that shares its kind word, or null where the list ends. */
function readNextItem(text: string, last: Item, cited: Cited, first: NumberAt): Item | null {
  const listed = first.announced || cited.plural;
  const separator = SEPARATOR.exec(text.slice(last.end, last.end + 14));
  if (!separator) return null;
  const start = last.end + separator[0].length;
  if (!isDigitAt(text, start)) return null;
  const designator = readDesignator(text, start);
  if (!designator) return null;
  const bare = designator.code === null && designator.central === null;
  const announced = /[sn]/i.test(separator[0].replace(/and/i, ''));
  const { kind } = cited;
  if (bare && !isBareNumber(text, designator, KINDS[kind].bareNumber || first.announced, false)) {
    return null;
  }
  const own = withTail(text, designator.end, cited);
  const isClear = listed || announced || own.owned || isListOwned(text, designator.end);
  if (bare && !(isClear && designator.end - designator.start >= 2)) return null;
  return { designator, start, announced, ...own, end: own.end };
}

const MORE_NUMBERS = /^(?:\s{0,2}(?:, và|, and|,|và|and|&)\s{0,2}\d{1,3})+(?![\d/])/iu;

/** `Nghị quyết 18, 19, 20, 21 Hội nghị Trung ương 6`: whether a list of bare numbers ends as a citation does. */
function isListOwned(text: string, at: number): boolean {
  const more = MORE_NUMBERS.exec(text.slice(at, at + 60));
  if (!more) return false;
  const end = at + more[0].length;
  return (
    /^\s?-\s?[NCKQ]/u.test(text.slice(end, end + 3)) ||
    fromTail(readTail(text, end), { cues: {} }).central
  );
}

/** `số 18, 19-NQ/TW`: the code at the end goes for all numbers before it. */
function shareDesignation(items: readonly Item[]): Item[] {
  let shared: Designator | null = null;
  const result: Item[] = [];
  for (const item of items.toReversed()) {
    const { designator } = item;
    if (designator.code !== null) shared = designator;
    const bare = designator.code === null && designator.central === null;
    const full = shared && bare ? { ...shared, ...numberOf(designator) } : designator;
    result.unshift({ ...item, designator: full });
  }
  return result;
}

const numberOf = ({ start, end, number }: Designator) => ({ start, end, number });

function itemDraft(item: Item, kind: Kind, all: readonly Item[]): Draft {
  const { designator, start, cues } = item;
  const { number, code, level, central } = designator;
  const last = all.at(-1);
  const other = central === false || (central === null && all.some((one) => one.other));
  const owned = central === true || item.owned || (last?.owned ?? false);
  const { issuer, term, date } = last?.cues ?? {};
  return {
    start,
    end: item.end,
    scope: other ? 'other' : owned ? 'central' : 'open',
    name: { form: 'symbol', kind, number, code, level },
    cues,
    around:
      item === last
        ? {}
        : {
            ...(issuer !== undefined && { issuer }),
            ...(term !== undefined && { term }),
            ...(date !== undefined && { date }),
          },
  };
}

/** `Quyết định của Bộ Chính trị số 31-QĐ/TW`: the issuer stands before the number. */
function readAfterIssuer(text: string, at: number, cited: Cited): Draft[] | null {
  const tail = readTail(text, at);
  if (tail.cues.length === 0) return null;
  const { cues, other } = fromTail(tail, cited);
  const next = skipSpace(text, text[tail.end] === ',' ? tail.end + 1 : tail.end);
  const drafts = readNumbered(text, next, { ...cited, cues });
  const first = drafts?.[0];
  if (!drafts || !first || first.name.form !== 'symbol') return null;
  const bare = first.name.code === null;
  // Between issuer and number a bare number needs its "số": "Nghị quyết của Đảng 5 năm qua".
  if (bare && !NUMBER_WORD.match(text, next)) return null;
  const owned = cues.issuer !== undefined || tail.cues.some(({ type }) => type === 'central');
  return drafts.map((draft): Draft => {
    if (draft.scope === 'other' || (other && draft.scope === 'open'))
      return { ...draft, scope: 'other' };
    return owned ? { ...draft, scope: 'central' } : draft;
  });
}

/** `Cương lĩnh 1991`, `Cương lĩnh (bổ sung, phát triển năm 2011)`, `Điều lệ Đảng khóa XI`. */
function readProgramme(text: string, at: number, cited: Cited): Draft[] | null {
  if (cited.kind !== 'cuong-linh' && cited.kind !== 'dieu-le') return null;
  const owner = /^(?:Đảng(?: Cộng sản Việt Nam)?|chính trị|của Đảng|xây dựng đất nước)/iu.exec(
    text.slice(at, at + 40),
  );
  // Any association has a điều lệ: only the Party's own is meant.
  if (cited.kind === 'dieu-le' && !owner) return null;
  const named = at + (owner?.[0].length ?? 0);
  const year =
    /^\s?\(?(?:bổ sung, phát triển )?(?:năm )?((?:19|20)\d{2})(?!\s?[-–]\s?\d)\)?/iu.exec(
      text.slice(named, named + 40),
    );
  const draft = (end: number, cues: Cues): Draft => ({
    start: cited.start,
    end,
    scope: 'central',
    name: { form: 'congress', kind: cited.kind },
    cues,
    around: {},
  });
  if (year?.[1]) return [draft(named + year[0].length, { date: year[1] })];
  const { cues, end, other } = withTail(text, named, cited);
  return cues.term === undefined || other ? null : [draft(end, cues)];
}

/** `Hội nghị Trung ương 4 (khóa XI)`: no document, but it says which term a page speaks of. */
function readMeetingItself(text: string, at: number): Draft[] | null {
  if (!MEETING_WORD.match(text, at)) return null;
  const plenum = readPlenum(text, at);
  if (!plenum?.central) return null;
  const tail = readTail(text, plenum.end);
  const term = tail.cues.find(({ type }) => type === 'terms');
  const first = term?.type === 'terms' ? term.terms[0]?.term : undefined;
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


function readName(text: string, at: number, floor: number, names: Names): Draft[] {
  const match = names.match(text, at);
  if (!match) return [];
  // "Quy định 47-QĐ/TW về 19 điều đảng viên không được làm": the title of what was just named.
  if (
    floor > 0 &&
    /^[\s,:–-]*(?:v[ềeê]\s+)?["“”]?\s*(?:v[ềeê]\s+)?$/iu.test(text.slice(floor, at))
  ) {
    return [];
  }
  const tail = readTail(text, match.end);
  const { cues } = fromTail(tail, { cues: {} });
  // `Nghị quyết Khoán 10`
  const kind = /(?:nghị quyết|chỉ thị)\s$/iu.exec(text.slice(Math.max(floor, at - 12), at));
  return [
    {
      start: at - (kind?.[0].length ?? 0),
      end: match.end,
      scope: 'central',
      name: { form: 'alias', alias: match.value },
      cues,
      around: {},
    },
  ];
}

const LETTERHEAD =
  /^[\s*|–-]*(?:ĐẢNG CỘNG SẢN VIỆT NAM)?[\s*–-]*(?:\p{Lu}[\p{L}. ]{1,28}, ?)(?=ng[àa]y)/u;

/** Names of local committees at the head of a document: some print `TƯ` for their own `TU`. */
const LOCAL_HEAD = /(?:tinh|thanh|huyên|quân|thi|đang) uy|đang bô/;

/** A symbol without a kind word: `theo 05-CT/TW`, `Số: 29-NQ/TW` at the head of a document. */
function readLoneSymbol(text: string, at: number, floor: number): Draft[] {
  const before = text[at - 1];
  if (
    before !== undefined &&
    /[\p{L}\d/.,-]/u.test(before) &&
    !/[sS][ốôo]$/u.test(text.slice(at - 2, at))
  ) {
    return [];
  }
  const designator = readDesignator(text, at);
  if (designator?.central !== true || designator.code === null) return [];
  if (!/[-/–—−‑]/u.test(text.slice(at, designator.end))) return [];
  const word = /s[ốôo]\s{0,2}:?\s{0,2}$/iu.exec(text.slice(Math.max(floor, at - 8), at));
  const start = word ? at - word[0].length : at;
  const kind = kindOfCode(designator.code);
  const { cues, end } = withTail(text, designator.end, { cues: {} });
  const isLocal = word && LOCAL_HEAD.test(foldText(text.slice(Math.max(0, start - 120), start)));
  const head = word && LETTERHEAD.exec(text.slice(end, end + 90));
  const date = head && readDate(text, end + head[0].length);
  return [
    {
      start,
      end: date?.end ?? end,
      scope: isLocal ? 'other' : 'central',
      name: {
        form: 'symbol',
        kind,
        number: designator.number,
        code: designator.code,
        level: designator.level,
      },
      cues: date ? { ...cues, date: date.date } : cues,
      around: {},
    },
  ];
}

interface OwnCues {
  readonly cues: Cues;
  readonly end: number;
  /** The words after the name say that it is another body's. */
  readonly other: boolean;
  /** … or the central Party's. */
  readonly owned: boolean;
}

const withTail = (text: string, at: number, cited: Pick<Cited, 'cues'>): OwnCues => {
  const { cues, end, other, central } = fromTail(readTail(text, at), cited);
  return { cues, end, other, owned: central };
};

/** The cues of a tail as one record; the first of each sort is the reference's own. */
function fromTail(tail: Tail, cited: Pick<Cited, 'cues'>) {
  const cues: { -readonly [key in keyof Cues]: Cues[key] } = { ...cited.cues };
  let other = false;
  let central = cited.cues.issuer !== undefined;
  let terms: readonly TermAt[] = [];
  for (const cue of tail.cues) {
    switch (cue.type) {
      case 'date':
        cues.date ??= cue.date;
        break;
      case 'issuer':
        cues.issuer ??= cue.issuer;
        central = true;
        break;
      case 'plenum':
        cues.plenum ??= cue.plenum;
        central = true;
        break;
      case 'terms':
        if (terms.length === 0) terms = cue.terms;
        break;
      case 'central':
        central = true;
        break;
      case 'other':
        other = true;
        break;
    }
  }
  const first = terms[0];
  if (first) cues.term ??= first.term;
  return { cues, end: tail.end, other: other && !central, central, terms };
}
