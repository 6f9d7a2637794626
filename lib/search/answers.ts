import type { QueryWord } from './reading.ts';
import type { Hits } from './tally.ts';
import type { Form, TextIndex } from './text-index.ts';
import { IN_TITLE, MATCH } from './weights.ts';

/** Letters from which on one may be wrong. */
const SLIP_FROM = 3;

/** Which words may be misspelt: those that are found in no text, or any. */
export type Tolerance = 'unknown-words' | 'all-words';

/** How texts answer the words of one query; each word is looked up once. */
export class Answers {
  readonly #text: TextIndex;
  readonly #known: Record<Tolerance, Map<QueryWord, ReadonlyMap<Form, number>>> = {
    'unknown-words': new Map(),
    'all-words': new Map(),
  };

  constructor(text: TextIndex) {
    this.#text = text;
  }

  /** The forms that answer a word of the query, and how well (`MATCH`). */
  to(word: QueryWord, tolerance: Tolerance): ReadonlyMap<Form, number> {
    const known = this.#known[tolerance];
    let answers = known.get(word);
    if (!answers) {
      answers = this.#find(word, tolerance);
      known.set(word, answers);
    }
    return answers;
  }

  #find({ folded, written, typing }: QueryWord, tolerance: Tolerance): Map<Form, number> {
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

  /** The documents whose titles or names answer a word. */
  hits(word: QueryWord, tolerance: Tolerance, scale: number): Hits[] {
    const hits: Hits[] = [];
    for (const [form, match] of this.to(word, tolerance)) {
      const weight = scale * match * this.#text.rarity(form);
      if (form.inTitles.length > 0) {
        hits.push({ documents: form.inTitles, weight: weight * IN_TITLE });
      }
      if (form.inAliases.length > 0) hits.push({ documents: form.inAliases, weight });
    }
    return hits;
  }
}
