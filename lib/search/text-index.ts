import { fold } from '../fold.ts';
import type { CatalogueDocument } from '../resolution/lookup.ts';
import { writtenForm } from './fold.ts';
import { isOneSlipAway } from './slip.ts';

/** Documents by their places in the catalogue, ascending. */
export type Postings = readonly number[];

/** A word as titles and names write it, with the documents that do. */
export interface Form {
  readonly folded: string;
  readonly written: string;
  readonly number: number;
  readonly inTitles: Postings;
  readonly inAliases: Postings;
}

/** Stands between a title and each name: no phrase reaches over it. */
const GAP = -1;

const WORD = /[\p{L}\p{M}]+|\d+[a-dA-D](?![\p{L}\d])|\d+/gu;

/**
 * The words of all titles and names.
 *
 * Vietnamese is written in syllables, of which all texts share some thousands: what grows with the
 * catalogue are the lists of documents, while the words themselves can be looked through one by one
 * for beginnings and slips.
 */
export class TextIndex {
  readonly #forms: Form[] = [];
  readonly #byFolded = new Map<string, Form[]>();
  readonly #byWritten = new Map<string, Form>();
  /** Every folded word once, in order. */
  readonly #vocabulary: readonly string[];
  /** Numbers of forms, title first, for all documents in a row; where each document begins. */
  readonly #texts: Int32Array;
  readonly #starts: Uint32Array;
  readonly #documents: number;

  constructor(documents: readonly CatalogueDocument[]) {
    const bySpelling = new Map<string, Form>();
    const texts: number[] = [];
    const starts: number[] = [];
    const add = (text: string, document: number, field: 'inTitles' | 'inAliases') => {
      for (const spelling of text.match(WORD) ?? []) {
        let form = bySpelling.get(spelling);
        if (!form) {
          form = this.#formOf(spelling);
          bySpelling.set(spelling, form);
        }
        texts.push(form.number);
        const postings = form[field] as number[]; // they grow here alone
        if (postings.at(-1) !== document) postings.push(document);
      }
    };
    documents.forEach(({ title, aliases }, document) => {
      starts.push(texts.length);
      add(title, document, 'inTitles');
      for (const alias of aliases) {
        texts.push(GAP);
        add(alias, document, 'inAliases');
      }
      texts.push(GAP);
    });
    starts.push(texts.length);
    this.#texts = Int32Array.from(texts);
    this.#starts = Uint32Array.from(starts);
    this.#vocabulary = [...this.#byFolded.keys()].sort();
    this.#documents = documents.length;
  }

  #formOf(spelling: string): Form {
    const written = writtenForm(spelling);
    const known = this.#byWritten.get(written);
    if (known) return known;
    const folded = fold(spelling);
    const form = { folded, written, number: this.#forms.length, inTitles: [], inAliases: [] };
    this.#forms.push(form);
    this.#byWritten.set(written, form);
    const siblings = this.#byFolded.get(folded);
    if (siblings) siblings.push(form);
    else this.#byFolded.set(folded, [form]);
    return form;
  }

  get size(): number {
    return this.#forms.length;
  }

  hasWritten(written: string): boolean {
    return this.#byWritten.has(written);
  }

  /** The forms that a folded word may stand for. */
  formsOf(folded: string): readonly Form[] {
    return this.#byFolded.get(folded) ?? [];
  }

  /** How much a word tells: more, the fewer titles have it. */
  rarity({ folded }: Form): number {
    let count = 1;
    for (const { inTitles } of this.formsOf(folded)) count += inTitles.length;
    return Math.log(1 + this.#documents / count);
  }

  /** The forms that begin so, and are longer. */
  formsFrom(prefix: string): Form[] {
    const found: Form[] = [];
    for (let at = this.#placeOf(prefix); ; at++) {
      const folded = this.#vocabulary[at];
      if (!folded?.startsWith(prefix)) return found;
      if (folded !== prefix) found.push(...this.formsOf(folded));
    }
  }

  hasPrefix(prefix: string): boolean {
    return this.#vocabulary[this.#placeOf(prefix)]?.startsWith(prefix) === true;
  }

  /** Where a word stands in the vocabulary, or would stand. */
  #placeOf(word: string): number {
    let low = 0;
    for (let high = this.#vocabulary.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((this.#vocabulary[middle] ?? '') < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The forms that one slip makes of the word. */
  formsNear(word: string): Form[] {
    return this.#vocabulary.flatMap((folded) =>
      folded !== word && isOneSlipAway(word, folded) ? this.formsOf(folded) : [],
    );
  }

  /** Numbers of the forms of a document's title and names, -1 after each of them. */
  textOf(document: number): { readonly texts: Int32Array; start: number; end: number } {
    const start = this.#starts[document] ?? 0;
    return { texts: this.#texts, start, end: this.#starts[document + 1] ?? start };
  }
}
