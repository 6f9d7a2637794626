/**
 * Measures the search against libraries, on the same records in one run.
 *
 *     npm run bench:search [-- --sizes 1000,10000,100000]
 *
 * For every engine and size: milliseconds to build the index and to the first answer, bytes of heap
 * that it holds, median and 95th percentile of a keystroke's answer, in milliseconds and as ratios to a
 * bare linear scan, beside how many scans a frame of 60 a second has room for; and, over the bundled
 * catalogue, how high the expected documents of the query table stand (mean reciprocal rank).
 */
import { parseArgs } from 'node:util';
import type { CatalogueDocument } from '#lib/resolution/lookup.ts';
import { QUERIES } from '#tests/search/queries.ts';
import { ENGINES, type Engine, type Index } from './engines.ts';
import { documents, mixed } from './records.ts';

const { values } = parseArgs({
  options: { sizes: { type: 'string', default: '1000,10000,100000' } },
});
const sizes = values.sizes.split(',').map(Number);

const pairs = Object.values(QUERIES).flat();

/** Every query of the table as it is typed: what the index is asked, key by key. */
const keystrokes = pairs.flatMap(([query]) => {
  const letters = [...query];
  // Every third key is enough to measure by.
  return letters.flatMap((_, place) =>
    place % 3 === 2 ? [letters.slice(0, place + 1).join('')] : [],
  );
});

/** So many of them, evenly spread, the same ones for all engines: fewer at sizes that take seconds. */
const keysAt = (size: number): string[] => {
  const count = size <= 1000 ? 160 : size <= 10_000 ? 80 : 40;
  const step = Math.floor(keystrokes.length / count);
  return keystrokes.filter((_, place) => place % step === 0).slice(0, count);
};

function meanReciprocalRank(index: Index): number {
  const ranks = pairs.map(([query, id]) => {
    const place = index.search(query).indexOf(id);
    return place < 0 ? 0 : 1 / (place + 1);
  });
  return ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length;
}

/** Rounds of all queries, of which the best of each counts, as others use the machine too. */
const ROUNDS = 5;

/** ms after which no further round begins. */
const ENOUGH = 20_000;

/** Milliseconds of each answer, in order. */
function answerTimes(index: Index, queries: readonly string[]): number[] {
  const best = queries.map(() => Number.POSITIVE_INFINITY);
  const began = performance.now();
  for (let round = 0; round < ROUNDS && performance.now() - began < ENOUGH; round++) {
    queries.forEach((query, place) => {
      const start = performance.now();
      index.search(query);
      best[place] = Math.min(best[place] ?? 0, performance.now() - start);
    });
  }
  return best.sort((a, b) => a - b);
}

const at = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;

/** ms of a frame, 60 of them a second. */
const FRAME = 1000 / 60;

/** Bytes in use. */
const heap = (): number => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

interface Measured {
  readonly built: number;
  /** ms from nothing to the first answer: what a reader waits for who types at once. */
  readonly toFirst: number;
  readonly held: number;
  readonly median: number;
  readonly p95: number;
}

/** Measures one engine, whose index is gone afterwards. */
function measure(
  { build }: Engine,
  records: readonly CatalogueDocument[],
  queries: readonly string[],
): Measured {
  const before = heap();
  const start = performance.now();
  const index = build(records);
  const built = performance.now() - start;
  index.search('kinh tế');
  const toFirst = performance.now() - start;
  const held = heap() - before;
  const times = answerTimes(index, queries);
  return { built, toFirst, held, median: at(times, 0.5), p95: at(times, 0.95) };
}

console.log('ranking over the query table, bundled catalogue');
console.table(
  ENGINES.map(({ name, build }) => ({
    name,
    MRR: meanReciprocalRank(build(documents)).toFixed(3),
  })),
);

for (const size of sizes) {
  const records = mixed(size);
  const queries = keysAt(size);
  let scan: Measured | undefined;
  const rows = [];
  // The scan comes first, to be the measure of the others.
  for (const engine of ENGINES.toSorted(
    (a, b) => Number(b.name === 'linear scan') - Number(a.name === 'linear scan'),
  )) {
    if (size > (engine.most ?? Number.POSITIVE_INFINITY)) continue;
    const measured = measure(engine, records, queries);
    scan ??= measured;
    rows.push({
      engine: engine.name,
      'build ms': Math.round(measured.built),
      'to first ms': Math.round(measured.toFirst),
      'heap MB': (measured.held / 2 ** 20).toFixed(1),
      'median ms': measured.median.toFixed(3),
      'p95 ms': measured.p95.toFixed(2),
      'median ×scan': (measured.median / scan.median).toFixed(1),
      'p95 ×scan': (measured.p95 / scan.p95).toFixed(1),
    });
  }
  const room = scan ? (FRAME / scan.p95).toFixed(1) : '';
  console.log(
    `\n${size} documents, ${queries.length} keystrokes; a frame is ${room} × the scan’s p95`,
  );
  console.table(rows);
}
