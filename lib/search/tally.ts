import type { Postings } from './text-index.ts';

/** Documents that fit a clause in one way, and what that tells. */
export interface Hits {
  readonly documents: Postings;
  readonly weight: number;
}

/**
 * Which documents fit a query's clauses so far, and what that tells of each.
 *
 * Arrays over all documents, for a query may fit half of a large catalogue with every clause, and
 * looking a number up in a map takes ten times as long.
 */
export class Tally {
  /** What is told of each document; means nothing for those that do not fit. */
  readonly scores: Float64Array;
  /** The last round that a document was in: of those that fit, the present one. */
  readonly #rounds: Uint16Array;
  #round = 0;
  #numbers: number[] = [];

  /** @param size how many documents there are */
  constructor(size: number) {
    this.scores = new Float64Array(size);
    this.#rounds = new Uint16Array(size);
  }

  /** The documents that fit, by their places in the catalogue; none before the first round. */
  get numbers(): readonly number[] {
    return this.#numbers;
  }

  /** Keeps the documents that some of the hits have, each with the one that tells most. */
  require(hits: readonly Hits[]): void {
    this.#numbers = this.#advance(hits);
    this.#round += 1;
  }

  /** Tells more of the documents that some of the hits have, and keeps all. */
  wish(hits: readonly Hits[]): void {
    if (this.#numbers.length === 0) return;
    this.#advance(hits);
    this.#round += 1;
    for (const number of this.#numbers) this.#rounds[number] = this.#round;
  }

  /**
   * Keeps the documents that so many of the clauses have, and tells of each what those tell.
   *
   * @param clauses the hits of each
   */
  requireSome(clauses: readonly (readonly Hits[])[], least: number): void {
    const { scores } = this;
    const rounds = this.#rounds;
    const before = this.#round;
    const counts = new Uint8Array(scores.length);
    const reached: number[] = [];
    for (const hits of clauses) {
      this.#round += 1;
      for (const { documents, weight } of byWeight(hits)) {
        for (const number of documents) {
          const last = rounds[number] ?? 0;
          if (last < before || last === this.#round) continue;
          if (counts[number] === 0) reached.push(number);
          rounds[number] = this.#round;
          counts[number] = (counts[number] ?? 0) + 1;
          scores[number] = (scores[number] ?? 0) + weight;
        }
      }
    }
    this.#round += 1;
    this.#numbers = reached.filter((number) => (counts[number] ?? 0) >= least);
    for (const number of this.#numbers) rounds[number] = this.#round;
  }

  /** Takes the documents of the present round that the hits have into the next one. */
  #advance(hits: readonly Hits[]): number[] {
    const { scores } = this;
    const rounds = this.#rounds;
    const present = this.#round;
    const fitting: number[] = [];
    for (const { documents, weight } of byWeight(hits)) {
      for (const number of documents) {
        if (rounds[number] !== present) continue;
        rounds[number] = present + 1;
        scores[number] = (scores[number] ?? 0) + weight;
        fitting.push(number);
      }
    }
    return fitting;
  }
}

/** The hits that tell most first: a document counts by the first that has it. */
const byWeight = (hits: readonly Hits[]): Hits[] => hits.toSorted((a, b) => b.weight - a.weight);
