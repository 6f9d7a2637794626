import type { CatalogueDocument } from '../resolution/lookup.ts';
import { Answers, type Tolerance } from './answers.ts';
import { bestOf } from './best.ts';
import { CODES, fact } from './facets.ts';
import { FactIndex } from './fact-index.ts';
import { understand } from './query.ts';
import type { Clause, Part, QueryWord, Reading } from './reading.ts';
import { MOST_IN_A_ROW, Rows } from './rows.ts';
import { type Hits, Tally } from './tally.ts';
import { TextIndex } from './text-index.ts';
import {
  ASIDE,
  AT_THE_START,
  COUNTED,
  COVER,
  FOUND_ASIDE,
  IN_A_PHRASE,
  IN_A_ROW,
  RECENCY,
} from './weights.ts';

/** Of documents beyond these, by their words and their age, the order within a text is not looked at. */
const MOST_WEIGHED = 1000;

/** What a query found. */
export interface Found {
  /** Best first, as many as were asked for. */
  readonly documents: readonly CatalogueDocument[];
  /** How many there are in all. */
  readonly count: number;
  /** How the query was understood. */
  readonly parts: readonly Part[];
}

/** The catalogue as the reader searches it. */
export class CatalogueSearch {
  readonly #documents: readonly CatalogueDocument[];
  /** What each document's score is worth: of equal ones the newer is more. */
  readonly #worth: Float64Array;
  readonly #text: TextIndex;
  readonly #facts: FactIndex;

  constructor(documents: readonly CatalogueDocument[]) {
    this.#documents = documents;
    this.#worth = new Float64Array(documents.length);
    documents.forEach((document, number) => {
      this.#worth[number] = 1 + RECENCY * recencyOf(document);
    });
    this.#text = new TextIndex(documents);
    this.#facts = new FactIndex(documents);
  }

  /**
   * Documents that fit the whole query, best first; where none does, those that fit it with slips in
   * any word; then those that fit its facts and at least half of its words.
   */
  search(query: string, limit = Number.POSITIVE_INFINITY): Found {
    const parts = this.understand(query);
    const clauses = parts.flatMap((part) => part.clauses);
    if (clauses.length === 0) return { documents: [], count: 0, parts };
    const wordy = clauses.filter(isWordy).length;
    const answers = new Answers(this.#text);

    let tally = this.#whole(clauses, answers, 'unknown-words');
    if (tally.numbers.length === 0 && wordy > 0) {
      tally = this.#whole(clauses, answers, 'all-words');
    }
    if (tally.numbers.length === 0 && wordy > 1) tally = this.#half(clauses, answers);
    const { numbers, scores } = tally;
    const best = bestOf(numbers, scores, limit);
    const documents = best.flatMap((number) => this.#documents[number] ?? []);
    return { documents, count: numbers.length, parts };
  }

  /** How a query is understood, with the words of this catalogue. */
  understand(query: string): Part[] {
    return understand(query, {
      has: (folded) => this.#text.formsOf(folded).length > 0 || CODES.has(folded),
      hasPrefix: (prefix) => this.#text.hasPrefix(prefix),
      hasWritten: (written) => this.#text.hasWritten(written),
      hasNumber: (number) => this.#facts.has(fact('number', number)),
    });
  }

  /** The documents that fit every clause, ranked. */
  #whole(clauses: readonly Clause[], answers: Answers, tolerance: Tolerance): Tally {
    const tally = this.#fitting(clauses, answers, tolerance);
    this.#rank(tally, clauses, answers, tolerance);
    return tally;
  }

  /** The documents that fit the facts and half of the words, ranked. */
  #half(clauses: readonly Clause[], answers: Answers): Tally {
    const factual = clauses.filter((clause) => !isWordy(clause));
    const wordy = clauses.filter(isWordy);
    const tally = factual.some(isCondition)
      ? this.#fitting(factual, answers, 'all-words')
      : new Tally(this.#documents.length);
    const hits = wordy.map((clause) => this.#hits(clause, answers, 'all-words'));
    tally.requireSome(hits, wordy.length / 2);
    this.#rank(tally, wordy, answers, 'all-words');
    return tally;
  }

  #fitting(clauses: readonly Clause[], answers: Answers, tolerance: Tolerance): Tally {
    const tally = new Tally(this.#documents.length);
    for (const clause of clauses.filter(isCondition)) {
      tally.require(this.#hits(clause, answers, tolerance));
      if (tally.numbers.length === 0) return tally;
    }
    for (const wish of clauses.filter((clause) => !isCondition(clause))) {
      tally.wish(this.#hits(wish, answers, tolerance));
    }
    return tally;
  }

  #hits(clause: Clause, answers: Answers, tolerance: Tolerance): Hits[] {
    return clause.flatMap((reading) => this.#hitsOf(reading, answers, tolerance));
  }

  #hitsOf(reading: Reading, answers: Answers, tolerance: Tolerance): Hits[] {
    if (reading === 'any') return [];
    if ('fact' in reading) return this.#facts.hits(reading.fact, reading.typing === true);
    if ('span' in reading) return this.#facts.spanHits(reading.span);
    if ('phrase' in reading) return this.#phraseHits(reading, answers);
    const [word, ...more] = reading.words;
    if (!word) return [];
    const scale = reading.aside ? ASIDE : 1;
    if (more.length === 0) return answers.hits(word, tolerance, scale);
    // Several words count as one: where all of them are.
    const all = new Tally(this.#documents.length);
    for (const one of reading.words) all.require(answers.hits(one, tolerance, scale));
    return [{ documents: all.numbers, weight: scale }];
  }

  #phraseHits({ phrase, typing }: Extract<Reading, { phrase: unknown }>, answers: Answers): Hits[] {
    const words = phrase
      .slice(0, MOST_IN_A_ROW)
      .map((word, place) => ({ ...word, typing: typing && place === phrase.length - 1 }));
    const all = new Tally(this.#documents.length);
    for (const word of words) all.require(answers.hits(word, 'unknown-words', 1));
    const rows = new Rows(
      this.#text,
      words.map((word) => answers.to(word, 'unknown-words')),
    );
    const documents = all.numbers.filter((document) => rows.allIn(document));
    return [{ documents, weight: phrase.length * IN_A_PHRASE }];
  }

  /**
   * Weighs documents by their age; then the best of them by how their texts put the query's words:
   * what stands in a row in the query had better do so there, best where the title begins.
   */
  #rank(tally: Tally, clauses: readonly Clause[], answers: Answers, tolerance: Tolerance): void {
    const { numbers, scores } = tally;
    for (const number of numbers) scores[number] = this.#worthOf(number, scores[number] ?? 0);
    const words = clauses.flatMap(wordsIn).slice(0, MOST_IN_A_ROW);
    if (words.length === 0) return;
    const forms = words.map(({ word }) => answers.to(word, tolerance));
    const isFigure = words.map(({ word }) => /^\d{1,2}$/.test(word.folded));
    const plain = words.reduce((bits, { aside }, slot) => (aside ? bits : bits | (1 << slot)), 0);
    const rows = new Rows(this.#text, forms, plain);
    const isPlain = (slot: number) => (plain & (1 << slot)) !== 0;
    const weights = forms.map((answering) => {
      const [form] = answering.keys();
      return form ? this.#text.rarity(form) : 0;
    });
    for (const document of bestOf(numbers, scores, MOST_WEIGHED)) {
      const { pairs, found, first, cover } = rows.in(document);
      let extra = 0;
      weights.forEach((weight, slot) => {
        const bit = 1 << slot;
        if (found & bit && !isPlain(slot) && isFigure[slot]) extra += FOUND_ASIDE;
        if (pairs & bit && (isPlain(slot) || isPlain(slot + 1))) {
          extra += ((weight + (weights[slot + 1] ?? 0)) / 2) * IN_A_ROW;
          if (!isPlain(slot) && isFigure[slot]) extra += COUNTED;
        }
      });
      if (first && (isPlain(0) || isPlain(1))) extra += AT_THE_START;
      const score = (scores[document] ?? 0) + this.#worthOf(document, extra);
      scores[document] = score * (1 + COVER * cover);
    }
  }

  #worthOf(document: number, score: number): number {
    return score * (this.#worth[document] ?? 1);
  }
}

/** From 0 (1930, or no date known) to 1 (a hundred years on), in steps of a day. */
function recencyOf({ date }: CatalogueDocument): number {
  const [year = 1930, month = 1, day = 1] = (date ?? '1930').split('-').map(Number);
  return (year - 1930 + (month - 1) / 12 + (day - 1) / 372) / 100;
}

/** A wish (`any`) leaves no document out. */
const isCondition = (clause: Clause): boolean => !clause.includes('any');

/** Whether a clause is of words alone. */
const isWordy = (clause: Clause): boolean =>
  clause.every((reading) => reading !== 'any' && 'words' in reading);

/** The words of a clause, and whether they were more likely meant otherwise. */
const wordsIn = (clause: Clause): { readonly word: QueryWord; readonly aside: boolean }[] =>
  clause.flatMap((reading) =>
    reading !== 'any' && 'words' in reading
      ? reading.words.map((word) => ({ word, aside: reading.aside === true }))
      : [],
  );
