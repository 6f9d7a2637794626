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
  /** ms of processor time of the longest task in which a content script of ours runs. */
  readonly ours: number;
  /** Likewise of any since the page's own script first ran: drawing, too. */
  readonly any: number;
}

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
  const starts = events.filter(isOurs).map(({ ts }) => ts);
  const tasks = events.filter(({ name }) => name === 'RunTask');
  const longest = (list: readonly Lasting[]) => Math.max(0, ...list.map(({ tdur }) => tdur)) / 1000;
  return {
    ours: longest(
      tasks.filter(({ ts, dur }) => starts.some((start) => start >= ts && start <= ts + dur)),
    ),
    any: longest(tasks.filter(({ ts }) => ts > first.ts)),
  };
}
