import { expect, test } from 'vitest';
import { MUTATIONS } from '#tests/fuzz/dom/target.ts';
import { readKnown } from '#tests/fuzz/known.ts';

/** Sequences of changes, where `npm run fuzz` tries them for minutes. */
const RUNS = 150;

test(MUTATIONS.name, async () => {
  expect(await MUTATIONS.try({ runs: RUNS })).toMatchObject({ failure: null, runs: RUNS });
});

test('the changes after which it did not know once', async () => {
  const known = readKnown().filter(({ target }) => target === MUTATIONS.name);
  expect(known).not.toEqual([]);
  for (const { counterexample } of known) {
    expect(await MUTATIONS.try({ known: counterexample, runs: 1 })).toMatchObject({
      failure: null,
    });
  }
});
