import type { Candidate } from './candidate.ts';
import type { PageContext } from './context.ts';
import type { CatalogueDocument } from './lookup.ts';
import type { Finding, Rule } from './rules/finding.ts';
import { borrowedNumber, company, mention, related, sameSubject } from './rules/mentions.ts';
import {
  anniversary,
  citedOfPlenum,
  headline,
  issuedByPlenum,
  knownNumber,
  nearbyDate,
  nearbyIssuer,
  nearbyTerm,
  nearbyWords,
  notOfTheWar,
  ofTheWar,
  tenure,
  tooYoung,
  wordsElsewhere,
} from './rules/nearby.ts';
import {
  issueDate,
  ownCitation,
  ownDate,
  ownIssuer,
  ownLevel,
  ownPlenum,
  ownSubject,
  ownTerm,
} from './rules/own.ts';
import { partysAlone, partysKind } from './rules/party.ts';
import { itsPlace, ofPlace, otherPlace } from './rules/place.ts';
import {
  carriedOn,
  carriedOut,
  commonUse,
  currentPlenum,
  forgotten,
  freshly,
  horizon,
  news,
  ofLate,
  published,
  recency,
  season,
  summedUp,
} from './rules/time.ts';
import { states, usual, wellKnown } from './rules/well-known.ts';

const RULES: readonly Rule[] = [
  ownDate,
  issueDate,
  ownTerm,
  ownPlenum,
  ownLevel,
  ownSubject,
  ownCitation,
  ownIssuer,
  itsPlace,
  otherPlace,
  ofPlace,
  nearbyDate,
  anniversary,
  tooYoung,
  ofTheWar,
  notOfTheWar,
  tenure,
  partysKind,
  partysAlone,
  wellKnown,
  states,
  carriedOn,
  company,
  nearbyTerm,
  issuedByPlenum,
  citedOfPlenum,
  knownNumber,
  nearbyWords,
  wordsElsewhere,
  headline,
  nearbyIssuer,
  related,
  sameSubject,
  mention,
  borrowedNumber,
  published,
  horizon,
  currentPlenum,
  forgotten,
  freshly,
  news,
  ofLate,
  recency,
  season,
  summedUp,
  carriedOut,
  commonUse,
  usual,
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
    .toSorted((a, b) => b.weight - a.weight || byId(a.document, b.document));
}

/** Of documents that weigh the same, which comes first must not lie with the order of look-ups. */
const byId = (a: CatalogueDocument, b: CatalogueDocument): number =>
  a.id < b.id ? -1 : Number(a.id > b.id);
