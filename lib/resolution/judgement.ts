import type { CatalogueDocument } from './lookup.ts';
import type { Ranked } from './rank.ts';
import type { Evidence, Status } from './resolved.ts';
import { disagrees, type Finding } from './rules/finding.ts';

/** What a reference was found to name. */
export interface Judgement {
  readonly status: Status;
  readonly documents: readonly CatalogueDocument[];
  readonly evidence: readonly Evidence[];
  /** Whether its own words decided, without the rest of the page: others may lean on it. */
  readonly firm: boolean;
}

/** A central document that the catalogue lacks. */
export const unknown: Judgement = {
  status: 'unknown',
  documents: [],
  evidence: [{ rule: 'not-in-catalogue' }],
  firm: false,
};

/** How much heavier the first must be than the second to be named alone. */
const MARGIN = 0.15;

/** Whether the first outweighs the second enough to be named alone. */
export const isClear = (best: Ranked, second: Ranked | undefined): boolean =>
  second === undefined || best.weight - second.weight >= MARGIN;

/** Several fit, and nothing tells which: heaviest first. */
export const doubtful = (possible: readonly Ranked[]): Judgement => {
  const [best] = possible;
  return {
    status: 'ambiguous',
    documents: possible.map(({ document }) => document),
    evidence: best ? evidenceOf(best) : [],
    firm: false,
  };
};

/** Adds what decided where nothing else did. */
export const withRule = (judgement: Judgement, rule: 'only-one'): Judgement => ({
  ...judgement,
  evidence: [...judgement.evidence.filter((evidence) => !WEAK.has(evidence.rule)), { rule }],
});

/** One document, with what decided for it. */
export const named = ({ document, findings }: Ranked, status: Status): Judgement => ({
  status,
  documents: [document],
  evidence: evidenceOf({ findings }),
  // Of another issuer it may be another document, which the page cites elsewhere.
  firm:
    status === 'exact' ||
    (status === 'conflict' &&
      findings.some(({ confirms }) => confirms) &&
      !findings.some(disagreesIn('issuer'))),
});

/** "Nghị quyết số 18-NQ/TW ngày 16/6/2022 về nông nghiệp": number and day are its, the title another's. */
export function ofOtherTitle(best: Ranked, title: string): Judgement {
  const { evidence, ...judgement } = named(best, 'conflict');
  return {
    ...judgement,
    evidence: [disagrees('title', title, best.document.title, 0).evidence, ...evidence],
  };
}

/** Told to the reader only where nothing better decided. */
const WEAK: ReadonlySet<Evidence['rule']> = new Set(['published', 'common-use']);

/** What decided, weightiest first. */
export function evidenceOf({ findings }: Pick<Ranked, 'findings'>): Evidence[] {
  const told = findings
    .filter(({ evidence, weight }) => evidence && (weight >= 0.5 || evidence.rule === 'disagrees'))
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .flatMap(({ evidence }) => evidence ?? []);
  const strong = told.filter(({ rule }) => !WEAK.has(rule));
  if (strong.length > 0) return strong;
  return told.length > 0 ? told : [{ rule: 'common-use' }];
}

/** Whether a finding is that the catalogue has another value in that field than the page. */
export const disagreesIn =
  (field: 'date' | 'issuer' | 'term') =>
  ({ evidence }: Finding): boolean =>
    evidence?.rule === 'disagrees' && evidence.field === field;

/** Whether the page says something else than the catalogue. */
export const contradicts = ({ evidence }: Finding): boolean => evidence?.rule === 'disagrees';

/** Whether another reference of the page speaks for a document by what the two have to do with each other. */
export const isRelated = ({ evidence }: Finding): boolean => evidence?.rule === 'related';

/** What confirms by more than a title, which documents of two terms may share. */
export const isProof = ({ confirms, evidence }: Finding): boolean =>
  confirms === true && evidence?.rule !== 'own-subject';

/** How much the words around speak for a document. */
export const told = (ranked: Ranked | undefined): number =>
  ranked?.findings.find(
    ({ evidence }) => evidence?.rule === 'own-subject' || evidence?.rule === 'nearby-words',
  )?.weight ?? 0;

/** What words around say that are clearly on a document's subject, though what stands after "về" is not in its title. */
export const CLEARLY = 4;

/** Whether the page says at some length what the document is about, and neither that nor the words around are of this one. */
export const isStrange = (ranked: Ranked): boolean =>
  ranked.findings.some(({ strange }) => strange) && told(ranked) < CLEARLY;

/** Whether what the page says it is about is what the title is about. */
export const isSubject = ({ findings }: Ranked): boolean =>
  findings.some(({ evidence, weight }) => evidence?.rule === 'own-subject' && weight >= 3);
