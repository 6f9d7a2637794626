import { prepare } from './prepare.ts';

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
export type Beginning = Readonly<Partial<Record<KindSort | 'name', string>>>;

/** UTF-16 code units after a kind word within which stands what makes it a citation. */
const REACH = 120;

/** Bits of a letter's value: 1 to 26, 0 for what is none. */
const BITS = 5;
const THREE_LETTERS = (1 << (3 * BITS)) - 1;

/** Beyond these are no letters but full-width ones, which stand in the order of ASCII's. */
const LETTERS_END = 0x2000;
const FULL_WIDTH = 0xff00;
const TO_ASCII = 0xfee0;

/** Tells in one pass whether a text is worth parsing. */
export class Trigger {
  readonly #values = new Uint8Array(LETTERS_END);
  /** For each three letters their place in `#beginnings`, counted from 1; 0 for none. */
  readonly #places = new Uint16Array(THREE_LETTERS + 1);
  readonly #beginnings: readonly Words[];
  readonly #after: Readonly<Record<KindSort, RegExp>>;
  readonly #digits: RegExp;

  constructor({ letters, beginnings, after, digits }: TriggerPlan) {
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
    this.#after = {
      numbered: new RegExp(after.numbered),
      ofMeeting: new RegExp(after.ofMeeting),
      ofTerm: new RegExp(after.ofTerm),
    };
    this.#digits = new RegExp(digits);
  }

  /** False only where `parse` would find nothing; true now and then where it does. */
  test(source: string): boolean {
    const { text } = prepare(source);
    const [values, places] = [this.#values, this.#places];
    let three = 0;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const value = unit < LETTERS_END ? (values[unit] as number) : fullWidth(values, unit); // full table
      three = ((three << BITS) | value) & THREE_LETTERS;
      const place = places[three];
      if (place && this.#isMet(text, at - 2, place)) return true;
    }
    return this.#digits.test(text);
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

const fullWidth = (values: Uint8Array, unit: number): number =>
  unit >= FULL_WIDTH ? (values[unit - TO_ASCII] ?? 0) : 0;
