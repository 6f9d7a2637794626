import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '#lib/settings.ts';
import { violations } from './axe.ts';
import { inEveryBrowser } from './built.ts';
import { backgroundRefusals, refusals, tryOutside, watchPolicy } from './policy.ts';

/** The extension's own pages, and what they show when they are ready. */
const PAGES = [
  ['popup.html', 'input'],
  ['options.html', '#installed-revision'],
  ['catalogue.html', 'main'],
  ['welcome.html', 'main'],
  ['about.html', '.packages li'],
] as const;

/** What the options list: sites, choices. */
const KEPT = {
  settings: { ...DEFAULT_SETTINGS, sites: { 'bao.example.vn': 'off', 'tin.example.vn': 'ask' } },
  choices: [{ page: 'https://bao.example.vn/', reference: '[]', document: '12-chi-thi-05-ct-tw' }],
};

inEveryBrowser(
  (stage) => {
    beforeAll(async () => {
      const page = await stage().running.openExtensionPage('options.html');
      await page.evaluate(async ({ settings, choices }) => {
        const { storage } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
        await storage.sync.set({ settings });
        await storage.local.set({ choices });
      }, KEPT);
      await page.close();
    });

    describe.each(PAGES)('%s', (path, ready) => {
      let page: Page;
      beforeAll(async () => {
        page = await stage().running.openExtensionPage(path);
        await page.waitForSelector(ready);
      });
      afterAll(() => page.close());

      test('needs nothing that its policy refuses', async () => {
        expect(await refusals(page)).toEqual([]);
      });

      test('is found faultless by axe, light and dark, in both languages', async () => {
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
      });

      test('takes no markup, style, code or data from outside', async () => {
        const { trusted, ...taken } = await tryOutside(page, stage().address('article.html'));
        // Trusted Types: Firefox knows them since 148.
        expect(taken).toEqual({ markup: !trusted, style: false, code: false, data: false });
        const refused = (await refusals(page)).map((refusal) => refusal.split(' ')[0]);
        const directives = ['connect-src', 'img-src', 'style-src-elem'];
        expect(refused).toEqual(expect.arrayContaining(directives));
      });
    });

    test('the background needs nothing that its policy refuses, which holds there too', async () => {
      const page = await stage().running.openExtensionPage('options.html');
      const refused = (outside?: string) => backgroundRefusals(stage().running, page, outside);
      expect(await refused()).toEqual([]);
      await refused(stage().address('article.html'));
      // It is told of that a moment later.
      await expect.poll(() => refused()).toEqual([expect.stringMatching(/^connect-src http:/)]);
    });
  },
  { change: watchPolicy },
);
