import type { BodiesAround, FoundBody } from './bodies-around.ts';
import { foldText, isCapital } from './fold.ts';
import { ABOUT } from './follow.ts';
import { speaksOf } from './kinds.ts';
import { CARRYING_OUT } from './lead.ts';
import type { Kind } from './lexicon.ts';
import type { Surroundings } from './reference.ts';
import { sentenceEnd, sentenceStart } from './sentences.ts';
import { isSpeaker } from './speakers.ts';

/** Code units of the clause and of the paragraph given along with a reference, on either side. */
const CLAUSE_BEFORE = 120;
const CLAUSE_AFTER = 160;
const PARAGRAPH_SIDE = 240;

/** Whoever's it is, the paragraph before does not say. */
const OWNED = /^\s(?:của|of)\s/iu;

/** `The document, known as` Directive 24: a document, of whatever kind. */
const DOCUMENT = /\bdocument, (?:known|called)[^.\n]{0,20}$/iu;

/** Who issues decisions and directives, and no resolutions. */
const RESOLVES_NOT =
  /^(?:bộ|bộ trưởng|sở|trường|nhà trường|học viện|ngân hàng|hiệp hội|tổng cục|cục|thanh tra|ban chỉ đạo|ubnd|ubnd tỉnh|ủy ban nhân dân|chủ tịch ubnd|ministry|minister)$/iu;

/** Of all bodies the Party's alone number a `Quy định` and call it by that. */
const PARTY_BODY =
  /[ủu][yỷ]$|đảng|chi bộ|thường vụ|cán sự|ubkt|btv|^tu$|^ban (?:tổ chức|tuyên giáo|dân vận|nội chính)/iu;

/** Whether a body other than the central ones may issue what is cited by its kind and a number alone. */
function mayIssue(kind: Kind | null, body: string, citation: string): boolean {
  if (kind === 'nghi-quyet') return !RESOLVES_NOT.test(body);
  return kind !== 'quy-dinh' || /^\p{Ll}/u.test(citation) || PARTY_BODY.test(body);
}

/**
 * Whose documents the paragraph around a reference speaks of: none but the Party's central bodies', or
 * others' too; null where it names no body.
 *
 * @param bodies of the same text
 * @param next the reference after it
 */
export function bodiesOf(
  text: string,
  {
    start,
    end,
    kind,
  }: { readonly start: number; readonly end: number; readonly kind: Kind | null },
  bodies: BodiesAround,
  next: { readonly start: number; readonly end: number } | undefined,
): 'party' | 'others' | null {
  const [before, after] = paragraphAround(text, { start, end });
  // "Nghị quyết 10 về thực hiện kết luận của Bộ Chính trị": of those who carry it out.
  const isOfUse = ABOUT.test(after) && CARRYING_OUT.test(foldText(after.slice(0, 30)));
  if (isOfUse && speaksOf(after.slice(0, 60))) return 'others';
  const paragraph = start - before.length;
  const from = Math.max(0, start - PARAGRAPH_SIDE);
  const isVietnams = /Viet\s?nam['’]s\s$/iu.test(before);
  // Letters of the citation itself name none: `Chỉ thị 05/BCT`.
  const near = bodies
    .between(from, end + after.length)
    .filter((one) => one.start < start || one.start >= end)
    .filter((one) => !isOfPlan(text, one) && !isSpeaker(text, start, one))
    .filter((one) => !next || !isOwnersOf(next, text, one))
    .filter(({ start: at, body }) => !isVietnams || !ABROAD.test(text.slice(at, body.end)));
  const own = near.filter((one) => one.start >= paragraph);
  // "Bộ Chính trị ban hành nghị quyết về y tế.\nNghị quyết 72 …": the paragraph before introduces it.
  const isIntroduced =
    own.length === 0 &&
    near.length > 0 &&
    !OWNED.test(after) &&
    (speaksOf(text.slice(from, paragraph), kind) || DOCUMENT.test(text.slice(from, start)));
  const named = (isIntroduced ? near : own).filter(
    ({ start: at, body }) =>
      body.type !== 'other' || mayIssue(kind, text.slice(at, body.end), text.slice(start, end)),
  );
  if (named.some(({ body }) => body.type === 'other')) return 'others';
  const isPartys = named.some(
    ({ body, start: at }) => body.type === 'issuer' || /\p{Lu}/u.test(text.slice(at, body.end)),
  );
  return isPartys ? 'party' : null;
}

/** "Nghị quyết 68 và Nghị quyết 198 của Quốc hội": whose the next one is says nothing of this one, for the State's numbers are told apart. */
const isOwnersOf = (
  { start, end }: { readonly start: number; readonly end: number },
  text: string,
  { start: at, body }: FoundBody,
): boolean =>
  STATES.test(text.slice(at, body.end)) &&
  ((at >= start && body.end <= end) || /^['’]s\s$/u.test(text.slice(body.end, start)));

/** `… và đã có Kế hoạch số 10-KH/`: what is made to carry another out. */
const OF_PLAN =
  /(?:có|bằng|ban hành|xây dựng)\s(?:Kế hoạch|Chương trình(?:\shành động)?)\s(?:số\s)?\d{1,3}\s?[-–]\s?(?:KH|CTr)\s?\/\s?$/iu;

/** "Nghị quyết 57 … và đã có Kế hoạch số 10-KH/TU": whose plan carries it out does not own it. */
const isOfPlan = (text: string, { start }: FoundBody): boolean =>
  OF_PLAN.test(text.slice(Math.max(0, start - 50), start));

/** "Cuba's Communist Party wants to learn from Vietnam's Resolution 57" */
const ABROAD = /communist party|revolutionary party/iu;

const STATES = /^(?:Quốc hội|Chính phủ|Thủ tướng|National Assembly|Government)/iu;

/** `… lấy Quy định 11 ra hỏi`: printed as a name, within a sentence, and of nobody and nothing else. */
export const isNamed = (
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean =>
  isCapital(text, start) &&
  /\p{Ll}\s$/u.test(text.slice(Math.max(0, start - 2), start)) &&
  !OWNED.test(text.slice(end, end + 5)) &&
  !ABOUT.test(text.slice(end, end + 8));

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
  const clause = joined(text.slice(clauseStart, start), text.slice(end, clauseEnd));
  const paragraph = joined(...paragraphAround(text, { start, end }));
  return { ...(clause !== '' && { clause }), ...(paragraph !== clause && { paragraph }) };
}

/** What stands before a reference in its paragraph, and what after it. */
function paragraphAround(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): [before: string, after: string] {
  const before = text.slice(Math.max(0, start - PARAGRAPH_SIDE), start);
  const after = text.slice(end, end + PARAGRAPH_SIDE).split('\n', 1)[0] ?? '';
  return [before.slice(before.lastIndexOf('\n') + 1), after];
}

/** Two stretches of text with a mark between them that is no word; nothing where both are empty. */
const joined = (before: string, after: string): string => {
  const words = `${before.trim()} … ${after.trim()}`.trim();
  return words === '…' ? '' : words;
};
