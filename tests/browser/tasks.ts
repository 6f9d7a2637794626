import type { Page } from 'puppeteer-core';
import * as z from 'zod';

/** An event of Chromium's trace, of those that last; times in microseconds. */
const lasting = z.object({
  name: z.string(),
  ph: z.literal('X'),
  pid: z.number(),
  tid: z.number(),
  ts: z.number(),
  dur: z.number().default(0),
  /** Processor time of the thread: what others take from it does not count. */
  tdur: z.number().default(0),
  args: z.object({ data: z.object({ url: z.string().optional() }).optional() }).optional(),
});

type Lasting = z.infer<typeof lasting>;

/** What a content script's work is done in, on a page that itself asks for neither. */
const DEFERRED = ['FireIdleCallback', 'BlinkScheduler_PerformMicrotaskCheckpoint'];

interface Longest {
  /** ms of processor time that a content script of ours takes at most of one task. */
  readonly ours: number;
  /** And what they take of all tasks. */
  readonly oursInAll: number;
  /** Likewise of any task since the page's own script first ran: drawing, too. */
  readonly any: number;
  /** What the browser takes for a whole drawing of the page before that, when it is laid out. */
  readonly drawing: number;
}

const contains = (outer: Lasting, inner: Lasting): boolean =>
  outer !== inner && inner.ts >= outer.ts && inner.ts + inner.dur <= outer.ts + outer.dur;

/**
 * What keeps a page's main thread busy, as Chromium traces it.
 *
 * @param load opens a page whose own script polls, in a page that was elsewhere
 */
export async function longestTasks(page: Page, load: () => Promise<void>): Promise<Longest> {
  await page.tracing.start({
    categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
  });
  await load();
  const trace = JSON.parse(Buffer.from((await page.tracing.stop()) ?? '').toString());
  const all: Lasting[] = trace.traceEvents.flatMap((event: unknown) => {
    const { success, data } = lasting.safeParse(event);
    return success ? [data] : [];
  });
  const address = page.url();
  const first = all.find(
    ({ name, args }) => name === 'FunctionCall' && args?.data?.url === address,
  );
  if (!first) throw new Error('the page does not poll');
  const events = all.filter(({ pid, tid }) => pid === first.pid && tid === first.tid);
  const isOurs = ({ name, args, ts }: Lasting) =>
    args?.data?.url?.includes('/annotator.js') || (ts > first.ts && DEFERRED.includes(name));
  const ours = events.filter(isOurs);
  const outermost = ours.filter((event) => !ours.some((other) => contains(other, event)));
  const tasks = events.filter(({ name }) => name === 'RunTask');
  const drawings = events.filter(({ name, ts }) => name === 'PrePaint' && ts < first.ts);
  const times = (list: readonly Lasting[]) => list.map(({ tdur }) => tdur / 1000);
  const longest = (list: readonly number[]) => Math.max(0, ...list);
  const sum = (list: readonly number[]) => list.reduce((total, time) => total + time, 0);
  // A frame's own task has room for a script, and then the browser draws in it.
  const ourShares = tasks.map((task) => sum(times(outermost.filter((one) => contains(task, one)))));
  return {
    ours: longest(ourShares),
    oursInAll: sum(ourShares),
    any: longest(times(tasks.filter(({ ts }) => ts > first.ts))),
    drawing: longest(times(drawings)),
  };
}
