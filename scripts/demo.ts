/**
 * Shows the extension at work.
 *
 *     npm run demo [-- [--browser chromium|firefox] [FILE.html | ADDRESS]]
 *
 * With a display a browser opens with the extension on a demo article, or on the page named. Without
 * one it runs unseen, prints the references found and saves a screenshot of an open tooltip.
 */
import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { build } from 'wxt';
import { BROWSERS, type BrowserName, findBrowser } from './browsers/find.ts';
import { ensureBrowser } from './browsers/install.ts';
import { Reader } from './browsers/reader.ts';
import { type Site, startSite } from './browsers/site.ts';
import { startBrowser } from './browsers/start.ts';

const ROOT = dirname(import.meta.dirname);

/** The extension starts by itself on .vn hosts: so the demo's pages come from one. */
const HOST = 'bao.example.vn';

const OUT: Record<BrowserName, string> = {
  chromium: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
};

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { browser: { type: 'string' } },
  });
  const name = chooseBrowser(values.browser);
  const executable = ensureBrowser(name);
  await build({ root: ROOT, browser: name === 'firefox' ? 'firefox' : 'chrome' });

  const { address, site } = await pageToShow(positionals[0]);
  const headed = hasDisplay();
  const running = await startBrowser(name, executable, {
    extension: join(ROOT, OUT[name]),
    hosts: [HOST],
    headed,
  });
  try {
    const [first] = await running.browser.pages();
    const page = first ?? (await running.browser.newPage());
    await page.goto(address);
    if (headed) {
      console.log(`${address} is open in a browser with the extension; close it to end.`);
      await new Promise((ended) => running.browser.once('disconnected', ended));
    } else {
      await report(new Reader(running), page);
    }
  } finally {
    await running.close();
    await site?.close();
  }
}

/** The browser asked for; else one that is installed, Chromium before Firefox. */
function chooseBrowser(asked: string | undefined): BrowserName {
  if (asked === undefined) return BROWSERS.find((name) => findBrowser(name)) ?? 'chromium';
  const known = BROWSERS.find((name) => name === asked);
  if (!known) throw new Error(`--browser ${asked}: chromium or firefox`);
  return known;
}

/** Linux says by its environment whether windows can open; others always can, save on a CI machine. */
function hasDisplay(): boolean {
  if (process.env.CI) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** An address to go to, with the site that serves it where it is a file of this machine. */
async function pageToShow(target: string | undefined): Promise<{ address: string; site?: Site }> {
  if (target !== undefined && /^https?:/.test(target)) return { address: target };
  const file = target
    ? // npm runs scripts in the project's folder and says here where the reader stood.
      resolve(process.env.INIT_CWD ?? '.', target)
    : join(ROOT, 'tests/fixtures/demo.html');
  if (!existsSync(file)) throw new Error(`there is no file ${file}`);
  const site = await startSite(dirname(file));
  return { address: `http://${HOST}:${site.port}/${encodeURIComponent(basename(file))}`, site };
}

async function report(reader: Reader, page: Page): Promise<void> {
  await page.setViewport({ width: 1200, height: 800 });
  const found = await reader.settled(page);
  if (!found) {
    console.log(
      `${page.url()}: the extension starts by itself on .vn pages only; elsewhere the reader ` +
        'starts it from its popup.',
    );
    return;
  }
  console.log(`${page.url()}: ${found.references.length} references`);
  for (const { text, status, documents } of found.references) {
    console.log(`\n${status.padEnd(9)} ${text.replace(/\s+/g, ' ')}`);
    for (const { symbol, term, date, title } of documents) {
      const facts = [symbol, term === null ? null : `term ${term}`, date].filter(Boolean);
      console.log(`          → ${facts.join(', ')}: ${title}`);
    }
  }

  const shown = found.references.find(({ status }) => status === 'exact') ?? found.references[0];
  if (!shown) return;
  if ((await reader.tooltipOf(page, shown.text)) === null)
    throw new Error(`no tooltip opens on “${shown.text}”`);
  await pause(500); // to its first paint
  const picture = join(ROOT, '.output/demo.png');
  await page.screenshot({ path: picture });
  console.log(`\nScreenshot of an open tooltip: ${picture}`);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
