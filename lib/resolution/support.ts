import { isBareNumber, type Reference } from '../reference/reference.ts';
import type { PageContext } from './context.ts';
import { CLEARLY, isSubject, told } from './judgement.ts';
import type { Ranked } from './rank.ts';
import type { Finding } from './rules/finding.ts';
import { isBeyond, isFaded } from './rules/time.ts';
import { BY_USE, isUsual } from './rules/well-known.ts';

// Whether anything tells that a document is meant rather than another of its number.

/** Whether the reference's own words name a document: else it is what bears its name elsewhere. */
export const isToldByOwnWords = (ranked: Ranked): boolean =>
  isSubject(ranked) || ranked.findings.some(({ confirms }) => confirms);

/** Whether the page ties the reference to a document in spite of another subject. */
export const leans = ({ evidence }: Finding): boolean =>
  evidence !== null &&
  [
    'own-date',
    'earlier-mention',
    'later-mention',
    'nearby-date',
    'related',
    'nearby-term',
  ].includes(evidence.rule);

/** What words around say that are on a document's subject at all. */
const SOME = 1;

/** Whether nothing that the page says is of this document rather than of one of another term. */
export const isUnsupported = (ranked: Ranked): boolean =>
  told(ranked) < SOME && !ranked.findings.some((one) => one.confirms || leans(one));

/**
 * Whether a number alone, on a page without a day, is hardly this document's: it is too old, or later than
 * all that the page speaks of, and nothing says that it is meant all the same: the catalogue lacks many.
 */
export function isOutOfTime(reference: Reference, best: Ranked, page: PageContext): boolean {
  if (!isBareNumber(reference)) return false;
  const { document, findings } = best;
  // What goes by a name is cited long after; one that tells the term is none for a number alone.
  const isNamed = document.aliases.some((alias) => !/ khóa /iu.test(alias));
  const isOld = isFaded(document, page) && isUnsupported(best) && !isNamed;
  const isSaid = isToldByOwnWords(best) || told(best) >= CLEARLY || findings.some(leans);
  return isOld || (isBeyond(document, page) && !isSaid);
}

/** Years for which the newest document of a number is what news commonly means by it. */
const YOUNG = 1;

/** "Giáo viên mong chờ Nghị quyết 27": the Party's, but nothing tells of which term, and it is long since one was news. */
export function isAnyOfUse(
  reference: Reference,
  best: Ranked,
  { published }: PageContext,
): boolean {
  const { document, findings } = best;
  const isByUse =
    reference.scope === 'open' && findings.every((one) => !one.places || one === BY_USE);
  if (!isByUse || published === null || isUsual(reference, document)) return false;
  const age = Number(published.slice(0, 4)) - Number(document.date?.slice(0, 4));
  return age > YOUNG && isUnsupported(best);
}
