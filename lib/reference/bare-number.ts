import { readBody } from './bodies.ts';
import { readTail } from './cues.ts';
import { folded, isCapital, isLetter } from './fold.ts';
import { type Cited, gatherCues } from './own-cues.ts';
import { skipSpace, TonedPhrases } from './phrases.ts';
import type { Designator } from './symbol.ts';

// Whether a number without code is a document's, or counts something.

/** What numbers count: `Quy định 19 điều …` cites no number. */
const UNITS = new TonedPhrases(
  'năm, tháng, ngày, giờ, phút, tuần, điều, điểm, khoản, mục, phần, chương, nội dung, vấn ' +
    'đề, nhóm, lần, người, vùng, nhiệm vụ, giải pháp, bước, cấp, đơn vị, tỉnh, huyện, xã, phường, ' +
    'tỷ, triệu, nghìn, đồng, trang, chỉ tiêu, đồng chí, cán bộ, nghị quyết, chỉ thị, văn bản, đại ' +
    'biểu, mục tiêu, quan điểm, nước, bộ, ngành, ban, cơ quan, trường hợp, hình thức, tiêu chí, ' +
    'dự án, dự thảo, luật, tổ chức, tập thể, cá nhân, đảng viên, hành vi, biểu hiện, chuyên đề, ' +
    'đề án, mô hình, bài, buổi, cuộc, loại, vụ, nhân sự, hồ sơ, xe, thiết bị, mặt hàng, dịch vụ, lĩnh ' +
    'vực, thủ tục, điều kiện, yếu tố, nguyên tắc, tiêu chuẩn, đối tượng, chức danh, thành viên, vị ' +
    'trí, mức, chế độ, gói, hộ, doanh nghiệp, công trình, phương án, danh mục, bị cáo, cổ đông, ' +
    'km, km/h, kg, ha, mét, tấn, vi phạm, sai phạm, khuyết điểm, cơ chế, cách thức, biện pháp, phương thức, quy tắc, quyền, ' +
    'years, days, months, percent, countries, people',
);

/** `Resolution No. 08on January 16th`, `Quy định số 181của Bộ Chính trị`: where a page lost the space. */
const GLUED_LINK = /^(?:on|of|dated|by|của|ngày|về|và|năm(?=\s(?:19|20)\d\d))\s/u;

/** "Luật mới quy định 06 chính sách" */
const VERB = /^quy định \d+ chính sách/u;

/**
 * Whether a number after a kind word is a document's.
 *
 * @param kindAllows the kind is cited by number alone
 * @param announced `số` stands before the number
 */
export function isCitedNumber(
  text: string,
  { start, end, year }: Designator,
  kindAllows: boolean,
  announced: boolean,
): boolean {
  // `80/2022`, `80 / 2022`
  const yeared =
    year === undefined ? '' : (/\s?\/\s?\d{4}$/.exec(text.slice(start, end))?.[0] ?? '');
  const length = end - start - yeared.length;
  if (!announced && (!kindAllows || length > 3)) return false;
  if (length > 5) return false;
  const rest = text.slice(end, end + 3);
  const isGlued = isLetter(folded(text, end)) && !isCapital(text, end);
  if (isGlued && !GLUED_LINK.test(text.slice(end, end + 8))) return false;
  // `Quyết định 217,218 của Bộ Chính trị`
  if (/^,\d/.test(rest)) return isListOwned(text, end);
  if (/^(?:%|[.,:]\d|\s?[-–/]\s?\d|\s?%)/.test(rest)) return false;
  const isVerb = VERB.test(text.slice(Math.max(0, start - 9), end + 11));
  return announced || !(isVerb || isCounted(text, skipSpace(text, end)));
}

/** `Nghị quyết số 26,18`, where the text cited both before: no fraction. */
export function isPair(
  text: string,
  { number, end }: Designator,
  { isIntroduced }: Pick<Cited, 'isIntroduced'>,
): boolean {
  // `18,19/NQ-TW`
  if (/^,\d{1,3}\s?[/-]\s?(?:NQ|CT|KL|QĐ)\s?[/-]\s?T[WƯ]/u.test(text.slice(end, end + 16)))
    return true;
  const [pair = '', next] = /^,0?(\d{1,3})(?![\d,%]|\sm\s)/.exec(text.slice(end, end + 8)) ?? [];
  if (next === undefined || !isIntroduced(number) || !isIntroduced(next)) return false;
  return !isCounted(text, skipSpace(text, end + pair.length));
}

/** `BCĐ Nghị quyết 57 tỉnh`: what is steered is a document, and the province steers. */
export const isSteered = (text: string, at: number): boolean =>
  /(?:BCĐ|Ban Chỉ đạo)\s$/iu.test(text.slice(Math.max(0, at - 16), at));

/** `ngày 22/10/2018` and `năm 2018` begin a date, `ban hành` says when it was issued. */
const NO_UNIT =
  /^(?:(?:ng[àa]y|th[áa]ng|n[ăa]m)\s?\d|n[ăa]m (?:nay|ngoái)|ban (?:h[àa]nh|đầu)|điều (?:chỉnh|hành|động|tiết|phối|tra)|loại (?:bỏ|trừ)|luật h(?:óa|oá)|trang bị|lần (?:này|đầu|nữa)|bước (?:đầu|vào|ngoặt)|đồng (?:thời|bộ|hành|lòng|thuận|chủ)|ngày càng|phần (?:nào|lớn)|bài bản|nước ta)/iu;

/** Whether a unit follows. */
export function isCounted(text: string, at: number): boolean {
  const unit = UNITS.match(text, at);
  // "Nghị quyết 72 Bộ Chính trị vừa ban hành" counts no ministries.
  if (!unit || readBody(text, at)?.type === 'issuer') return false;
  return !NO_UNIT.test(text.slice(at, at + 12));
}

/** After a list: `(57, 59, 66 and 68) of the Politburo`, `57, 66, 68... của Bộ Chính trị`. */
export const CLOSE = /^(?:\)|\s?(?:\.{2,4}|…))/u;

/** The numbers of a list after its first. */
export const MORE_NUMBERS = /^(?:\s{0,2}(?:, và|, and|,|và|and|&)\s{0,2}\d{1,3})+(?![\d/])/iu;

/** `Nghị quyết 18, 19, 20, 21 Hội nghị Trung ương 6`: whether a list of bare numbers ends as a citation does. */
export function isListOwned(text: string, at: number): boolean {
  const more = MORE_NUMBERS.exec(text.slice(at, at + 60))?.[0] ?? '';
  const listed = at + more.length;
  const end = listed + (CLOSE.exec(text.slice(listed, listed + 6))?.[0].length ?? 0);
  const isLong = (more.match(/\d+/g)?.length ?? 0) >= 2;
  return (
    isLong ||
    /^\s?-\s?[NCKQ]|^\s?\(?v[ềe]\s/u.test(text.slice(end, end + 5)) ||
    gatherCues(readTail(text, end)).central
  );
}

/** `Resolutions 70-71-72`, `57 - 59 - 66`, `57/59/66/68`; fewer may be a range or a date. */
const HYPHENED = /^\d{2,3}(?:(?:\s?-\s?\d{2,3}){2,}|(?:\/\d{2,3}){3,})(?![\d/-])/;

/** `Nghị quyết 18-19 của Trung ương`, `số 18-19-NQ/TW`: two that follow each other, where a document's number ends. */
const PAIR = /^(\d{2,3})-(\d{2,3})(?=\s(?:của|Hội nghị|HN)\s|-(?:NQ|CT|KL|QĐ)\/T[WƯ])/u;

/** The list of bare numbers with hyphens or slashes between them that stands at an index; null where none does. */
export function hyphenedList(text: string, at: number): string | null {
  const piece = text.slice(at, at + 40);
  const [pair, first, second] = PAIR.exec(piece) ?? [];
  if (pair !== undefined && Number(second) === Number(first) + 1) return pair;
  return HYPHENED.exec(piece)?.[0] ?? null;
}
