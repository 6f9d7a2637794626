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
  /** Numbers of forms, title first, for all documents in a row; where each document begins. */
  readonly #texts: number[] = [];
  readonly #starts: number[] = [];

  constructor(documents: readonly CatalogueDocument[]) {
    const bySpelling = new Map<string, Form>();
    const add = (text: string, document: number, field: 'inTitles' | 'inAliases') => {
      for (const spelling of text.match(WORD) ?? []) {
        let form = bySpelling.get(spelling);
        if (!form) {
          form = this.#formOf(spelling);
          bySpelling.set(spelling, form);
        }
        this.#texts.push(form.number);
        const postings = form[field] as number[]; // they grow here alone
        if (postings.at(-1) !== document) postings.push(document);
      }
    };
    documents.forEach(({ title, aliases }, document) => {
      this.#starts.push(this.#texts.length);
      add(title, document, 'inTitles');
      for (const alias of aliases) {
        this.#texts.push(GAP);
        add(alias, document, 'inAliases');
      }
      this.#texts.push(GAP);
    });
    this.#starts.push(this.#texts.length);
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

  /** The forms that begin so, and are longer. */
  formsFrom(prefix: string): Form[] {
    return this.#formsWhere((folded) => folded !== prefix && folded.startsWith(prefix));
  }

  /** The forms that one slip makes of the word. */
  formsNear(folded: string): Form[] {
    return this.#formsWhere((other) => other !== folded && isOneSlipAway(folded, other));
  }

  hasPrefix(prefix: string): boolean {
    for (const folded of this.#byFolded.keys()) if (folded.startsWith(prefix)) return true;
    return false;
  }

  #formsWhere(test: (folded: string) => boolean): Form[] {
    const found: Form[] = [];
    for (const [folded, forms] of this.#byFolded) if (test(folded)) found.push(...forms);
    return found;
  }

  /** Numbers of the forms of a document's title and names, -1 after each of them. */
  textOf(document: number): { readonly texts: readonly number[]; start: number; end: number } {
    const start = this.#starts[document] ?? 0;
    return { texts: this.#texts, start, end: this.#starts[document + 1] ?? start };
  }
}
