import { expect, test } from 'vitest';
import { CODES, LEVELS } from '#lib/search/facets.ts';
import { wordsOf } from '#lib/search/words.ts';
import { catalogue, documents } from './bundled.ts';

/** Words of a title: no figures, Roman or other, no parts of symbols. */
const plainWords = (title: string): string[] =>
  [...new Set(wordsOf(title))].filter(
    (word) =>
      /^[a-z]{2,}$/.test(word) && !/^[ivx]+$/.test(word) && !CODES.has(word) && !LEVELS.has(word),
  );

const wordSets = documents.map(({ title }) => new Set(plainWords(title)));

/** Three words of a title, in its order, that no other document's title has together; null if none are found. */
function distinctive(title: string): string[] | null {
  const words = plainWords(title);
  const chosen = new Set<string>();
  let among = wordSets;
  for (let count = 0; count < 3; count++) {
    const rest = words.filter((word) => !chosen.has(word));
    const sharing = (word: string) => among.filter((set) => set.has(word)).length;
    const [rarest] = rest.sort((a, b) => sharing(a) - sharing(b) || b.length - a.length);
    if (rarest === undefined) return null;
    chosen.add(rarest);
    among = among.filter((set) => set.has(rarest));
  }
  return among.length === 1 ? words.filter((word) => chosen.has(word)) : null;
}

const cases = documents.flatMap(({ title }) => {
  const words = distinctive(title);
  return words ? [{ title, words }] : [];
});

function meanReciprocalRank(queryOf: (words: readonly string[]) => string): number {
  const ranks = cases.map(({ title, words }) => {
    const found = catalogue.search(queryOf(words)).documents;
    const place = found.findIndex((document) => document.title === title);
    return place < 0 ? 0 : 1 / (place + 1);
  });
  return ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length;
}

/** Random numbers from 0 to 1, the same ones each time. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** A letter lost, doubled up, wrong, or two changed. */
function withSlip(word: string, next: () => number): string {
  const at = Math.floor(next() * word.length);
  const letter = 'abcdeghiklmnopqrstuvxy'[Math.floor(next() * 22)] ?? 'a';
  const swapped = Math.min(at, word.length - 2);
  return [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + letter + word.slice(at),
    word.slice(0, at) + letter + word.slice(at + 1),
    word.slice(0, swapped) + word[swapped + 1] + word[swapped] + word.slice(swapped + 2),
  ][Math.floor(next() * 4)] as string; // one of the four
}

test('most titles have three words that tell them apart from all others', () => {
  expect(cases.length / documents.length).toBeGreaterThan(0.65);
});

test('three distinctive words without diacritics find their title: MRR ≥ 0.98', () => {
  expect(meanReciprocalRank((words) => words.join(' '))).toBeGreaterThanOrEqual(0.98);
});

test.each([1, 2, 3])('with one slip in one of them: MRR ≥ 0.9 (seed %i)', (seed) => {
  const next = random(seed);
  const mean = meanReciprocalRank((words) => {
    const long = words.filter((word) => word.length >= 4);
    const from = long.length > 0 ? long : words;
    const wrong = from[Math.floor(next() * from.length)];
    return words.map((word) => (word === wrong ? withSlip(word, next) : word)).join(' ');
  });
  expect(mean).toBeGreaterThanOrEqual(0.9);
});
