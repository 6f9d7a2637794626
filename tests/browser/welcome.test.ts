import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { welcomePage } from '#scripts/browsers/start.ts';
import { inEveryBrowser } from './built.ts';
import { FirefoxWindow } from './firefox-window.ts';
import { traffic } from './traffic.ts';

inEveryBrowser(
  (stage, name) => {
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

    /** The catalogue's page that a look-up opens. */
    async function expectFound(query: string, symbol: string): Promise<void> {
      const { browser } = stage().running;
      const asked = new URLSearchParams({ q: query });
      const opened = async () => {
        for (const tab of await browser.pages()) {
          const address = await tab.evaluate(() => location.href).catch(() => '');
          if (address.endsWith(`/catalogue.html#${asked}`)) return tab;
        }
        return null;
      };
      await poll(opened).not.toBeNull();
      const catalogue = await opened();
      const first = async () =>
        catalogue?.evaluate(() => document.querySelector('[aria-rowindex="2"]')?.textContent ?? '');
      await poll(first).toContain(symbol);
      await catalogue?.close();
    }

    // No driver presses Chromium's own menu or types into its address bar: its worker is told that it
    // was done.
    test.runIf(name === 'chromium').each([
      ['the menu', 'contextMenus', 'onClicked', { menuItemId: 'look-up', selectionText: 'kl 01' }],
      ['the address bar', 'omnibox', 'onInputEntered', 'kl 01'],
    ])('and what %s asks for opens the catalogue’s page', async (_, api, event, given) => {
      const { browser } = stage().running;
      const worker = await (
        await browser.waitForTarget((target) => target.type() === 'service_worker')
      ).worker();
      await worker?.evaluate(
        (names, value) => Reflect.get(globalThis, 'chrome')[names[0]][names[1]].dispatch(value),
        [api, event] as const,
        given,
      );
      await expectFound('kl 01', '01-KL/TW');
    });

    test.runIf(name === 'firefox')(
      'and what the menu and the address bar ask for opens the catalogue’s page',
      async () => {
        const { reader, address, site } = stage();
        site.set('/words.html', { body: '<meta charset="utf-8"><h1 id="words">37-QĐ/TW</h1>' });
        const read = await reader.open(address('words.html'));
        const firefox = await FirefoxWindow.of(read);
        const at = await read.evaluate(() => {
          getSelection()?.selectAllChildren(document.querySelector('#words') ?? document.body);
          const { x, y } = getSelection()?.getRangeAt(0).getBoundingClientRect() ?? { x: 0, y: 0 };
          return { x: x + 10, y: y + 10 };
        });
        await read.mouse.click(at.x, at.y, { button: 'right' });
        const pressed = () => firefox.pressMenu('-menuitem-_look-up');
        await poll(pressed).toMatch(/^(Tra cứu văn kiện|Look up in the catalogue)$/);
        await expectFound('37-QĐ/TW', '37-QĐ/TW');
        await read.bringToFront();
        await firefox.enterAddress('vk kl 01');
        await expectFound('kl 01', '01-KL/TW');
        await firefox.close();
        await read.close();
        await page.bringToFront();
      },
    );

    test('the page speaks the language that is set', async () => {
      const spoken: string[] = [];
      for (const language of ['vi', 'en']) {
        await page.evaluate(async (chosen) => {
          const { storage } =
            Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
          await storage.sync.set({ settings: { language: chosen } });
        }, language);
        await poll(() => page.evaluate(() => document.documentElement.lang)).toBe(language);
        spoken.push(await page.evaluate(() => document.querySelector('h1')?.textContent ?? ''));
      }
      expect(new Set(spoken).size).toBe(2);
    });

    describe('from then on', () => traffic(stage));
  },
  { welcome: true, proxied: true },
);
