import { describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { inEveryBrowser } from './built.ts';

/** The extension's own pages, and what they show when they are ready. */
const PAGES = [
  ['popup.html', 'input'],
  ['options.html', '#installed-revision'],
  ['catalogue.html', 'main'],
  ['welcome.html', 'main'],
] as const;

inEveryBrowser((stage) => {
  describe('axe finds nothing', () => {
    test.each(PAGES)('in %s', async (path, ready) => {
      const page = await stage().running.openExtensionPage(path);
      await page.waitForSelector(ready);
      expect(await violations(page)).toEqual([]);
      await page.close();
    });
  });
});
