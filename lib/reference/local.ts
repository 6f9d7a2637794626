import { datesIn } from './dates.ts';
import type { Surroundings } from './reference.ts';
import { sentenceStart } from './sentences.ts';

// What places do with documents: they issue their own, and carry others out by them.

/** A place before what it issues: `Bạc Liêu ra tiếp`, `Huế ban hành`, `tỉnh ra`. */
const PLACE =
  '(?:(?:^|[\\s,;])(?:[Tt]ỉnh|[Tt]hành phố|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Xx]ã|[Pp]hường)' +
  '|(?:^|[,;]\\s)(?:TP\\.?\\s?)?(?!(?:Việt|Trung|Tổng|Đảng|Bộ|Ban|Hội|Quốc|Nhà|Chính)\\s)' +
  '(?:Huế|Bà Rịa\\s?[-–]\\s?Vũng Tàu|\\p{Lu}\\p{Ll}+\\s\\p{Lu}\\p{Ll}+))\\s(?:(?:đã|cũng|còn|vừa)\\s)*';

/** "Bạc Liêu ra tiếp Nghị quyết 04": a place adopts none but its own. */
const PLACE_ISSUES = new RegExp(`${PLACE}(?:ra|ban hành)\\s(?:(?:tiếp|thêm|riêng)\\s)?$`, 'u');

/** "tỉnh có Kết luận số 684"; resolutions it may have from the Politburo. */
const PLACE_HAS = new RegExp(`(?<!khi\\s)${PLACE}có\\s(?:(?:tiếp|thêm|riêng)\\s)?$`, 'u');

/**
 * Whether a place issued what is cited.
 *
 * @param lead the words before it in its sentence
 * @param cited what it begins with
 */
export const isOfPlace = (lead: string, cited: string): boolean =>
  PLACE_ISSUES.test(lead) || (!/^(?:nghị quyết|NQ)/iu.test(cited) && PLACE_HAS.test(lead));

/** Code units before a reference among which stands what carries it out. */
const WORK = 200;

/** `Kế hoạch số 10-KH/TU ngày 18/8/2025 của Tỉnh ủy về thực hiện …`: what carries another out, by symbol and day. */
const WORK_OF =
  /(?:kế hoạch|chương trình(?: hành động)?|chỉ thị|nghị quyết|công văn|hướng dẫn|thông tri)\s(?:số\s)?\d{1,4}\s?[-–/]\s?[\p{Lu}/-]{2,14},?\s(?<dated>ngày\s[\d\s/.năm-]{8,20}|[\d/.-]{8,10})[^.;,\n]{0,60}$/iu;

/** The day of what carries out the reference that begins at an index, whatever else is cited before it. */
export function dayOfWork(text: string, at: number): Pick<Surroundings, 'carriedOn'> {
  const sentence = text.slice(sentenceStart(text, at, Math.max(0, at - WORK)), at);
  const day = datesIn(WORK_OF.exec(sentence)?.groups?.dated ?? '').at(-1);
  return day === undefined ? {} : { carriedOn: day };
}
