import { isBareNumber, type Reference } from '../../reference/reference.ts';
import { firstDayOfTerm, lastYearOfTerm, NEWEST_TERM, termsOfDate } from '../../reference/terms.ts';
import type { Written } from '../../reference/written.ts';
import { isOver } from '../candidate.ts';
import type { PageContext } from '../context.ts';
import { daysBetween } from '../dates.ts';
import { isEnglish } from '../glossary.ts';
import { isCalledByNumber } from '../keys.ts';
import type { CatalogueDocument } from '../lookup.ts';
import { ANOTHER, agrees, isOfOthers, isOfVietnam, PLACED, type Rule } from './finding.ts';

// What the page's own day says, and how a number is commonly used.

/**
 * Days for which a document may be cited before the date that it bears: pages are dated a little
 * early, and what a plenum adopted is signed weeks later.
 */
const GRACE = { symbol: 3, plenum: 60, alias: 3 } as const;

/** Nothing is cited before it is issued. */
export const published: Rule = ({ document, reference: { name } }, page) => {
  const date = earliestOf(document);
  // A congress is spoken of, by its number, long before it meets.
  if (name.form === 'congress' || page.published === null || date === null) return null;
  const precision = Math.min(date.length, page.published.length);
  const isLater = date.slice(0, precision) > page.published.slice(0, precision);
  const days = daysBetween(page.published, date);
  return isLater && days > GRACE[name.form] ? { evidence: null, weight: -30 } : null;
};

/** When it was issued, at the earliest. */
const earliestOf = ({ date, term }: CatalogueDocument): string | null =>
  date ?? (term === null ? null : firstDayOfTerm(term));

/** When it was issued, at the latest. */
const yearOf = ({ date, term }: CatalogueDocument): number =>
  date === null ? lastYearOfTerm(term ?? 0) : Number(date.slice(0, 4));

/** The first year of the newest term: the catalogue's own today. */
export const TODAY = Number(firstDayOfTerm(NEWEST_TERM)?.slice(0, 4));

/** Years after which a bare number alone no longer means a document. */
const FORGOTTEN = 15;

/** "Chỉ thị 40 đưa vốn về bản làng" is said of none on last year's Tết. */
export const season: Rule = ({ document }, { published }) =>
  isOver(document, published) ? { evidence: null, weight: -3 } : null;

/** Whether a page that tells its year is of many years after a document. */
export function isLongAgo(document: CatalogueDocument, page: PageContext): boolean {
  const read = page.published === null ? page.written.horizon : Number(page.published.slice(0, 4));
  return read !== undefined && read - yearOf(document) > FORGOTTEN;
}

/** Whether a page that does not tell its day speaks, as far as it tells, of many years after a document. */
export const isFaded = (
  document: CatalogueDocument,
  { published, written }: PageContext,
): boolean => published === null && (written.horizon ?? TODAY) - yearOf(document) > FORGOTTEN;

/** "Nghị quyết số 05 của Bộ Chính trị" in the news of 2022 is hardly one of 1987. */
export const forgotten: Rule = ({ document, reference: { name, cues }, clause, subject }, page) => {
  const isTold = cues.term !== undefined || cues.date !== undefined;
  if (!isBareNumber({ name }) || isTold) return null;
  if (name.form === 'symbol' && isCalledByNumber(document, name.kind, name.number)) return null;
  if (!isLongAgo(document, page) || clause.pairs + subject.pairs > 0) return null;
  return { evidence: null, weight: -1.5, strange: true };
};

/** Whether the latest year that a page speaks of lies in the tenure of who holds office in it. */
const isSure = ({ since, horizon }: Written): boolean =>
  since !== undefined && horizon !== undefined && horizon >= since;

/** Years for which a document is spoken of by its number alone. */
const LATE = 2;

/** Years by which a page is seldom later than the latest that it speaks of. */
const BEYOND = 3;

/** The first year of documents of which the news speaks so today. */
const SPOKEN_OF_SINCE = TODAY - LATE;

/** Years by which a document is later than any that a page without a day speaks of. */
function yearsBeyond(document: CatalogueDocument, { published, written }: PageContext): number {
  const date = earliestOf(document);
  if (published !== null || written.horizon === undefined || date === null) return 0;
  return Number(date.slice(0, 4)) - written.horizon;
}

/**
 * Whether a document is so much later than all that a page speaks of that only its subject tells that
 * it is meant, if it is not one of those that all speak of today.
 */
export const isBeyond = (document: CatalogueDocument, page: PageContext): boolean =>
  yearsBeyond(document, page) > BEYOND && yearOf(document) < SPOKEN_OF_SINCE;

/** A page that speaks of 2019 and of nothing later hardly cites a document of 2022. */
export const horizon: Rule = ({ document }, page) => {
  const { written } = page;
  const years = yearsBeyond(document, page);
  if (years <= 0) return null;
  return { evidence: null, weight: years === 1 ? -1.5 : isSure(written) ? -4 : -2.5 };
};

/** `Kế hoạch số 10-KH/TU ngày 18/8/2025 thực hiện Nghị quyết 57`: mostly the newest from before that day. */
export const carriedOn: Rule = ({ document: { date }, reference: { around } }) => {
  if (around.carriedOn === undefined || date === null) return null;
  const days = daysBetween(date, around.carriedOn);
  return days < -GRACE.symbol
    ? { evidence: null, weight: -4 }
    : { evidence: null, weight: 1.5 / (1 + Math.max(0, days) / 365) };
};

const SUMMED_UP =
  /(?:tổng kết|summari[sz]ing|summing up)(?: việc)?(?: \d+ năm)?(?: thực hiện)?(?: the implementation of)?(?: các| the)?(?:\s…|$)/iu;

/** Years before which what a document brought is not summed up. */
const RIPE = 3;

/** "Tổng kết thực hiện Nghị quyết 18" in 2024 is said of that of 2017, not of 2022. */
export const summedUp: Rule = ({ document, reference: { around } }, { published }) => {
  if (published === null || !SUMMED_UP.test(around.clause ?? '')) return null;
  const age = Number(published.slice(0, 4)) - yearOf(document);
  return age < RIPE ? { evidence: null, weight: -2 } : null;
};

/** The term in which a page is written, as far as it tells. */
export function termOfPage({ published, written }: PageContext): number | null {
  if (published !== null) return termsOfDate(published).at(-1) ?? null;
  if (!isSure(written)) return null;
  // Of a year in which one term gave way to the next it is the newer, if who holds office came with that.
  const isNewer = written.since === written.horizon;
  return termsOfDate(String(written.horizon)).at(isNewer ? -1 : 0) ?? null;
}

/** A plenum that is named without its term is mostly one of the term in which the page is written. */
export const currentPlenum: Rule = ({ document: { term }, reference: { name, cues } }, page) =>
  name.form === 'plenum' && cues.term === undefined && term !== null && term === termOfPage(page)
    ? { evidence: null, weight: CURRENT }
    : null;

const CURRENT = 2;

/** Days within which a document is news, and years after which none is said to have just been issued. */
const NEWS = 100;
const OLD = 2;

/** On a page without a day, "vừa ký ban hành" is said of no document from long before or after its years. */
export const freshly: Rule = ({ document, reference: { around } }, page) => {
  const { since, horizon: last } = page.written;
  if (!around.fresh || page.published !== null) return null;
  if (since === undefined || last === undefined || !isSure(page.written)) return null;
  const year = yearOf(document);
  return year < since - OLD || year > last + 1 ? ANOTHER : null;
};

/** `Nghị quyết 72 của tỉnh`: `…` is where the reference stands. */
export const OWNED = /… (?:của|of)\s/iu;

const POLITBURO = /Bộ Chính trị|\bPolitburo\b/iu;

/** What inspectors conclude. */
export const INSPECTED =
  /thanh tra|sai phạm|vi phạm|chủ đầu tư|thu hồi|nộp lại|lãng phí|nguyên nhân|hiệu trưởng|inspect|violation|wrongdoing/iu;

/** A number alone in the news means the document that has just been issued. */
export const news: Rule = (
  { document: { date }, clause, paragraph, subject, reference: { around, name, cues } },
  page,
) => {
  if (page.published === null || date === null) return null;
  const days = daysBetween(date, page.published);
  if (around.fresh && days > OLD * 365) {
    return ANOTHER;
  }
  if (days < 0 || days > NEWS) return null;
  // "Nghị quyết 71 đặt mục tiêu …", four weeks after it was issued.
  const isOfTheDay =
    name.form === 'symbol' &&
    // Inspectors number their conclusions, too, and few of them beyond a hundred.
    (name.kind === 'nghi-quyet'
      ? name.number.length > 1
      : name.kind === 'ket-luan' &&
        name.number.length > 2 &&
        !INSPECTED.test(around.clause ?? '')) &&
    cues.subject === undefined &&
    (around.bodies !== 'others' || POLITBURO.test(around.paragraph ?? around.clause ?? '')) &&
    !OWNED.test(around.clause ?? '');
  const isSpokenOf =
    clause.pairs > 0 || clause.field || paragraph.pairs >= 2 || subject.touching || isOfTheDay;
  return { ...agrees('published', 1.5), ...(isSpokenOf && { places: true as const }) };
};

/** Whether a reference is a number of more than one digit, and says neither what it is about nor whose it is. */
const isNumberAlone = ({ name, cues, around }: Reference): boolean =>
  isBareNumber({ name }) &&
  name.form === 'symbol' &&
  name.number.length > 1 &&
  cues.subject === undefined &&
  !OWNED.test(around.clause ?? '');

/** "Tỉnh ủy sơ kết 6 tháng thực hiện Nghị quyết 57": what others carry out by its number alone is the Party's of late. */
export const carriedOut: Rule = ({ document, reference }, { published }) => {
  const { around, name } = reference;
  if (published === null || document.date === null || around.carried !== 'out') return null;
  const days = daysBetween(document.date, published);
  const isAlone = isNumberAlone(reference) && name.form === 'symbol' && isStudied(reference);
  return isAlone && days >= 0 && days <= LATE * 365 ? PLACED : null;
};

const STUDIES = /(?<!đại |khoa |trường )học|quán triệt|tập huấn|chuyên đề/iu;

/** Of which kinds a local body carries out none of its own number: none studies its own `Quy định 144`. */
const isStudied = ({ name, around }: Reference): boolean =>
  name.form === 'symbol' &&
  (name.kind === 'nghi-quyet' ||
    name.kind === 'quy-dinh' ||
    (name.kind === 'ket-luan' &&
      (name.number.length > 2 || STUDIES.test(around.clause ?? '')) &&
      !INSPECTED.test(around.clause ?? '')));

/** What a company's meeting resolves on. */
const COMPANYS = /cổ tức/iu;

/** "Nghị quyết 57: trụ cột …": what all speak of today needs no more than its number, on a page of late or without a day. */
export const ofLate: Rule = ({ document, reference }, { published, written }) => {
  const year = yearOf(document);
  const today = published === null ? (written.horizon ?? year) : Number(published.slice(0, 4));
  if (document.date === null || year < SPOKEN_OF_SINCE || year > today) return null;
  const { around, name } = reference;
  if (name.form !== 'symbol' || !isNumberAlone(reference) || around.bodies === 'others')
    return null;
  // The Prime Minister numbers as many directives, inspectors conclusions; "Quy định 19 việc phải làm" is a verb.
  const isPartys = name.kind === 'nghi-quyet' || (name.kind === 'ket-luan' && published === null);
  const words = around.clause ?? '';
  const isAbroad =
    isEnglish(words) && (isOfOthers(reference) || (published !== null && !isOfVietnam(reference)));
  return isPartys && !isAbroad && !COMPANYS.test(words) ? PLACED : null;
};

/** The newest document of a number is the likelier one, above all on a page that tells its day. */
export const recency: Rule = ({ age }, page) => {
  const most = page.published === null ? 1.2 : 2.6;
  return {
    ...agrees('published', most / (1 + age)),
    ...(page.published === null && { evidence: null }),
  };
};

/**
 * What many sources show and many names call is what a bare number commonly means; but a name that
 * adds a subject ("Nghị quyết 18 về đất đai") tells its document from the one that is commonly meant.
 */
export const commonUse: Rule = ({ document: { sources, aliases, kind }, reference: { name } }) => {
  const called = aliases.filter((alias) => !/\svề\s/iu.test(alias)).length;
  const prominence = Math.log2(1 + Math.min(6, sources.length) + 2 * Math.min(3, called));
  const sameKind = name.form === 'symbol' && name.kind === kind ? 0.6 : 0;
  return agrees('common-use', 0.5 * prominence + sameKind);
};
