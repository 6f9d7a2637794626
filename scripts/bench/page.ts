import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { DEFAULT_SETTINGS } from '#lib/settings.ts';
import type { BrowserName } from '#scripts/browsers/find.ts';
import { build, ELSEWHERE, NEWS, type Stage, startStage } from './built.ts';
import { processorTime } from './cpu.ts';
import { type Figure, figureOf } from './measure.ts';
import { serveModules } from './modules.ts';
import {
  appendMany,
  changeParagraph,
  firstMark,
  offerEmptyTooltip,
  tooltipTime,
  watchTooltip,
} from './page/act.ts';
import type { Scans } from './page/scan.ts';
import { setPages } from './pages.ts';
import type { Options, Row } from './report.ts';

/** What a page pays for the extension in a browser, beside a page without it. */
export async function measurePage(name: BrowserName, options: Options): Promise<Row[]> {
  const built = build(name);
  await using stage = await startStage(name, built);
  serveModules(stage.site);
  setPages(stage.site);
  return [
    await scans(stage, options),
    await loads(stage, name, built, options),
    await appends(stage, options),
    await changes(stage, options),
    await hovers(stage, options),
    name === 'chromium' ? [await heap(stage, options)] : [],
  ].flat();
}

async function scans({ reader, address }: Stage, { quick }: Options): Promise<Row[]> {
  const page = await reader.open(address('scan.html', ELSEWHERE));
  const { walk, scan, highlight, wrap }: Scans = await page.evaluate(
    (rounds) => Reflect.get(globalThis, 'measureScan')(rounds),
    quick ? 3 : 11,
  );
  await page.close();
  return [
    {
      what: 'reading a page of 600,000 letters',
      unit: 'ms',
      ours: scan,
      against: { name: 'bare TreeWalker', figure: walk },
      target: { most: 10 },
    },
    {
      what: 'reading, parsing and marking it',
      unit: 'ms',
      ours: highlight,
      against: { name: 'mark.js, one pattern', figure: wrap },
      target: { most: 1 },
    },
  ];
}

/** Processor time of the whole browser for a load of a page that cites nothing. */
async function loads(
  stage: Stage,
  name: BrowserName,
  built: string,
  { quick }: Options,
): Promise<Row[]> {
  await using empty = await startStage(name, built, {
    change: (folder) => writeFileSync(join(folder, 'content-scripts/annotator.js'), ''),
  });
  setPages(empty.site);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < (quick ? 1 : 6); round++) {
    ours.push(await loadTime(stage));
    theirs.push(await loadTime(empty));
  }
  if (ours.some(Number.isNaN)) return [];
  return [
    {
      what: 'loading a page without references, processor time',
      unit: 'ms',
      ours: figureOf(ours),
      against: { name: 'an empty content script', figure: figureOf(theirs) },
      target: { most: 1.1 },
    },
  ];
}

/** Loads whose time is taken together: the clock is coarse. */
const LOADS = 5;

async function loadTime({ running, address }: Stage): Promise<number> {
  const root = running.browser.process()?.pid ?? 0;
  const page = await running.browser.newPage();
  await page.goto(address('quiet.html')); // code is compiled, the worker goes to rest
  await pause(300);
  const before = processorTime(root);
  for (let load = 0; load < LOADS; load++) {
    await page.goto(`${address('quiet.html')}?${load}`);
    await pause(400);
  }
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
    const [ours, theirs] = await inTurn(marked, bare, appendMany, quick ? 3 : 11);
    rows.push({
      what: `2,000 appends to a page with ${count} references`,
      unit: 'ms',
      ours,
      against: { name: 'without the extension', figure: theirs },
      target: { most: 1.25 },
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
  const [many, few] = await inTurn(large, small, changeParagraph, quick ? 2 : 5);
  await large.close();
  await small.close();
  return [
    {
      what: `a changed paragraph is marked, among ${count} references`,
      unit: 'ms',
      ours: many,
      against: { name: 'among ten', figure: few },
      target: { most: 10 },
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

async function hovers({ running, reader, address }: Stage, { quick }: Options): Promise<Row[]> {
  const warm: number[] = [];
  const stopped: number[] = [];
  const empty: number[] = [];
  for (let round = 0; round < (quick ? 2 : 7); round++) {
    const place = await tooltipOn(warm);
    if (running.name === 'chromium')
      await tooltipOn(stopped, () => stopWorkers(running.openExtensionPage));
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
    against: { name: 'an empty tooltip of the page’s own', figure },
    target: { most },
  });
  return [
    row('first tooltip of a page, pointer’s rest included', warm, 1.5),
    ...(stopped.length > 0 ? [row('the same, worker stopped before', stopped, 2)] : []),
  ];

  async function tooltipOn(times: number[], before?: () => Promise<void>) {
    const page = await reader.open(address('few.html'));
    await reader.settled(page);
    await before?.();
    await page.bringToFront();
    const place = await page.evaluate(firstMark);
    if (!place) throw new Error('the page has no mark in view');
    times.push(await hoverTime(page, place));
    await page.close();
    return place;
  }
}

async function hoverTime(page: Page, { x, y }: { x: number; y: number }): Promise<number> {
  await page.mouse.move(1, 1);
  await page.evaluate(watchTooltip);
  await page.mouse.move(x, y);
  return page.evaluate(tooltipTime);
}

/** Ends Chromium's service workers, as it does with idle ones. */
async function stopWorkers(open: (path: string) => Promise<Page>): Promise<void> {
  const desk = await open('options.html');
  const session = await desk.createCDPSession();
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await pause(300);
  await desk.close();
}

/** Memory of a tab's scripts after everything is read and garbage is gone. */
async function heap({ reader, address }: Stage, { quick }: Options): Promise<Row> {
  const used = async (host: string): Promise<number> => {
    const page = await reader.open(address('some.html', host));
    if (host === NEWS) await reader.settled(page);
    else await pause(300);
    const session = await page.createCDPSession();
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    await page.close();
    return usedSize / 2 ** 20;
  };
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < (quick ? 2 : 7); round++) {
    ours.push(await used(NEWS));
    theirs.push(await used(ELSEWHERE));
  }
  return {
    what: 'memory of a tab’s scripts',
    unit: 'MB',
    ours: figureOf(ours),
    against: { name: 'without the extension', figure: figureOf(theirs) },
    target: null,
  };
}
