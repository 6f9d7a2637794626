/**
 * Takes the pictures for the stores, 1280 × 800, of the built extension on our own demo article, in
 * Vietnamese and English: `.output/store/vi/1-….png` and so on.
 *
 *     npm run screenshots
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { build } from 'wxt';
import { ensureBrowser } from './browsers/install.ts';
import { Reader, TOOLTIP } from './browsers/reader.ts';
import { startSite } from './browsers/site.ts';
import { type ExtensionBrowser, startBrowser } from './browsers/start.ts';

const ROOT = dirname(import.meta.dirname);
const HOST = 'bao.example.vn';
const LANGUAGES = ['vi', 'en'] as const;
const WINDOW = { width: 1280, height: 800 };

/** ms from an element's place in the page to its last frame. */
const SETTLED = 700;

/** Sets what the extension speaks, and whether it is light or dark. */
async function choose(desk: Page, language: string, theme: string): Promise<void> {
  await desk.evaluate(
    (settings) => Reflect.get(globalThis, 'chrome').storage.sync.set({ settings }),
    { language, theme },
  );
  await pause(SETTLED);
}

async function articleWith(reader: Reader, address: string, theme: string): Promise<Page> {
  const page = await reader.open(address);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  await page.setViewport(WINDOW);
  await reader.settled(page);
  return page;
}

/** An article with the tooltip of some of its words open. */
async function tooltip(
  reader: Reader,
  address: string,
  words: string,
  theme: string,
): Promise<Uint8Array> {
  const page = await articleWith(reader, address, theme);
  await reader.hover(page, words);
  await page.waitForSelector(TOOLTIP);
  await pause(SETTLED);
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

/** The popup over its article, where a browser shows it; no driver takes both in one picture. */
async function popup(reader: Reader, address: string): Promise<Uint8Array> {
  const page = await articleWith(reader, address, 'light');
  const article = await page.screenshot();
  const shown = await reader.popup(page);
  await shown.waitForSelector('.entry-open');
  await pause(SETTLED);
  const front = await shown.screenshot();
  await page.evaluate(
    (...pictures) => {
      const [behind = '', before = ''] = pictures.map((data) => `data:image/png;base64,${data}`);
      const place = (address: string, css: string) => {
        const image = new Image();
        image.src = address;
        image.style.cssText = `position:fixed;z-index:1;${css}`;
        document.body.append(image);
        return image.decode();
      };
      return Promise.all([
        place(behind, 'inset:0'),
        place(before, 'top:8px;right:16px;border-radius:10px;box-shadow:0 4px 24px #0006'),
      ]);
    },
    Buffer.from(article).toString('base64'),
    Buffer.from(front).toString('base64'),
  );
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

/** One of the extension's own pages, once it shows what is waited for. */
async function ownPage(
  running: ExtensionBrowser,
  path: string,
  ready: string,
): Promise<Uint8Array> {
  const page = await running.openExtensionPage(path);
  await page.setViewport(WINDOW);
  await page.waitForSelector(ready);
  await pause(SETTLED);
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

await build({ root: ROOT, browser: 'chrome' });
const site = await startSite(join(ROOT, 'tests/fixtures'));
const running = await startBrowser('chromium', ensureBrowser('chromium'), {
  extension: join(ROOT, '.output/chrome-mv3'),
  hosts: [HOST],
});
try {
  const reader = new Reader(running);
  const address = `http://${HOST}:${site.port}/demo.html`;
  const desk = await running.openExtensionPage('options.html');
  for (const language of LANGUAGES) {
    const folder = join(ROOT, '.output/store', language);
    mkdirSync(folder, { recursive: true });
    const keep = (name: string, picture: Uint8Array) =>
      writeFileSync(join(folder, `${name}.png`), picture);

    await choose(desk, language, 'light');
    await keep('1-tooltip', await tooltip(reader, address, 'Chỉ thị số 05-CT/TW', 'light'));
    await keep('2-popup', await popup(reader, address));
    await keep('3-catalogue', await ownPage(running, 'catalogue.html', '[aria-rowindex="2"]'));
    const document = 'catalogue.html#document=12-nghi-quyet-18-nq-tw';
    await keep('4-document', await ownPage(running, document, '.sources'));
    await choose(desk, language, 'dark');
    await keep('5-several', await tooltip(reader, address, 'các Nghị quyết Trung ương 6', 'dark'));
    console.log(folder);
  }
} finally {
  await running.close();
  await site.close();
}
