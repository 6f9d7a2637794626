import { expect, test } from 'vitest';
import { inEveryBrowser } from './built.ts';

const CITED = '05-CT/TW, ngày 15/5/2016';

inEveryBrowser((stage) => {
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
