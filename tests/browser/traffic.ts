import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { SiteRequest } from '#scripts/browsers/site.ts';
import { welcomePage } from '#scripts/browsers/start.ts';
import { NEWS, type Stage } from './built.ts';

/** Browsers fetch settings and updates of their own from their makers, whatever they are told. */
const MAKERS = /(?:^|\.)(?:google|googleapis|gvt1|mozilla)\.(?:com|org|net)$/;

/** All that the extension keeps, as text: its storage areas, and the stores of its database. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const { storage } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    const [local, sync, session] = [
      await storage.local.get(),
      await storage.sync.get(),
      await storage.session.get(),
    ];
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settled(indexedDB.open('van-kien'));
    const names = [...database.objectStoreNames];
    const transaction = database.transaction(names);
    const stores: Record<string, unknown> = {};
    for (const name of names) stores[name] = await settled(transaction.objectStore(name).getAll());
    database.close();
    return JSON.stringify({ local, sync, session, stores });
  });

/** Whom neither the page that is read nor the browser itself asks. */
const surprising = (requests: readonly SiteRequest[]): string[] =>
  requests
    .map(
      ({ method, url }) =>
        URL.parse(method === 'CONNECT' ? `https://${url}` : url)?.hostname ?? url,
    )
    .filter((host) => host !== NEWS && !MAKERS.test(host));

/** Tests that an evening's reading asks nothing of the network, and leaves nothing behind; the last of a stage that is proxied. */
export function traffic(stage: () => Stage): void {
  let welcome: Page | null;
  let options: Page;
  let before = '';
  /** The extension as it is before anything is read, with recent look-ups off. */
  async function prepare(): Promise<void> {
    welcome = await welcomePage(stage().running);
    options = await stage().running.openExtensionPage('options.html');
    await options.waitForSelector('#installed-revision');
    await options.evaluate(async () => {
      const { storage } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      await storage.local.set({ recent: { on: false, ids: [] } });
    });
    const hasTrigger = async () => JSON.parse(await kept(options)).local.trigger !== undefined;
    await expect.poll(hasTrigger, { timeout: 15_000 }).toBe(true);
    before = await kept(options);
  }

  /** What a reader does in an evening. */
  async function session(): Promise<void> {
    const { reader, running, address } = stage();
    const article = await reader.open(address('article.html'));
    expect((await reader.settled(article))?.references.length).toBeGreaterThan(9);
    expect(await reader.tooltipOf(article, '05-CT/TW, ngày 15/5/2016')).toContain('15/05/2016');

    const popup = await reader.popup(article);
    await popup.waitForSelector('.entry-open');
    await popup.type('input', 'kl 01');
    await popup.waitForSelector('[role="option"]');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('h2.document-title');

    const catalogue = await running.openExtensionPage('catalogue.html#q=kl+01');
    await catalogue.waitForSelector('[aria-rowindex="2"] a');
    await catalogue.click('[aria-rowindex="2"] a');
    await catalogue.waitForSelector('.sources');

    await welcome?.bringToFront();
    await welcome?.click('#privacy');
    await welcome?.waitForSelector('.packages li');
    await options.bringToFront();
    await options.click('#about');
    await options.waitForSelector('.packages li');
  }

  test('an evening with it asks nothing of the network but the page that is read', async () => {
    await prepare();
    await session();
    const asked = stage().site.requests.map(({ url }) => url);
    expect(asked).toContain(stage().address('article.html'));
    expect(surprising(stage().site.requests)).toEqual([]);
  });

  test('nothing was kept of what was read or looked up, with recent look-ups off', async () => {
    expect(JSON.parse(await kept(options))).toEqual(JSON.parse(before));
    expect(before).not.toContain(NEWS);
  });

  test('a request from the extension would have been heard of', async () => {
    const probe = 'https://feed.example.org/feed.json';
    await options.evaluate((url) => fetch(url).catch(() => undefined), probe);
    const asked = () => surprising(stage().site.requests);
    await expect.poll(asked).toContain('feed.example.org');
  });
}
