import { type Issuer, levelsOf } from '../../reference/lexicon.ts';
import { isBareNumber, type Reference } from '../../reference/reference.ts';
import type { PageContext } from '../context.ts';
import { daysBetween, matchDate } from '../dates.ts';
import { isEnglish } from '../glossary.ts';
import { bearsNumber, isCalledByNumber, symbolParts } from '../keys.ts';
import type { CatalogueDocument } from '../lookup.ts';
import { isCertain } from '../overlap.ts';
import {
  ANOTHER,
  agrees,
  disagrees,
  isCurrent,
  isOfOthers,
  isOfVietnam,
  type Rule,
} from './finding.ts';
import { isPartysKind } from './party.ts';

// What the citation itself says: its term, date, issuer, plenum, level and subject.

/** Numbers run within a term (Hướng dẫn 36-HD/VPTW, II.1): term and symbol are one document. */
export const ownTerm: Rule = ({ reference: { cues, name, scope }, document }) => {
  if (cues.term === undefined) return null;
  const isOneOf = document.term !== null && cues.terms?.includes(document.term) === true;
  if (cues.term !== document.term && !isOneOf) {
    return { ...disagrees('term', cues.term, document.term, -14), fatal: true };
  }
  // "Nghị quyết XII" alone may be anybody's: only "Nghị quyết Đại hội XII" elsewhere on the page places it.
  if (name.form === 'congress' && scope === 'open') return agrees('own-term', 8);
  const finding = { ...agrees('own-term', 8), places: true as const };
  // "Nghị quyết 4 của Ban Chấp hành Trung ương khóa XI" counts plenums, if the catalogue misses no number 4.
  const isOfPlenum =
    name.form === 'symbol' && document.symbol !== null && !bearsNumber(document, name.number);
  return isOfPlenum ? finding : { ...finding, confirms: true };
};

/** A day without its year (`--mm-dd`) is the last one before the page's own. */
function lastBefore(published: string, date: string): string {
  const year = Number(published.slice(0, 4));
  const day = date.slice(1);
  return `${published.slice(4) < day ? year - 1 : year}${day}`;
}

function matchDay(date: string, document: CatalogueDocument, { published }: PageContext) {
  const match = matchDate(date, document);
  const isOther = match === 'same-term' && date.startsWith('--') && published?.length === 10;
  return isOther ? matchDate(lastBefore(published, date), document) : match;
}

/** Whether a day without its year is a document's in another year than the page's: that proves nothing. */
const isOfOtherYear = (date: string, document: CatalogueDocument, page: PageContext): boolean =>
  date.startsWith('--') &&
  page.published?.length === 10 &&
  lastBefore(page.published, date) !== document.date;

/** Whether a number alone, with a day without its year, is of another month than a document. */
const isOfOtherMonth = ({ name }: Reference, day: string, { date }: CatalogueDocument): boolean =>
  isBareNumber({ name }) &&
  day.startsWith('-') &&
  (date?.length ?? 0) >= 7 &&
  date?.slice(5, 7) !== day.slice(2, 4);

/** "Kết quả thực hiện Chỉ thị 40-CT/TW năm 2024": on a page of that year or the next it is the year of the work. */
const isYearOfWork = (
  { cues, around, name }: Reference,
  { published }: Pick<PageContext, 'published'>,
): boolean =>
  around.carried !== undefined &&
  name.form === 'symbol' &&
  published !== null &&
  cues.date?.length === 4 &&
  Number(published.slice(0, 4)) - Number(cues.date) <= 1;

/** Days by which a page's own day, printed after its heading, may differ from the one it tells. */
const PRINTED = 4;

/** Whether a day is the page's own, or as near to it as that. */
const isNow = (
  day: string | null,
  { published }: Pick<PageContext, 'published'>,
  within: number,
): boolean =>
  day?.length === 10 && published?.length === 10 && Math.abs(daysBetween(day, published)) <= within;

/** "Quán triệt Chỉ thị số 28-CT/TW của Bộ Chính trị (29/02/2024)" is said on that day of one issued before. */
const isPagesDay = (
  day: string,
  { date }: CatalogueDocument,
  page: Pick<PageContext, 'published'>,
): boolean => date !== null && date < day && isNow(day, page, PRINTED);

/** Reviews what a document has brought; `…` is where it stands. */
const REVIEWS = /(?:sơ kết|tổng kết)(?: việc)?(?: thực hiện)?(?: các)?(?:\s…|$)/iu;

/** Days before which nothing is reviewed. */
const RIPE = 14;

/** "Sơ kết Nghị quyết 18-NQ/TW ngày 16/6/2022" on the next day: the day is the review's, of which nothing issued then can be the object. */
const isReviewsDay = ({ around, cues }: Reference, page: Pick<PageContext, 'published'>): boolean =>
  REVIEWS.test(around.clause ?? '') && isNow(cues.date ?? null, page, RIPE);

const ISSUING =
  /\b(?:issu|adopt|sign(?:ed|s|ing)?\b|releas|promulgat|pass(?:ed|es)?\b|unveil|announc|approv)/iu;

/** "A session was held under Decision No. 213-QD/TW on January 4", in the news of that week: nothing was issued then. */
const isEventsDay = ({ cues, around }: Reference, { published }: PageContext): boolean =>
  cues.date?.startsWith('--') === true &&
  published?.length === 10 &&
  isNow(lastBefore(published, cues.date), { published }, PRINTED) &&
  isEnglish(around.clause ?? '') &&
  !ISSUING.test(around.clause ?? '');

/** Whether an English page speaks of Vietnam, and of none of its bodies but the Party's. */
const isEnglishOfVietnam = (reference: Reference): boolean =>
  isEnglish(reference.around.clause ?? '') &&
  reference.around.bodies !== 'others' &&
  isOfVietnam(reference) &&
  !isOfOthers(reference);

/** A date fixes the term, and with it the document; another day of the same term is a slip. */
export const ownDate: Rule = ({ reference, document, clause }, page) => {
  const { cues, name, scope } = reference;
  if (cues.date === undefined) return null;
  if (isYearOfWork(reference, page)) {
    return matchDate(cues.date, document) === 'agrees' ? agrees('own-date', 1) : null;
  }
  if (isReviewsDay(reference, page)) return isNow(document.date, page, RIPE) ? ANOTHER : null;
  const match = matchDay(cues.date, document, page);
  const isItsOwn = match === 'same' || match === 'agrees';
  if (!isItsOwn && isEventsDay(reference, page)) return null;
  switch (match) {
    case 'same':
      return { ...agrees('own-date', 14), confirms: true, places: true };
    case 'agrees': {
      // "Quyết định 99 năm 2017" may be anybody's: number and year alone are no Party document's.
      const isAnybodys = scope === 'open' && name.form === 'symbol' && document.symbol !== null;
      const finding = agrees('own-date', isAnybodys ? 4 : 9);
      if (!isAnybodys) return { ...finding, confirms: true, places: true };
      // "Quy định 80/2022", "Nghị quyết 10 (1988)", "Teachers in Dien Bien say Resolution 29 of 2013 …"
      const isSpokenOf = clause.touching && isEnglishOfVietnam(reference);
      const isKnown = isCalledByNumber(document, name.kind, name.number) || isSpokenOf;
      return isPartysKind(reference) || isKnown || clause.pairs > 0
        ? { ...finding, places: true }
        : finding;
    }
    case 'same-term':
      if (isPagesDay(cues.date, document, page)) return null;
      // "Chỉ thị số 16 của Ban Bí thư (ngày 24/12)": a number and another month are no slip, but another's.
      return isOfOtherMonth(reference, cues.date, document)
        ? { ...disagrees('date', cues.date, document.date, -14), fatal: true }
        : disagrees('date', cues.date, document.date, -1);
    case 'differs':
      return { ...disagrees('date', cues.date, document.date, -14), fatal: true };
  }
};

/** "Ngày 25/10/2017, Trung ương ban hành Nghị quyết …" says as much as a date after the symbol. */
export const issueDate: Rule = ({ reference, document }, page) => {
  const { cues, around, scope } = reference;
  if (around.issued === undefined || cues.date !== undefined) return null;
  switch (matchDate(around.issued, document)) {
    case 'same':
      return { ...agrees('nearby-date', 13), confirms: true, places: true };
    case 'agrees': {
      if (isOfOtherYear(around.issued, document, page)) return null;
      // "Nghị quyết 10 của Tỉnh ủy ra đời năm 1988": a year is anybody's.
      const isAnybodys = scope === 'open' && around.issued.length === 4;
      const finding = agrees('nearby-date', 7);
      return isAnybodys ? finding : { ...finding, confirms: true, places: true };
    }
    case 'same-term':
      // "nghị quyết 20 ban hành ngày 5-4": of another month it is another's.
      return scope === 'open' && isOfOtherMonth(reference, around.issued, document)
        ? ANOTHER
        : null;
    case 'differs':
      return ANOTHER;
  }
};

/**
 * The Central Committee's own resolutions were numbered `NQ/HNTW` until the ninth congress
 * (05-NQ/HNTW of 1993); the catalogue has some of them as `TW`.
 */
export const ownLevel: Rule = ({ reference: { name }, document: { symbol, term } }) => {
  if (name.form !== 'symbol' || name.level !== 'HNTW') return null;
  if (symbol?.endsWith('/HNTW')) return { evidence: null, weight: 3 };
  return (term ?? 0) > LAST_HNTW_TERM ? ANOTHER : null;
};

const LAST_HNTW_TERM = 8;

/** Whether the symbol has the level of that body alone, whatever the catalogue has for its issuer. */
const isNumberedBy = (issuer: Issuer, { symbol }: CatalogueDocument): boolean => {
  const level = symbolParts(symbol ?? '')?.level;
  return level !== undefined && level !== 'TW' && levelsOf(issuer).includes(level);
};

/** "Thông báo 292 của Ủy ban Kiểm tra Trung ương": a number alone of a body that has its own series is none of the leading ones'. */
const isOfOtherSeries = ({ name, cues: { issuer } }: Reference, { symbol }: CatalogueDocument) =>
  isBareNumber({ name }) &&
  issuer !== undefined &&
  levelsOf(issuer).length > 0 &&
  !levelsOf(issuer).includes('TW') &&
  symbolParts(symbol ?? '')?.level === 'TW';

export const ownIssuer: Rule = ({ reference, document }) => {
  const { cues, around } = reference;
  if (cues.issuer === undefined) return null;
  if (cues.issuer === document.issuer || isNumberedBy(cues.issuer, document))
    return agrees('own-issuer', 2);
  // What a plenum adopts, the Central Committee issues; its office and commissions sign for it.
  if (document.issuer === 'dai-hoi') return null;
  // So English pages call the centre, "Trung ương", too.
  if (cues.issuer === 'ban-chap-hanh-trung-uong' && isEnglish(around.clause ?? '')) return null;
  return isOfOtherSeries(reference, document)
    ? { ...disagrees('issuer', cues.issuer, document.issuer, -14), fatal: true }
    : disagrees('issuer', cues.issuer, document.issuer, -3);
};

export const ownPlenum: Rule = ({ reference: { cues }, document }) => {
  if (cues.plenum === undefined || document.plenum === null) return null;
  return cues.plenum === document.plenum
    ? { ...agrees('own-plenum', 6), places: true }
    : { evidence: null, weight: -5 };
};

const NAMED =
  /(?:nghị quyết|chỉ thị|kết luận|quy định|resolution|directive|conclusion)\s(?:số\s|no\.?\s?)?(\d{1,3})(?!\d)/giu;

const numbersIn = (words: string): string[] =>
  [...words.matchAll(NAMED)].map(([, number = '']) => number.replace(/^0/, ''));

/** "Conclusion No. 121 on summarising Resolution No. 18": what its title names, too. */
export const ownCitation: Rule = ({ reference: { cues, name }, document: { title } }) => {
  if (cues.subject === undefined || name.form !== 'symbol') return null;
  const titled = numbersIn(title);
  return numbersIn(cues.subject).some((number) => titled.includes(number))
    ? { ...agrees('own-subject', 4), places: true }
    : null;
};

/** What an English subject weighs at least that no word of Vietnam goes with. */
const ENGLISH = 5.2;

/** What words of many titles weigh at most: less than what ties a contradicted document to the page. */
const MANY_TITLES = 1.9;

/** What a subject weighs that begins with what a title alone begins with. */
const LEADING = 3;

export const ownSubject: Rule = ({ subject, document, reference }, page) => {
  const { share, pairs, ownPairs, commonPairs, syllables, translated, telling, whole, begins } =
    subject;
  // What a plenum adopted as a whole has no title to be compared.
  if (document.title.startsWith('Hội nghị lần thứ')) return null;
  const common = Math.min(1.6, 0.4 * commonPairs + 0.3 * subject.hints);
  // "Nghị quyết 29 về giáo dục": short, but all of it is the title's.
  const isWhole = whole && !translated && reference.around.bodies !== 'others';
  if (pairs === 0) {
    // "Resolution 41 on the oil and gas industry": of all that the glossary knows, nothing is the title's.
    if (translated && reference.name.form === 'symbol' && syllables === 0 && !subject.touching)
      return { evidence: null, weight: -1.5, strange: true };
    // "về bảo vệ Tổ quốc": what many titles end with, this one is on.
    if (subject.leads) return agrees('own-subject', LEADING);
    if (syllables <= 1 && telling && !subject.topical && subject.hints === 0)
      return { evidence: null, weight: common - 2.5, strange: true };
    const weight = 0.6 + common + 0.4 * syllables;
    if (isWhole) return { ...agrees('own-subject', weight), places: true };
    return syllables + common > 0 ? agrees('own-subject', Math.min(MANY_TITLES, weight)) : null;
  }
  if (share < 0.12 && !isWhole) return null;
  const weight = 3 + 8 * share + 0.4 * Math.min(3, ownPairs);
  const isTold = translated
    ? isOfVietnam(reference) || (weight >= ENGLISH && !isOfOthers(reference))
    : pairs >= 2 || share >= 0.3;
  const isAbroad = translated && isOfOthers(reference);
  // "Huyện có Nghị quyết 21 về công tác dân số trong tình hình mới": others take the Party's titles, too.
  const isPartys = reference.scope === 'central' || reference.around.bodies === 'party';
  return {
    ...agrees('own-subject', weight),
    ...((isTold || isWhole || (share >= 0.2 && isCurrent(document, page) && !isAbroad)) && {
      places: true as const,
    }),
    ...((isCertain(subject) || (subject.verbatim && isPartys)) && { confirms: true as const }),
    ...((begins || translated) && { titled: true as const }),
    ...(ownPairs > 0 && { distinct: true as const }),
  };
};
