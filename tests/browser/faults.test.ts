import { expect, test } from 'vitest';
import { inEveryBrowser } from './built.ts';

const CITED = '05-CT/TW, ngày 15/5/2016';

inEveryBrowser((stage, name) => {
  /** Reads an article, in a new tab, as if nothing were the matter. */
  async function expectRead(): Promise<void> {
    const { reader, address } = stage();
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
    'an extension reloaded under an open page: it falls silent',
    async () => {
      const { reader, running, address } = stage();
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
