import {
  CLOSE,
  hyphenedList,
  isCitedNumber,
  isListOwned,
  isPair,
  isSteered,
  MORE_NUMBERS,
} from './bare-number.ts';
import { readCentralWord } from './bodies.ts';
import { MEETING_KINDS } from './cited-meeting.ts';
import { readTail } from './cues.ts';
import { folded, isDigit } from './fold.ts';
import { isIssuedByOther } from './follow.ts';
import { KINDS, type Kind } from './lexicon.ts';
import { type Item, isBare, type NumberAt, referencesOf } from './numbered-items.ts';
import { type Cited, gatherCues, type OwnCues, ownCues } from './own-cues.ts';
import { phraseList, skipSpace } from './phrases.ts';
import type { Reference } from './reference.ts';
import { readDesignator } from './symbol.ts';

/** Announces a number. */
const NUMBER_WORD = phraseList(
  'số, các số, số:, số :, số số, so, số hiệu, số hiệu:, số ký hiệu, số ký hiệu:, no, no., number, nos., n°, nº',
);

const isDigitAt = (text: string, at: number): boolean => isDigit(folded(text, at));

/** `Nghị quyết số 18-NQ/TW, 19-NQ/TW ngày 25/10/2017`, `Nghị quyết 08 và 49 của Bộ Chính trị`. */
export function readNumbered(text: string, at: number, cited: Cited): Reference[] | null {
  const items = readHyphened(text, at, cited) ?? readItems(text, at, cited);
  if (items.length === 0) return null;
  closeList(text, items, cited);
  return referencesOf(items, cited.kind, isIssuedByOther(text, items.at(-1)?.end ?? at));
}

function readItems(text: string, at: number, cited: Cited): Item[] {
  const first = readNumber(text, at, cited) ?? readCountedList(text, at, cited);
  if (!first) return [];
  const items: Item[] = [{ ...first, start: cited.start, ...cuesAfter(text, first, cited) }];
  for (;;) {
    const last = items.at(-1);
    const item = last && readNextItem(text, last, cited, first.announced || items.length > 1);
    if (!item) return items;
    items.push(item);
  }
}

function readHyphened(text: string, at: number, cited: Cited): Item[] | null {
  const from = skipSpace(text, NUMBER_WORD.match(text, at)?.end ?? at);
  const numbers = [...(hyphenedList(text, from)?.matchAll(/\d+/g) ?? [])];
  if (numbers.length === 0) return null;
  return numbers.map(({ 0: number, index }, nth): Item => {
    const start = from + index;
    const bare = { number, code: null, level: null, central: null };
    const last = nth === numbers.length - 1 ? readDesignator(text, start) : null;
    const designator = last ?? { start, end: start + number.length, ...bare };
    const own = cuesAfter(text, { designator, end: designator.end, announced: false }, cited);
    return { designator, announced: false, ...own, start: nth === 0 ? cited.start : start };
  });
}

/** What follows a number, on top of the year within it or right after it. */
function cuesAfter(text: string, { designator, end }: NumberAt, { cues }: Cited): OwnCues {
  const { year, code } = designator;
  const options = { central: designator.central === true };
  if (year !== undefined) return ownCues(text, end, { ...cues, date: year }, options);
  const after = code === null ? null : YEAR.exec(text.slice(end, end + 8));
  // `Quy định 350 mới của Ban Bí thư`
  const isNew = /^\smới(?=\s(?:của|do)\s)/u.exec(text.slice(end, end + 10));
  if (!after?.[1]) return ownCues(text, end + (isNew?.[0].length ?? 0), cues, options);
  const own = ownCues(text, end + after[0].length, cues, options);
  return own.cues.date === undefined ? { ...own, cues: { ...own.cues, date: after[1] } } : own;
}

/** `Nghị quyết 09-NQ/TW 2022`, as law sites head their pages. */
const YEAR = /^\s(19[3-9]\d|20[0-2]\d)(?![\d/–-])/u;

/** What follows the close of a list goes for all. */
function closeList(text: string, items: Item[], cited: Cited): void {
  const last = items.at(-1);
  const close = last && CLOSE.exec(text.slice(last.end, last.end + 6));
  if (!close || items.length < 2 || last.owned) return;
  const own = ownCues(text, last.end + close[0].length, cited.cues);
  items[items.length - 1] = { ...last, ...own, end: last.end };
}

/** `bốn nghị quyết: 57, 59`, `… của Bộ Chính trị như: 57, 59` */
const COLON = /^(?:là|như|gồm)?:/iu;

/** `bốn nghị quyết: 57, 59, 66, 68`, `năm nghị quyết là 57, 59, 66, 68, 71`, `các quy định: 80 (phân cấp), 114` */
function readCountedList(text: string, at: number, cited: Cited): NumberAt | null {
  const piece = text.slice(at, at + 6);
  const opening = COLON.exec(piece) ?? /^(?:là|như|gồm)(?=\s\d)/iu.exec(piece);
  if (!cited.plural || !opening) return null;
  const first = readNumber(text, skipSpace(text, at + opening[0].length), cited);
  const rest = first && text.slice(first.end, first.end + 190);
  return rest && MORE_NUMBERS.test(rest.replace(ASIDE, '').slice(0, 60)) ? first : null;
}

/** Kinds of which a term has thousands. */
const MANY: ReadonlySet<Kind> = new Set(['quyet-dinh', 'cong-van']);

/** The number right after a kind word, or null where none is cited. */
function readNumber(text: string, at: number, cited: Cited): NumberAt | null {
  const { kind, cues } = cited;
  const opened = text[at] === '(';
  const inside = opened ? skipSpace(text, at + 1) : at;
  const central = readCentralWord(text, inside);
  const from = central === null ? inside : skipSpace(text, central);
  const word = NUMBER_WORD.match(text, from) ?? gluedNumberWord(text, from);
  // What counts a plenum was read before: `Nghị quyết trung ương 29` does not.
  if (central !== null && !word && !MEETING_KINDS.has(kind)) return null;
  const digits = skipSpace(text, word?.end ?? from);
  if (!isDigitAt(text, digits)) return null;
  const designator = readDesignator(text, digits);
  if (!designator) return null;
  const bare = isBare(designator);
  // "Secretariat Plan 03", "Kế hoạch 59 của Bộ Chính trị": with its issuer any kind is cited by number alone.
  const isIntroduced = bare && cited.isIntroduced(designator.number);
  const isOwned =
    bare &&
    (cues.issuer !== undefined ||
      gatherCues(readTail(text, designator.end)).cues.issuer !== undefined);
  if (cited.needsIssuer && bare && !isOwned && !isIntroduced) return null;
  const kindAllows = bare && (isIntroduced || KINDS[kind].bareNumber || isOwned);
  // "Quy định 29 người vào Đảng phải …" counts nobody, once "Quy định số 29-QĐ/TW" was said; decisions
  // on persons run to thousands: "Quyết định 1366 của Ban Bí thư".
  const isSure =
    word !== null ||
    isIntroduced ||
    (isOwned && MANY.has(kind)) ||
    (kind === 'nghi-quyet' && isSteered(text, cited.start));
  const isCited =
    isCitedNumber(text, designator, kindAllows, isSure) || isPair(text, designator, cited);
  if (bare && !isCited) return null;
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

const SEPARATOR =
  /^\s{0,2}(?:, và|, and|,|;|và|and|&|hoặc|cùng)\s{0,2}(?<word>s[ốôo]:?\s{0,2}|no\.?\s?)?/iu;

/** `Nghị quyết 66 và 68` joins, where a comma may begin another clause. */
const AND = /và|and|&/iu;

/** `Nghị quyết 57, 68: cơ hội nào?`, `… 66, 68.` */
const ENDS = /^(?:[:)\n]|[.;](?:\s|$)|$)/;

/**
 * `Nghị quyết 57 (về khoa học, công nghệ), 68 (kinh tế tư nhân)`, `số 57 về khoa học, số 59 về hội nhập`,
 * `Resolution 57 on science, 59 on integration`: what a list says of one of its numbers.
 */
const ASIDE =
  /^(?:\s?\((?:(?:về|on)\s[^()\n]{1,120}|[^()\d\n]{1,60})\)|\svề\s[^.;:()\d\n]{2,90}?(?=,\s(?:và\s)?số\s\d|\svà\ssố\s\d|(?:,|\svà)\s\d{2,3}\svề\s)|\son\s[^.;:()\d\n]{2,90}?(?=(?:,|\sand|,\sand)\s\d{2,3}\son\s))/iu;

/** What may follow a document's number in a list. */
const CITED_ON =
  /^(?:$|[^\s\p{L}]|\s(?:của|do|và|về|ngày|năm|kh[oó][aá]|of|on|and|dated)\s|\s[^\p{L}])/iu;

/** `… 71, 72 ở Hà Tĩnh`, not `… 71, 72 trường học` */
const LIST_ENDS = /^(?:$|[.,:;)\n]|\s(?:ở|tại|đến|của)\s|\svà\s\d)/iu;

/** The next number of a list that shares its kind word, or null where the list ends. */
function readNextItem(text: string, last: Item, cited: Cited, listed: boolean): Item | null {
  const aside = ASIDE.exec(text.slice(last.end, last.end + 130))?.[0].length ?? 0;
  const from = last.end + aside;
  const separator = SEPARATOR.exec(text.slice(from, from + 14));
  if (!separator) return null;
  const start = from + separator[0].length;
  if (!isDigitAt(text, start)) return null;
  const designator = readDesignator(text, start);
  if (!designator) return null;
  const bare = isBare(designator);
  const word = separator.groups?.word?.length ?? 0;
  const announced = word > 0;
  const { kind } = cited;
  if (bare && !isCitedNumber(text, designator, KINDS[kind].bareNumber || listed, false)) {
    return null;
  }
  // "… của Bộ Chính trị, 11 đảng bộ": after an issuer a number may count what comes next.
  const isOver = bare && !announced && last.owned && last.end > last.designator.end;
  if (isOver && !CITED_ON.test(text.slice(designator.end, designator.end + 8))) return null;
  const own = cuesAfter(text, { designator, end: designator.end, announced }, cited);
  // "Nhờ Nghị quyết 13, 13 cây cầu được xây"; not `số 26 (khóa X), 26 (khóa XII)`
  const isAgain = designator.number === last.designator.number && own.cues.term === undefined;
  if (bare && isAgain) return null;
  const isClear =
    listed ||
    cited.isIntroduced(designator.number) ||
    /^\son\s/.test(text.slice(last.end, from)) ||
    cited.plural ||
    announced ||
    // "Nghị quyết 71, 72 ở Hà Tĩnh"
    (Number(designator.number) === Number(last.designator.number) + 1 &&
      LIST_ENDS.test(text.slice(designator.end, designator.end + 6))) ||
    own.owned ||
    own.other ||
    isListOwned(text, designator.end) ||
    AND.test(separator[0]) ||
    (isBare(last.designator) && ENDS.test(text.slice(designator.end, designator.end + 2)));
  if (bare && !(isClear && designator.end - designator.start >= 2)) return null;
  return { designator, start: start - word, announced, ...own, end: own.end };
}

/** `Quyết định của Bộ Chính trị số 31-QĐ/TW`: the issuer stands before the number. */
export function readAfterIssuer(text: string, at: number, cited: Cited): Reference[] | null {
  const tail = readTail(text, at);
  if (tail.cues.length === 0) return null;
  const { cues, other } = gatherCues(tail, cited.cues);
  const next = skipSpace(text, text[tail.end] === ',' ? tail.end + 1 : tail.end);
  const references = readNumbered(text, next, { ...cited, cues });
  const first = references?.[0];
  if (!references || !first || first.name.form !== 'symbol') return null;
  const bare = first.name.code === null;
  // Between issuer and number a bare number needs its "số": "Nghị quyết của Đảng 5 năm qua".
  // "bốn nghị quyết của Bộ Chính trị: 57, 59, 66 và 68", "… (số 57, 59, 66 và 68)"
  const isList =
    cited.plural &&
    tail.cues.some(({ type }) => type !== 'date') &&
    (text[next] === '(' || COLON.test(text.slice(next, next + 6)));
  if (bare && !isList && !NUMBER_WORD.match(text, text[next] === '(' ? next + 1 : next))
    return null;
  const owned = cues.issuer !== undefined || tail.cues.some(({ type }) => type === 'central');
  return references.map((reference): Reference => {
    if (reference.scope === 'other' || (other && reference.scope === 'open'))
      return { ...reference, scope: 'other' };
    return owned ? { ...reference, scope: 'central' } : reference;
  });
}
