import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { stopWorkers } from '#scripts/browsers/chromium.ts';
import { Reader } from '#scripts/browsers/reader.ts';
import { inEveryBrowser } from './built.ts';
import { marksIn } from './marks.ts';

const CITED = '05-CT/TW, ngày 15/5/2016';

inEveryBrowser((stage, name) => {
  /** Reads an article, in a new tab, as if nothing were the matter. */
  async function expectRead(reader = stage().reader): Promise<void> {
    const { address } = stage();
    const page = await reader.open(address('article.html'));
    expect((await reader.settled(page))?.references).toHaveLength(11);
    expect(await reader.tooltipOf(page, CITED)).toContain('15/05/2016');
    await page.close();
  }

  test('a database deleted while it is in use is built anew', async () => {
    await expectRead();
    const desk = await stage().running.openExtensionPage('options.html');
    expect(await desk.evaluate(deleteDatabases)).toBeGreaterThan(0);
    await expectRead();
    expect(await desk.evaluate(async () => (await indexedDB.databases()).length)).toBe(1);
    await desk.close();
  });

  test('a database that an old version holds open: the bundled catalogue serves until it lets go', async () => {
    const { running } = stage();
    // A page that opens no database itself.
    const old = await running.openExtensionPage('about.html');
    await old.evaluate(holdOldDatabase);
    const desk = await running.openExtensionPage('options.html');
    await desk.waitForSelector('#memory-note');
    await expectRead();
    await old.close();
    await desk.close();
    const again = await running.openExtensionPage('options.html');
    await again.waitForSelector('#installed');
    expect(await again.$('#memory-note')).toBeNull();
    await expectRead();
    await again.close();
  });

  test('storage that was cleared is filled anew', async () => {
    const desk = await stage().running.openExtensionPage('options.html');
    await desk.evaluate(async () => {
      const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      await api.storage.local.clear();
      await api.storage.sync.clear();
    });
    await expectRead();
    await desk.close();
  });

  test.runIf(name === 'chromium')(
    'a background stopped at any moment while a page is read and pointed at',
    async () => {
      const { reader, running, address } = stage();
      const desk = await running.openExtensionPage('options.html');
      for (let round = 0; round < 5; round++) {
        const page = await reader.open(address('article.html'));
        await pause(Math.random() * 300);
        await stopWorkers(desk);
        expect((await reader.settled(page))?.references).toHaveLength(11);
        const tooltip = reader.tooltipOf(page, CITED);
        await pause(Math.random() * 600);
        await stopWorkers(desk);
        expect(await tooltip).toContain('15/05/2016');
        await page.close();
      }
      await desk.close();
    },
  );

  test.runIf(name === 'chromium')(
    'no room left, and no network: a page is read all the same',
    async () => {
      const { reader, running, address } = stage();
      const desk = await running.openExtensionPage('options.html');
      const session = await desk.createCDPSession();
      const origin = await desk.evaluate(() => location.origin);
      await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
      await expectRead();
      await session.send('Storage.overrideQuotaForOrigin', { origin });
      const page = await reader.open(address('article.html'));
      await page.setOfflineMode(true);
      expect((await reader.settled(page))?.references).toHaveLength(11);
      expect(await reader.tooltipOf(page, CITED)).toContain('15/05/2016');
      await page.close();
      await desk.close();
    },
  );

  test('an extension updated under an open page: nothing is marked twice', async () => {
    const { reader, running, extension, address } = stage();
    const page = await reader.open(address('article.html'));
    await reader.settled(page);
    const marks = () => marksIn(page);
    await expect.poll(marks).not.toEqual([]);
    const before = await marks();
    await running.browser.installExtension(extension);
    // The browser closes the extension's pages, and with them the reader's.
    const later = new Reader(running);
    await expectRead(later);
    // Firefox puts the new script into open pages by itself; in Chromium the old marks stay.
    await page.bringToFront();
    await expect.poll(marks).toEqual(before);
    await page.reload();
    await later.settled(page);
    await expect.poll(marks).toEqual(before);
    await page.close();
  });

  test.runIf(name === 'chromium')(
    'an extension reloaded under an open page: it falls silent',
    async () => {
      const { running, address } = stage();
      const reader = new Reader(running);
      const page = await reader.open(address('article.html'));
      await reader.settled(page);
      expect(await reader.tooltipOf(page, CITED)).toContain('15/05/2016');
      const errors: string[] = [];
      const session = await page.createCDPSession();
      session.on('Runtime.exceptionThrown', ({ exceptionDetails }) =>
        errors.push(exceptionDetails.exception?.description ?? exceptionDetails.text),
      );
      await session.send('Runtime.enable');
      const desk = await running.openExtensionPage('options.html');
      await desk
        .evaluate(() => Reflect.get(globalThis, 'chrome').runtime.reload())
        .catch(() => undefined); // it goes with the extension
      await page.bringToFront();
      await expect.poll(() => reader.tooltip(page)).toBeNull();
      await page.evaluate(() =>
        document.body.insertAdjacentHTML(
          'beforeend',
          '<p>Kết luận số 21-KL/TW ngày 25/10/2021</p>',
        ),
      );
      await reader.hover(page, CITED);
      await new Promise((over) => setTimeout(over, 1500));
      expect(await reader.tooltip(page)).toBeNull();
      expect(errors).toEqual([]);
    },
  );
});

/** Runs in a page of the extension: deletes all that there is, whoever uses it; how many. */
async function deleteDatabases(): Promise<number> {
  const databases = await indexedDB.databases();
  for (const { name = '' } of databases) {
    await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = resolve;
      request.onerror = reject;
    });
  }
  return databases.length;
}

/** Runs in a page of the extension: holds the database as its first version made it, and never lets go. */
async function holdOldDatabase(): Promise<void> {
  await new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase('van-kien');
    request.onsuccess = resolve;
    request.onerror = reject;
  });
  await new Promise((resolve, reject) => {
    const request = indexedDB.open('van-kien', 10);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('releases', { keyPath: 'key', autoIncrement: true });
      request.result.createObjectStore('state', { keyPath: 'name' });
      const documents = request.result.createObjectStore('documents', {
        keyPath: ['release', 'place'],
      });
      documents.createIndex('[release+id]', ['release', 'id'], { unique: true });
      documents.createIndex('keys', 'keys', { multiEntry: true });
    };
    request.onsuccess = resolve;
    request.onerror = reject;
    Reflect.set(globalThis, 'held', request);
  });
}
