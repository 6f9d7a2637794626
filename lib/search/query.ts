import { fold } from '../fold.ts';
import { findSpans } from './dates.ts';
import { numberValue } from './facets.ts';
import { type Folded, foldWithOrigins, writtenForm } from './fold.ts';
import type { Part, QueryWord, Token } from './reading.ts';
import { matchAt } from './rules/match.ts';
import { decoded, spelled } from './typed.ts';
import { placedWords } from './words.ts';

/** What is known of words where a query is read: those of titles and names, in both of their forms. */
export interface Vocabulary {
  has(folded: string): boolean;
  /** Whether a word begins so. */
  hasPrefix(folded: string): boolean;
  hasWritten(written: string): boolean;
  hasNumber(number: string): boolean;
}

/** Words of a query beyond these are not read: no reader types them, and a pasted page is no query. */
const LONGEST = 48;

/** Letters of a query beyond these are not read. */
const LIMIT = 1000;

/** Words that titles hold or lack without telling anything. */
const FILLERS = ['về', 'của', 'và', 'số', 'of'];
const FOLDED_FILLERS = new Set(FILLERS.map(fold));
const WRITTEN_FILLERS = new Set(FILLERS.map(writtenForm));

const isFiller = ({ folded, written }: QueryWord): boolean =>
  written === null ? FOLDED_FILLERS.has(folded) : WRITTEN_FILLERS.has(written);

/** What a query asks for, part by part: a document fits if it fits every clause of every part. */
export function understand(query: string, vocabulary: Vocabulary): Part[] {
  const text = query.slice(0, LIMIT);
  const tokens = tokensOf(text, vocabulary);
  const parts: Part[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (!token) break;
    if (token.type === 'phrase') {
      parts.push({
        ...placeOf([token]),
        clauses: [[{ phrase: token.words, typing: token.typing }]],
        meaning: { type: 'phrase', text: text.slice(token.start, token.end) },
      });
      at += 1;
      continue;
    }
    const match = matchAt(tokens, at);
    if (match) {
      const place = placeOf(tokens.slice(at, at + match.length));
      parts.push({ ...place, clauses: match.clauses, meaning: match.meaning });
      at += match.length;
      continue;
    }
    if (token.type === 'word' && (token.typing || !isFiller(token))) {
      parts.push(wordPart(token));
    }
    at += 1;
  }
  return parts;
}

function wordPart(word: QueryWord & Pick<Part, 'start' | 'end'>): Part {
  const { start, end, decoded: meant } = word;
  const meaning = meant ? ({ type: 'word', text: spelled(meant) } as const) : null;
  return { start, end, clauses: [[{ words: [word] }]], meaning };
}

const placeOf = (tokens: readonly Token[]): Pick<Part, 'start' | 'end'> => ({
  start: tokens[0]?.start ?? 0,
  end: tokens.at(-1)?.end ?? 0,
});

const QUOTED = /["“”«»„]([^"“”«»„]*)(["“”«»„]|$)/g;

/** Phrases in quotes, times, and words, in their order. */
function tokensOf(text: string, vocabulary: Vocabulary): Token[] {
  const folded = foldWithOrigins(text);
  const taken: Token[] = [];
  let rest = folded.text;
  const take = (start: number, end: number) => {
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  };

  for (const match of folded.text.matchAll(QUOTED)) {
    const { 0: whole, 1: inside = '', index } = match;
    const words = wordsAt(text, folded, index + 1, inside.length, vocabulary);
    take(index, index + whole.length);
    if (words.length === 0) continue;
    const place = rawPlace(text, folded, index, index + whole.length);
    const typing = match[2] === '' && /[a-z\d]$/.test(inside);
    taken.push({ type: 'phrase', words, typing, ...place });
  }
  for (const { span, start, end } of findSpans(rest)) {
    const place = rawPlace(text, folded, start, end);
    const inside = rest.slice(start, end);
    take(start, end);
    const words = inside.match(/\d+/g) ?? [];
    taken.push({ type: 'time', span, words, ...place });
  }

  const typing = /[a-z\d]$/.test(rest);
  const words = splitWords(text, { text: rest, origins: folded.origins }, typing, vocabulary);
  return [...taken, ...words].sort((a, b) => a.start - b.start);
}

function rawPlace(text: string, { origins }: Folded, start: number, end: number) {
  return { start: origins[start] ?? 0, end: origins[end] ?? text.length };
}

function wordsAt(
  text: string,
  folded: Folded,
  start: number,
  length: number,
  vocabulary: Vocabulary,
): QueryWord[] {
  const inside = {
    text: `${' '.repeat(start)}${folded.text.slice(start, start + length)}`,
    origins: folded.origins,
  };
  return splitWords(text, inside, false, vocabulary);
}

type WordToken = Extract<Token, { type: 'word' }>;

/** Words, decoded where they were typed for an input method; the last one may be unfinished. */
function splitWords(
  text: string,
  folded: Folded,
  typing: boolean,
  vocabulary: Vocabulary,
): WordToken[] {
  const tokens: WordToken[] = [];
  for (const { 0: chunk, index } of folded.text.matchAll(/[a-z\d]+/g)) {
    if (tokens.length >= LONGEST) break;
    const end = index + chunk.length;
    const isLast = typing && end === folded.text.length;
    const place = rawPlace(text, folded, index, end);
    // What was typed with marks was typed with an input method switched on.
    const glued = /\S/.test(folded.text[index - 1] ?? ' ');
    const isPlain = /^[a-z\d]+$/i.test(text.slice(place.start, place.end));
    const meant = isPlain ? meantBy(chunk, isLast, vocabulary) : null;
    if (meant !== null) {
      const word = fold(meant);
      tokens.push({
        ...{ type: 'word', folded: word, written: meant, decoded: meant, typing: isLast, glued },
        ...place,
      });
      continue;
    }
    const inside = { text: ' '.repeat(index) + chunk, origins: folded.origins };
    const words = placedWords(text.slice(0, place.end), inside);
    words.forEach((word, number) => {
      const unfinished = isLast && number === words.length - 1;
      tokens.push(
        ...withSuffix(word.folded, unfinished, vocabulary).map((one, part) => ({
          ...{ type: 'word' as const, folded: one, decoded: null, typing: unfinished },
          glued: glued || number + part > 0,
          written: word.written === word.folded ? null : word.written,
          start: word.start,
          end: word.end,
        })),
      );
    });
  }
  return tokens.slice(0, LONGEST);
}

/** `5c` on the way to `5ct` is a number and a letter, unless documents have that number. */
function withSuffix(word: string, unfinished: boolean, vocabulary: Vocabulary): string[] {
  const [, number, letter] = /^(\d+)([a-d])$/.exec(word) ?? [];
  if (!unfinished || number === undefined || letter === undefined) return [word];
  return vocabulary.hasNumber(numberValue(word)) ? [word] : [number, letter];
}

/** The word that was meant by one typed for an input method; null where it is a word as it stands. */
function meantBy(chunk: string, isLast: boolean, vocabulary: Vocabulary): string | null {
  if (vocabulary.has(chunk) || (isLast && vocabulary.hasPrefix(chunk))) return null;
  const meant = decoded(chunk);
  if (meant === null) return null;
  if (vocabulary.hasWritten(meant)) return meant;
  const plain = fold(meant);
  // Digits are more often numbers than marks: only a word that is known will do.
  if (/\d/.test(chunk)) return null;
  return vocabulary.has(plain) || (isLast && vocabulary.hasPrefix(plain)) ? meant : null;
}
