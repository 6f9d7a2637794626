import { lastYearOfTerm, termsOfDate } from '../reference/terms.ts';
import type { Candidate } from './candidate.ts';
import type { Mention, PageContext } from './context.ts';
import { matchDate } from './dates.ts';
import { bearsNumber } from './keys.ts';
import type { CatalogueDocument } from './lookup.ts';
import type { Evidence } from './resolved.ts';

/** What one piece of evidence says for or against a document. */
export interface Finding {
  /** Null where it only ranks and would tell a reader nothing. */
  readonly evidence: Evidence | null;
  /** Positive for the document, negative against it. */
  readonly weight: number;
  /** A cue of the reference's own that tells this document from every other of its number. */
  readonly confirms?: true;
  /** Names the reference as a central document, even where its number stands alone. */
  readonly places?: true;
  /** Numbers run within a term: of another term it is another document, unless other words prove it. */
  readonly fatal?: true;
  /** The page says at some length what the document is about, and this one is not about it. */
  readonly strange?: true;
}

/** A subject that says at least this share of a title is that title. */
const CERTAIN_SHARE = 0.7;

/** ms */
const DAY = 86_400_000;

type Rule = (candidate: Candidate, page: PageContext) => Finding | null;

const agrees = (rule: Exclude<Evidence['rule'], 'disagrees'>, weight: number): Finding => ({
  evidence: { rule },
  weight,
});

const disagrees = (
  field: 'date' | 'issuer' | 'term',
  page: string | number,
  catalogue: string | number | null,
  weight: number,
): Finding => ({
  evidence: { rule: 'disagrees', field, page: String(page), catalogue: String(catalogue ?? '') },
  weight,
});

/** Numbers run within a term (Hướng dẫn 36-HD/VPTW, II.1): term and symbol are one document. */
const ownTerm: Rule = ({ reference: { cues, name }, document }) => {
  if (cues.term === undefined) return null;
  if (cues.term !== document.term) {
    return { ...disagrees('term', cues.term, document.term, -14), fatal: true };
  }
  const finding = { ...agrees('own-term', 8), places: true as const };
  // "Nghị quyết 4 của Ban Chấp hành Trung ương khóa XI" counts plenums, if the catalogue misses no number 4.
  const isOfPlenum =
    name.form === 'symbol' && document.symbol !== null && !bearsNumber(document, name.number);
  return isOfPlenum ? finding : { ...finding, confirms: true };
};

/** A day without its year is the last one before the page's own. */
function matchDay(date: string, document: CatalogueDocument, { published }: PageContext) {
  const match = matchDate(date, document);
  const isOther = match === 'same-term' && date.startsWith('--') && published?.length === 10;
  if (!isOther) return match;
  const year = Number(published.slice(0, 4));
  const day = date.slice(1);
  return matchDate(`${published.slice(4) < day ? year - 1 : year}${day}`, document);
}

/** A date fixes the term, and with it the document; another day of the same term is a slip. */
const ownDate: Rule = ({ reference: { cues, name, scope }, document, clause }, page) => {
  if (cues.date === undefined) return null;
  switch (matchDay(cues.date, document, page)) {
    case 'same':
      return { ...agrees('own-date', 14), confirms: true, places: true };
    case 'agrees': {
      // "Quyết định 99 năm 2017" may be anybody's: number and year alone are no Party document's.
      const isAnybodys = scope === 'open' && name.form === 'symbol' && document.symbol !== null;
      const finding = agrees('own-date', isAnybodys ? 4 : 9);
      if (!isAnybodys) return { ...finding, confirms: true, places: true };
      return clause.pairs > 0 ? { ...finding, places: true } : finding;
    }
    case 'same-term':
      return disagrees('date', cues.date, document.date, -1);
    case 'differs':
      return { ...disagrees('date', cues.date, document.date, -14), fatal: true };
  }
};

/** "Ngày 25/10/2017, Trung ương ban hành Nghị quyết …" says as much as a date after the symbol. */
const issueDate: Rule = ({ reference: { cues, around }, document }) => {
  if (around.issued === undefined || cues.date !== undefined) return null;
  switch (matchDate(around.issued, document)) {
    case 'same':
      return { ...agrees('nearby-date', 13), confirms: true, places: true };
    case 'agrees':
      return { ...agrees('nearby-date', 7), confirms: true, places: true };
    case 'same-term':
      return null;
    case 'differs':
      return { evidence: null, weight: -14, fatal: true };
  }
};

/**
 * The Central Committee's own resolutions were numbered `NQ/HNTW` until the ninth congress
 * (05-NQ/HNTW of 1993); the catalogue has some of them as `TW`.
 */
const ownLevel: Rule = ({ reference: { name }, document: { symbol, term } }) => {
  if (name.form !== 'symbol' || name.level !== 'HNTW') return null;
  if (symbol?.endsWith('/HNTW')) return { evidence: null, weight: 3 };
  return (term ?? 0) > LAST_HNTW_TERM ? { evidence: null, weight: -14, fatal: true } : null;
};

const LAST_HNTW_TERM = 8;

const ownIssuer: Rule = ({ reference: { cues }, document }) => {
  if (cues.issuer === undefined) return null;
  if (cues.issuer === document.issuer) return agrees('own-issuer', 2);
  // What a plenum adopts, the Central Committee issues; its office and commissions sign for it.
  if (document.issuer === 'dai-hoi') return null;
  return disagrees('issuer', cues.issuer, document.issuer, -3);
};

const ownPlenum: Rule = ({ reference: { cues }, document }) => {
  if (cues.plenum === undefined || document.plenum === null) return null;
  return cues.plenum === document.plenum
    ? { ...agrees('own-plenum', 6), places: true }
    : { evidence: null, weight: -5 };
};

const ownSubject: Rule = ({ subject, document }, page) => {
  const { share, pairs, commonPairs, syllables, translated, telling } = subject;
  const common = Math.min(1.6, 0.4 * commonPairs);
  if (pairs + syllables === 0) {
    if (telling) return { evidence: null, weight: common - 2.5, strange: true };
    return common > 0 ? agrees('own-subject', 0.6 + common) : null;
  }
  if (pairs === 0) return agrees('own-subject', 0.6 + common + 0.4 * syllables);
  if (share < 0.12) return null;
  const certain = share >= CERTAIN_SHARE && pairs >= 4 && !translated;
  return {
    ...agrees('own-subject', 3 + 8 * share),
    ...((pairs >= 2 ||
      share >= 0.3 ||
      translated ||
      (share >= 0.2 && isCurrent(document, page))) && {
      places: true as const,
    }),
    ...(certain && { confirms: true as const }),
  };
};

/** Of the term in which the page was published: within it a number is one document's. */
export const isCurrent = ({ term }: CatalogueDocument, { published }: PageContext): boolean =>
  published !== null && term !== null && termsOfDate(published).includes(term);

const nearbyWords: Rule = ({ clause, paragraph, subject }) => {
  if (subject.pairs > 0) return null;
  const common = Math.min(1.6, clause.commonPairs * 0.4);
  const said = clause.pairs * 0.9 + common + clause.syllables * 0.7 + clause.share * 2;
  const around = paragraph.pairs * 0.6 + paragraph.syllables * 0.3;
  if (said + around === 0) return null;
  const finding = agrees('nearby-words', Math.min(4, said + Math.min(2.2, around)));
  const isSpokenOf =
    clause.pairs >= 2 || (clause.pairs >= 1 && paragraph.pairs >= 2) || paragraph.pairs >= 4;
  return isSpokenOf ? { ...finding, places: true } : finding;
};

/** What an article is about, its documents are often about, too. */
const headline: Rule = ({ headline: { pairs, syllables }, subject }) => {
  if (subject.pairs > 0 || pairs + syllables === 0) return null;
  const finding = agrees('headline', Math.min(1.8, pairs * 0.6 + syllables * 0.3));
  return pairs >= 2 ? { ...finding, places: true } : finding;
};

const nearbyDate: Rule = ({ reference: { around, cues }, document, days }) => {
  if (cues.date !== undefined || document.date === null) return null;
  if (around.date !== undefined && matchDate(around.date, document) === 'same') {
    return { ...agrees('nearby-date', 9), places: true };
  }
  if (days.has(document.date)) return { ...agrees('nearby-date', 4), places: true };
  const year = new RegExp(`(?<!\\d)${document.date.slice(0, 4)}(?!\\d)`);
  return year.test(around.clause ?? '') ? agrees('nearby-date', 1.2) : null;
};

const nearbyTerm: Rule = ({ reference, document }, { joined, meetingTerm, listTerm }) => {
  const { around, cues } = reference;
  if (cues.term !== undefined || cues.date !== undefined) return null;
  if (listTerm !== null && listTerm === document.term) {
    return { ...agrees('nearby-term', 3), places: true };
  }
  if (meetingTerm !== null) return meetingTerm === document.term ? agrees('nearby-term', 6) : null;
  if (around.term !== undefined) {
    if (around.term !== document.term) return { evidence: null, weight: -1 };
    const isShared = joined?.term === document.term;
    return { ...agrees('nearby-term', 4), ...(isShared && { places: true as const }) };
  }
  return joined && joined.term === document.term
    ? { ...agrees('nearby-term', 2.5), places: true }
    : null;
};

/** Years for which a regulation is spoken of by its number alone, with nothing else to tell whose it is. */
const YOUNG = 2;

/** The State has no numbered `quy định`: one on a page about party members, or of late, is the Party's. */
const partysKind: Rule = ({ document, reference: { name, around } }, page) => {
  const isBare = name.form === 'symbol' && name.kind === 'quy-dinh' && name.code === null;
  if (!isBare || !isCurrent(document, page)) return null;
  const isOfMembers = /đảng viên|trong đảng/iu.test(around.paragraph ?? around.clause ?? '');
  const age = Number(page.published?.slice(0, 4)) - Number(document.date?.slice(0, 4));
  const isLate = around.bodies !== 'others' && age < YOUNG;
  return isOfMembers || isLate ? { evidence: null, weight: 0, places: true } : null;
};

/** Where none but the Party's central bodies are spoken of, a number alone is one of theirs. */
const partysAlone: Rule = ({ reference: { name, around } }) => {
  const isBare = name.form === 'symbol' && name.code === null;
  return isBare && around.bodies === 'party' ? { evidence: null, weight: 0, places: true } : null;
};

/** How many neighbours make a list of which a bare number is one, too. */
const COMPANY = 2;

/** "Nghị quyết 59 và ba nghị quyết 70, 71, 72": among documents of one kind and term, a number is one of them. */
const company: Rule = ({ document: { kind, term }, reference: { name } }, { neighbours }) => {
  if (name.form !== 'symbol' || name.code !== null) return null;
  const alike = neighbours.filter((other) => other.kind === kind && other.term === term);
  return alike.length >= COMPANY ? { ...agrees('nearby-term', 1), places: true } : null;
};

const YEARS_SINCE = /(?<!\d)(\d{1,2})(?:\s|-)(?:năm|years?)\b/giu;

/** "Tổng kết 15 năm thực hiện Nghị quyết 36" on a page of 2019 speaks of one of 2004. */
const anniversary: Rule = ({ reference: { around }, document: { date } }, { published }) => {
  if (published === null || date === null) return null;
  const age = Number(published.slice(0, 4)) - Number(date.slice(0, 4));
  const said = [...(around.clause ?? '').matchAll(YEARS_SINCE)].map(([, years]) => Number(years));
  return said.some((years) => Math.abs(years - age) <= (years < 3 ? 0 : 1))
    ? agrees('nearby-date', 2.5)
    : null;
};

/** "… thay cho Nghị quyết 09": what the reference beside this one continues, amends or replaces. */
const related: Rule = ({ document }, { neighbours }) => {
  const isRelated = neighbours.some(
    (neighbour) =>
      neighbour.id === document.id || relates(neighbour, document) || relates(document, neighbour),
  );
  return isRelated ? { ...agrees('related', 4), places: true } : null;
};

const relates = ({ relations }: CatalogueDocument, { symbol, term }: CatalogueDocument): boolean =>
  symbol !== null &&
  relations.some((relation) => relation.symbol === symbol && relation.term === term);

const nearbyIssuer: Rule = ({ reference: { around, cues }, document }) => {
  if (cues.issuer !== undefined) return null;
  if (around.issuer === undefined) {
    return around.central ? { evidence: null, weight: 0, places: true } : null;
  }
  return around.issuer === document.issuer
    ? { ...agrees('nearby-issuer', 1), places: true }
    : { evidence: null, weight: -0.5, places: true };
};

const names = (mention: Mention | null, { id }: CatalogueDocument): boolean =>
  mention?.type === 'documents' &&
  mention.certainty !== 'open' &&
  mention.documents.some((document) => document.id === id);

const isFirm = (mention: Mention | null): boolean =>
  mention?.type === 'documents' && mention.certainty === 'firm';

const mention: Rule = ({ document }, { earlier, later }) => {
  if (names(earlier, document)) {
    return { ...agrees('earlier-mention', isFirm(earlier) ? 7 : 2.5), places: true };
  }
  if (names(later, document)) {
    return { ...agrees('later-mention', isFirm(later) ? 5 : 1.5), places: true };
  }
  return earlier || later ? { evidence: null, weight: 0, places: true } : null;
};

/**
 * Days for which a document may be cited before the date that it bears: pages are dated a little
 * early, and what a plenum adopted is signed weeks later.
 */
const GRACE = { symbol: 3, plenum: 60, alias: 3 } as const;

/** Nothing is cited before it is issued. */
const published: Rule = ({ document: { date }, reference: { name } }, page) => {
  // A congress is spoken of, by its number, long before it meets.
  if (name.form === 'congress' || page.published === null || date === null) return null;
  const precision = Math.min(date.length, page.published.length);
  const isLater = date.slice(0, precision) > page.published.slice(0, precision);
  const days = (Date.parse(date) - Date.parse(page.published)) / DAY;
  return isLater && days > GRACE[name.form] ? { evidence: null, weight: -30 } : null;
};

/** Years after which a bare number alone no longer means a document. */
const FORGOTTEN = 15;

/** "Nghị quyết số 05 của Bộ Chính trị" in the news of 2022 is hardly one of 1987. */
const forgotten: Rule = (
  { document: { date, term }, reference: { name, cues }, clause, subject },
  page,
) => {
  const isBare = name.form === 'symbol' && name.code === null;
  const isTold = cues.term !== undefined || cues.date !== undefined;
  if (!isBare || isTold || page.published === null) return null;
  const year = date === null ? lastYearOfTerm(term ?? 0) : Number(date.slice(0, 4));
  if (Number(page.published.slice(0, 4)) - year <= FORGOTTEN || clause.pairs + subject.pairs > 0)
    return null;
  return { evidence: null, weight: -1.5, strange: true };
};

/** A page that speaks of 2019 and of nothing later hardly cites a document of 2022. */
const horizon: Rule = ({ document: { date } }, page) => {
  if (page.published !== null || page.horizon === null || date === null) return null;
  return Number(date.slice(0, 4)) > page.horizon ? { evidence: null, weight: -1.5 } : null;
};

/** Days within which a document is news. */
const NEWS = 60;

/** A number alone in the news means the document that has just been issued. */
const news: Rule = ({ document: { date }, clause, subject, reference: { around } }, page) => {
  if (page.published === null || date === null) return null;
  const days = (Date.parse(page.published) - Date.parse(date)) / DAY;
  if (around.fresh && days > 12 * NEWS) {
    return { evidence: null, weight: -14, fatal: true };
  }
  if (days < 0 || days > NEWS) return null;
  const isSpokenOf = clause.pairs > 0 || subject.touching;
  return { ...agrees('published', 1.5), ...(isSpokenOf && { places: true as const }) };
};

/** The newest document of a number is the likelier one, above all on a page that tells its day. */
const recency: Rule = ({ age }, page) => {
  const most = page.published === null ? 1.2 : 2.6;
  return {
    ...agrees('published', most / (1 + age)),
    ...(page.published === null && { evidence: null }),
  };
};

/** What many sources show and many names call is what a bare number commonly means. */
const commonUse: Rule = ({ document: { sources, aliases, kind }, reference: { name } }) => {
  const prominence = Math.log2(1 + Math.min(6, sources.length) + 2 * Math.min(3, aliases.length));
  const sameKind = name.form === 'symbol' && name.kind === kind ? 0.6 : 0;
  return agrees('common-use', 0.5 * prominence + sameKind);
};

const RULES: readonly Rule[] = [
  ownDate,
  issueDate,
  ownTerm,
  ownPlenum,
  ownLevel,
  ownSubject,
  ownIssuer,
  nearbyDate,
  anniversary,
  partysKind,
  partysAlone,
  company,
  nearbyTerm,
  nearbyWords,
  headline,
  nearbyIssuer,
  related,
  mention,
  published,
  horizon,
  forgotten,
  news,
  recency,
  commonUse,
];

/** A document with all that speaks for it and against it. */
export interface Ranked {
  readonly document: CatalogueDocument;
  readonly findings: readonly Finding[];
  readonly weight: number;
}

/** Weighs the documents that a reference may name; heaviest first. */
export function rank(candidates: readonly Candidate[], page: PageContext): Ranked[] {
  return candidates
    .map((candidate) => {
      const findings = RULES.flatMap((rule) => rule(candidate, page) ?? []);
      const weight = findings.reduce((sum, finding) => sum + finding.weight, 0);
      return { document: candidate.document, findings, weight };
    })
    .toSorted((a, b) => b.weight - a.weight);
}
