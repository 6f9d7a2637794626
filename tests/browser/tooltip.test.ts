import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Tabs } from 'webextension-polyfill';
import type { CommandName } from '#lib/messages.ts';
import { TOOLTIP } from '#scripts/browsers/reader.ts';
import { violations } from './axe.ts';
import { inEveryBrowser } from './built.ts';

const PATIENCE = { timeout: 10_000 };

/** Pictures for people to look at. */
const PICTURES = '.output/screenshots';

/** What `pointOf` of a browser needs not know: citations of every status. */
const CITED = {
  exact: 'Chỉ thị số 05-CT/TW ngày 15/5/2016',
  replaced: 'Quy định số 37-QĐ/TW, ngày 25/10/2021',
  conflict: 'Quy định số 41-QĐ/TW, ngày 03/11/2022',
  unknown: 'Thông báo số 900-TB/TW',
  set: 'các Nghị quyết Trung ương 7 khóa XII',
  ambiguous: 'Nghị quyết số 10-NQ/TW',
};

const article = (style = '') => `<!doctype html><html lang="vi"><head><meta charset="utf-8">
<title>Ấp Bàu Sen</title><link rel="icon" href="data:,"><style>body { margin: 40px; font: 17px/1.8 serif } ${style}</style></head><body>
<p><a id="before" href="#">Trang chủ</a></p>
${Object.values(CITED)
  .map((words) => `<p>Ấp Bàu Sen học ${words} trong tuần.</p>`)
  .join('\n')}
<p style="text-align: right">Cuối dòng: <a id="link" href="#da-theo">Nghị quyết số 18-NQ/TW ngày 25/10/2017</a></p>
<p><textarea id="paste"></textarea></p><div style="height: 1500px"></div></body></html>`;

inEveryBrowser(
  (stage, name) => {
    const reader = () => stage().reader;
    let page: Page;

    /** Shows another page in the same tab. */
    async function read(path: string, body: string): Promise<void> {
      stage().site.set(`/${path}`, { headers: { 'content-type': 'text/html' }, body });
      await page.goto(stage().address(path));
      expect((await reader().settled(page))?.references).not.toHaveLength(0);
    }

    beforeAll(async () => {
      mkdirSync(PICTURES, { recursive: true });
      page = await reader().open(stage().address('article.html'));
      await page.setViewport({ width: 800, height: 600 });
    });

    /** What is in the tooltip, by selector. */
    const inside = (selector: string) =>
      page.evaluate(
        (host, wanted) =>
          [...(document.querySelector(host)?.shadowRoot?.querySelectorAll(wanted) ?? [])].map(
            (element) => element.textContent ?? '',
          ),
        TOOLTIP,
        selector,
      );

    /** Presses a button of the tooltip, as a person would, by its place. */
    async function press(label: RegExp): Promise<void> {
      const place = () =>
        page.evaluate(
          (host, source) => {
            const root = document.querySelector(host)?.shadowRoot;
            const button = [...(root?.querySelectorAll('button') ?? [])].find((one) =>
              new RegExp(source).test(`${one.textContent} ${one.getAttribute('aria-label') ?? ''}`),
            );
            if (!button) return null;
            button.scrollIntoView({ block: 'nearest' });
            const { x, y, width, height } = button.getBoundingClientRect();
            return { x: x + width / 2, y: y + height / 2 };
          },
          TOOLTIP,
          label.source,
        );
      // What comes later moves the others.
      let point = await place();
      const isAtRest = async () => {
        const before = JSON.stringify(point);
        point = await place();
        return point !== null && JSON.stringify(point) === before;
      };
      await expect.poll(isAtRest, { ...PATIENCE, interval: 100 }).toBe(true);
      if (point) await page.mouse.click(point.x, point.y);
    }

    const shown = (words: string) => reader().tooltipOf(page, words);
    const tooltip = () => expect.poll(() => reader().tooltip(page), PATIENCE);
    const picture = (what: string) =>
      page.screenshot({ path: `${PICTURES}/${what}-${name}.png` as `${string}.png` });

    describe('says', () => {
      beforeAll(() => read('says.html', article()));

      test('how sure an answer is, and why', async () => {
        await shown(CITED.exact);
        expect((await inside('.note')).join()).toMatch(/date|ngày/);
        await picture('light');
      });

      test('first that a document was replaced; the other one opens, with a way back', async () => {
        await shown(CITED.replaced);
        await tooltip().toMatch(/207-QĐ\/TW, 2026/);
        expect((await inside('.card > *'))[1]).toContain('207-QĐ/TW');
        await press(/207-QĐ/);
        await expect
          .poll(() => inside('.document-name'), PATIENCE)
          .toEqual([expect.stringContaining('207-QĐ/TW')]);
        await press(/‹/);
        await expect
          .poll(() => inside('.document-name'), PATIENCE)
          .toEqual([expect.stringContaining('37-QĐ/TW')]);
        await page.keyboard.press('Escape');
      });

      test('both values of a conflict side by side', async () => {
        await shown(CITED.conflict);
        expect(await inside('table tbody td')).toEqual(['03/11/2022', '03/11/2021']);
        await picture('conflict');
      });

      test('which documents a set has', async () => {
        await shown(CITED.set);
        const names = (await inside('.candidate .line-name')).map((line) => line.split(' ').at(-1));
        expect(names.sort()).toEqual(['26-NQ/TW', '27-NQ/TW', '28-NQ/TW']);
        await picture('set');
      });

      test('which documents may be meant; the reader’s choice holds for the page', async () => {
        await shown(CITED.ambiguous);
        const [first = '', second = ''] = await inside('.candidate .line-facts');
        expect(first).not.toBe('');
        await picture('ambiguous');
        await page.evaluate(
          (host) =>
            document
              .querySelector(host)
              ?.shadowRoot?.querySelectorAll('button.candidate')[1]
              ?.setAttribute('aria-label', 'second'),
          TOOLTIP,
        );
        await press(/second/);
        await press(/means this|nói đến văn bản này/);
        const status = async () =>
          (await reader().references(page))?.references.find(({ text }) => text.includes('10-NQ'));
        await expect.poll(async () => (await status())?.status, PATIENCE).toBe('inferred');
        const date = (await status())?.documents[0]?.date ?? '';
        expect(second).toContain(date.split('-').reverse().join('/'));
        await page.reload();
        await reader().settled(page);
        expect((await status())?.evidence).toEqual([{ rule: 'chosen' }]);
        await shown(CITED.ambiguous);
        await press(/Not this|Không phải/);
        await expect.poll(() => inside('.candidate .line-facts'), PATIENCE).not.toEqual([]);
        await press(/Forget|Bỏ lựa chọn/);
        await expect.poll(async () => (await status())?.status, PATIENCE).toBe('ambiguous');
      });
    });

    describe('does', () => {
      beforeAll(() => read('does.html', article()));

      test('stays when pinned: pointer, click elsewhere, scrolling', async () => {
        await shown(CITED.exact);
        await press(/Pin|Ghim/);
        await page.mouse.move(5, 5);
        await page.mouse.click(5, 5);
        await page.evaluate(() => scrollTo(0, 30));
        await page.mouse.move(60, 5);
        expect(await reader().tooltip(page)).toContain('15/05/2016');
        expect(await inside('[aria-pressed=true]')).toHaveLength(1);
        await page.keyboard.press('Escape');
        await tooltip().toBeNull();
      });

      test('closes by its button', async () => {
        await shown(CITED.exact);
        await press(/Close|Đóng/);
        await tooltip().toBeNull();
      });

      test('copies a citation, whatever the page makes of copying', async () => {
        await page.evaluate(() =>
          document.addEventListener('copy', (event) => {
            event.clipboardData?.setData('text/plain', 'Nguồn: Ấp Bàu Sen');
            event.preventDefault();
          }),
        );
        await shown(CITED.exact);
        await press(/Copy citation|Sao chép trích dẫn/);
        await expect
          .poll(() => inside('.notice'), PATIENCE)
          .toEqual([expect.stringMatching(/Copied|Đã sao chép/)]);
        await press(/another form|dạng khác/);
        await press(/BibTeX/);
        await page.keyboard.press('Escape');
        await page.focus('#paste');
        await page.keyboard.down('Control');
        await page.keyboard.press('v', name === 'chromium' ? { commands: ['Paste'] } : {});
        await page.keyboard.up('Control');
        const pasted = () => page.$eval('#paste', (area) => (area as HTMLTextAreaElement).value);
        await expect.poll(pasted, PATIENCE).toMatch(/^@misc\{\S*12-chi-thi-05-ct-tw,/);
      });
    });

    describe('is readable', () => {
      const box = () =>
        page.evaluate((host) => {
          const panel = document.querySelector(host)?.shadowRoot?.querySelector('.panel');
          if (!panel) return null;
          const { left, right, top, bottom } = panel.getBoundingClientRect();
          const { color, backgroundColor, fontSize } = getComputedStyle(panel);
          const inView = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
          return { inView, color, backgroundColor, fontSize, width: right - left };
        }, TOOLTIP);

      test('in a dark page, at the right edge', async () => {
        await read('dark.html', article('html { background: #14171a; color: #ddd }'));
        await shown('18-NQ/TW');
        expect(await box()).toMatchObject({ inView: true, backgroundColor: 'rgb(32, 34, 37)' });
        await picture('dark');
      });

      test('where the page styles everything, importantly', async () => {
        const everything =
          'all: unset !important; display: none !important; font: 5px cursive !important; color: red !important; opacity: 0.1 !important';
        const own = `html, body, p { display: block !important; font: 17px serif !important; opacity: 1 !important }`;
        await read(
          'hostile.html',
          article(
            `* { ${everything} } van-kien-tooltip { ${everything} } ${own} html { font-size: 40px !important }`,
          ),
        );
        await shown(CITED.exact);
        expect(await box()).toMatchObject({
          inView: true,
          fontSize: '14px',
          color: 'rgb(27, 28, 30)',
        });
      });

      test('in 320 pixels', async () => {
        await page.setViewport({ width: 320, height: 640 });
        await read('narrow.html', article('body { margin: 8px }'));
        await shown(CITED.conflict);
        expect(await box()).toMatchObject({ inView: true });
        await picture('320');
        await page.setViewport({ width: 800, height: 600 });
      });

      test('in an element that fills the screen', async () => {
        await read('full.html', article());
        await page.evaluate(() => {
          document.addEventListener('click', () => void document.body.requestFullscreen(), {
            once: true,
          });
        });
        await page.mouse.click(5, 300);
        await expect
          .poll(() => page.evaluate(() => document.fullscreenElement !== null))
          .toBe(true);
        await shown(CITED.exact);
        await page.evaluate(() => document.exitFullscreen());
      });

      test.skipIf(name !== 'chromium')('in letters twice as large', async () => {
        const session = await page.createCDPSession();
        await session.send('Page.enable');
        await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
        await read('large.html', article());
        await shown(CITED.exact);
        expect(await box()).toMatchObject({ inView: true, fontSize: '28px' });
        await picture('200-percent');
        await session.send('Page.setFontSizes', { fontSizes: { standard: 16, fixed: 13 } });
        await session.detach();
      });

      test.skipIf(name !== 'chromium')('in forced colours, and without motion', async () => {
        const session = await page.createCDPSession();
        await session.send('Emulation.setEmulatedMedia', {
          features: [
            { name: 'forced-colors', value: 'active' },
            { name: 'prefers-reduced-motion', value: 'reduce' },
          ],
        });
        await read('forced.html', article());
        await shown(CITED.exact);
        const style = await page.evaluate((host) => {
          const panel = document.querySelector(host)?.shadowRoot?.querySelector('.panel');
          return panel ? getComputedStyle(panel).transitionDuration : '';
        }, TOOLTIP);
        expect(style).toBe('0s');
        await picture('forced-colours');
        await session.send('Emulation.setEmulatedMedia', { features: [] });
        await session.detach();
      });

      test('is not printed', async () => {
        await read('print.html', article());
        await shown(CITED.exact);
        await page.emulateMediaType('print').catch(() => undefined); // Firefox's driver cannot
        if (name === 'chromium') expect((await box())?.width).toBe(0);
        await page.emulateMediaType().catch(() => undefined);
      });
    });

    describe('without a mouse', () => {
      let desk: Page;
      beforeAll(async () => {
        desk = await stage().running.openExtensionPage('options.html');
        await page.bringToFront();
        await read('keys.html', article());
        await page.mouse.move(0, 0);
      });

      /** What the background does when the keys of a command are pressed, which no driver can press. */
      async function command(wanted: CommandName): Promise<void> {
        await page.bringToFront();
        await desk.evaluate(async (commandName) => {
          const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
          const tabs: Tabs.Static = api.tabs;
          const [tab] = await tabs.query({ active: true });
          await tabs
            .sendMessage(tab?.id ?? -1, { type: 'command', command: commandName })
            .catch(() => undefined);
        }, wanted);
      }

      const focused = () =>
        page.evaluate((host) => {
          const root = document.querySelector(host)?.shadowRoot;
          const at = root?.activeElement ?? document.activeElement;
          return at?.getAttribute('aria-label') ?? at?.id ?? '';
        }, TOOLTIP);

      test('one goes from reference to reference, into the tooltip, and back', async () => {
        await page.focus('#before');
        await command('next-reference');
        await expect.poll(focused, PATIENCE).toMatch(/05-CT\/TW: /);
        const spoken = () => inside('.spoken');
        await expect.poll(spoken, PATIENCE).toEqual([expect.stringContaining('15/05/2016')]);
        await command('next-reference');
        await expect.poll(focused, PATIENCE).toMatch(/37-QĐ\/TW: /);
        await command('previous-reference');
        await expect.poll(focused, PATIENCE).toMatch(/05-CT\/TW: /);

        await page.keyboard.press('Tab');
        await expect.poll(focused).toMatch(/Pin|Ghim/);
        await page.keyboard.press('Enter');
        await expect.poll(() => inside('[aria-pressed=true]')).toHaveLength(1);
        await page.keyboard.press('Escape');
        await expect.poll(focused, PATIENCE).toBe('before');
        await tooltip().toBeNull();

        await command('open-reference');
        await expect.poll(focused, PATIENCE).toMatch(/05-CT\/TW: /);
        await page.keyboard.down('Shift');
        await page.keyboard.press('Tab');
        await page.keyboard.up('Shift');
        await expect.poll(focused, PATIENCE).toBe('before');
        await tooltip().toBeNull();
      });

      test('round and round', async () => {
        await command('previous-reference');
        await expect.poll(focused, PATIENCE).toMatch(/18-NQ\/TW: /);
        await page.keyboard.press('Escape');
      });

      // Firefox's driver has no finger.
      test.skipIf(name !== 'chromium')('a tap opens; a second one follows the link', async () => {
        const hash = () => page.evaluate(() => location.hash);
        await page.tap('#link');
        await tooltip().toContain('25/10/2017');
        expect(await hash()).toBe('');
        await page.tap('#link');
        await expect.poll(hash, PATIENCE).toBe('#da-theo');
        await page.touchscreen.tap(300, 560);
        await tooltip().toBeNull();
      });
    });

    describe('axe finds nothing', () => {
      test.each(Object.entries(CITED))('in the tooltip of “%s”', async (_, words) => {
        await read('axe.html', article());
        await shown(words);
        await expect.poll(() => inside('.card'), PATIENCE).toHaveLength(1);
        expect(await violations(page, TOOLTIP)).toEqual([]);
      });
    });
  },
  { openRoot: true, preferences: { 'full-screen-api.allow-trusted-requests-only': false } },
);
