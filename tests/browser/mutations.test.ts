import { expect, test } from 'vitest';
import { MUTATIONS } from '#tests/fuzz/dom/target.ts';

/** Sequences of changes, where `npm run fuzz` tries them for minutes. */
const RUNS = 150;

test(MUTATIONS.name, async () => {
  expect(await MUTATIONS.try({ runs: RUNS })).toMatchObject({ failure: null, runs: RUNS });
});
