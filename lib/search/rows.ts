import type { Form, TextIndex } from './text-index.ts';

/** Words beyond these are not looked for in a row: there is a bit for each. */
export const MOST_IN_A_ROW = 30;

export interface RowsIn {
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
export class Rows {
  readonly #text: TextIndex;
  readonly #words: number;
  readonly #plain: number;
  /** For each form the words of the query that it answers, a bit a word. */
  readonly #masks: Uint32Array;

  /**
   * @param answers for each word of the query, `MOST_IN_A_ROW` at most, the forms that answer it
   * @param plain a bit for each word that counts as covering a title
   */
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
    const masks = this.#masks;
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
      const mask = masks[number] ?? 0;
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
