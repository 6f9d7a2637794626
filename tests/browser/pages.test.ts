import { beforeAll, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '#lib/settings.ts';
import { violations } from './axe.ts';
import { inEveryBrowser } from './built.ts';

/** The extension's own pages, and what they show when they are ready. */
const PAGES = [
  ['popup.html', 'input'],
  ['options.html', '#installed-revision'],
  ['catalogue.html', 'main'],
  ['welcome.html', 'main'],
] as const;

/** What the options list: sites, choices. */
const KEPT = {
  settings: { ...DEFAULT_SETTINGS, sites: { 'bao.example.vn': 'off', 'tin.example.vn': 'ask' } },
  choices: [{ page: 'https://bao.example.vn/', reference: '[]', document: '12-chi-thi-05-ct-tw' }],
};

inEveryBrowser((stage) => {
  beforeAll(async () => {
    const page = await stage().running.openExtensionPage('options.html');
    await page.evaluate(async ({ settings, choices }) => {
      const { storage } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      await storage.sync.set({ settings });
      await storage.local.set({ choices });
    }, KEPT);
    await page.close();
  });

  describe('axe finds nothing', () => {
    test.each(PAGES)('in %s, light and dark, in both languages', async (path, ready) => {
      const page = await stage().running.openExtensionPage(path);
      await page.waitForSelector(ready);
      for (const [theme, language] of [
        ['light', 'vi'],
        ['dark', 'en'],
      ]) {
        await page.evaluate(
          async (settings) => {
            const { storage } =
              Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
            await storage.sync.set({ settings });
          },
          { ...KEPT.settings, theme, language },
        );
        const shown = () =>
          page.evaluate(() => {
            const { lang, style } = document.documentElement;
            return [style.colorScheme, lang];
          });
        await expect.poll(shown, { timeout: 15_000 }).toEqual([theme, language]);
        expect(await violations(page)).toEqual([]);
      }
      await page.close();
    });
  });
});
