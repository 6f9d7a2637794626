import { isBareNumber, type Reference } from '../../reference/reference.ts';
import { matchDate } from '../dates.ts';
import { isCalledByNumber } from '../keys.ts';
import type { CatalogueDocument } from '../lookup.ts';
import { ANOTHER, agrees, isOfVietnam, PLACED, type Rule } from './finding.ts';
import { isLongAgo, OWNED, TODAY } from './time.ts';
import { isUsual, usualTerm } from './well-known.ts';

// What the words around a reference say.

/** "… tiến tới Đại hội lần thứ 13": of directives with much the same title, the one on that congress. */
const COUNTED = 1.5;

/** "… nâng cao chất lượng nền giáo dục": of documents of one number, the one on that. */
const FIELD = 1;

export const nearbyWords: Rule = ({ clause, paragraph, subject, reference, document }, page) => {
  if (subject.pairs > 0) return null;
  const common = Math.min(1.6, clause.commonPairs * 0.4);
  const hints = Math.min(1.2, clause.hints * 0.5);
  const said = clause.pairs * 0.9 + common + hints + clause.syllables * 0.7 + clause.share * 2;
  const around =
    paragraph.pairs * 0.6 + Math.min(0.6, paragraph.hints * 0.2) + paragraph.syllables * 0.3;
  if (said + around === 0) return null;
  const all = said + Math.min(2.2, around);
  const most = clause.pairs >= 3 ? 6 : 4;
  // Beyond the most that words in passing can say, more of them only tell two documents apart.
  const finding = agrees(
    'nearby-words',
    Math.min(most, all) +
      0.1 * Math.max(0, all - most) +
      (clause.counted ? COUNTED : 0) +
      (clause.field ? FIELD : 0),
  );
  const isSpokenOf =
    clause.pairs >= 2 ||
    // "Trước Đại hội XII … theo quy định của Chỉ thị 36": it is on that congress, too.
    (clause.counted && clause.pairs + clause.commonPairs >= 2) ||
    // "Resolution 21 aims to switch the focus to population": what the whole title is about.
    (clause.translated && clause.share >= 0.3 && isOfVietnam(reference)) ||
    (clause.pairs >= 1 && paragraph.pairs >= 2) ||
    // "Đổi mới theo tinh thần NQ 29, nâng cao chất lượng nền giáo dục"
    ((clause.field || clause.pairs >= 1) &&
      reference.around.bodies !== 'others' &&
      (!mayCount(reference) || (clause.pairs >= 1 && !isOneDigit(reference))) &&
      !isLongAgo(document, page)) ||
    // "Chỉ thị 100 trong nông nghiệp"
    (isKnownByNumber(reference, document) && clause.pairs + clause.commonPairs > 0) ||
    paragraph.pairs >= (reference.around.bodies === 'others' ? 4 : 2);
  return isSpokenOf ? { ...finding, places: true } : finding;
};

/** `quy định 6 tác phẩm`: a verb, too, that mostly counts few. */
const mayCount = ({ name }: Reference): boolean =>
  name.form === 'symbol' && name.kind === 'quy-dinh';

const isOneDigit = ({ name }: Reference): boolean =>
  name.form === 'symbol' && name.number.length === 1;

/** What words around one mention of a number say goes for the others on the page, too, though less. */
export const wordsElsewhere: Rule = ({ document, reference: { cues } }, { elsewhere }) => {
  // It tells its own subject.
  if (cues.subject !== undefined) return null;
  const told = elsewhere.get(document.id) ?? 0;
  return told >= 1 ? { evidence: null, weight: Math.min(3.5, 0.4 * told) } : null;
};

/** Three digits are seldom anybody else's. */
const isKnownByNumber = ({ name }: Reference, document: CatalogueDocument): boolean =>
  name.form === 'symbol' &&
  name.number.length > 2 &&
  isCalledByNumber(document, name.kind, name.number);

/** "Nhờ Chỉ thị 100, nhà tôi đủ ăn": of other kinds the State has so many that it needs a word of the subject, too. */
export const knownNumber: Rule = ({ reference, document, clause, paragraph }) =>
  reference.around.bodies !== 'others' &&
  isKnownByNumber(reference, document) &&
  (document.kind === 'chi-thi' || clause.touching || paragraph.touching)
    ? PLACED
    : null;

/** What an article is about, its documents are often about, too. */
export const headline: Rule = ({ headline: { pairs, syllables }, subject }) => {
  if (subject.pairs > 0 || pairs + syllables === 0) return null;
  const finding = agrees('headline', Math.min(1.8, pairs * 0.6 + syllables * 0.3));
  return pairs >= 2 ? { ...finding, places: true } : finding;
};

/** The last year of the war: the press of today cites hardly anything of the State's from before then. */
const OLD = 1975;

const isYearIn = (words: string | undefined, year: string): boolean =>
  new RegExp(`(?<!\\d)${year}(?!\\d)`).test(words ?? '');

export const nearbyDate: Rule = ({ reference: { around, cues, name }, document, days }) => {
  if (cues.date !== undefined || document.date === null) return null;
  if (around.date !== undefined && matchDate(around.date, document) === 'same') {
    return { ...agrees('nearby-date', 9), places: true };
  }
  const isOther = around.listed && around.date && matchDate(around.date, document) === 'differs';
  if (isOther) return NOT_LISTED;
  if (days.has(document.date)) return { ...agrees('nearby-date', 4), places: true };
  const year = document.date.slice(0, 4);
  if (!isYearIn(around.clause, year)) return null;
  const finding = agrees('nearby-date', 1.2);
  // "Nghị quyết 15 cuối năm 1959": no other numbers of that time are spoken of by themselves.
  const isKnown = name.form === 'symbol' && isCalledByNumber(document, name.kind, name.number);
  // "Resolution 10 … the Vietnamese reform of 1988"
  const isOld = Number(year) <= OLD;
  const isMeant = around.bodies === 'others' ? isOld && isKnown : isOld || isKnown;
  return isMeant ? { ...finding, places: true } : finding;
};

/** Committees of its time, which numbered none that are spoken of. */
const OF_THE_WAR = /(?:Khu|Xứ) ủy/iu;

const WAR = /đồng khởi|khởi nghĩa|Mỹ[\s,–-]+Diệm|Ngô Đình Diệm/iu;

/** "Lúc Đồng khởi thì có Nghị quyết 15": in a story of the war it is the one that all know by its number. */
export const ofTheWar: Rule = ({ reference: { around, cues, name }, document }) => {
  const isTold = cues.term !== undefined || cues.date !== undefined;
  const words = around.paragraph ?? around.clause ?? '';
  const isOthers = around.bodies === 'others' && !OF_THE_WAR.test(words);
  if (name.form !== 'symbol' || isTold || isOthers) return null;
  if (Number(document.date?.slice(0, 4)) > OLD) return null;
  const isKnown = isCalledByNumber(document, name.kind, name.number);
  return isKnown && WAR.test(words) ? { ...agrees('nearby-words', 2.5), places: true } : null;
};

/** A year of the war or before, or that the words are of history. */
const OF_HISTORY =
  /(?<!\d)19[3-7]\d(?!\d)|kháng chiến|cách mạng tháng|thực dân|lịch sử|truyền thống/iu;

/** "Theo Nghị quyết số 57-NQ/TW" is said of none from the war, where nothing is of its time. */
export const notOfTheWar: Rule = ({ reference: { around, cues, name }, document }) => {
  const isTold = cues.term !== undefined || cues.date !== undefined || around.term !== undefined;
  if (name.form !== 'symbol' || name.kind === null || isTold) return null;
  if (Number(document.date?.slice(0, 4) ?? OLD + 1) > OLD) return null;
  const words = around.paragraph ?? around.clause ?? '';
  const isKnown = isCalledByNumber(document, name.kind, name.number);
  return isKnown || OF_HISTORY.test(words) || WAR.test(words)
    ? null
    : { evidence: null, weight: -3 };
};

const TENURE =
  /(?:nhiệm kỳ|khóa)\s(?<from>\d{4})\s?[-–]\s?\d{4}|(?<!\d)(?<year>\d{4})\s?[-–]\s?\d{4}\s(?:congress|tenure|term)/iu;

const CONGRESSES = /đại hội đảng bộ các cấp/iu;

/** The first year of the tenure for which congresses are prepared, where a document is on that; or null. */
function tenureAfter(
  { around }: Reference,
  { title }: Pick<CatalogueDocument, 'title'>,
): number | null {
  const { from: own, year } = TENURE.exec(around.clause ?? '')?.groups ?? {};
  const from = own ?? year;
  return from !== undefined && CONGRESSES.test(title) ? Number(from) : null;
}

/** Years before a tenure in which its congresses are prepared. */
const PREPARED = 2;

/** "Chỉ thị 35 … cấp ủy nhiệm kỳ 2020-2025": every five years a directive on the congresses to come has much the same title. */
export const tenure: Rule = ({ reference, document }) => {
  const { cues } = reference;
  const from = tenureAfter(reference, document);
  if (from === null || cues.date !== undefined || cues.term !== undefined) return null;
  const years = from - Number(document.date?.slice(0, 4));
  return years >= 0 && years <= PREPARED ? agrees('nearby-date', 2) : null;
};

/** "Nghị quyết 10-NQ/TW, 11-NQ/TW và 12-NQ/TW khóa XII": hardly one of another term. */
const NOT_LISTED = { evidence: null, weight: -6, strange: true } as const;

export const nearbyTerm: Rule = ({ reference, document }, page) => {
  const { around, cues } = reference;
  const { joined, meetingTerm } = page;
  if (cues.term !== undefined || cues.date !== undefined) return null;
  // Its term is the one before the tenure that it speaks of.
  if (tenureAfter(reference, document) !== null) return null;
  // "Nghị quyết số 26 và 18", of which the page said before which they are
  const isSaidBefore = page.earlier?.type === 'documents' && around.term === undefined;
  const listTerm = isSaidBefore ? null : page.listTerm;
  if (listTerm !== null) {
    return listTerm === document.term ? { ...agrees('nearby-term', 3), places: true } : NOT_LISTED;
  }
  if (meetingTerm !== null) {
    if (meetingTerm !== document.term) return null;
    // "Sau Hội nghị Trung ương 4 khóa X … Nghị quyết Hội nghị lần thứ tư"
    const isItsOwn = reference.name.form === 'plenum';
    return { ...agrees('nearby-term', 6), ...(isItsOwn && { places: true as const }) };
  }
  if (around.term !== undefined) {
    if (around.term !== document.term)
      return around.listed ? { ...NOT_LISTED, fatal: true } : { evidence: null, weight: -1 };
    const isShared = joined?.term === document.term;
    return { ...agrees('nearby-term', 3), ...(isShared && { places: true as const }) };
  }
  if (joined?.term !== document.term) return null;
  // "Nghị quyết 18-NQ/TW, 19-NQ/TW và 39-NQ/TW": of one plenum's two, and one that mostly means another term's
  const isUnusual = !isUsual(reference, document) && usualTerm(reference) !== null;
  return isUnusual && joined.date !== document.date
    ? PLACED
    : { ...agrees('nearby-term', 2.5), places: true };
};

/** "4 nghị quyết Trung ương 6 (khóa XII): … 20-NQ/TW và 21-NQ/TW": what a plenum issued that the page names. */
export const issuedByPlenum: Rule = ({ reference, document }, { issued }) => {
  const { cues } = reference;
  const isTold = cues.term !== undefined || cues.date !== undefined || isBareNumber(reference);
  return !isTold && issued.some(({ id }) => id === document.id) ? agrees('nearby-term', 3) : null;
};

/** "Nghị quyết Trung ương 6" on a page that cites Nghị quyết số 18-NQ/TW, which that plenum issued. */
export const citedOfPlenum: Rule = ({ reference: { name }, document }, { cited }) =>
  name.form === 'plenum' && cited.some(({ id }) => id === document.id)
    ? { evidence: null, weight: 2 }
    : null;

/** How many years, in digits or words: `năm năm`; not in `tháng ba năm 2025`. */
const YEARS =
  '\\d{1,2}|(?<!\\p{L}|(?:tháng|quý|thứ|lần|mười|mươi)\\s)(?:ba|bốn|năm|sáu|bảy|tám|chín|mười(?: lăm)?|five|ten|fifteen)(?=\\syears?| năm(?! (?:19|20)\\d\\d))';

const YEARS_SINCE = new RegExp(
  `(hơn\\s|trên\\s|gần\\s)?(?<!\\d)(${YEARS})(?:\\s|-)(?:năm|years?)(?!\\p{L})`,
  'giu',
);

const CARDINALS: Readonly<Record<string, number>> = {
  ...{ ba: 3, bốn: 4, năm: 5, sáu: 6, bảy: 7, tám: 8, chín: 9, mười: 10, 'mười lăm': 15 },
  ...{ five: 5, ten: 10, fifteen: 15 },
};

const yearsIn = (said: string): number => CARDINALS[said.toLowerCase()] ?? Number(said);

/** By how many years "hơn 20 năm" may be more, and twenty years less or more in any case. */
const ABOUT = { more: 3, any: 1 } as const;

/** "Tổng kết 15 năm thực hiện Nghị quyết 36" on a page of 2019 speaks of one of 2004. */
export const anniversary: Rule = ({ reference, document: { date }, clause }, { published }) => {
  const { around, name } = reference;
  if (published === null || date === null) return null;
  const age = Number(published.slice(0, 4)) - Number(date.slice(0, 4));
  let isExact = false;
  const isSaid = [...(around.clause ?? '').matchAll(YEARS_SINCE)].some(([, more, said = '']) => {
    const years = age - yearsIn(said);
    isExact ||= years === 0;
    const most = /^(?:hơn|trên)/iu.test(more ?? '') ? ABOUT.more : ABOUT.any;
    return yearsIn(said) < 3 ? years === 0 : years >= -ABOUT.any && years <= most;
  });
  if (!isSaid) return null;
  const finding = agrees('nearby-date', 2.5);
  // "Giáo dục mầm non 5 năm sau Nghị quyết 29"; of the State's kinds none is a conclusion to be carried out.
  const isPartys = name.form === 'symbol' && name.kind === 'ket-luan' && around.bodies !== 'others';
  const isTold = clause.pairs + clause.commonPairs > 0 || (isExact && clause.syllables > 0);
  // "Sóc Trăng tổng kết 10 năm thực hiện Nghị quyết 29": a local one is forgotten by then.
  const isLong = isExact && isBareNumber(reference) && !isOneDigit(reference) && age >= LONG;
  const isAlone =
    around.bodies !== 'others' &&
    reference.cues.subject === undefined &&
    !OWNED.test(around.clause ?? '');
  return isPartys || (isLong && isAlone) || isTold ? { ...finding, places: true } : finding;
};

/** Years for which no local body carries out what it resolved. */
const LONG = 10;

/** Looking back, where a plan for as many years looks ahead; `…` is where the reference stands. */
const YEARS_OF = new RegExp(
  '(?:^|;\\s|(?:sau|qua|gần|hơn|trên|(?:sơ|tổng) kết|nhìn lại|đánh giá|kết quả|after|nearly|over|review(?:ing|ed|s)?(?: of)?)\\s)' +
    `(${YEARS}) (?:năm(?: triển khai| thực hiện)*|years (?:of|after|since)(?: implementing| carrying out)?) …`,
  'iu',
);

/** "Gần 20 năm Nghị quyết số 21-NQ/TW" is said of none that is not near that old. */
export const tooYoung: Rule = ({ reference: { around }, document, days }, { published }) => {
  const [, said] = YEARS_OF.exec(around.clause ?? '') ?? [];
  if (said === undefined || document.date === null) return null;
  const year = published === null ? TODAY : Number(published.slice(0, 4));
  const age = year - Number(document.date.slice(0, 4));
  if (age + ABOUT.more < yearsIn(said)) return ANOTHER;
  if (published !== null) return null;
  // On a page without a day it would be so old only in years to come, or after the day that is spoken of.
  const day = [...days].sort().at(-1);
  const then = Number(day?.slice(0, 4) ?? TODAY) - Number(document.date.slice(0, 4));
  return then < yearsIn(said) ? { evidence: null, weight: -1.5 } : null;
};

export const nearbyIssuer: Rule = ({ reference: { around, cues }, document }) => {
  if (cues.issuer !== undefined) return null;
  if (around.issuer === undefined) {
    return around.central ? PLACED : null;
  }
  return around.issuer === document.issuer
    ? { ...agrees('nearby-issuer', 1), places: true }
    : { evidence: null, weight: -0.5, places: true };
};
