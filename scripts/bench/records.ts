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
 * So many documents: the bundled ones first, then mixtures of their fields. A mixed title is the
 * beginning of one and the end of another, so that words keep their frequencies.
 */
export function mixed(count: number): CatalogueDocument[] {
  const next = random(20_261_124);
  const one = (): CatalogueDocument => {
    const chosen = documents[Math.floor(next() * documents.length)];
    if (!chosen) throw new Error('the bundled catalogue is empty');
    return chosen;
  };
  const generated = Array.from({ length: Math.max(0, count - documents.length) }, (_, number) => {
    const [numbered, dated, begins, ends] = [one(), one(), one(), one()];
    const words = begins.title.split(' ');
    const others = ends.title.split(' ');
    const title = [
      ...words.slice(0, Math.ceil(words.length / 2)),
      ...others.slice(Math.floor(others.length / 2)),
    ].join(' ');
    const { kind, issuer, symbol } = numbered;
    const { term, date, plenum } = dated;
    return {
      ...numbered,
      id: `mixed-${number}`,
      kind,
      issuer,
      symbol,
      term,
      date,
      plenum,
      title,
      aliases: [],
    };
  });
  return [...documents, ...generated].slice(0, count);
}
