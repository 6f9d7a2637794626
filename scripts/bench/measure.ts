/** What several measurements of one thing say of it. */
export interface Figure {
  readonly median: number;
  /** The tenth and the ninetieth of a hundred. */
  readonly low: number;
  readonly high: number;
  readonly runs: number;
}

/** @param values at least one */
export function figureOf(values: readonly number[]): Figure {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.round((sorted.length - 1) * part)] ?? Number.NaN;
  return { median: at(0.5), low: at(0.1), high: at(0.9), runs: sorted.length };
}

/** ms that one measurement takes at the least: shorter work is done several times over. */
const MEASURABLE = 20;

/**
 * ms that each of several pieces of work takes, measured in turns, so that what else the machine does
 * falls on all of them alike.
 */
export async function sideBySide<Name extends string>(
  works: Readonly<Record<Name, () => unknown>>,
  rounds: number,
): Promise<Record<Name, Figure>> {
  const all = (Object.keys(works) as Name[]).map((name) => ({ name, work: works[name] })); // its own keys
  const measured = new Map<Name, { times: number; values: number[] }>();
  for (const { name, work } of all) {
    await timed(work, 1); // compiled
    const once = await timed(work, 1);
    measured.set(name, { times: Math.ceil(MEASURABLE / Math.max(once, 0.001)), values: [] });
  }
  for (let round = 0; round < rounds; round++) {
    for (const { name, work } of all) {
      const one = measured.get(name);
      if (one) one.values.push((await timed(work, one.times)) / one.times);
    }
  }
  return Object.fromEntries(
    [...measured].map(([name, { values }]) => [name, figureOf(values)]),
  ) as Record<Name, Figure>; // one for each
}

/** ms that some work takes, done so many times. */
async function timed(work: () => unknown, times: number): Promise<number> {
  const start = performance.now();
  for (let time = 0; time < times; time++) await work();
  return performance.now() - start;
}
