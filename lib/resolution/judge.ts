import { fold } from '../fold.ts';
import { KINDS } from '../reference/lexicon.ts';
import { isBareNumber, type Reference } from '../reference/reference.ts';
import { termsOfDate } from '../reference/terms.ts';
import { type Candidate, compare } from './candidate.ts';
import type { PageContext } from './context.ts';
import { isLacking } from './lacking.ts';
import type { CatalogueDocument } from './lookup.ts';
import { type Ranked, rank } from './rank.ts';
import type { Evidence, Status } from './resolved.ts';
import { type Finding, isCurrent } from './rules/finding.ts';
import { FIRM_MENTION } from './rules/mentions.ts';

/** What a reference was found to name. */
export interface Judgement {
  readonly status: Status;
  readonly documents: readonly CatalogueDocument[];
  readonly evidence: readonly Evidence[];
  /** Whether its own words decided, without the rest of the page: others may lean on it. */
  readonly firm: boolean;
}

/** A document that weighs less than this contradicts the page too much to be meant. */
const IMPOSSIBLE = -8;

/** How much heavier the first must be than the second to be named alone. */
const MARGIN = 0.15;

const unknown: Judgement = {
  status: 'unknown',
  documents: [],
  evidence: [{ rule: 'not-in-catalogue' }],
  firm: false,
};

/**
 * Decides what a reference names; null where it names no central document after all.
 *
 * @param candidates the documents that bear its name, compared with it
 */
export function judge(
  reference: Reference,
  candidates: readonly Candidate[],
  page: PageContext,
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
  const isUnknown = page.earlier?.type === 'unknown' || page.later?.type === 'unknown';
  if (isUnknown && !isTold(best)) return unknown;
  switch (reference.name.form) {
    case 'symbol':
      return judgeSymbol(reference, possible, page, candidates.length === 1);
    case 'plenum':
      return judgePlenum(reference, possible, page);
    case 'congress':
      return judgeCongress(reference.name.plain === true, possible);
    case 'alias':
      return judgeAlias(reference.name.alias, possible);
  }
}

/**
 * A document of another term than the reference says, with nothing of its own to prove it all the
 * same. Those that follow one another in two terms often bear one title: where the whole day is
 * another's, a title proves nothing.
 */
const isAnother = ({ findings }: Ranked): boolean =>
  findings.some(({ fatal }) => fatal) &&
  !findings.some(
    ({ confirms, evidence, weight }) =>
      (confirms && evidence?.rule !== 'own-subject') ||
      (evidence?.rule === 'own-subject' && weight > 6 && !findings.some(isOfAnotherDay)),
  );

/** Both say the whole day, and not the year alone is another, as a slip leaves it. */
const isOfAnotherDay = ({ evidence }: Finding): boolean => {
  if (evidence?.rule !== 'disagrees' || evidence.field !== 'date') return false;
  const { page, catalogue } = evidence;
  return page.length === 10 && catalogue.length === 10 && page.slice(4) !== catalogue.slice(4);
};

/** Whether the reference's own words name a document: else it is what bore its name before. */
const isTold = ({ findings }: Ranked): boolean =>
  findings.some(
    ({ confirms, evidence, weight }) =>
      confirms || (evidence?.rule === 'own-subject' && weight >= OWN_SUBJECT),
  );

/** What a subject of several words weighs. */
const OWN_SUBJECT = 3;

const places = ({ findings }: Ranked): boolean =>
  findings.some((finding) => finding.places && finding.weight > -1);

const named = ({ document, findings }: Ranked, status: Status): Judgement => ({
  status,
  documents: [document],
  evidence: evidenceOf({ findings }),
  firm: status === 'exact' || (status === 'conflict' && findings.some(({ confirms }) => confirms)),
});

/** Told to the reader only where nothing better decided. */
const WEAK: ReadonlySet<Evidence['rule']> = new Set(['published', 'common-use']);

/** What decided, weightiest first. */
function evidenceOf({ findings }: Pick<Ranked, 'findings'>): Evidence[] {
  const told = findings
    .filter(({ evidence, weight }) => evidence && (weight >= 0.5 || evidence.rule === 'disagrees'))
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .flatMap(({ evidence }) => evidence ?? []);
  const strong = told.filter(({ rule }) => !WEAK.has(rule));
  if (strong.length > 0) return strong;
  return told.length > 0 ? told : [{ rule: 'common-use' }];
}

const contradicts = ({ evidence }: Finding): boolean => evidence?.rule === 'disagrees';

function judgeSymbol(
  reference: Reference,
  possible: readonly Ranked[],
  page: PageContext,
  isOnlyOne: boolean,
): Judgement {
  const [best, second] = possible;
  if (!best) return unknown;
  const confirmed = best.findings.some(({ confirms }) => confirms);
  if (best.findings.some(contradicts)) {
    // A slip of the page is one thing, another document of that number quite another.
    return isTied(reference, best) ? named(best, 'conflict') : doubtful(possible);
  }
  if (confirmed && isClear(best, second)) return named(best, 'exact');
  const isStrange = best.findings.some(({ strange }) => strange) && told(best) < MUCH;
  if (isStrange && !best.findings.some(leans) && !isCurrent(best.document, page))
    return doubtful(possible);
  // Short for what could not be told before, it cannot be told now.
  const isOpen = page.earlier?.type === 'documents' && page.earlier.certainty === 'open';
  if (isOpen && isOnlyOne && isBareNumber(reference)) return doubtful(possible);
  if (isOnlyOne) return withRule(named(best, 'inferred'), 'only-one');
  return isClear(best, second) ? named(best, 'inferred') : doubtful(possible);
}

/** What confirms by more than a title, which documents of two terms may share. */
const isProof = ({ confirms, evidence }: Finding): boolean =>
  confirms === true && evidence?.rule !== 'own-subject';

/** Whether the page ties the reference to a document in spite of another subject. */
const leans = ({ evidence }: Finding): boolean =>
  evidence !== null &&
  ['earlier-mention', 'later-mention', 'nearby-date', 'related', 'nearby-term'].includes(
    evidence.rule,
  );

const isUnsure = ({ evidence, weight }: Finding): boolean =>
  /-mention$/.test(evidence?.rule ?? '') && weight < FIRM_MENTION;

/** Whether something ties a contradicted document to the reference all the same. */
const isTied = ({ cues, name }: Reference, { findings }: Ranked): boolean =>
  findings.some(({ confirms, evidence }) => confirms || evidence?.rule === 'own-subject') ||
  // What only leans on the page itself is no reason to tell the page that it errs.
  findings.some((finding) => leans(finding) && !isUnsure(finding)) ||
  (cues.date !== undefined &&
    findings.some(
      ({ evidence, weight }) =>
        evidence?.rule === 'disagrees' && evidence.field === 'date' && weight > -10,
    )) ||
  (name.form === 'symbol' &&
    name.code !== null &&
    cues.date === undefined &&
    cues.term === undefined &&
    !findings.some(({ strange }) => strange));

const isClear = (best: Ranked, second: Ranked | undefined): boolean =>
  second === undefined || best.weight - second.weight >= MARGIN;

const doubtful = (possible: readonly Ranked[]): Judgement => {
  const [best] = possible;
  return {
    status: 'ambiguous',
    documents: possible.map(({ document }) => document),
    evidence: best ? evidenceOf(best) : [],
    firm: false,
  };
};

/** Adds what decided where nothing else did. */
const withRule = (judgement: Judgement, rule: 'only-one'): Judgement => ({
  ...judgement,
  evidence: [...judgement.evidence.filter((evidence) => !WEAK.has(evidence.rule)), { rule }],
});

/** Terms after which a congress is history. */
const HISTORY = 4;

/** What a page says of history. */
const PAST = /[đÐ]ảng|toàn quốc|đổi mới|lịch sử|(?<!\d)19\d\d(?!\d)/iu;

/** `Hội Cựu chiến binh`, not `Hội nghị` */
const ASSOCIATION = /(?<!\p{L})Hội \p{Lu}/u;

/**
 * "Xã đạt 21/25 chỉ tiêu Nghị quyết Đại hội VII": news speaks so of a commune's own congress, whatever
 * its number, and of an association's.
 */
const isLocalCount = ({ name, around, cues }: Reference, { published }: PageContext): boolean =>
  name.form === 'congress' &&
  name.plain === true &&
  !PAST.test(around.clause ?? '') &&
  (published === null
    ? ASSOCIATION.test(around.clause ?? '')
    : (termsOfDate(published).at(-1) ?? 0) - (cues.term ?? 0) >= HISTORY);

/** A congress adopts one document of a kind, or one that the press means by its name. */
function judgeCongress(isPlain: boolean, possible: readonly Ranked[]): Judgement {
  const [best] = possible;
  if (!best) return unknown;
  const called = possible.filter(({ document }) =>
    document.aliases.some((alias) => / (?:đại hội|khóa) [IVX]+$/iu.test(alias)),
  );
  const only = possible.length === 1 ? best : called.length === 1 ? called[0] : undefined;
  const judgement = only ? named(only, isPlain ? 'inferred' : 'exact') : doubtful(possible);
  return { ...judgement, evidence: [{ rule: 'own-congress' }, ...judgement.evidence] };
}

/**
 * A plenum's name stands for what it issued in one term: one document, the one that the press calls
 * by it, the one that the words around describe, or all.
 */
function judgePlenum(
  reference: Reference,
  possible: readonly Ranked[],
  page: PageContext,
): Judgement {
  const [first] = possible;
  if (!first) return unknown;
  const { term } = first.document;
  // Words tell best between those that one plenum issued, without the others of its number.
  const issued = possible.map(({ document }) => document).filter((one) => one.term === term);
  const sameTerm = rank(compare(reference, issued, page), page);
  const otherTerm = possible.find(({ document }) => document.term !== term);
  const isOfTerm = reference.cues.term !== undefined || first.findings.some(isProof);
  const sure = isOfTerm || first.findings.some(({ confirms }) => confirms);
  if (!sure && !isClear(first, otherTerm)) return doubtful(possible);

  const called = sameTerm.filter(({ document }) => isCalled(document, reference));
  const [best, second] = sameTerm;
  const isTold = best && sameTerm.length > 1 && isDescribed(best, second);
  // Against what the press means by the name, words in passing ("đồng bộ") tell nothing.
  const isOtherwise = best && called.length === 1 && called[0] !== best;
  const isSaid = best?.findings.some(isFirmMention) && !second?.findings.some(isFirmMention);
  const described =
    isSaid || (isTold && (!isOtherwise || isSubject(best) || told(best) - told(second) >= 3))
      ? best
      : undefined;
  const isSeveral = reference.name.form === 'plenum' && reference.name.several === true;
  const narrowed = described ?? (called.length === 1 ? called[0] : undefined);
  const only = sameTerm.length === 1 ? best : isSeveral ? undefined : narrowed;
  const rule: Evidence = { rule: 'own-plenum' };
  if (only) {
    if (only.findings.some(contradicts)) return named(only, 'conflict');
    // The catalogue may lack what the page speaks of.
    if (only.findings.some(({ strange }) => strange)) return doubtful(sameTerm);
    // What the press calls so is what is meant, but only other words prove it: a plenum issues several.
    const next = sameTerm.find((one) => one !== only);
    const isProven = isTitle(only) || (called.includes(only) && isDescribed(only, next));
    const judgement = named(only, isOfTerm && isProven ? 'exact' : 'inferred');
    return { ...judgement, evidence: [rule, ...judgement.evidence] };
  }
  const ranked = sameTerm.toSorted(
    (a, b) => Number(called.includes(b)) - Number(called.includes(a)) || b.weight - a.weight,
  );
  return {
    status: 'set',
    documents: ranked.map(({ document }) => document),
    evidence: [rule, ...evidenceOf(first).filter(({ rule }) => rule === 'own-term')],
    firm: sure,
  };
}

/** Another reference of the page, by the same name, whose own words say which document it is. */
const isFirmMention = ({ evidence, weight }: Finding): boolean =>
  /-mention$/.test(evidence?.rule ?? '') && weight >= FIRM_MENTION;

/** What words around say that are clearly on a document's subject. */
const MUCH = 4;

/** How much the words around speak for a document. */
const told = (ranked: Ranked | undefined): number =>
  ranked?.findings.find(
    ({ evidence }) => evidence?.rule === 'own-subject' || evidence?.rule === 'nearby-words',
  )?.weight ?? 0;

const isSubject = ({ findings }: Ranked): boolean =>
  findings.some(({ evidence, weight }) => evidence?.rule === 'own-subject' && weight >= 3);

/** Whether its subject is the title's from the first: a plenum's other resolution, which speaks of that, too, may be lacking. */
const isTitle = ({ findings }: Ranked): boolean => findings.some(({ titled }) => titled);

const isDescribed = (best: Ranked, second: Ranked | undefined): boolean =>
  told(best) >= 1.3 && told(best) - told(second) >= 1;

/** Whether the press calls this one document by the plenum's name alone. */
const isCalled = ({ aliases, term, kind }: CatalogueDocument, { name }: Reference): boolean => {
  if (name.form !== 'plenum' || term === null) return false;
  const part = name.second ? ' (lần 2)' : '';
  const call = fold(`${KINDS[kind].label.vi} Trung ương ${name.plenum}${part} khóa`);
  return aliases.some((alias) => fold(alias).startsWith(call) && !fold(alias).includes(' ve '));
};

/** `Quy định nêu gương` may once be said of its successor, or have been of what it replaced. */
const isDescription = (alias: string): boolean =>
  /^(?:nghị quyết|chỉ thị|kết luận|quy định|quyết định)\s\D+$/iu.test(alias);

function judgeAlias(alias: string, possible: readonly Ranked[]): Judgement {
  const [best, second] = possible;
  if (!best) return unknown;
  const status = second || isDescription(alias) ? 'inferred' : 'exact';
  const judgement = isClear(best, second) ? named(best, status) : doubtful(possible);
  return { ...judgement, evidence: [{ rule: 'own-name' }, ...judgement.evidence] };
}
