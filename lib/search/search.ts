import MiniSearch, { type Query, type QueryCombination, type SearchResult } from 'minisearch';
import type { CatalogueDocument } from '../resolution/lookup.ts';
import { FACETS, factsOf, factTerm } from './facets.ts';
import { type Clause, type Reading, understand } from './query.ts';
import { pairsOf, wordsOf } from './words.ts';

/** How much more the newest document weighs than one of 1930, all else equal. */
const RECENCY = 0.25;

/** A word of the title tells more than one of a name that the press gave. */
const WORD_BOOST = { title: 1.2, aliases: 1 };

/** Words that were more likely meant as a fact let a document in, below all that have the fact. */
const ASIDE_BOOST = { title: 0.001, aliases: 0.001 };

/** MiniSearch's own values, where nothing asks for others. */
const BM25 = { k: 1.2, b: 0.7, d: 0.5 };

/** Letters from which on one may be wrong. */
const FUZZY_FROM = 5;

/** The catalogue as the reader searches it. */
export class CatalogueSearch {
  readonly #documents: ReadonlyMap<string, CatalogueDocument>;
  readonly #index: MiniSearch<CatalogueDocument>;

  constructor(documents: readonly CatalogueDocument[]) {
    this.#documents = new Map(documents.map((document) => [document.id, document]));
    this.#index = new MiniSearch<CatalogueDocument>({
      fields: ['facts', 'pairs', 'title', 'aliases'],
      // Field values are split below, already processed.
      extractField: (document, field) => fieldOf(document, field).join(' '),
      tokenize: (text) => text.split(' '),
      processTerm: (term) => term || null,
    });
    this.#index.addAll(documents);
  }

  /**
   * Documents that fit the whole query, best first; where none does, those that fit its facts and
   * some of its words.
   */
  search(text: string): CatalogueDocument[] {
    const clauses = understand(text);
    if (clauses.length === 0) return [];
    const whole = this.#run({ combineWith: 'AND', queries: clauses.map(clauseQuery) });
    if (whole.length > 0) return whole;

    const [factual, wordy] = partition(clauses.filter(isCondition), isFactual);
    if (wordy.length < 2) return [];
    const anyWord = { combineWith: 'OR', queries: wordy.map(clauseQuery) } as const;
    return this.#run({ combineWith: 'AND', queries: [...factual.map(clauseQuery), anyWord] });
  }

  #run(query: QueryCombination): CatalogueDocument[] {
    const found = this.#index.search(query, {
      bm25: { ...BM25, b: 0.2 },
      boostDocument: (id) => 1 + RECENCY * this.#recency(id),
    });
    // MiniSearch favours what was met in more ways; here ways are readings of the same word.
    const scoreOf = ({ score, queryTerms }: SearchResult) => score / (queryTerms.length || 1);
    return found
      .sort((a, b) => scoreOf(b) - scoreOf(a))
      .flatMap(({ id }) => this.#documents.get(id) ?? []);
  }

  /** From 0 (1930, or no date known) to 1 (now), in steps of a day. */
  #recency(id: string): number {
    const date = this.#documents.get(id)?.date ?? '1930';
    const [year, month = 1, day = 1] = date.split('-').map(Number);
    return ((year ?? 1930) - 1930 + (month - 1) / 12 + (day - 1) / 372) / 100;
  }
}

function fieldOf(document: CatalogueDocument, field: string): string[] {
  switch (field) {
    case 'facts':
      return factsOf(document).map(factTerm);
    case 'pairs':
      return [document.title, ...document.aliases].flatMap((text) => pairsOf(wordsOf(text)));
    case 'title':
      return wordsOf(document.title);
    case 'aliases':
      return document.aliases.flatMap(wordsOf);
    default:
      return [document.id];
  }
}

/** A wish (`any`) leaves no document out. */
const isCondition = (clause: Clause): boolean => !clause.includes('any');

const isFactual = (clause: Clause): boolean =>
  clause.some((reading) => reading !== 'any' && 'fact' in reading);

function partition<T>(all: readonly T[], test: (one: T) => boolean): [T[], T[]] {
  return [all.filter(test), all.filter((one) => !test(one))];
}

const clauseQuery = (clause: Clause): QueryCombination => ({
  combineWith: 'OR',
  queries: clause.map(readingQuery),
});

function readingQuery(reading: Reading): Query {
  if (reading === 'any') return MiniSearch.wildcard;
  if ('fact' in reading) {
    return {
      queries: [factTerm(reading.fact)],
      fields: ['facts'],
      boost: { facts: FACETS[reading.fact.facet] },
      // How many other facts are known of a document tells nothing.
      bm25: { ...BM25, b: 0 },
    };
  }
  if ('pair' in reading) {
    return { queries: [reading.pair], fields: ['pairs'], boost: { pairs: 1 } };
  }
  const words = 'prefix' in reading ? [reading.prefix] : reading.words;
  return {
    combineWith: 'AND',
    queries: [...words],
    fields: ['title', 'aliases'],
    boost: 'aside' in reading ? ASIDE_BOOST : WORD_BOOST,
    prefix: 'prefix' in reading,
    fuzzy: (word) => (word.length >= FUZZY_FROM && /^[a-z]+$/.test(word) ? 1 : false),
    weights: { prefix: 0.4, fuzzy: 0.2 },
  };
}
