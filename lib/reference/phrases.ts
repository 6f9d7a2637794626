import {
  folded,
  foldText,
  isCapital,
  isDigit,
  isLetter,
  isPlain,
  isSpace,
  tonesOf,
  unaccented,
} from './fold.ts';

interface Node<T> {
  readonly next: Map<number, Node<T>>;
  value: T | undefined;
}

export interface PhraseMatch<T> {
  readonly value: T;
  readonly start: number;
  /** UTF-16 index after the phrase. */
  readonly end: number;
}

const SPACE = 32;

/**
 * A set of phrases, each with a value, found at a place in a text in time proportional to the
 * longest phrase. A space in a phrase stands for any white space or none ("Nghịquyết"), never for a
 * blank line.
 */
export class Phrases<T> {
  readonly #root: Node<T> = { next: new Map(), value: undefined };

  constructor(phrases: Iterable<readonly [phrase: string, value: T]> = []) {
    for (const [phrase, value] of phrases) this.add(phrase, value);
  }

  /** Phrases of two words and more are understood without diacritics too. */
  add(phrase: string, value: T): void {
    this.#insert(foldText(phrase), value);
    if (phrase.includes(' ')) this.#insert(unaccented(phrase), value);
  }

  #insert(phrase: string, value: T): void {
    let node = this.#root;
    for (let at = 0; at < phrase.length; at++) {
      const unit = phrase.charCodeAt(at);
      let next = node.next.get(unit);
      if (!next) {
        next = { next: new Map(), value: undefined };
        node.next.set(unit, next);
      }
      node = next;
    }
    node.value ??= value;
  }

  /** What phrases begin with, two folded code units at a time; all phrases have as many. */
  *pairs(): Generator<readonly [first: number, second: number]> {
    for (const [first, { next }] of this.#root.next) {
      for (const second of next.keys()) yield [first, second];
      // A space may be missing.
      for (const third of next.get(SPACE)?.next.keys() ?? []) yield [first, third];
    }
  }

  /** The longest phrase at an index that ends where a word ends, or null. */
  match(text: string, start: number): PhraseMatch<T> | null {
    let node = this.#root;
    let at = start;
    let value: T | undefined;
    let end = start;
    while (at < text.length) {
      const unit = folded(text, at);
      const gap = node.next.get(SPACE);
      if (isSpace(unit)) {
        if (!gap) break;
        const after = skipSpace(text, at);
        if (after === at) break;
        at = after;
        node = gap;
        continue;
      }
      const next: Node<T> | undefined = node.next.get(unit) ?? gap?.next.get(unit);
      if (!next) break;
      node = next;
      at++;
      if (node.value !== undefined && isWordEnd(text, at)) {
        value = node.value;
        end = at;
      }
    }
    return value === undefined ? null : { value, start, end };
  }
}

/** Tells most places at which no phrase begins from the rest, by two letters and without a search. */
export class Beginnings {
  /** By a pair, in which few others fall. */
  readonly #known = new Uint8Array(1 << 14);

  constructor(...all: readonly Phrases<unknown>[]) {
    for (const phrases of all) {
      for (const [first, second] of phrases.pairs()) this.#known[placeOf(first, second)] = 1;
    }
  }

  /** False only where none begins. */
  mayBe(text: string, at: number): boolean {
    return this.#known[placeOf(folded(text, at), folded(text, at + 1))] === 1;
  }
}

const placeOf = (first: number, second: number): number => (first ^ (second << 7)) & 0x3fff;

/** Phrases that say no more than that they stand there, given as one list with commas between. */
export const phraseList = (phrases: string): Phrases<true> =>
  new Phrases(phrases.split(/,\s+/).map((phrase) => [phrase, true]));

/** UTF-16 code units by which a text tells whether it has tones. */
const TELLING = 12;

/** Whether a phrase stands there with its own tones, or in a text without any, which may mean it. */
export const isToned = (text: string, start: number, end: number, phrase: string): boolean =>
  tonesOf(text.slice(start, end)) === tonesOf(phrase) ||
  isPlain(text.slice(start, start + TELLING));

/**
 * Phrases given as such a list that are told from words with other tones, which fold alike: `ký` from
 * `kỳ vọng`, `hộ` from `hỗ trợ`. A text without any tones may mean either.
 */
export class TonedPhrases {
  readonly #phrases: Phrases<string>;

  constructor(phrases: string) {
    this.#phrases = new Phrases(phrases.split(/,\s+/).map((phrase) => [phrase, phrase]));
  }

  /** The longest phrase at an index that ends where a word ends, or null. */
  match(text: string, start: number): PhraseMatch<string> | null {
    const match = this.#phrases.match(text, start);
    return match && isToned(text, start, match.end, match.value) ? match : null;
  }
}

/** The index after white space, or the same index where it spans a blank line. */
export function skipSpace(text: string, at: number): number {
  let index = at;
  let lines = 0;
  while (isSpace(folded(text, index))) {
    if (text[index] === '\n') lines++;
    index++;
  }
  return lines > 1 ? at : index;
}

/** Whether a word can end before the index; a capital after a small letter is a lost space. */
export function isWordEnd(text: string, at: number): boolean {
  const next = folded(text, at);
  if (!isLetter(next)) return true;
  if (!isLetter(folded(text, at - 1))) return true;
  return (isCapital(text, at) && !isCapital(text, at - 1)) || isGluedWord(text, at, next);
}

/** Words that no syllable ends with: before them, too, a space is lost (`XIIIcủa Đảng`, `toàn quốclần thứ`). */
export const GLUED_WORDS = [
  ...['lần thứ', 'của', 'khóa', 'khoá', 'toàn quốc', 'đại biểu', 'trung ương', 'ban chấp hành'],
  ...['bộ chính trị', 'ban bí thư', 'of the'],
] as const;

const TIMES = ['ngày', 'tháng', 'năm'] as const;

const GLUED = new RegExp(`^(?:${GLUED_WORDS.join('|')}|(?:${TIMES.join('|')})\\s\\d)`, 'iu');

const GLUED_BEGIN: ReadonlySet<number> = new Set(
  [...GLUED_WORDS, ...TIMES].map((word) => word.charCodeAt(0)),
);

const isGluedWord = (text: string, at: number, first: number): boolean =>
  GLUED_BEGIN.has(first) && GLUED.test(text.slice(at, at + 14));

/** Whether a word can begin at the index. */
export function isWordStart(text: string, at: number): boolean {
  const before = folded(text, at - 1);
  if (isDigit(before)) return !isDigit(folded(text, at));
  return isWordEnd(text, at);
}
