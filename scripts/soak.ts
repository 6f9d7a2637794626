/**
 * Reads articles and hovers references, for long, in one Chromium with the built extension, and fails
 * where what the page or the background holds after garbage collection keeps growing, or where
 * anything throws.
 *
 *     npm run soak [-- --loads 500 --hovers 5000]
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { CDPSession } from 'puppeteer-core';
import { ensureBrowser } from './browsers/install.ts';
import { Reader } from './browsers/reader.ts';
import { startSite } from './browsers/site.ts';
import { startBrowser } from './browsers/start.ts';
import { type Counts, countPage, countWorker, growthOf } from './soak/counts.ts';

const ROOT = dirname(import.meta.dirname);
const HOST = 'bao.example.vn';

/** By how much anything may grow after its warm-up: 0.05 is 5 %. */
const LIMIT = 0.05;

/** How often each series is counted. */
const COUNTS = 20;

/** ms that the pointer rests: the least that the reader can set, for there are many hovers. */
const DWELL = 0;

const { values } = parseArgs({
  options: {
    loads: { type: 'string', default: '500' },
    hovers: { type: 'string', default: '5000' },
  },
});
const loads = Number(values.loads);
const hovers = Number(values.hovers);
if (!(loads >= COUNTS && hovers >= COUNTS)) {
  console.error(`at least ${COUNTS} loads and hovers`);
  process.exit(2);
}

const article = readFileSync(join(ROOT, 'tests/fixtures/article.html'), 'utf8');
const site = await startSite(null);
site.set('/article.html', ({ url }) => {
  const number = Number(new URL(url, 'http://site').searchParams.get('number'));
  return {
    // Else the browser keeps some pages that were left, as many as it likes.
    headers: { 'cache-control': 'no-store' },
    body: article.replace(
      '</body>',
      `<p>Tin số ${number}: Kết luận số ${number}-KL/TW; Chỉ thị số ${(number % 60) + 1}-CT/TW.</p></body>`,
    ),
  };
});

const running = await startBrowser('chromium', ensureBrowser('chromium'), {
  extension: join(ROOT, '.output/chrome-mv3'),
  hosts: [HOST],
});
const reader = new Reader(running);

const errors: string[] = [];

/** A session that hears of all that throws there, in whichever world of the page. */
async function listen(session: CDPSession, where: string): Promise<CDPSession> {
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) =>
    errors.push(`${where}: ${text} ${exception?.description ?? ''}`),
  );
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type !== 'error') return;
    errors.push(`${where}: ${args.map((arg) => arg.description ?? arg.value).join(' ')}`);
  });
  await session.send('Runtime.enable');
  return session;
}

const desk = await running.openExtensionPage('options.html');
await desk.evaluate(
  (dwell) => Reflect.get(globalThis, 'chrome').storage.sync.set({ settings: { dwell } }),
  DWELL,
);
const target = await running.browser.waitForTarget((one) => one.type() === 'service_worker');
// Being listened to keeps it from being stopped, and so from starting anew with an empty heap.
const worker = await listen(await target.createCDPSession(), 'background');
const page = await running.browser.newPage();
const session = await listen(await page.createCDPSession(), 'page');

/** Does something many times over, and counts what is held meanwhile. */
async function series(times: number, act: (time: number) => Promise<void>): Promise<Counts[]> {
  const counts: Counts[] = [];
  const step = Math.floor(times / COUNTS);
  for (let time = 1; time <= times; time++) {
    await act(time);
    if (time % step !== 0) continue;
    await page.mouse.move(0, 0);
    counts.push({ ...(await countPage(session)), ...(await countWorker(worker)) });
  }
  return counts;
}

async function load(number: number): Promise<void> {
  await page.goto(`http://${HOST}:${site.port}/article.html?number=${number}`);
  const found = (await reader.settled(page))?.references.length ?? 0;
  if (found < 11) throw new Error(`load ${number}: ${found} references were found`);
}

/** By turns: a document that one symbol names, and one that the article's own words tell. */
const PLACES = ['05-CT/TW, ngày 15/5/2016', 'Kết luận số'];

async function hover(time: number): Promise<void> {
  const words = PLACES[time % PLACES.length] ?? '';
  if ((await reader.tooltipOf(page, words)) === null) {
    throw new Error(`hover ${time}: no tooltip opened over “${words}”`);
  }
}

let failed = false;
try {
  const started = Date.now();
  const phases = {
    // Each load with a hover, for the tooltip is brought into a page by the first.
    [`${loads} loads`]: await series(loads, async (time) => {
      await load(time);
      await hover(time);
    }),
    [`${hovers} hovers`]: await series(hovers, hover),
  };
  const rows = Object.entries(phases).flatMap(([during, counts]) =>
    growthOf(counts).map((growth) => ({ during, ...growth })),
  );
  console.table(
    rows.map(({ during, what, from, to, share }) => ({
      during,
      what,
      'after warm-up': Math.round(from),
      'at the end': Math.round(to),
      growth: `${(share * 100).toFixed(1)} %`,
      '': share > LIMIT ? 'LEAK' : '',
    })),
  );
  console.info(`${Math.round((Date.now() - started) / 1000)} s, ${errors.length} errors`);
  failed = rows.some(({ share }) => share > LIMIT);
} catch (error) {
  failed = true;
  console.error(error);
} finally {
  await running.close();
  await site.close();
}
for (const error of new Set(errors)) console.error(error);
process.exitCode = failed || errors.length > 0 ? 1 : 0;
