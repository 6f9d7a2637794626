import { composed, isOdd } from './compose.ts';

/**
 * What a page needs to tell its text that may cite something from the rest, without grammar or
 * lexicon. Plain data: made from those (`triggerPlan`), stored, and sent. Patterns are sources of
 * regular expressions.
 */
export interface TriggerPlan {
  /** For each letter of the alphabet, `a` first, all characters that the grammar takes for it. */
  readonly letters: readonly string[];
  /** By the first three letters, without marks, of words that a citation can begin with. */
  readonly beginnings: Readonly<Record<string, Beginning>>;
  /** What makes a citation of a kind word, where it follows. */
  readonly after: Readonly<Record<KindSort, string>>;
  /** Citations that begin with a digit. */
  readonly digits: string;
}

/** Words by what must follow them: a number, or the name of a meeting too, or a term or year too. */
const KIND_SORTS = ['numbered', 'ofMeeting', 'ofTerm'] as const;

export type KindSort = (typeof KIND_SORTS)[number];

/** Patterns of the words; `name` is of those that need nothing after them. */
export interface Beginning extends Readonly<Partial<Record<KindSort | 'name', string>>> {
  /**
   * What the words go on with: by two letters the two after them, null where those may be any; null
   * where one may go on with anything. Two letters are one number (`pairOf`).
   */
  readonly next: Readonly<Record<number, readonly number[] | null>> | null;
}

/** UTF-16 code units after a kind word within which stands what makes it a citation. */
const REACH = 120;

/** Bits of a letter's value: 1 to 26, 0 for what is none. */
const BITS = 5;

/** Two letters by their values, which are their places in the alphabet. */
export const pairOf = (first: number, second: number): number => (first << BITS) | second;

const THREE_LETTERS = (1 << (3 * BITS)) - 1;

/** Beyond these are no letters but full-width ones, which stand in the order of ASCII's. */
const LETTERS_END = 0x2060;

/** Stands for what may be composed or dropped before a text is read. */
const ODD = 255;
const ODD_RANGES = [
  [0xad, 0xad],
  [0x300, 0x3ff],
  [0x483, 0x489],
  [0x500, 0x1dff],
  [0x2000, 0x200f],
  [0x202a, 0x202f],
] as const;
const FULL_WIDTH = 0xff00;
const FULL_WIDTH_END = 0xff5e;
const TO_ASCII = 0xfee0;

/** Tells in one pass whether a text is worth parsing. */
export class Trigger {
  readonly #values = new Uint8Array(LETTERS_END);
  /** For each three letters their place in `#beginnings`, counted from 1; 0 for none. */
  readonly #places = new Uint16Array(THREE_LETTERS + 1);
  readonly #beginnings: readonly Words[];
  /** For each place what may follow. */
  readonly #next: readonly Beginning['next'][];
  readonly #after: Readonly<Record<KindSort, RegExp>>;
  readonly #digits: RegExp;

  constructor({ letters, beginnings, after, digits }: TriggerPlan) {
    for (const [first, last] of ODD_RANGES) this.#values.fill(ODD, first, last + 1);
    letters.forEach((likes, index) => {
      for (const like of likes) this.#values[like.charCodeAt(0)] = index + 1;
    });
    const all = Object.entries(beginnings);
    all.forEach(([three], index) => {
      const key = Array.from(three).reduce(
        (sum, letter) => (sum << BITS) | this.#valueOf(letter),
        0,
      );
      this.#places[key] = index + 1;
    });
    this.#beginnings = all.map(([, beginning]) => new Words(beginning));
    this.#next = all.map(([, { next }]) => next);
    this.#after = {
      numbered: new RegExp(after.numbered),
      ofMeeting: new RegExp(after.ofMeeting),
      ofTerm: new RegExp(after.ofTerm),
    };
    this.#digits = new RegExp(digits);
  }

  /** False only where `parse` would find nothing; true now and then where it does. */
  test(source: string): boolean {
    return this.#scan(source, true) ?? this.#scan(composed(source), false) ?? true;
  }

  /** @returns null where the text is to be prepared first, if that is to be told */
  #scan(text: string, asGiven: boolean): boolean | null {
    const [values, places] = [this.#values, this.#places];
    let three = 0;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      let value = 0;
      if (unit < LETTERS_END)
        value = values[unit] as number; // a full table
      else if (unit >= FULL_WIDTH && unit <= FULL_WIDTH_END) value = this.#valueAt(text, at);
      else value = ODD;
      if (value === ODD) {
        if (asGiven && isOdd(text)) return null;
        asGiven = false;
        value = 0;
      }
      three = ((three << BITS) | value) & THREE_LETTERS;
      const place = places[three];
      if (place && this.#goesOn(text, at + 1, place) && this.#isMet(text, at - 2, place))
        return true;
    }
    return this.#digits.test(text);
  }

  /** Whether what follows three letters may be the rest of a word that begins with them. */
  #goesOn(text: string, at: number, place: number): boolean {
    const next = this.#next[place - 1];
    if (!next) return true;
    let end = at;
    const letter = (): number => {
      end = this.#pastSpaces(text, end);
      return this.#valueAt(text, end++);
    };
    const further = next[pairOf(letter(), letter())];
    return further === null || further?.includes(pairOf(letter(), letter())) === true;
  }

  #pastSpaces(text: string, at: number): number {
    let index = at;
    while (index < text.length && this.#valueAt(text, index) === 0) index++;
    return index;
  }

  #valueAt(text: string, at: number): number {
    const unit = text.charCodeAt(at);
    const value = this.#values[unit < FULL_WIDTH ? unit : unit - TO_ASCII] ?? 0;
    return value === ODD ? 0 : value;
  }

  #isMet(text: string, at: number, place: number): boolean {
    const words = this.#beginnings[place - 1];
    if (!words) return false;
    if (words.endOf('name', text, at) > 0) return true;
    return KIND_SORTS.some((sort) => {
      const end = words.endOf(sort, text, at);
      return end > 0 && this.#after[sort].test(text.slice(end, end + REACH));
    });
  }

  #valueOf(letter: string): number {
    return this.#values[letter.charCodeAt(0)] ?? 0;
  }
}

/** What may stand where three letters do. Compiled when first met: few pages meet most of them. */
class Words {
  readonly #sources: Beginning;
  readonly #patterns: { [sort in KindSort | 'name']?: RegExp } = {};

  constructor(sources: Beginning) {
    this.#sources = sources;
  }

  /** The index after the word at an index, 0 where none of that sort begins there. */
  endOf(sort: KindSort | 'name', text: string, at: number): number {
    const source = this.#sources[sort];
    if (source === undefined) return 0;
    this.#patterns[sort] ??= new RegExp(source, 'y');
    const pattern = this.#patterns[sort];
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : 0;
  }
}
