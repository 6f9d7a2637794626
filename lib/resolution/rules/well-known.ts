import type { Kind } from '../../reference/lexicon.ts';
import { isBareNumber, type Reference, type Surroundings } from '../../reference/reference.ts';
import { isEnglish } from '../glossary.ts';
import type { CatalogueDocument } from '../lookup.ts';
import { agrees, isOfOthers, isOfVietnam, PLACED, type Rule } from './finding.ts';
import { INSPECTED, isBeyond, isLongAgo } from './time.ts';

/**
 * Numbers that the press uses alone for the Party's documents. Of some 4,700 numbers alone that were
 * read in news pages, these are the ones that stood a dozen times or more for the Party's, and hardly
 * ever for another's that the page did not name.
 */
const WELL_KNOWN: Partial<Record<Kind, readonly number[]>> = {
  'nghi-quyet': [
    18, 21, 22, 23, 26, 27, 28, 29, 33, 36, 37, 39, 41, 45, 52, 55, 57, 59, 66, 68, 70, 71, 72, 79,
    80,
  ],
  'chi-thi': [3, 5, 35, 36, 40],
  'ket-luan': [12, 14, 21, 41, 48, 49],
  'quy-dinh': [8, 37, 41, 47, 55, 69, 90, 101, 102, 105, 144, 205, 214],
};

/** Of numbers that several terms used, those that pages without a day mean by far mostly in one, and that term. */
const USUAL: Partial<Record<Kind, Readonly<Record<number, number>>>> = {
  'nghi-quyet': { 16: 11, 18: 12, 29: 11, 35: 12, 43: 12, 54: 12, 66: 13, 68: 13, 70: 13, 71: 13 },
  'chi-thi': { 3: 11, 5: 12, 13: 12, 40: 11 },
  'ket-luan': { 1: 13, 12: 13, 14: 13, 41: 9, 48: 10 },
  'quy-dinh': { 8: 12, 37: 13, 41: 13, 47: 11, 69: 13, 90: 12, 101: 11, 102: 12, 205: 12, 214: 12 },
};

/** The same of numbers alone; with code and level they stand nearly as often for another term's. */
const USUAL_ALONE: typeof USUAL = { 'chi-thi': { 35: 12 } };

/** The term since which documents are so well known; older ones go by names of their own. */
const SINCE = 9;

/** Whose words around a number leave it open whether it is theirs. */
const STATES: Partial<Record<Kind, RegExp>> = {
  'nghi-quyet':
    /(?<!Thủ tướng )Chính phủ|(?<!(?:Chủ tịch|đại biểu|Đại biểu) )(?:Quốc hội|HĐND|Hội đồng nhân dân)|[Cc]ovid|COVID|HĐQT|HDQT|[Cc]ổ đông|cổ tức|dự họp|LHQ|Liên hợp quốc|Liên hiệp|[qQ][hH]1\d|(?<!Prime Minister of the )Government|Assembly/u,
  'chi-thi':
    /Thủ tướng|Chính phủ|UBND|[UỦ][ỷy] ban nhân dân|Bộ trưởng|Thống đốc|[Dd]ịch|[Cc]ovid|COVID|giãn cách|(?:^|\s)Sở\s|Prime Minister|Government|Minister/u,
  'ket-luan': INSPECTED,
};

/** "Ban Thường vụ Tỉnh ủy họp bàn Nghị quyết 36", "ban hành …": of what a body makes itself. */
const MADE =
  /(?:ban hành|ra|thông qua|họp bàn|thảo luận|dự thảo|soạn thảo|xây dựng|sửa(?: đổi)?|ký|có)(?: các)? …/iu;

/** `Nghị quyết 28 (XII) của hội`: `…` is where the reference stands. */
const ITS_OWNER = /… (?:\([^()]*\)\s)?(?:của|of)\s/iu;

/** Whether the press calls a document so: by kind and number alone. */
const isKnown = ({ name }: Reference, { kind, term }: CatalogueDocument): boolean =>
  name.form === 'symbol' &&
  name.kind === kind &&
  (term ?? 0) >= SINCE &&
  WELL_KNOWN[kind]?.includes(Number(name.number)) === true;

/** "Tỉnh ủy làm nhân sự theo Chỉ thị 35": what all call by its number alone needs no issuer, where none of the State's is named. */
export const wellKnown: Rule = ({ document, reference }, page) => {
  const { around, cues } = reference;
  if (!isBareNumber(reference) || !isKnown(reference, document)) return null;
  const clause = around.clause ?? '';
  const words = around.paragraph ?? clause;
  const isOwned =
    cues.subject !== undefined ||
    ITS_OWNER.test(clause) ||
    STATES[document.kind]?.test(words) ||
    (around.bodies === 'others' && (MADE.test(clause) || isConclusion(document, around)));
  // "kết luận 12 điểm", "không đủ cơ sở kết luận 21 vi chất" are verbs.
  const isVerb =
    (document.kind === 'ket-luan' || document.kind === 'quy-dinh') && around.named !== true;
  const isAbroad = isEnglish(clause) && (isOfOthers(reference) || !isOfVietnam(reference));
  const isPast = isLongAgo(document, page) || isBeyond(document, page);
  return isOwned || isVerb || isAbroad || isPast ? null : PLACED;
};

/** "Tại Kết luận 12, Tỉnh ủy giao …": of conclusions everybody has many, and carries out the Party's. */
const isConclusion = ({ kind }: CatalogueDocument, { carried }: Surroundings): boolean =>
  kind === 'ket-luan' && carried === undefined;

/** The term of the document that a number mostly means; null where there is no such one. */
export function usualTerm(reference: Reference): number | null {
  const { name } = reference;
  if (name.form !== 'symbol' || name.kind === null) return null;
  const number = Number(name.number);
  const alone = isBareNumber(reference) ? USUAL_ALONE[name.kind]?.[number] : undefined;
  return alone ?? USUAL[name.kind]?.[number] ?? null;
}

/** Years after which a newer document of that number may well be meant. */
const OVERTAKEN = 5;

/** "Chỉ thị 40", of which nothing more is said, is hardly ever another than the one on policy credit. */
export const usual: Rule = ({ document, reference }, { published, written }) => {
  const { kind, term, date } = document;
  const { name, cues } = reference;
  const isMeant = name.form === 'symbol' && name.kind === kind && usualTerm(reference) === term;
  if (!isMeant || term === null || cues.term !== undefined || cues.subject !== undefined)
    return null;
  const today = Number(published?.slice(0, 4) ?? written.since ?? 0);
  const isOvertaken = today - Number(date?.slice(0, 4)) >= OVERTAKEN;
  return isOvertaken ? null : agrees('common-use', 0.8);
};
