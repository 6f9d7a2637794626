import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { welcomePage } from '#scripts/browsers/start.ts';
import { inEveryBrowser } from './built.ts';

inEveryBrowser(
  (stage) => {
    let page: Page;
    const poll = <T>(read: () => Promise<T>) => expect.poll(read, { timeout: 15_000 });

    beforeAll(async () => {
      const opened = await welcomePage(stage().running);
      if (!opened) throw new Error('the page did not open');
      page = opened;
      await page.bringToFront();
    });

    test('a new reader is greeted, and told that nothing is collected', async () => {
      const heading = () =>
        page.evaluate(() => document.querySelector('#collected-heading')?.textContent ?? '');
      await poll(heading).toMatch(/nothing|không có gì/);
    });

    test('the example is live', async () => {
      const marked = () => page.evaluate(() => CSS.highlights.get('van-kien-sure')?.size);
      await poll(marked).toBe(1);
      await stage().reader.hover(page, '18-NQ/TW');
      await poll(() => stage().reader.tooltip(page)).toContain('25/10/2017');
      await page.keyboard.press('Escape');
      await poll(() => stage().reader.tooltip(page)).toBeNull();
    });

    test('selected text can be looked up by its menu', async () => {
      const isOffered = () =>
        page.evaluate(async () => {
          const { contextMenus } =
            Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
          return contextMenus.update('look-up', {}).then(
            () => true,
            () => false, // there is none of that name
          );
        });
      await poll(isOffered).toBe(true);
    });
  },
  { welcome: true },
);
