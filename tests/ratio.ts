/** ms that one measurement takes at the least: shorter work is done several times over. */
const MEASURABLE = 10;

const TURNS = 3;
const ATTEMPTS = 4;

/**
 * How many times longer one piece of work takes than another: the least of several ratios, each of the
 * best of several turns, for on a busy machine noise only ever adds. A ratio that lies in the work
 * itself shows in all of them.
 *
 * @param enough a ratio below this ends the measuring
 */
export async function leastRatio(
  longer: () => unknown,
  shorter: () => unknown,
  enough: number,
): Promise<number> {
  let times = 1;
  while ((await timed(shorter, times)) < MEASURABLE) times *= 2;
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < ATTEMPTS && least >= enough; attempt++) {
    let bestLonger = Number.POSITIVE_INFINITY;
    let bestShorter = Number.POSITIVE_INFINITY;
    for (let turn = 0; turn < TURNS; turn++) {
      bestShorter = Math.min(bestShorter, await timed(shorter, times));
      bestLonger = Math.min(bestLonger, await timed(longer, times));
    }
    least = Math.min(least, bestLonger / bestShorter);
  }
  return least;
}

/** ms that some work takes, done so many times. */
async function timed(work: () => unknown, times: number): Promise<number> {
  const start = performance.now();
  for (let time = 0; time < times; time++) await work();
  return performance.now() - start;
}
