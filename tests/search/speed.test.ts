import { expect, test } from 'vitest';
import { ENGINES } from '#scripts/bench/engines.ts';
import { mixed } from '#scripts/bench/records.ts';
import { leastRatio } from '../ratio.ts';
import { QUERIES } from './queries.ts';

const DOCUMENTS = 10_000;

/**
 * How many bare scans an answer may take, on average; measured: fewer than one. A frame, at 60 a
 * second, has room for about twenty scans of so many documents.
 */
const BOUND = 3;

const indexOf = (name: string) => {
  const engine = ENGINES.find((one) => one.name === name);
  if (!engine) throw new Error(`no engine is called ${name}`);
  return engine.build(mixed(DOCUMENTS));
};

test('a keystroke among 10,000 documents is answered in the time of a few bare scans', async () => {
  const typed = Object.values(QUERIES)
    .flat()
    .filter((_, place) => place % 8 === 0)
    .map(([query]) => query.slice(0, 7));
  const [ours, scan] = [indexOf('Văn Kiện'), indexOf('linear scan')];
  const ask = (index: typeof ours) => () => typed.map((query) => index.search(query));
  expect(await leastRatio(ask(ours), ask(scan), BOUND)).toBeLessThan(BOUND);
});
