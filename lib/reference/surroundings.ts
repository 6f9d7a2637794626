import { type BodyAt, readBody } from './bodies.ts';
import type { BodiesAround } from './bodies-around.ts';
import { readTerms } from './cues.ts';
import { datesIn, readDate } from './dates.ts';
import { readEnglishTerm } from './english.ts';
import { foldText, isCapital } from './fold.ts';
import { readKind } from './kinds.ts';
import type { Issuer } from './lexicon.ts';
import { isWordStart, phraseList } from './phrases.ts';
import type { PartialDate, Surroundings } from './reference.ts';

/** UTF-16 code units looked at before a reference. */
const BEFORE = 160;

/** … and after it, for its subject. */
const SUBJECT = 200;

/** Code units of the clause and of the paragraph given along with a reference, on either side. */
const CLAUSE_BEFORE = 120;
const CLAUSE_AFTER = 160;
const PARAGRAPH_SIDE = 240;

/** Ends of a sentence, a cell or a list item. A full stop within `T.Ư` or a number is none. */
const SENTENCE_END = /[;!?\n|…]|\.(?=\s|$)/g;

const ISSUED = phraseList(
  'ban hành, ra, có, ký, thông qua, công bố, nêu tại, giao tại, yêu cầu tại, quy định tại, xây dựng, ' +
    'adopted, issued, passed, released, approved, signed, announcement of',
);

/** The start of the sentence that an index stands in. */
export function sentenceStart(text: string, at: number, floor: number): number {
  const from = Math.max(floor, at - BEFORE);
  let start = from;
  for (const match of text.slice(from, at).matchAll(SENTENCE_END)) {
    const end = from + match.index + match[0].length;
    if (!isAbbreviation(text, end - 1)) start = end;
  }
  return start;
}

/** The full stop of `T.` or of a single initial. */
const isAbbreviation = (text: string, at: number): boolean =>
  text[at] === '.' && /(?:^|[\s(])(?:\p{Lu}|TP|Tp|tr)$/u.test(text.slice(Math.max(0, at - 4), at));

/** The end of the sentence that begins at or before an index. */
export function sentenceEnd(text: string, at: number, ceiling: number): number {
  SENTENCE_END.lastIndex = 0;
  for (const match of text.slice(at, ceiling).matchAll(SENTENCE_END)) {
    if (!isAbbreviation(text, at + match.index)) return at + match.index;
  }
  return ceiling;
}

/** What is said in front of a reference. */
export interface Lead {
  readonly around: Surroundings;
  /** Another body issued it: "Ban Thường vụ Tỉnh ủy ban hành Chỉ thị số 17". */
  readonly other: boolean;
  /** A central one did, right before: "Bộ Chính trị đã ban hành Nghị quyết số 58". */
  readonly central: boolean;
}

interface Found {
  readonly body: BodyAt;
  readonly start: number;
}

/**
 * Reads the words of the same sentence before a reference: who issued something, in which term, when.
 *
 * @param floor where the reference before this one ends
 */
export function readLead(text: string, at: number, floor: number): Lead {
  const start = leadStart(text, at, floor);
  const lead = text.slice(start, at);
  let last: Found | null = null;
  let term: number | null = null;
  let termOwner: Found | null = null;
  let signedFor = false;
  for (let index = 0; index < lead.length; index++) {
    if (!isWordStart(lead, index)) continue;
    const english = readEnglishTerm(lead, index);
    if (english !== null) {
      term = english;
      termOwner = null;
    }
    const terms = readTerms(lead, index);
    if (terms) {
      term = terms.at(-1)?.term ?? null;
      termOwner = last;
      index = (terms.at(-1)?.end ?? index) - 1;
      continue;
    }
    const body = readBody(lead, index);
    if (!body) continue;
    // "của Đảng" and the like say nothing of who issued what follows.
    if (body.type === 'central' && foldText(lead.slice(index, body.end)) === 'đang') continue;
    // "Thay mặt Bộ Chính trị, Chủ tịch nước ký": who signs is not who issues.
    const isPart = body.type === 'central' && last !== null && isOneName(last, index);
    if (!signedFor && !isPart) last = { body, start: index };
    signedFor ||= ON_BEHALF.test(lead.slice(Math.max(0, index - 20), index));
    index = body.end - 1;
  }
  const issuing = last !== null && isIssuing(lead.slice(last.body.end));
  const date = datesIn(lead).at(-1);
  const isItsIssue = date !== undefined && last?.body.type !== 'other' && ISSUING_IT.test(lead);
  const issuer = last?.body.type === 'issuer' ? last.body.issuer : undefined;
  return {
    around: {
      ...(date !== undefined && (isItsIssue ? { issued: date } : { date })),
      ...(issuer !== undefined && { issuer }),
      // A provincial committee counts its own terms.
      ...(term !== null && termOwner?.body.type !== 'other' && { term }),
      ...(JUST_ISSUED.test(lead) && { fresh: true as const }),
      ...(last?.body.type === 'central' && issuing && { central: true as const }),
    },
    other: last?.body.type === 'other' && issuing,
    central: issuer !== undefined && issuing && ISSUES.test(lead.slice(last?.body.end)),
  };
}

/** "Đảng ủy các cơ quan Đảng Trung ương", "Bộ Chính trị, Tổng Bí thư": what one issues, the other does not. */
const isOneName = ({ body }: Found, start: number): boolean =>
  body.type === 'issuer' || start - body.end <= 20;

const ON_BEHALF = /(?:thay m[ặa]t|t\/m|tm\.|on behalf of(?: the)?)\s+$/iu;

/** "… bốn nghị quyết của Bộ Chính trị. Trong đó, Nghị quyết 71": the sentence before says of what. */
const GOES_ON =
  /^\s*(?:trong (?:s[ốô] )?[đd][óo]|theo [đd][óo]|c[ụu] th[ểê]|of which|among (?:these|them))(?=[\s,])/iu;

function leadStart(text: string, at: number, floor: number): number {
  const start = sentenceStart(text, at, floor);
  if (!GOES_ON.test(text.slice(start, Math.min(at, start + 20)))) return start;
  return sentenceStart(text, Math.max(floor, start - 2), floor);
}

/** Whether the words between a body and a reference say that the one issued the other. */
function isIssuing(between: string): boolean {
  if (between.length > 80) return false;
  for (let index = 0; index < between.length; index++) {
    const issued = isWordStart(between, index) ? ISSUED.match(between, index) : null;
    // "Tỉnh ủy ban hành kế hoạch thực hiện Nghị quyết 24": what it issued is the plan.
    if (issued) return !CARRYING_OUT.test(foldText(between.slice(issued.end)));
  }
  return false;
}

const ISSUES =
  /^[\s,)]*(?:\([^)]{1,20}\)\s)?(?:đã |vừa |mới |trực tiếp |has |have |had |just )*(?:ký )?(?:ban hành|ra|ký|issued|adopted|signed|released)\s(?:the\s)?$/iu;

const CARRYING_OUT =
  /thưc hiên|triên khai|quan triêt|hoc tâp|cu thê hoa|implement|carry|realis|realiz/u;

/** Right before a reference: what was done on that day is its issue. */
const ISSUING_IT =
  /(?:ban h[àa]nh|k[ýy]|ra|th[ôo]ng qua|issued|adopted|signed|passed|released|approved)\s+(?:c[áa]c\s+|the\s+|a\s+)?$/iu;

/** News of a document's own issue: said of no old one. */
const JUST_ISSUED = /(?:v[ừư]a|m[ớơ]i) (?:k[ýy]|ban h[àa]nh|ra)|k[ýy](?: ban h[àa]nh)?\s*$/iu;

const QUOTE = /^[\s,:–-]{0,4}["“”„«]/u;
const ABOUT = /^[\s,:–-]{0,4}(?:v[eề]|v\/v|on)\s/iu;
/** Begins what is said of a document, after what it is about: "… về giáo dục được kỳ vọng". */
const PREDICATE = /(?<!kh[ôo]ng)\s(?:được|đã|sẽ|đang|vừa)\s/iu;
const ISSUED_ON =
  /(?:ban h[àa]nh|k[ýy] ban h[àa]nh|k[ýy]|ra)[\s|:]{1,6}(?:t[ừu] )?(?=ng[àa]y\s|n[ăa]m\s(?:19|20)|th[áa]ng\s)|ng[àa]y ban h[àa]nh[\s|:]{1,8}(?=\d)|(?:issued|adopted|passed|signed)\s(?=on\s|in\s)/giu;

/** What is said after a reference. */
export interface Follow {
  readonly subject?: string;
  /** The date of issue, where it is said beyond the citation itself. */
  readonly issued?: PartialDate;
  /** Who issued it, where that is said after what it is about. */
  readonly issuer?: Issuer;
}

/**
 * Reads the words after a reference: what it is about, and a date of issue beyond that.
 *
 * @param ceiling where the next reference begins
 */
export function readFollow(text: string, at: number, ceiling: number): Follow {
  const limit = Math.min(text.length, at + SUBJECT + 60);
  const subject = readSubject(text, at, limit);
  const issued = issuedOn(text, at, Math.min(limit, ceiling));
  const issuer = subject === null ? null : issuerIn(text.slice(at, Math.min(limit, ceiling)));
  return {
    ...(subject !== null && { subject }),
    ...(issued !== null && { issued }),
    ...(issuer !== null && { issuer }),
  };
}

/**
 * Whose documents the paragraph around a reference speaks of: none but the Party's central bodies', or
 * others' too; null where it names no body.
 *
 * @param bodies of the same text
 */
export function bodiesOf(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  bodies: BodiesAround,
): 'party' | 'others' | null {
  const from = Math.max(0, start - PARAGRAPH_SIDE);
  const before = from + text.slice(from, start).lastIndexOf('\n') + 1;
  const after = text.slice(end, end + PARAGRAPH_SIDE).split('\n', 1)[0] ?? '';
  // "Nghị quyết 10 về thực hiện kết luận của Bộ Chính trị": of those who carry it out.
  if (ABOUT.test(after) && CARRYING_OUT.test(foldText(after.slice(0, 30)))) return 'others';
  const named = bodies.between(before, end + after.length);
  if (named.some(({ body }) => body.type === 'other')) return 'others';
  const isPartys = named.some(
    ({ body, start: at }) => body.type === 'issuer' || isCapital(text, at),
  );
  return isPartys ? 'party' : null;
}

const IN = /(?:^|[\s“"(])(?:tại|theo|trong|in|under|according to)\s(?:the\s)?$/iu;

/** `Tại Kết luận 127, Bộ Chính trị yêu cầu …`: whose document it is that the sentence begins with, or null. */
export function actorAfter(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  ceiling: number,
): Issuer | null {
  if (!IN.test(text.slice(Math.max(0, start - 20), start))) return null;
  const limit = Math.min(ceiling, sentenceEnd(text, end, Math.min(text.length, end + 80)));
  const comma = text.slice(end, limit).indexOf(',');
  if (comma < 0) return null;
  const actor = /^\s(?:the\s)?/u.exec(text.slice(end + comma + 1, limit));
  const body = actor && readBody(text, end + comma + 1 + actor[0].length);
  return body?.type === 'issuer' ? body.issuer : null;
}

const OWNED_BY = /\s(?:c[ủu]a|do|by(?: the)?|of(?: the)?)\s+/giu;

/** What bodies have beside documents: "thực hiện chủ trương của Bộ Chính trị" names no issuer. */
const OTHERWISE_OWNED =
  /(?:lanh đao|chi đao|chu trương|y kiên|quan ly|thâm quyên|tinh thân|đương lôi|yêu câu|thanh viên|guidance|direction|leadership|members?)$/u;

/** `Nghị quyết 10 về khoán sản phẩm của Bộ Chính trị`: the issuer after the subject, or null. */
function issuerIn(follow: string): Issuer | null {
  const sentence = follow.slice(0, sentenceEnd(follow, 0, follow.length));
  for (const match of sentence.matchAll(OWNED_BY)) {
    const before = sentence.slice(0, match.index);
    if (namesAnother(before) || OTHERWISE_OWNED.test(foldText(before))) return null;
    const body = readBody(sentence, match.index + match[0].length);
    if (body?.type === 'issuer') return body.issuer;
    if (body) return null;
  }
  return null;
}

/** Whether words name another document, whose issuer is said then. */
function namesAnother(words: string): boolean {
  for (let at = 0; at < words.length; at++) {
    if (isWordStart(words, at) && readKind(words, at)) return true;
  }
  return false;
}

function readSubject(text: string, at: number, limit: number): string | null {
  const rest = text.slice(at, limit);
  const quote = QUOTE.exec(rest);
  if (quote) {
    const close = rest.slice(quote[0].length).search(/["”»]/u);
    const quoted =
      close < 0 ? rest.slice(quote[0].length) : rest.slice(quote[0].length).slice(0, close);
    return quoted.trim().slice(0, SUBJECT) || null;
  }
  if (!ABOUT.test(rest)) return null;
  const end = Math.min(sentenceEnd(text, at, limit), at + SUBJECT);
  const subject = text.slice(at, end).replace(/^[\s,:–-]+/u, '');
  return subject.slice(0, PREDICATE.exec(subject)?.index) || null;
}

function issuedOn(text: string, at: number, limit: number): PartialDate | null {
  for (const match of text.slice(at, limit).matchAll(ISSUED_ON)) {
    const read = readDate(text, at + match.index + match[0].length);
    if (read) return read.date;
  }
  return null;
}

/**
 * The words around a reference: those of its clause, and those of its paragraph.
 *
 * @param floor where the reference before this one ends
 * @param ceiling where the next one begins
 */
export function wordsAround(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  { floor, ceiling }: { readonly floor: number; readonly ceiling: number },
): Pick<Surroundings, 'clause' | 'paragraph'> {
  const clauseEnd = sentenceEnd(text, end, Math.min(ceiling, end + CLAUSE_AFTER));
  const clauseStart = Math.max(sentenceStart(text, start, floor), start - CLAUSE_BEFORE);
  const before = text.slice(Math.max(0, start - PARAGRAPH_SIDE), start);
  const after = text.slice(end, end + PARAGRAPH_SIDE);
  const paragraphBefore = before.slice(before.lastIndexOf('\n') + 1);
  const paragraphAfter = after.split('\n', 1)[0] ?? '';
  const clause = joined(text.slice(clauseStart, start), text.slice(end, clauseEnd));
  const paragraph = joined(paragraphBefore, paragraphAfter);
  return { ...(clause !== '' && { clause }), ...(paragraph !== clause && { paragraph }) };
}

/** Two stretches of text with a mark between them that is no word. */
const joined = (before: string, after: string): string =>
  [before.trim(), after.trim()].filter((part) => part !== '').join(' … ');
