import { readFileSync } from 'node:fs';
import { parseRelease } from '#lib/catalogue/release.ts';
import type { CatalogueDocument } from '#lib/resolution/lookup.ts';

const bundled = parseRelease(readFileSync('public/catalogue/catalogue.jsonl', 'utf8'));
if (!bundled.ok) throw new Error('the bundled catalogue is damaged');

/** The bundled catalogue. */
export const { documents } = bundled.value;

/** Numbers from 0 to 1, the same ones each time. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/**
 * How many documents of the bundled catalogue bear one symbol, about: numbers run anew in each term.
 */
const PER_SYMBOL = (() => {
  const symbols = documents.flatMap(({ symbol }) => symbol ?? []);
  return symbols.length / new Set(symbols).size;
})();

/** No number of the bundled catalogue is as high. */
const FIRST_NUMBER = 1000;

/**
 * So many documents: the bundled ones first, then mixtures of their fields. A mixed title is the
 * beginning of one and the end of another, so that words keep their frequencies.
 *
 * Mixed ones have numbers of their own, each for as many documents as in the bundled catalogue: a
 * number is given once a term, so that a larger catalogue has more numbers, not more documents of one.
 * Nor has it more plenums or congresses.
 */
export function mixed(count: number): CatalogueDocument[] {
  const next = random(20_261_124);
  const numberedOnes = documents.filter(({ symbol, issuer }) => symbol && issuer !== 'dai-hoi');
  const oneOf = (list: readonly CatalogueDocument[]): CatalogueDocument => {
    const chosen = list[Math.floor(next() * list.length)];
    if (!chosen) throw new Error('the bundled catalogue is empty');
    return chosen;
  };
  const generated = Array.from({ length: Math.max(0, count - documents.length) }, (_, place) => {
    const [numbered, dated] = [oneOf(numberedOnes), oneOf(documents)];
    const [begins, ends] = [oneOf(documents).title.split(' '), oneOf(documents).title.split(' ')];
    const title = [
      ...begins.slice(0, Math.ceil(begins.length / 2)),
      ...ends.slice(Math.floor(ends.length / 2)),
    ].join(' ');
    const number = FIRST_NUMBER + Math.floor(place / PER_SYMBOL);
    return {
      ...numbered,
      id: `mixed-${place}`,
      symbol: numbered.symbol?.replace(/^\d+\p{L}?/u, String(number)) ?? null,
      term: dated.term,
      date: dated.date,
      plenum: null,
      title,
      aliases: [],
    };
  });
  return [...documents, ...generated].slice(0, count);
}
