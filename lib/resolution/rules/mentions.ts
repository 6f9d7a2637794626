import { isBareNumber, type Reference } from '../../reference/reference.ts';
import type { Mention } from '../context.ts';
import { daysBetween } from '../dates.ts';
import { isBorrowed } from '../keys.ts';
import type { CatalogueDocument } from '../lookup.ts';
import { isOnOther, isOnSubject } from '../overlap.ts';
import { agrees, type Finding, isInParentheses, PLACED, type Rule } from './finding.ts';
import { OWNED } from './time.ts';

// What other references of the page say.

/** How many neighbours make a list of which a bare number is one, too. */
const COMPANY = 2;

/** Whether a bare number stands among documents of one kind and term. */
export const hasCompany = (
  { name }: Reference,
  neighbours: readonly CatalogueDocument[],
  { kind, term }: Pick<CatalogueDocument, 'kind' | 'term'>,
): boolean =>
  isBareNumber({ name }) &&
  neighbours.filter((other) => other.kind === kind && other.term === term).length >= COMPANY;

/** Years for which documents of one season are spoken of together. */
const NEWS = 1;

/** Days between "Nghị quyết 57" and "Nghị quyết 72": what is on the agenda at one time. */
const SEASON = 270;

/**
 * "Nghị quyết 59 và ba nghị quyết 70, 71, 72": a number among documents is one of them; in the news,
 * beside one of the same season, too: "Nghị quyết 79 …; Nghị quyết 80 …".
 */
export const company: Rule = ({ document, reference, subject }, { neighbours, published }) => {
  if (isOnOther(subject)) return null;
  const { kind, date, term } = document;
  // A page without a day may be of theirs.
  const isNews =
    published === null || Number(published.slice(0, 4)) - Number(date?.slice(0, 4)) <= NEWS;
  const isOfTheirSeason =
    reference.around.bodies !== 'others' &&
    isBareNumber(reference) &&
    isNews &&
    neighbours.some(
      (other) =>
        other.kind === kind &&
        other.term === term &&
        Math.abs(daysBetween(date ?? '', other.date ?? '')) <= SEASON,
    );
  return isOfTheirSeason || hasCompany(reference, neighbours, document)
    ? { ...agrees('nearby-term', 1), places: true }
    : null;
};

/** "… thay cho Nghị quyết 09": what the reference beside this one continues, amends or replaces. */
export const related: Rule = ({ document, reference }, { neighbours }) => {
  // "Nghị quyết Trung ương 8 về …, gắn với Nghị quyết 43": another that the same plenum issued
  const { name, cues } = reference;
  // … but "14-NQ/TW (Nghị quyết Trung ương 5, khoá X) về …" is one with two names.
  const isOther =
    name.form === 'plenum' && cues.subject !== undefined && !isInParentheses(reference);
  const isRelated = neighbours.some(
    (neighbour) =>
      (neighbour.id === document.id && !isOther) ||
      relates(neighbour, document) ||
      relates(document, neighbour),
  );
  return isRelated ? { ...agrees('related', 4), places: true } : null;
};

/** "Nghị quyết 68 coi khu vực tư nhân …; Nghị quyết 10 năm 2017 …": what is spoken of beside another on its subject, or succeeded by it. */
export const sameSubject: Rule = ({ document, clause, reference }, { neighbours }) => {
  const isSuccessor = SUCCESSION.test(reference.around.clause ?? '');
  return isBareNumber(reference) &&
    (clause.pairs > 0 || isSuccessor) &&
    neighbours.some((other) => other.kind === document.kind && isOnSubject(other, document))
    ? { ...agrees('related', isSuccessor ? 3 : 1), places: true }
    : null;
};

/** "Chỉ thị 35 kế thừa Chỉ thị 36": the one goes on with what the other was about; `…` is where that stands. */
const SUCCESSION = /(?:kế thừa|thay thế|thay cho|supersed\w*|replac\w*)[^…]{0,60}…/iu;

const relates = ({ relations }: CatalogueDocument, { symbol, term }: CatalogueDocument): boolean =>
  symbol !== null &&
  relations.some((relation) => relation.symbol === symbol && relation.term === term);

const names = (mention: Mention | null, { id }: CatalogueDocument): boolean =>
  mention?.type === 'documents' &&
  mention.certainty !== 'open' &&
  mention.documents.some((document) => document.id === id);

const isFirm = (mention: Mention | null): boolean =>
  mention?.type === 'documents' && mention.certainty === 'firm';

/** What a mention whose own words decide weighs at least; one that only leans weighs less. */
const FIRM_MENTION = 5;

/** How surely another mention of the page told a document; null where none did. */
export const mentionIn = ({ evidence, weight }: Finding): 'firm' | 'unsure' | null => {
  if (!/-mention$/.test(evidence?.rule ?? '')) return null;
  return weight < FIRM_MENTION ? 'unsure' : 'firm';
};

/** A number that is another name's is meant only where the page named that before or after, or says its term or title. */
export const borrowedNumber: Rule = ({ document, reference, subject }, { earlier, later }) =>
  isBorrowed(reference, document) &&
  reference.cues.term !== document.term &&
  !subject.verbatim &&
  !names(earlier, document) &&
  !names(later, document)
    ? { evidence: null, weight: -30 }
    : null;

export const mention: Rule = ({ document, reference: { name, around } }, { earlier, later }) => {
  if (names(earlier, document)) {
    // Of what one plenum issued, a page goes on speaking of the same.
    const leaning = name.form === 'plenum' ? 4 : 2.5;
    return { ...agrees('earlier-mention', isFirm(earlier) ? 7 : leaning), places: true };
  }
  if (names(later, document)) {
    return { ...agrees('later-mention', isFirm(later) ? FIRM_MENTION : 1.5), places: true };
  }
  // "Nghị quyết 22 của huyện": what comes after may only repeat it.
  const isAfter = later !== null && later.type !== 'other' && !OWNED.test(around.clause ?? '');
  return earlier || isAfter ? PLACED : null;
};
