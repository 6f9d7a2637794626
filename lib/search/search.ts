import type { CatalogueDocument } from '../resolution/lookup.ts';
import { liesIn } from './dates.ts';
import { CODES, type Facet, type Fact, factsOf, factTerm } from './facets.ts';
import { understand } from './query.ts';
import type { Clause, Part, QueryWord, Reading } from './reading.ts';
import { type Form, type Postings, TextIndex } from './text-index.ts';

/**
 * How much a fact tells: an exact number more than a year, a year more than a kind that a quarter of
 * the catalogue shares.
 */
const FACT_WEIGHTS: Readonly<Record<Facet, number>> = {
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
const SPAN_WEIGHT = 8;

/** A fact of which only the beginning has been typed. */
const HALF_TYPED = 0.6;

/** Words that were more likely meant as a fact let a document in, below all that have the fact. */
const ASIDE = 0.001;

/** A word of the title tells more than one of a name that the press gave. */
const IN_TITLE = 1.2;

/** How well a word of a text answers one of the query. */
const MATCH = { whole: 1, otherMarks: 0.75, beginning: 0.6, slip: 0.3 } as const;

/** What words in a row tell beside the words, as a part of theirs. */
const IN_A_ROW = 0.4;

/** What it tells that a title begins as the query does. */
const AT_THE_START = 1;

/** What it tells that the text counts the same things (`19 điều`): as much as a number. */
const COUNTED = 1.1 * FACT_WEIGHTS.number;

/** What it tells that the text has a figure too which was meant as a fact: `Trung ương 4`. */
const FOUND_ASIDE = 0.1;

/** Words beyond these are not looked for in a row: there is a bit for each. */
const MOST_IN_A_ROW = 30;

/** Of documents beyond these, by their words, the order within a text is not looked at. */
const MOST_WEIGHED = 1000;

/** What it tells that the text is hardly more than the query. */
const COVER = 0.4;

/** How much more the newest document weighs than one of 1930, all else equal. */
const RECENCY = 0.2;

/** Letters from which on one may be wrong. */
const SLIP_FROM = 3;

/** Documents that fit a clause in one way, and what that tells. */
interface Hits {
  readonly documents: Postings;
  readonly weight: number;
}

/** Which words may be misspelt: those that are found in no text, or any. */
type Tolerance = 'unknown-words' | 'all-words';

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
  readonly #recency: Float64Array;
  readonly #text: TextIndex;
  readonly #facts = new Map<string, number[]>();

  constructor(documents: readonly CatalogueDocument[]) {
    this.#documents = documents;
    this.#recency = Float64Array.from(documents, recencyOf);
    this.#text = new TextIndex(documents);
    documents.forEach((document, number) => {
      for (const one of factsOf(document)) {
        const term = factTerm(one);
        const postings = this.#facts.get(term);
        if (!postings) this.#facts.set(term, [number]);
        else if (postings.at(-1) !== number) postings.push(number);
      }
    });
  }

  /**
   * Documents that fit the whole query, best first; where none does, those that fit it with slips in
   * any word; then those that fit its facts and at least half of its words.
   */
  search(query: string, limit = Number.POSITIVE_INFINITY): Found {
    const parts = this.understand(query);
    const clauses = parts.flatMap((part) => part.clauses);
    if (clauses.length === 0) return { documents: [], count: 0, parts };
    const wordy = clauses.filter(isWordy);

    let scores = this.#whole(clauses, 'unknown-words');
    if (scores.size === 0 && wordy.length > 0) scores = this.#whole(clauses, 'all-words');
    if (scores.size === 0 && wordy.length > 1) scores = this.#half(clauses);
    return { ...this.#best(scores, limit), parts };
  }

  /** How a query is understood, with the words of this catalogue. */
  understand(query: string): Part[] {
    return understand(query, {
      has: (folded) => this.#text.formsOf(folded).length > 0 || CODES.has(folded),
      hasPrefix: (prefix) => this.#text.hasPrefix(prefix),
      hasWritten: (written) => this.#text.hasWritten(written),
      hasNumber: (number) => this.#facts.has(`number:${number}`),
    });
  }

  /** Scores of the documents that fit every clause. */
  #whole(clauses: readonly Clause[], tolerance: Tolerance): Map<number, number> {
    const conditions = clauses
      .filter(isCondition)
      .map((clause) => this.#hits(clause, tolerance))
      .sort((a, b) => sizeOf(a) - sizeOf(b));
    let scores: Map<number, number> | null = null;
    for (const hits of conditions) {
      scores = fitting(hits, scores);
      if (scores.size === 0) return scores;
    }
    scores ??= new Map();
    for (const wish of clauses.filter((clause) => !isCondition(clause))) {
      for (const [document, weight] of fitting(this.#hits(wish, tolerance), scores)) {
        scores.set(document, weight);
      }
    }
    this.#weighRows(scores, clauses, tolerance);
    return scores;
  }

  /** Scores of the documents that fit the facts and half of the words. */
  #half(clauses: readonly Clause[]): Map<number, number> {
    const factual = clauses.filter((clause) => !isWordy(clause));
    const wordy = clauses.filter(isWordy);
    const among = factual.some(isCondition) ? this.#whole(factual, 'all-words') : null;
    const scores = new Map<number, number>();
    const counts = new Map<number, number>();
    for (const clause of wordy) {
      for (const [document, weight] of fitting(this.#hits(clause, 'all-words'), null)) {
        if (among && !among.has(document)) continue;
        scores.set(document, (scores.get(document) ?? among?.get(document) ?? 0) + weight);
        counts.set(document, (counts.get(document) ?? 0) + 1);
      }
    }
    for (const [document, count] of counts) {
      if (count * 2 < wordy.length) scores.delete(document);
    }
    this.#weighRows(scores, wordy, 'all-words');
    return scores;
  }

  #hits(clause: Clause, tolerance: Tolerance): Hits[] {
    return clause.flatMap((reading) => this.#hitsOf(reading, tolerance));
  }

  #hitsOf(reading: Reading, tolerance: Tolerance): Hits[] {
    if (reading === 'any') return [];
    if ('fact' in reading) return this.#factHits(reading.fact, reading.typing === true);
    if ('span' in reading) {
      const documents = this.#documents.flatMap(({ date }, number) =>
        date !== null && liesIn(date, reading.span) ? [number] : [],
      );
      return [{ documents, weight: SPAN_WEIGHT }];
    }
    if ('phrase' in reading) return this.#phraseHits(reading.phrase, reading.typing);
    const [word, ...more] = reading.words;
    if (!word) return [];
    const scale = reading.aside ? ASIDE : 1;
    if (more.length === 0) return this.#wordHits(word, tolerance, scale);
    // Several words count as one: where all of them are.
    let all: Map<number, number> | null = null;
    for (const one of reading.words) all = fitting(this.#wordHits(one, tolerance, scale), all);
    return [{ documents: [...(all?.keys() ?? [])], weight: scale }];
  }

  #factHits(fact: Fact, typing: boolean): Hits[] {
    const weight = FACT_WEIGHTS[fact.facet];
    const term = factTerm(fact);
    const hits: Hits[] = [{ documents: this.#facts.get(term) ?? [], weight }];
    if (typing) {
      for (const [longer, documents] of this.#facts) {
        if (longer.length > term.length && longer.startsWith(term)) {
          hits.push({ documents, weight: weight * HALF_TYPED });
        }
      }
    }
    return hits;
  }

  /** The forms that answer a word of the query, and how well. */
  #answers(word: QueryWord, tolerance: Tolerance): Map<Form, number> {
    const { folded, written, typing } = word;
    const answers = new Map<Form, number>();
    for (const form of this.#text.formsOf(folded)) {
      const differs = written !== null && form.written !== written;
      answers.set(form, differs ? MATCH.otherMarks : MATCH.whole);
    }
    if (typing) {
      for (const form of this.#text.formsFrom(folded)) {
        const differs = written !== null && !form.written.startsWith(written);
        const typed = (MATCH.beginning * folded.length) / form.folded.length;
        answers.set(form, differs ? typed * MATCH.otherMarks : typed);
      }
    }
    const tolerant = tolerance === 'all-words' || answers.size === 0;
    if (tolerant && folded.length >= SLIP_FROM && !/\d/.test(folded)) {
      for (const form of this.#text.formsNear(folded)) {
        if (!answers.has(form)) answers.set(form, MATCH.slip);
      }
    }
    return answers;
  }

  #wordHits(word: QueryWord, tolerance: Tolerance, scale: number): Hits[] {
    const answers = this.#answers(word, tolerance);
    const hits: Hits[] = [];
    for (const [form, match] of answers) {
      const weight = scale * match * this.#rarity(form);
      if (form.inTitles.length > 0) {
        hits.push({ documents: form.inTitles, weight: weight * IN_TITLE });
      }
      if (form.inAliases.length > 0) hits.push({ documents: form.inAliases, weight });
    }
    return hits;
  }

  /** A word that few texts have tells more. */
  #rarity({ folded }: Form): number {
    let count = 1;
    for (const { inTitles } of this.#text.formsOf(folded)) count += inTitles.length;
    return Math.log(1 + this.#documents.length / count);
  }

  #phraseHits(words: readonly QueryWord[], typing: boolean): Hits[] {
    const answers = words
      .slice(0, MOST_IN_A_ROW)
      .map((word, index) =>
        this.#answers({ ...word, typing: typing && index === words.length - 1 }, 'unknown-words'),
      );
    let scores: Map<number, number> | null = null;
    for (const forms of answers) {
      const hits = [...forms].flatMap(([{ inTitles, inAliases }, weight]) => [
        { documents: inTitles, weight },
        { documents: inAliases, weight },
      ]);
      scores = fitting(hits, scores);
    }
    const rows = new Rows(this.#text, answers);
    const documents = [...(scores?.keys() ?? [])].filter((document) => rows.allIn(document));
    return [{ documents, weight: words.length * FACT_WEIGHTS.kind }];
  }

  /** Words that stand in a row in the query had better do so in the text, best where it begins. */
  #weighRows(scores: Map<number, number>, clauses: readonly Clause[], tolerance: Tolerance): void {
    const words = clauses.flatMap(wordsIn).slice(0, MOST_IN_A_ROW);
    if (words.length === 0) return;
    const answers = words.map(({ word }) => this.#answers(word, tolerance));
    const isFigure = (slot: number) => /^\d{1,2}$/.test(words[slot]?.word.folded ?? '');
    const plain = words.reduce((bits, { aside }, slot) => (aside ? bits : bits | (1 << slot)), 0);
    const rows = new Rows(this.#text, answers, plain);
    const isPlain = (slot: number) => (plain & (1 << slot)) !== 0;
    const weights = answers.map((forms) => {
      const [form] = forms.keys();
      return form ? this.#rarity(form) : 0;
    });
    const least = scoreAt(scores, MOST_WEIGHED);
    for (const [document, score] of scores) {
      if (score < least) continue;
      const { pairs, found, first, cover } = rows.in(document);
      let extra = 0;
      weights.forEach((weight, slot) => {
        const bit = 1 << slot;
        if (found & bit && !isPlain(slot) && isFigure(slot)) extra += FOUND_ASIDE;
        if (pairs & bit && (isPlain(slot) || isPlain(slot + 1))) {
          extra += ((weight + (weights[slot + 1] ?? 0)) / 2) * IN_A_ROW;
          if (!isPlain(slot) && isFigure(slot)) extra += COUNTED;
        }
      });
      if (first && (isPlain(0) || isPlain(1))) extra += AT_THE_START;
      scores.set(document, (score + extra) * (1 + COVER * cover));
    }
  }

  /** The best so many of them, and how many there are. */
  #best(scores: ReadonlyMap<number, number>, limit: number): Pick<Found, 'documents' | 'count'> {
    const found = Array.from(scores, ([number, score]) => ({
      number,
      score: score * (1 + RECENCY * (this.#recency[number] ?? 0)),
    }));
    const best = topOf(found, limit, (a, b) => b.score - a.score || a.number - b.number);
    const documents = best.flatMap(({ number }) => this.#documents[number] ?? []);
    return { documents, count: scores.size };
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

const sizeOf = (hits: readonly Hits[]): number =>
  hits.reduce((sum, { documents }) => sum + documents.length, 0);

/**
 * The documents that fit a clause, each by the way that tells most, on top of what they had.
 *
 * @param among only these, with their scores so far; null for any
 */
function fitting(
  hits: readonly Hits[],
  among: ReadonlyMap<number, number> | null,
): Map<number, number> {
  const scores = new Map<number, number>();
  const ordered = hits.toSorted((a, b) => b.weight - a.weight);
  for (const { documents, weight } of ordered) {
    for (const document of documents) {
      if (scores.has(document)) continue;
      const before = among === null ? 0 : among.get(document);
      if (before !== undefined) scores.set(document, before + weight);
    }
  }
  return scores;
}

/** The score that so many documents reach; none where there are no more than that. */
function scoreAt(scores: ReadonlyMap<number, number>, count: number): number {
  if (scores.size <= count) return Number.NEGATIVE_INFINITY;
  const sorted = Float64Array.from(scores.values()).sort();
  return sorted[sorted.length - count] ?? Number.NEGATIVE_INFINITY;
}

interface RowsIn {
  /** A bit for each word of the query whose next word stands right behind it in the text. */
  readonly pairs: number;
  /** A bit for each word of the query that the text has. */
  readonly found: number;
  /** Whether the title begins with the query's first two words. */
  readonly first: boolean;
  /** How much of the title the query's words make up, from 0 to 1. */
  readonly cover: number;
}

/** Where the words of a query stand in a text. */
class Rows {
  readonly #text: TextIndex;
  readonly #words: number;
  readonly #plain: number;
  /** For each form the words of the query that it answers, a bit a word. */
  readonly #masks: Uint32Array;

  /** @param plain a bit for each word that counts as covering a title */
  constructor(text: TextIndex, answers: readonly ReadonlyMap<Form, number>[], plain = 0) {
    this.#text = text;
    this.#plain = plain;
    this.#words = answers.length;
    this.#masks = new Uint32Array(text.size);
    answers.forEach((forms, slot) => {
      for (const { number } of forms.keys()) {
        this.#masks[number] = (this.#masks[number] ?? 0) | (1 << slot);
      }
    });
  }

  in(document: number): RowsIn {
    const { texts, start, end } = this.#text.textOf(document);
    let pairs = 0;
    let found = 0;
    let first = false;
    let length = 0;
    let covered = 0;
    let inTitle = true;
    let before = 0;
    for (let at = start; at < end; at++) {
      const number = texts[at] ?? -1;
      const mask = this.#masks[number] ?? 0;
      if (number < 0) inTitle = false;
      if (inTitle) {
        length += 1;
        if (mask & this.#plain) covered += 1;
        // Titles begin with `về` or `về việc`.
        if (before & (mask >> 1) & 1 && length <= 4) first = true;
      }
      pairs |= before & (mask >> 1);
      found |= mask;
      before = mask;
    }
    return { pairs, found, first, cover: length === 0 ? 0 : covered / length };
  }

  /** Whether all words of the query stand in a row. */
  allIn(document: number): boolean {
    const { texts, start, end } = this.#text.textOf(document);
    const last = 1 << (this.#words - 1);
    let open = 0;
    for (let at = start; at < end; at++) {
      // A bit for each beginning of the query that ends here.
      open = ((open << 1) | 1) & (this.#masks[texts[at] ?? -1] ?? 0);
      if (open & last) return true;
    }
    return false;
  }
}

/** The first so many in an order, without sorting the rest. */
function topOf<T>(all: T[], limit: number, order: (a: T, b: T) => number): T[] {
  if (all.length <= limit * 4) return all.sort(order).slice(0, limit);
  const top = all.slice(0, limit).sort(order);
  for (const one of all.slice(limit)) {
    const last = top.at(-1);
    if (!last || order(one, last) >= 0) continue;
    top.pop();
    let low = 0;
    for (let high = top.length; low < high; ) {
      const middle = (low + high) >> 1;
      const other = top[middle];
      if (other && order(other, one) <= 0) low = middle + 1;
      else high = middle;
    }
    top.splice(low, 0, one);
  }
  return top;
}
