import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { DEFAULT_SETTINGS } from '#lib/settings.ts';
import { stopWorkers } from '#scripts/browsers/chromium.ts';
import type { BrowserName } from '#scripts/browsers/find.ts';
import { build, ELSEWHERE, NEWS, type Stage, startStage } from './built.ts';
import { processorTime } from './cpu.ts';
import { type Figure, figureOf } from './measure.ts';
import { serveModules } from './modules.ts';
import {
  appendMany,
  changeParagraph,
  firstMark,
  isTooltipGone,
  offerEmptyTooltip,
  tooltipTime,
  watchTooltip,
} from './page/act.ts';
import type { Scans } from './page/scan.ts';
import { LONG, setPages } from './pages.ts';
import type { Options, Row } from './report.ts';

/** What a page pays for the extension in a browser, beside a page without it. */
export async function measurePage(name: BrowserName, options: Options): Promise<Row[]> {
  const built = build(name);
  await using stage = await startStage(name, built);
  serveModules(stage.site);
  setPages(stage.site);
  const growing = [
    ...(await scans(stage, options)),
    ...(await appends(stage, options)),
    ...(await changes(stage, options)),
  ];
  // The rest tells nothing that a quick run could judge.
  if (options.quick) return growing;
  return [
    ...growing,
    ...(await loads(stage, name, built)),
    ...(await hovers(stage)),
    ...(name === 'chromium' ? [await heap(stage)] : []),
  ];
}

async function scans({ reader, address }: Stage, { quick }: Options): Promise<Row[]> {
  const page = await reader.open(address('scan.html', ELSEWHERE));
  await page.waitForFunction(() => 'measureScan' in globalThis);
  const {
    walk,
    sift,
    scan,
    rescan,
    page: read,
  }: Scans = await page.evaluate(
    (rounds) => Reflect.get(globalThis, 'measureScan')(rounds),
    quick ? 2 : 5,
  );
  const wraps: number[] = [];
  for (let round = 0; round < (quick ? 0 : 3); round++) {
    wraps.push(await page.evaluate(() => Reflect.get(globalThis, 'measureWrap')()));
  }
  await page.close();
  const what = `a page of ${read.letters} letters in ${read.nodes} texts, ${read.marks} references`;
  const beside = { name: 'bare TreeWalker', figure: walk };
  return [
    { what: `scan of ${what}`, unit: 'ms', ours: scan, beside, target: { most: 4 } },
    { what: '… of it, what the page itself does', unit: 'ms', ours: sift, beside, target: null },
    ...(wraps.length > 0
      ? [
          {
            what: '… the same scan',
            unit: 'ms',
            ours: scan,
            beside: { name: 'mark.js across elements', figure: figureOf(wraps) },
            target: { faster: 60 },
          } as const,
        ]
      : []),
    {
      what: '… again after one paragraph changed',
      unit: 'ms',
      ours: rescan,
      beside: { name: 'the full scan', figure: scan },
      target: { most: 0.01 },
      firm: 0.1,
    },
  ];
}

/** What a load of a page that cites nothing takes, to its rest. */
async function loads(stage: Stage, name: BrowserName, built: string): Promise<Row[]> {
  await using empty = await startStage(name, built, {
    change: (folder) => writeFileSync(join(folder, 'content-scripts/annotator.js'), ''),
  });
  setPages(empty.site);
  const measure = name === 'chromium' ? mainThreadTime : processorTimeOfLoads;
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < 6; round++) {
    ours.push(await measure(stage));
    theirs.push(await measure(empty));
  }
  if (ours.some(Number.isNaN)) return [];
  const time = name === 'chromium' ? 'main-thread time' : 'processor time of the browser';
  return [
    {
      what: `load of a page without references, ${time}`,
      unit: 'ms',
      ours: figureOf(ours),
      beside: { name: 'an empty content script', figure: figureOf(theirs) },
      target: { most: 1.02 },
    },
  ];
}

/** Loads whose time is taken together: one alone is short, and the clock may be coarse. */
const LOADS = 5;

/** ms until a small page is at rest. */
const REST = 400;

/** Loads the quiet page several times, code being compiled and the background at rest. */
async function load(page: Page, address: string): Promise<void> {
  for (let turn = 0; turn < LOADS; turn++) {
    await page.goto(`${address}?${turn}`);
    await pause(REST);
  }
}

/** ms of the tab's main thread. */
async function mainThreadTime({ running, address }: Stage): Promise<number> {
  const page = await running.browser.newPage();
  await page.goto(address('quiet.html'));
  await pause(REST);
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  const used = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? Number.NaN;
  };
  const before = await used();
  await load(page, address('quiet.html'));
  const after = await used();
  await page.close();
  return (1000 * (after - before)) / LOADS;
}

/** ms of processor time of the whole browser; NaN where the machine does not tell. */
async function processorTimeOfLoads({ running, address }: Stage): Promise<number> {
  const root = running.browser.process()?.pid ?? 0;
  const page = await running.browser.newPage();
  await page.goto(address('quiet.html'));
  await pause(REST);
  const before = processorTime(root);
  await load(page, address('quiet.html'));
  const after = processorTime(root);
  await page.close();
  return before === null || after === null ? Number.NaN : (after - before) / LOADS;
}

async function appends({ reader, address }: Stage, { quick }: Options): Promise<Row[]> {
  const rows: Row[] = [];
  for (const count of quick ? [400] : [400, 4000]) {
    const marked = await reader.open(address(`${count}.html`, NEWS));
    await reader.settled(marked);
    const bare = await reader.open(address(`${count}.html`, ELSEWHERE));
    const [ours, theirs] = await inTurn(marked, bare, appendMany, quick ? 2 : 5);
    rows.push({
      what: `2,000 appends to a page with ${count} marks`,
      unit: 'ms',
      ours,
      beside: { name: 'the same page without marks', figure: theirs },
      target: { most: 1.3 },
      firm: 3,
    });
    await marked.close();
    await bare.close();
  }
  return rows;
}

async function changes({ reader, address }: Stage, { quick }: Options): Promise<Row[]> {
  const count = quick ? 400 : 4000;
  const large = await reader.open(address(`${count}.html`));
  await reader.settled(large);
  const small = await reader.open(address('few.html'));
  await reader.settled(small);
  const [many, few] = await inTurn(large, small, changeParagraph, quick ? 1 : 3);
  await large.close();
  await small.close();
  return [
    {
      what: `from change to mark, in the extension, among ${count} references`,
      unit: 'ms',
      ours: many,
      beside: { name: 'among ten', figure: few },
      target: null,
      firm: 20,
    },
  ];
}

/** What a function measures in two pages, one after the other in front. */
async function inTurn(
  ours: Page,
  theirs: Page,
  measure: () => number | Promise<number>,
  rounds: number,
): Promise<[Figure, Figure]> {
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round <= rounds; round++) {
    for (const [index, page] of [ours, theirs].entries()) {
      await page.bringToFront();
      const time = await page.evaluate(measure);
      if (round > 0) times[index]?.push(time); // the first is to warm up
    }
  }
  return [figureOf(times[0]), figureOf(times[1])];
}

async function hovers({ running, reader, address }: Stage): Promise<Row[]> {
  const first: number[] = [];
  const later: number[] = [];
  const stopped: number[] = [];
  const empty: number[] = [];
  for (let round = 0; round < 5; round++) {
    const place = await tooltipOn(first, later);
    if (running.name === 'chromium')
      await tooltipOn(stopped, null, async () => {
        const desk = await running.openExtensionPage('options.html');
        await stopWorkers(desk);
        await desk.close();
      });
    const page = await reader.open(address('few.html', ELSEWHERE));
    await page.evaluate(offerEmptyTooltip, DEFAULT_SETTINGS.dwell);
    empty.push(await hoverTime(page, place));
    await page.close();
  }
  const figure = figureOf(empty);
  const row = (what: string, times: readonly number[], most: number): Row => ({
    what,
    unit: 'ms',
    ours: figureOf(times),
    beside: { name: 'painting an empty tooltip', figure },
    target: { most },
  });
  return [
    row('hover to the first painted tooltip, less the dwell, worker warm', first, 1.5),
    row('… to a later one', later, 1.5),
    ...(stopped.length > 0 ? [row('… to the first, worker stopped', stopped, 10)] : []),
  ];

  async function tooltipOn(
    times: number[],
    again: number[] | null,
    before?: () => Promise<void>,
  ): Promise<{ x: number; y: number }> {
    const page = await reader.open(address('few.html'));
    await reader.settled(page);
    await before?.();
    await page.bringToFront();
    const place = await page.evaluate(firstMark);
    if (!place) throw new Error('the page has no mark in view');
    times.push(await hoverTime(page, place));
    if (again) {
      await page.mouse.move(1, 1);
      await page.waitForFunction(isTooltipGone);
      again.push(await hoverTime(page, place));
    }
    await page.close();
    return place;
  }
}

/** ms from the pointer's move to the painted tooltip, less the dwell. */
async function hoverTime(page: Page, { x, y }: { x: number; y: number }): Promise<number> {
  await page.mouse.move(1, 1);
  await page.evaluate(watchTooltip);
  await page.mouse.move(x, y);
  return (await page.evaluate(tooltipTime)) - DEFAULT_SETTINGS.dwell;
}

/** Memory that a tab's scripts hold after a long article is read and garbage is gone. */
async function heap({ reader, address }: Stage): Promise<Row> {
  const used = async (host: string): Promise<number> => {
    const page = await reader.open(address('long.html', host));
    if (host === NEWS) await reader.settled(page);
    else await pause(300);
    const session = await page.createCDPSession();
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    await page.close();
    return usedSize / 2 ** 20;
  };
  const added: number[] = [];
  for (let round = 0; round < 4; round++) {
    const without = await used(ELSEWHERE);
    added.push((await used(NEWS)) - without);
  }
  return {
    what: 'memory that a tab’s scripts add, the long article read',
    unit: 'MB',
    ours: figureOf(added),
    beside: { name: 'the article’s letters', figure: figureOf([LONG.letters / 2 ** 20]) },
    target: { most: 1 },
  };
}
