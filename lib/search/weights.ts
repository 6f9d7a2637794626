import type { Facet } from './facets.ts';

// What ranks a document: weights of what it fits, found by trying them on the table of queries.

/**
 * How much a fact tells: an exact number more than a year, a year more than a kind that a quarter of
 * the catalogue shares.
 */
export const FACT_WEIGHTS: Readonly<Record<Facet, number>> = {
  number: 24,
  date: 16,
  plenum: 10,
  year: 8,
  term: 8,
  issuer: 6,
  kind: 6,
  code: 6,
  level: 2,
};

/** A time from one day to another tells as much as a year. */
export const SPAN_WEIGHT = 8;

/** A fact of which only the beginning has been typed. */
export const HALF_TYPED = 0.6;

/** Words that were more likely meant as a fact let a document in, below all that have the fact. */
export const ASIDE = 0.001;

/** A word of the title tells more than one of a name that the press gave. */
export const IN_TITLE = 1.2;

/** How well a word of a text answers one of the query. */
export const MATCH = { whole: 1, otherMarks: 0.75, beginning: 0.6, slip: 0.3 } as const;

/** A word of a phrase in quotes tells as much as a kind. */
export const IN_A_PHRASE = FACT_WEIGHTS.kind;

/** What words in a row tell beside the words, as a part of theirs. */
export const IN_A_ROW = 0.4;

/** What it tells that a title begins as the query does. */
export const AT_THE_START = 1;

/** What it tells that the text counts the same things (`19 điều`): as much as a number. */
export const COUNTED = 1.1 * FACT_WEIGHTS.number;

/** What it tells that the text has a figure too which was meant as a fact: `Trung ương 4`. */
export const FOUND_ASIDE = 0.1;

/** What it tells that the text is hardly more than the query. */
export const COVER = 0.4;

/** How much more the newest document weighs than one of 1930, all else equal. */
export const RECENCY = 0.2;
