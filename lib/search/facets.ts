import { ISSUERS, type Issuer, KINDS } from '../reference/lexicon.ts';
import type { CatalogueDocument } from '../resolution/lookup.ts';
import { fold } from './fold.ts';
import { wordsOf } from './words.ts';

/**
 * What a document can be found by besides words, and how much a hit tells: an exact number more
 * than a year, a year more than a kind that a quarter of the catalogue shares.
 */
export const FACETS = {
  number: 12,
  date: 8,
  plenum: 5,
  year: 4,
  term: 4,
  issuer: 3,
  kind: 3,
  code: 3,
  level: 1,
} as const;

export type Facet = keyof typeof FACETS;

/** One fact that documents have, `{ facet: 'number', value: '18' }`. */
export interface Fact {
  readonly facet: Facet;
  readonly value: string;
}

export const fact = (facet: Facet, value: string | number): Fact => ({
  facet,
  value: String(value),
});

/** A fact as the index holds it. */
export const factTerm = ({ facet, value }: Fact): string => `${facet}:${value}`;

/** Number as compared: `08B` and `8b` are one. */
export const numberValue = (word: string): string => word.replace(/^0+(?=.)/, '');

/** Code as compared: `QĐi` is one way to write the `QĐ` of a quy định. */
export const codeValue = (code: string): string => {
  const folded = fold(code);
  return folded === 'qdi' ? 'qd' : folded;
};

/** Everything that a document is found by. */
export function factsOf(document: CatalogueDocument): Fact[] {
  const { symbol, kind, issuer, term, plenum, date } = document;
  return [
    ...(symbol === null ? [] : symbolFacts(symbol)),
    fact('kind', kind),
    fact('issuer', issuer),
    ...(term === null ? [] : [fact('term', term)]),
    ...(plenum === null ? [] : [fact('plenum', plenum)]),
    ...(date === null ? [] : dateFacts(date)),
  ];
}

function symbolFacts(symbol: string): Fact[] {
  const [number = '', code = '', ...levels] = wordsOf(symbol);
  // A plenum's HNTW is the Central Committee's TW too, and often cited so.
  const all = levels.includes('hntw') ? [...levels, 'tw'] : levels;
  return [
    fact('number', numberValue(number)),
    fact('code', codeValue(code)),
    ...all.map((level) => fact('level', level)),
  ];
}

/** A day is found by its month too. */
function dateFacts(date: string): Fact[] {
  const [year = '', month, day] = date.split('-');
  const facts = [fact('year', year)];
  if (month) facts.push(fact('date', `${year}-${month}`));
  if (day) facts.push(fact('date', date));
  return facts;
}

/** Folded codes of kinds (`nq`). */
export const CODES: ReadonlySet<string> = new Set(
  Object.values(KINDS).flatMap((kind) => kind.codes.map(fold)),
);

/** Folded levels (`tw`, `btctw`). */
export const LEVELS: ReadonlySet<string> = new Set(
  Object.values(ISSUERS).flatMap((issuer) => issuer.levels.flatMap(wordsOf)),
);

/** What a phrase of a query may stand for. */
export interface Phrase {
  readonly words: readonly string[];
  readonly fact: Fact;
}

/** Kinds as they are called. */
export const KIND_PHRASES: readonly Phrase[] = Object.entries(KINDS).map(([kind, { label }]) => ({
  words: wordsOf(label.vi),
  fact: fact('kind', kind),
}));

/** Issuers as they are called and as they are abbreviated in offices. */
export const ISSUER_PHRASES: readonly Phrase[] = [
  ...Object.entries(ISSUERS).map(([issuer, { label }]) => ({
    words: wordsOf(label.vi),
    fact: fact('issuer', issuer),
  })),
  ...(
    [
      ['bct', 'bo-chinh-tri'],
      ['bbt', 'ban-bi-thu'],
      ['bch', 'ban-chap-hanh-trung-uong'],
    ] satisfies [string, Issuer][]
  ).map(([word, issuer]) => ({ words: [word], fact: fact('issuer', issuer) })),
];
