import type { Kind } from '../../reference/lexicon.ts';
import { isBareNumber, type Reference, type Surroundings } from '../../reference/reference.ts';
import { isEnglish } from '../glossary.ts';
import type { CatalogueDocument } from '../lookup.ts';
import { ANOTHER, agrees, type Finding, isOfOthers, isOfVietnam, type Rule } from './finding.ts';
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
  'ket-luan': [1, 12, 14, 21, 41, 48, 49],
  'quy-dinh': [8, 37, 41, 47, 55, 69, 90, 101, 102, 105, 144, 205, 214],
};

/** Of numbers that several terms used, those that pages without a day mean by far mostly in one, and that term. */
const USUAL: Partial<Record<Kind, Readonly<Record<number, number>>>> = {
  'nghi-quyet': {
    16: 11,
    18: 12,
    29: 11,
    35: 12,
    39: 11,
    43: 12,
    54: 12,
    57: 13,
    66: 13,
    68: 13,
    70: 13,
    71: 13,
  },
  'chi-thi': { 3: 11, 5: 12, 13: 12, 40: 11 },
  'ket-luan': { 1: 13, 12: 13, 14: 13, 41: 9, 48: 10 },
  'quy-dinh': { 8: 12, 37: 13, 41: 13, 47: 11, 69: 13, 90: 12, 101: 11, 102: 12, 205: 12, 214: 12 },
};

/** The same of numbers alone; with code and level they stand nearly as often for another term's. */
const USUAL_ALONE: typeof USUAL = { 'chi-thi': { 35: 12 } };

/** The term since which documents are so well known; older ones go by names of their own. */
const SINCE = 9;

/** Words around a number that leave it open whether it is the State's, a company's or whose else. */
const OTHERS: Partial<Record<Kind, RegExp>> = {
  'nghi-quyet':
    /(?<!thủ tướng )chính phủ|(?<!(?:chủ tịch|đại biểu) )(?:quốc hội|hđnd|hội đồng nhân dân)|covid|vắc ?xin|vaccine|hđqt|hdqt|cổ (?:đông|tức|phiếu|phần)|esop|công ty|dự họp|lhq|liên hợp quốc|liên hiệp|asean|qh1\d|bất động sản|địa ốc|horea|property|căn hộ|nhà ở xã hội|đặc thù|thí điểm|nợ xấu|phụ cấp|tiền ăn|học phí|lệ phí|bảng giá|giá nước|mức (?:chi|thu|đóng|hỗ trợ)|chi nhánh|văn phòng đại diện|được hỗ trợ|đền bù|phạt tiền|tiền (?:thưởng|công)|(?<!prime minister of the )\bgovernment|assembly|shareholder|dividend|special mechanism/iu,
  'chi-thi':
    /thủ tướng|chính phủ|ubnd|[uủ][ỷy] ban nhân dân|bộ trưởng|thống đốc|tư lệnh|hiệu trưởng|giám đốc|dịch|covid|giãn cách|(?:^|\s)Sở\s|bộ gd|bộ giáo dục|prime minister|government|minister/iu,
  'ket-luan': new RegExp(
    `${INSPECTED.source}|khiếu nại|khắc phục|dứt điểm|chậm|bồi thường|bố trí đất|công ty|doanh nghiệp|cử tri`,
    'iu',
  ),
};

/** Places for which the National Assembly has a resolution of that number of its own. */
const ASSEMBLYS: Readonly<Record<number, RegExp>> = {
  36: /Ngh[ệe] An/u,
  37: /Thanh H[óo]a/u,
  55: /Kh[áa]nh H[òo]a/u,
};

const BUSINESS = /(?:môi trường|điều kiện) kinh doanh|năng lực cạnh tranh/iu;

/** What the State's own resolutions that all know by their numbers are on. */
const STATES: Readonly<Record<number, RegExp>> = {
  2: BUSINESS,
  19: BUSINESS,
  35: /(?:hỗ trợ|phát triển) doanh nghiệp|khởi nghiệp/iu,
  42: /nợ xấu|VAMC/iu,
  43: /phục hồi (?:và phát triển )?kinh tế|tài khóa/iu,
  54: /(?:TP\.?|[Tt]hành phố)\s?(?:HCM|Hồ Chí Minh)/u,
};

/** "Ban Thường vụ Tỉnh ủy họp bàn Nghị quyết 36", "ban hành …": of what a body makes itself. */
const MADE =
  /(?:ban hành|ra|thông qua|họp bàn|thảo luận|dự thảo|soạn thảo|xây dựng|sửa(?: đổi)?|ký|có)(?: các)? …/iu;

/** `Nghị quyết 28 (XII) của hội`: `…` is where the reference stands. */
const ITS_OWNER = /… (?:\([^()]*\)\s)?(?:của|of)\s/iu;

const numberOf = ({ name }: Reference): number =>
  name.form === 'symbol' ? Number(name.number) : 0;

/** Whether the press calls a document so: by kind and number alone. */
const isKnown = (reference: Reference, { kind, term }: CatalogueDocument): boolean =>
  reference.name.form === 'symbol' &&
  reference.name.kind === kind &&
  (term ?? 0) >= SINCE &&
  WELL_KNOWN[kind]?.includes(numberOf(reference)) === true;

/** UTF-16 code units of the shortest `Chỉ thị 05`: what is shorter is abbreviated, or counts. */
const IN_FULL = 10;

/** `tòa CT3`, `chuyến bay KL 12`, "chỉ thị 36 máy bay cất cánh", "không đủ cơ sở kết luận 21 vi chất": codes and verbs. */
function isNamedInFull({ start, end, around }: Reference, { kind }: CatalogueDocument): boolean {
  if (kind === 'nghi-quyet') return true;
  if (end - start < IN_FULL) return false;
  if (around.named === true) return true;
  const clause = around.clause ?? '';
  // A number that begins or ends its clause counts nothing.
  const isCounting =
    kind === 'chi-thi'
      ? /\S … \p{L}/u.test(clause) && around.carried === undefined
      : / … \p{L}/u.test(` ${clause}`);
  return !isCounting;
}

/** "Nghị quyết 25 được ban hành nhằm triển khai" the Party's, which is cited next: the State's. */
const CARRIES = /… (?:được )?ban hành (?:nhằm|để) (?:triển khai|thực hiện|cụ thể hóa)$/iu;

/** "Ngân hàng xử lý nợ xấu theo Nghị quyết 42": the Assembly's, whatever the Party's of that number is on. */
export const states: Rule = ({ document, reference, clause, subject }, { earlier, later }) => {
  const { around, cues, scope } = reference;
  if (document.kind !== 'nghi-quyet' || scope !== 'open' || !isBareNumber(reference)) return null;
  const isCited = [earlier, later].some((one) => one !== null && one.type !== 'other');
  const isSpokenOf = subject.pairs > 0 || clause.topical || clause.field;
  const words = cues.subject ?? around.clause ?? '';
  const isOnIts = !isSpokenOf && STATES[numberOf(reference)]?.test(words);
  return !isCited && (isOnIts || CARRIES.test(around.clause ?? '')) ? ANOTHER : null;
};

/** All that places a reference is that the press calls a document so. */
export const BY_USE = { evidence: null, weight: 0, places: true } as const satisfies Finding;

/** "Tỉnh ủy làm nhân sự theo Chỉ thị 35": what all call by its number alone needs no issuer, where no other is named. */
export const wellKnown: Rule = ({ document, reference }, page) => {
  const { around, cues } = reference;
  if (!isBareNumber(reference) || !isKnown(reference, document)) return null;
  const clause = around.clause ?? '';
  const words = [around.paragraph ?? clause, page.headline ?? ''].join('\n');
  const isOwned =
    cues.subject !== undefined ||
    ITS_OWNER.test(clause) ||
    OTHERS[document.kind]?.test(words) ||
    (document.kind === 'nghi-quyet' && ASSEMBLYS[numberOf(reference)]?.test(words)) ||
    page.later?.type === 'other' ||
    (around.bodies === 'others' && (MADE.test(clause) || isConclusion(document, around)));
  const isAbroad = isEnglish(clause) && (isOfOthers(reference) || !isOfVietnam(reference));
  const isPast = isLongAgo(document, page) || isBeyond(document, page);
  return isOwned || isAbroad || isPast || !isNamedInFull(reference, document) ? null : BY_USE;
};

/** "Tại Kết luận 12, Tỉnh ủy giao …": of conclusions everybody has many, and carries out the Party's. */
const isConclusion = ({ kind }: CatalogueDocument, { carried }: Surroundings): boolean =>
  kind === 'ket-luan' && carried === undefined;

/** The term of the document that a number mostly means; null where there is no such one. */
export function usualTerm(reference: Reference): number | null {
  const { name } = reference;
  if (name.form !== 'symbol' || name.kind === null) return null;
  const number = numberOf(reference);
  const alone = isBareNumber(reference) ? USUAL_ALONE[name.kind]?.[number] : undefined;
  return alone ?? USUAL[name.kind]?.[number] ?? null;
}

/** Whether a document is the one of its number that is mostly meant. */
export const isUsual = (reference: Reference, { term }: CatalogueDocument): boolean =>
  term !== null && usualTerm(reference) === term;

/** Years for which a newer document of a number is the one that is mostly meant. */
const NEW = 2;

/** What being the usual one weighs, where a newer one of its number is no news any more, and on a page without a day. */
const USE = { overNewer: 1.8, undated: 0.8 } as const;

/** "Chỉ thị 40", of which nothing more is said, is hardly ever another than the one on policy credit. */
export const usual: Rule = ({ document, reference, newer }, { published, written }) => {
  const { name, cues } = reference;
  const isMeant =
    name.form === 'symbol' && name.kind === document.kind && isUsual(reference, document);
  if (!isMeant || cues.term !== undefined || cues.subject !== undefined) return null;
  // A year that a page speaks of may be any, one in which a newer one was news hardly is.
  const told = newer !== null && written.horizon === Number(newer.slice(0, 4)) ? newer : undefined;
  const today = (published ?? told)?.slice(0, 4) ?? written.since;
  const isOvertaken =
    today !== undefined &&
    newer !== null &&
    Math.abs(Number(today) - Number(newer.slice(0, 4))) <= NEW;
  if (isOvertaken) return null;
  return agrees('common-use', published !== null && newer !== null ? USE.overNewer : USE.undated);
};
