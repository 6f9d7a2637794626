import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Tabs } from 'webextension-polyfill';
import { LEAVE } from '#entrypoints/annotator.content/hover.ts';
import type { Settings } from '#lib/settings.ts';
import { TOOLTIP } from '#scripts/browsers/reader.ts';
import { article, CITED, type Desk, PATIENCE } from './desk.ts';

/** What is done with it. */
export function does({
  stage,
  name,
  page,
  reader,
  read,
  inside,
  press,
  shown,
  tooltip,
}: Desk): void {
  describe('does', () => {
    beforeAll(() => read('does.html', article()));

    test('stays when pinned: pointer, click elsewhere, scrolling', async () => {
      await shown(CITED.exact);
      await press(/Pin|Ghim/);
      await page().mouse.move(5, 5);
      await page().mouse.click(5, 5);
      await page().evaluate(() => scrollTo(0, 30));
      await page().mouse.move(60, 5);
      expect(await reader().tooltip(page())).toContain('15/05/2016');
      expect(await inside('[aria-pressed=true]')).toHaveLength(1);
      await page().keyboard.press('Escape');
      await tooltip().toBeNull();
    });

    test('closes by its button', async () => {
      await shown(CITED.exact);
      await press(/Close|Đóng/);
      await tooltip().toBeNull();
    });

    test.each([
      ['', /^Chỉ thị số 05-CT\/TW ngày 15\/05\/2016/],
      ['Markdown', /^\[Chỉ thị số 05-CT\/TW\]\(https/],
      ['BibTeX', /^@misc\{\S*12-chi-thi-05-ct-tw,/],
      ['CSL-JSON', /"number": ?"05-CT\/TW"/],
    ])('copies a citation as %s, whatever the page makes of copying', async (form, expected) => {
      await page().$eval('#paste', (area) => {
        (area as HTMLTextAreaElement).value = '';
        document.addEventListener('copy', (event) => {
          event.clipboardData?.setData('text/plain', 'Nguồn: Ấp Bàu Sen');
          event.preventDefault();
        });
      });
      await shown(CITED.exact);
      if (form === '') await press(/Copy citation|Sao chép trích dẫn/);
      else {
        await press(/another form|dạng khác/);
        await press(new RegExp(form));
      }
      await expect
        .poll(() => inside('.notice'), PATIENCE)
        .toEqual([expect.stringMatching(/Copied|Đã sao chép/)]);
      await page().keyboard.press('Escape');
      await page().focus('#paste');
      await page().keyboard.down('Control');
      await page().keyboard.press('v', name === 'chromium' ? { commands: ['Paste'] } : {});
      await page().keyboard.up('Control');
      const pasted = () => page().$eval('#paste', (area) => (area as HTMLTextAreaElement).value);
      await expect.poll(pasted, PATIENCE).toMatch(expected);
    });

    /** Moves the mouse to what a paragraph cites, wherever it is now. */
    async function moveTo(words: string): Promise<void> {
      const y = await page().evaluate((cited) => {
        const all = [...document.querySelectorAll('p')];
        const paragraph = all.find(({ textContent }) => textContent?.includes(cited));
        const { top = 0, height = 0 } = paragraph?.getBoundingClientRect() ?? {};
        return top + height / 2;
      }, words);
      await page().mouse.move(300, y, { steps: 3 });
    }

    /** Nothing to wait for: twice the time after which it would have opened or closed. */
    const afterAWhile = async () => {
      await new Promise((over) => setTimeout(over, 2 * LEAVE));
      return reader().tooltip(page());
    };

    test('a sweep over many opens none, nor does selecting', async () => {
      await page().evaluate(() => scrollTo(0, 0));
      await page().mouse.move(300, 40);
      await page().mouse.move(300, 460, { steps: 8 });
      await page().mouse.move(5, 560);
      expect(await afterAWhile()).toBeNull();

      await page().mouse.move(60, 110);
      await page().mouse.down();
      await moveTo(CITED.exact);
      expect(await afterAWhile()).toBeNull();
      await page().mouse.up();
      await page().mouse.click(5, 560);
    });

    test('another mention takes over; a click elsewhere closes what is used', async () => {
      await shown(CITED.conflict);
      await moveTo(CITED.exact);
      await tooltip().toContain('15/05/2016');
      await press(/another form|dạng khác/);
      await page().mouse.move(5, 5);
      expect(await afterAWhile()).toContain('15/05/2016');
      await page().mouse.click(5, 5);
      await tooltip().toBeNull();
    });

    test('closes with its window out of sight, and where a smaller one hides its mention', async () => {
      await shown(CITED.exact);
      const other = await page().browser().newPage();
      await other.bringToFront();
      await other.close();
      await page().bringToFront();
      await tooltip().toBeNull();
      await shown(CITED.ambiguous);
      await page().setViewport({ width: 800, height: 200 });
      await tooltip().toBeNull();
      await page().setViewport({ width: 800, height: 600 });
    });

    describe('as the reader has set', () => {
      let desk: Page;
      beforeAll(async () => {
        desk = await stage().running.openExtensionPage('options.html');
        await page().bringToFront();
      });
      const set = (settings: Partial<Settings>) =>
        desk.evaluate((kept) => {
          const { storage } =
            Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
          return storage.sync.set({ settings: kept });
        }, settings);
      afterAll(async () => {
        await set({});
        await desk.close();
      });

      test('language and theme change at once, though it is pinned', async () => {
        await shown(CITED.exact);
        await press(/Pin|Ghim/);
        const colour = () =>
          page().evaluate((host) => {
            const panel = document.querySelector(host)?.shadowRoot?.querySelector('.panel');
            return panel ? getComputedStyle(panel).backgroundColor : '';
          }, TOOLTIP);
        for (const [settings, words] of [
          [{ language: 'vi', theme: 'dark' }, ['Chính xác', 'Bộ Chính trị', 'Sao chép trích dẫn']],
          [{ language: 'en', theme: 'light' }, ['Exact', 'Politburo', 'Copy citation']],
        ] as const) {
          await set(settings);
          for (const word of words) await tooltip().toContain(word);
          const isDark = settings.theme === 'dark';
          await expect.poll(colour).toBe(isDark ? 'rgb(32, 34, 37)' : 'rgb(255, 255, 255)');
          expect(await inside('[aria-pressed=true]')).toHaveLength(1);
        }
        await page().keyboard.press('Escape');
        await tooltip().toBeNull();
      });

      test('the mouse has to rest longer', async () => {
        await set({ dwell: 1500 });
        await page().mouse.move(5, 5);
        await moveTo(CITED.exact);
        expect(await afterAWhile()).toBeNull();
        await tooltip().toContain('15/05/2016');
        await page().keyboard.press('Escape');
      });
    });

    test('opens the document in the catalogue', async () => {
      await shown(CITED.exact);
      await press(/Open in the catalogue|Mở trong danh mục/);
      const desk = await stage().running.openExtensionPage('options.html');
      const opened = () =>
        desk.evaluate(async () => {
          const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
          const tabs: Tabs.Static = api.tabs;
          const all = await tabs.query({});
          const found = all.filter(({ url }) => url?.includes('catalogue.html#'));
          for (const { id } of found) if (id !== undefined) await tabs.remove(id);
          return found.map(({ url }) => url?.split('#')[1]);
        });
      await expect.poll(opened, PATIENCE).toEqual(['document=12-chi-thi-05-ct-tw']);
      await desk.close();
      await page().bringToFront();
    });
  });
}
