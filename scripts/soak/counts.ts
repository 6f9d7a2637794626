import type { CDPSession } from 'puppeteer-core';

/** What something holds after garbage collection: bytes of heap, and numbers of things. */
export type Counts = Readonly<Record<string, number>>;

/** Bytes of heap that a page or worker still needs. */
async function heapOf(session: CDPSession): Promise<number> {
  // Twice: what a finaliser lets go of is garbage only then.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/** Counts a page, with all documents that its process still holds. */
export async function countPage(session: CDPSession): Promise<Counts> {
  const heap = await heapOf(session);
  const { nodes, jsEventListeners, documents } = await session.send('Memory.getDOMCounters');
  return {
    'page: heap': heap,
    'page: nodes': nodes,
    'page: listeners': jsEventListeners,
    'page: documents': documents,
  };
}

/** Counts a worker, which has no document. */
export const countWorker = async (session: CDPSession): Promise<Counts> => ({
  'worker: heap': await heapOf(session),
});

/** What grew in a series of counts, from when it had warmed up to its end. */
export interface Growth {
  readonly what: string;
  readonly from: number;
  readonly to: number;
  /** 0.05 for 5 %. */
  readonly share: number;
}

/** The part of a series in which caches fill and code is compiled. */
const WARM_UP = 0.25;

/** Counts at each end of a series of which the median is taken. */
const END = 3;

/**
 * @param series counts at regular steps, all of the same things
 * @throws RangeError where the series is too short to have two ends after its warm-up
 */
export function growthOf(series: readonly Counts[]): Growth[] {
  const warm = series.slice(Math.ceil(series.length * WARM_UP));
  if (warm.length < 2 * END) throw new RangeError(`${series.length} counts are too few`);
  return Object.keys(warm[0] ?? {}).map((what) => {
    const values = warm.map((counts) => counts[what] ?? 0);
    const from = median(values.slice(0, END));
    const to = median(values.slice(-END));
    return { what, from, to, share: to / from - 1 };
  });
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
