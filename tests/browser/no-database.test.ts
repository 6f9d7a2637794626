import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { BrowserName } from '#scripts/browsers/find.ts';
import { inEveryBrowser } from './built.ts';

const folder = mkdtempSync(join(tmpdir(), 'van-kien-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Where in its profile each browser keeps its databases. */
const STORAGE: Record<BrowserName, string> = {
  chromium: 'Default/IndexedDB',
  firefox: 'storage',
};

/** A profile in which a file stands where that folder should be, so that no database ever opens. */
function withoutDatabases(name: BrowserName): string {
  const profile = join(folder, name);
  const storage = join(profile, STORAGE[name]);
  mkdirSync(dirname(storage), { recursive: true });
  writeFileSync(storage, '');
  return profile;
}

inEveryBrowser(
  (stage) => {
    test('without IndexedDB the bundled catalogue serves from memory', async () => {
      const { reader, running, address } = stage();
      const page = await reader.open(address('article.html'));
      expect((await reader.settled(page))?.references).toHaveLength(11);
      expect(await reader.tooltipOf(page, '05-CT/TW, ngày 15/5/2016')).toContain('15/05/2016');

      const options = await running.openExtensionPage('options.html');
      await options.waitForSelector('#memory-note');
      expect(await options.evaluate(openingFault)).toBe('UnknownError');
    });
  },
  { profile: withoutDatabases },
);

/** Runs in a page of the extension: why IndexedDB does not open, to be sure that it does not. */
function openingFault(): Promise<string | undefined> {
  return new Promise((resolve) => {
    const request = indexedDB.open('any');
    request.onsuccess = () => resolve(undefined);
    request.onerror = () => resolve(request.error?.name);
  });
}
