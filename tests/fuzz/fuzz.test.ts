import { describe, expect, test } from 'vitest';
import { readKnown } from './known.ts';
import { TARGETS } from './targets.ts';

/** Cases for each, where `npm run fuzz` takes minutes. */
const RUNS = 200;

describe('for whatever comes', () => {
  test.each(TARGETS)(
    '$name',
    async (target) => {
      expect((await target.try({ runs: RUNS })).failure).toBeNull();
    },
    60_000,
  );
});

test('what failed once holds', async () => {
  const known = readKnown();
  expect(known).not.toEqual([]);
  for (const { target, counterexample } of known) {
    const tried = TARGETS.find(({ name }) => name === target);
    if (tried) expect((await tried.try({ known: counterexample, runs: 1 })).failure).toBeNull();
  }
}, 60_000);
