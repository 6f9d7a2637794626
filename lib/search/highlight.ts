import { fold } from '../fold.ts';
import { numberValue } from './facets.ts';
import type { Part, QueryWord } from './reading.ts';
import { isOneSlipAway } from './slip.ts';
import { placedWords, type Word } from './words.ts';

/** A piece of a text, and whether the query asked for it. */
export interface Segment {
  readonly text: string;
  readonly marked: boolean;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** A text in pieces, what answers the query's words marked on the original letters. */
export function highlightWords(text: string, parts: readonly Part[]): Segment[] {
  const words = placedWords(text);
  return segments(text, rangesOfWords(text, words, parts));
}

/** The same for what a document is called: its number, code and level answer to facts, too. */
export function highlightName(text: string, parts: readonly Part[]): Segment[] {
  const words = placedWords(text);
  const asked = new Set(parts.flatMap(({ clauses }) => clauses.flat()).flatMap(factValue));
  const facts = words.filter(({ folded }) => asked.has(numberValue(folded)));
  return segments(text, [...facts, ...rangesOfWords(text, words, parts)]);
}

function factValue(reading: Part['clauses'][number][number]): string[] {
  if (reading === 'any' || !('fact' in reading)) return [];
  const { facet, value } = reading.fact;
  return facet === 'number' || facet === 'code' || facet === 'level' ? [value] : [];
}

function rangesOfWords(text: string, words: readonly Word[], parts: readonly Part[]): Range[] {
  return queryWordsOf(parts).flatMap((asked) => {
    const whole = words.filter(({ folded }) => folded === asked.folded);
    const begun = asked.typing
      ? words
          .filter(({ folded }) => folded !== asked.folded && folded.startsWith(asked.folded))
          .map(({ start }) => ({ start, end: endOfLetters(text, start, asked.folded.length) }))
      : [];
    if (whole.length + begun.length > 0) return [...whole, ...begun];
    if (asked.folded.length < 3 || /\d/.test(asked.folded)) return [];
    return words.filter(({ folded }) => isOneSlipAway(folded, asked.folded));
  });
}

function queryWordsOf(parts: readonly Part[]): QueryWord[] {
  return parts
    .flatMap(({ clauses }) => clauses.flat())
    .flatMap((reading) => {
      if (reading === 'any') return [];
      if ('words' in reading) return reading.words;
      return 'phrase' in reading ? reading.phrase : [];
    });
}

/** Where so many folded letters end, the marks of the last one included. */
function endOfLetters(text: string, start: number, count: number): number {
  let end = start;
  for (let letters = 0; end < text.length; end++) {
    const length = fold(text[end] ?? '').length;
    if (letters + length > count) break;
    letters += length;
  }
  return end;
}

function segments(text: string, ranges: readonly Range[]): Segment[] {
  const pieces: Segment[] = [];
  let at = 0;
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < at) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), marked: false });
    pieces.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return pieces;
}
