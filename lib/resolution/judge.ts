import { isBareNumber, type Reference } from '../reference/reference.ts';
import type { Candidate } from './candidate.ts';
import type { PageContext } from './context.ts';
import { isLocalCount, judgeCongress, judgePlenum } from './judge-meeting.ts';
import {
  contradicts,
  disagreesIn,
  doubtful,
  isClear,
  isProof,
  isRelated,
  isStrange,
  type Judgement,
  named,
  ofOtherTitle,
  told,
  unknown,
  withRule,
} from './judgement.ts';
import { isBorrowed } from './keys.ts';
import { isLacking } from './lacking.ts';
import type { CatalogueDocument } from './lookup.ts';
import { type Ranked, rank } from './rank.ts';
import { type Finding, isCurrent } from './rules/finding.ts';
import { mentionIn } from './rules/mentions.ts';
import { isUsual } from './rules/well-known.ts';
import { isAnyOfUse, isOutOfTime, isToldByOwnWords, isUnsupported, leans } from './support.ts';

/** A document that weighs less than this contradicts the page too much to be meant. */
const IMPOSSIBLE = -8;

/** What a subject weighs at least that is half a title, in words of its own: such a one is hardly another's. */
const MOST_OF_TITLE = 7.2;

/** What the catalogue beyond the documents of its name says against a reference. */
export interface Doubts {
  /** It lacks a newer document of that number. */
  readonly isPassedOver: boolean;
  /** Another document, issued with the one of that number, has the title that the page gives. */
  readonly isTitledOtherwise: boolean;
}

/**
 * Decides what a reference names; null where it names no central document after all.
 *
 * @param candidates the documents that bear its name, compared with it
 */
export function judge(
  reference: Reference,
  candidates: readonly Candidate[],
  page: PageContext,
  { isPassedOver, isTitledOtherwise }: Doubts,
): Judgement | null {
  const { cues } = reference;
  const saysNothing =
    cues.term === undefined && cues.date === undefined && cues.subject === undefined;
  if ((isBareNumber(reference) || saysNothing) && page.earlier?.type === 'unknown') return unknown;
  // "Nghị quyết 88" after "Nghị quyết số 88/2014/QH13" is that one.
  if (reference.scope === 'open' && page.earlier?.type === 'other') return null;
  if (isLocalCount(reference, page)) return null;
  const ranked = rank(candidates, page);
  const possible = ranked.filter((one) => one.weight > IMPOSSIBLE && !isAnother(one));
  const [best] = possible;
  const isPlaced = reference.scope === 'central' || (best && places(best));
  if (!best || !isPlaced) return isLacking(reference, page) ? unknown : null;
  if (isDatedOtherwise(reference, best)) return null;
  const isSelfTold = isToldByOwnWords(best) && !best.findings.some(contradicts);
  if (isElsewhereUnknown(reference, page) && !isSelfTold) return unknown;
  // Only what the words around say can mean an older one.
  if (isPassedOver && possible.every(isUnsupported) && !isUsual(reference, best.document))
    return doubtful(possible);
  switch (reference.name.form) {
    case 'symbol':
      return judgeSymbol(reference, possible, page, {
        isAlone: isOnlyOne(reference, candidates),
        isOutspoken: isOutspoken(best, ranked),
        otherTitle:
          !isTitled(best) &&
          (isTitledOtherwise || (best.findings.some(isOther) && ranked.some(isTitled)))
            ? (reference.cues.subject ?? null)
            : null,
      });
    case 'plenum':
      return judgePlenum(reference, possible, page);
    case 'congress':
      return judgeCongress(reference.name.plain === true, possible);
    case 'alias':
      return judgeAlias(reference.name.alias, possible);
  }
}

/** "Theo Nghị quyết 26 năm 2016, Quốc hội …": of another year, beside the State's bodies, a number alone is theirs. */
const isDatedOtherwise = (reference: Reference, best: Ranked): boolean =>
  reference.scope === 'open' &&
  isBareNumber(reference) &&
  reference.cues.date?.startsWith('-') === false &&
  reference.around.bodies === 'others' &&
  best.findings.some(disagreesIn('date')) &&
  !isToldByOwnWords(best);

/** Whether one document alone bears the name as its own. */
const isOnlyOne = (reference: Reference, candidates: readonly Candidate[]): boolean =>
  candidates.filter(({ document }) => !isBorrowed(reference, document)).length === 1;

/**
 * A document of another term than the reference says, with nothing of its own to prove it all the
 * same. Those that follow one another in two terms often bear one title: where the whole day is
 * another's, a title proves nothing.
 */
const isAnother = ({ findings }: Ranked): boolean =>
  findings.some(({ fatal }) => fatal) &&
  !findings.some(isProof) &&
  !(findings.some(isRelated) && findings.filter(({ fatal }) => fatal).every(disagreesIn('term'))) &&
  !(findings.some(isMostOfTitle) && !findings.some(isOfAnotherDay));

/** Whether the page says most of its title. */
const isMostOfTitle = ({ evidence, weight }: Finding): boolean =>
  evidence?.rule === 'own-subject' && weight > MOST_OF_TITLE;

const isTitled = ({ findings }: Ranked): boolean => findings.some(isMostOfTitle);

/** Both say the whole day, and not the year alone is another, as a slip leaves it. */
const isOfAnotherDay = ({ evidence }: Finding): boolean => {
  if (evidence?.rule !== 'disagrees' || evidence.field !== 'date') return false;
  const { page, catalogue } = evidence;
  return page.length === 10 && catalogue.length === 10 && page.slice(4) !== catalogue.slice(4);
};

/** The page cites a document by that symbol which the catalogue lacks. A plenum's name may be of another term. */
const isElsewhereUnknown = ({ name }: Reference, { earlier, later }: PageContext): boolean =>
  name.form === 'symbol' && (earlier?.type === 'unknown' || later?.type === 'unknown');

const places = ({ findings }: Ranked): boolean =>
  findings.some((finding) => finding.places && finding.weight > -1);

/** How a document stands among those that bear its number. */
interface Standing {
  /** It alone bears it as its own. */
  readonly isAlone: boolean;
  /** The words around speak clearly of one of another term. */
  readonly isOutspoken: boolean;
  /** Another's title, where the page gives it that. */
  readonly otherTitle: string | null;
}

function judgeSymbol(
  reference: Reference,
  possible: readonly Ranked[],
  page: PageContext,
  { isAlone, isOutspoken, otherTitle }: Standing,
): Judgement {
  const [best, ...others] = possible;
  const [second] = others;
  if (!best) return unknown;
  const { cues } = reference;
  const { terms } = cues;
  const ofTerms = possible.filter(({ document: { term } }) => terms?.includes(term ?? 0));
  if (ofTerms.length > 1) {
    const documents = ofTerms.map(({ document }) => document);
    return { status: 'set', documents, evidence: [{ rule: 'own-term' }], firm: true };
  }
  const isDoubtful =
    isOfTermAlone(best) &&
    !isOfCountedPlenum(reference, best) &&
    (best.findings.some(isOther) || isOutspoken);
  const misprinted = isDoubtful
    ? possible.find(({ findings }) => findings.some(isMostOfTitle))
    : undefined;
  if (misprinted) return named(misprinted, 'conflict');
  const confirmed = best.findings.some(({ confirms }) => confirms);
  if (isOfAnother(best)) return unknown;
  if (best.findings.some(contradicts)) {
    // A slip of the page is one thing, another document of that number quite another.
    return isTied(reference, best) || isClearlySpokenOf(best, second)
      ? named(best, 'conflict')
      : doubtful(possible);
  }
  if (confirmed && isClear(best, second)) {
    // "Nghị quyết 3 khóa VIII" is number 3 as well as the third plenum's: one fits no better than the other.
    const isShared = others.some(
      (one) => proofOf(one) >= proofOf(best) && !one.findings.some(contradicts),
    );
    if (otherTitle !== null) return ofOtherTitle(best, otherTitle);
    // What the page says that it is about may be its own digest of it, or another's.
    const isSure =
      !isDoubtful && !isShared && !best.findings.some(isOther) && !isAnybodys(reference, best);
    return named(best, isSure ? 'exact' : 'inferred');
  }
  if (isStrange(best) && !best.findings.some(leans) && !isCurrent(best.document, page))
    return doubtful(possible);
  if (isOutOfTime(reference, best, page)) return doubtful(possible);
  // Short for what could not be told before, it cannot be told now.
  const isOpen = page.earlier?.type === 'documents' && page.earlier.certainty === 'open';
  if (isOpen && isAlone && isBareNumber(reference)) return doubtful(possible);
  if (isOfCountedPlenum(reference, best) && isOfOwnTerm(reference, best) && isClear(best, second))
    return { ...named(best, 'inferred'), firm: true };
  if (isAlone) return withRule(named(best, 'inferred'), 'only-one');
  if (isAnyOfUse(reference, best, page)) return doubtful(possible);
  return isClear(best, second) ? named(best, 'inferred') : doubtful(possible);
}

/** A number and a title, beside bodies that give their own documents the Party's titles. */
const isAnybodys = (reference: Reference, { findings }: Ranked): boolean =>
  reference.scope === 'open' &&
  isBareNumber(reference) &&
  reference.around.bodies === 'others' &&
  reference.around.carried === undefined &&
  !CENTRAL_BODIES.test(reference.around.paragraph ?? reference.around.clause ?? '') &&
  !findings.some(isProof);

const CENTRAL_BODIES =
  /Bộ Chính trị|Ban Bí thư|Trung ương|(?<!\p{L})T\.?[ƯW](?!\p{L})|Politburo|Central Committee/u;

/** How much confirms that it is meant. */
const proofOf = ({ findings }: Ranked): number =>
  findings.reduce((sum, { confirms, weight }) => sum + (confirms ? weight : 0), 0);

/** Of the term that the page names, and of nothing else that it says: the term may be a misprint. */
const isOfTermAlone = ({ findings }: Ranked): boolean =>
  findings.every(({ confirms, evidence }) => !confirms || evidence?.rule === 'own-term') &&
  findings.every(({ evidence }) => evidence?.rule !== 'own-plenum');

/** "Resolution 4 of the 11th Central Committee" is what its fourth plenum adopted: number and term say so together. */
const isOfCountedPlenum = ({ name }: Reference, { document }: Ranked): boolean =>
  name.form === 'symbol' && name.code === null && document.plenum === Number(name.number);

const isOfOwnTerm = ({ cues }: Reference, { document }: Ranked): boolean =>
  cues.term !== undefined && cues.term === document.term;

/** Its subject is another than the page says. */
const isOther = ({ strange }: Finding): boolean => strange === true;

/** By how much more the words around must speak of another for a term to be no proof. */
const SPOKEN = 1.2;

/** Whether the words around speak clearly of one of another term. */
const isOutspoken = (best: Ranked, all: readonly Ranked[]): boolean =>
  all.some((one) => told(one) - told(best) >= SPOKEN);

/** How much heavier than any other is what the words around mean, in spite of a wrong issuer. */
const FAR = 4;

/** Numbers run within a term whoever issues: of another issuer alone, a document that the words around speak of is meant. */
const isClearlySpokenOf = (best: Ranked, second: Ranked | undefined): boolean =>
  told(best) >= FAR - 1 &&
  best.weight - (second?.weight ?? Number.NEGATIVE_INFINITY) >= FAR &&
  best.findings.every((one) => !contradicts(one) || disagreesIn('issuer')(one));

/** Whether year, issuer and subject are all another's: one slip is a page's, three are another document. */
const isOfAnother = ({ findings }: Ranked): boolean =>
  [isOfOtherYear, disagreesIn('issuer'), isOther].every((is) => findings.some(is));

const isOfOtherYear = ({ evidence }: Finding): boolean =>
  evidence?.rule === 'disagrees' &&
  evidence.field === 'date' &&
  evidence.page.slice(0, 4) !== evidence.catalogue.slice(0, 4);

/** What a subject weighs at least that is more than words of many titles. */
const SUBJECT = 2;

/** Whether something ties a contradicted document to the reference all the same. */
const isTied = ({ cues, name }: Reference, { findings }: Ranked): boolean =>
  findings.some(
    ({ confirms, evidence, weight }) =>
      confirms || (evidence?.rule === 'own-subject' && weight >= SUBJECT),
  ) ||
  // What only leans on the page itself is no reason to tell the page that it errs.
  findings.some(
    (finding) =>
      leans(finding) &&
      mentionIn(finding) !== 'unsure' &&
      !(isBareNumber({ name }) && finding.evidence?.rule === 'nearby-term'),
  ) ||
  (cues.date !== undefined &&
    findings.some(
      ({ evidence, weight }) =>
        evidence?.rule === 'disagrees' && evidence.field === 'date' && weight > -10,
    )) ||
  (name.form === 'symbol' &&
    name.code !== null &&
    cues.date === undefined &&
    cues.term === undefined &&
    findings.some(({ evidence, weight }) => evidence?.rule === 'nearby-words' && weight > 0.5) &&
    !findings.some(({ strange }) => strange));

/**
 * `Quy định nêu gương` may once be said of its successor, or have been of what it replaced, as
 * `19 điều đảng viên không được làm` is. One that ends in a number is a name.
 */
const isDescription = (alias: string, { relations }: CatalogueDocument): boolean =>
  /^(?:nghị quyết|chỉ thị|kết luận|quy định|quyết định)\s\D+$/iu.test(alias) ||
  (/\D$/u.test(alias) && relations.some(({ type }) => type === 'superseded-by'));

function judgeAlias(alias: string, possible: readonly Ranked[]): Judgement {
  const [best, second] = possible;
  if (!best) return unknown;
  const status = second || isDescription(alias, best.document) ? 'inferred' : 'exact';
  const judgement = isClear(best, second) ? named(best, status) : doubtful(possible);
  return { ...judgement, evidence: [{ rule: 'own-name' }, ...judgement.evidence] };
}
