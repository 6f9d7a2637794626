/**
 * Tries the parser, the resolver, the page's scanner, and all that reads feeds, files, messages and
 * stored values, with whatever a generator makes up.
 *
 *     npm run fuzz -- [--minutes 10] [--only WORDS] [--seed N]
 *
 * The time is shared out equally; the scanner has all of it, in a browser beside the others. The
 * seed that is printed for each leads to the same cases again. What fails is kept in
 * `tests/fuzz/known.json`, with which every later run begins.
 */
import { parseArgs } from 'node:util';
import { MUTATIONS } from '#tests/fuzz/dom/target.ts';
import { keepKnown, readKnown } from '#tests/fuzz/known.ts';
import type { Effort, Target } from '#tests/fuzz/target.ts';
import { TARGETS } from '#tests/fuzz/targets.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    only: { type: 'string', default: '' },
    seed: { type: 'string' },
  },
});
const minutes = Number(values.minutes);
const given = values.seed === undefined ? {} : { seed: Number(values.seed) };
if (!(minutes > 0) || Number.isNaN(given.seed)) {
  console.error('usage: npm run fuzz -- [--minutes 10] [--only WORDS] [--seed N]');
  process.exit(2);
}

const chosen = ({ name }: Target): boolean => name.includes(values.only);
const inNode = TARGETS.filter(chosen);
let cases = 0;
let failures = 0;

/** Tries one target, says what came of it, and keeps what failed. */
async function attempt(target: Target, effort: Effort, isKnown = false): Promise<void> {
  const { seed, runs, failure } = await target.try(effort);
  cases += runs;
  console.log(`${failure ? 'FAILED' : 'held  '} ${target.name}: ${runs} cases, seed ${seed}`);
  if (failure === null) return;
  failures += 1;
  const { shown, counterexample, error } = failure;
  console.log(`  ${shown}\n  ${error.replaceAll('\n', '\n  ')}`);
  if (isKnown || counterexample === null) return;
  keepKnown(target.name, counterexample, shown, error.split('\n')[0] ?? '');
}

for (const { target, counterexample } of readKnown()) {
  const tried = [...inNode, MUTATIONS].find(({ name }) => name === target);
  if (tried) await attempt(tried, { known: counterexample, runs: 1 }, true);
}
const time = minutes * 60_000;
const inBrowser = chosen(MUTATIONS) ? attempt(MUTATIONS, { ...given, time }) : null;
for (const target of inNode) await attempt(target, { ...given, time: time / inNode.length });
await inBrowser;

console.log(`${cases} cases, ${failures} failed`);
process.exit(failures === 0 ? 0 : 1);
