import { describe, expect, test } from 'vitest';
import { readSeeds } from './seeds.ts';
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
  for (const { target, seed, path } of readSeeds()) {
    const tried = TARGETS.find(({ name }) => name === target);
    if (tried) expect((await tried.try({ seed, path, runs: 1 })).failure).toBeNull();
  }
}, 60_000);
