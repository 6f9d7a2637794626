import { describe, expect, test } from 'vitest';
import type { Tabs } from 'webextension-polyfill';
import { type Point, TOOLTIP } from '#scripts/browsers/reader.ts';
import { wish } from '../wishes.ts';
import { article, CITED, type Desk, PATIENCE } from './desk.ts';

/** Where and how it is shown, whatever page and reader are like. */
export function isReadable({
  stage,
  name,
  page,
  reader,
  read,
  inside,
  press,
  shown,
  tooltip,
  picture,
}: Desk): void {
  describe('is readable', () => {
    const box = () =>
      page().evaluate((host) => {
        const panel = document.querySelector(host)?.shadowRoot?.querySelector('.panel');
        if (!panel) return null;
        const { left, right, top, bottom } = panel.getBoundingClientRect();
        const { color, backgroundColor, fontSize } = getComputedStyle(panel);
        const inView = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
        return { inView, color, backgroundColor, fontSize, top, width: right - left };
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
      await page().setViewport({ width: 320, height: 640 });
      await read('narrow.html', article('body { margin: 8px }'));
      await shown(CITED.conflict);
      expect(await box()).toMatchObject({ inView: true });
      await picture('320');
      await page().setViewport({ width: 800, height: 600 });
    });

    test('in an element that fills the screen', async () => {
      await read('full.html', article());
      await page().evaluate(() => {
        document.addEventListener('click', () => void document.body.requestFullscreen(), {
          once: true,
        });
      });
      await page().mouse.click(5, 300);
      await expect
        .poll(() => page().evaluate(() => document.fullscreenElement !== null))
        .toBe(true);
      await shown(CITED.exact);
      await page().evaluate(() => document.exitFullscreen());
    });

    test('in a popover of the page, which stays open while the tooltip is used', async () => {
      const cited = 'Kết luận số 21-KL/TW ngày 25/10/2021';
      const popover = `<div id="pop" popover style="inset: 20px auto auto 20px; margin: 0; width: 500px; height: 80px">Ấp học ${cited}.</div>`;
      await read('popover.html', article().replace('</body>', popover));
      await page().evaluate(() => document.querySelector<HTMLElement>('#pop')?.showPopover());
      await shown(cited);
      await press(/Pin|Ghim/);
      await expect.poll(() => inside('[aria-pressed=true]')).toHaveLength(1);
      expect(await page().$eval('#pop', (one) => one.matches(':popover-open'))).toBe(true);
      expect(await box()).toMatchObject({ inView: true });
      await page().keyboard.press('Escape');
    });

    test('in a part of the page that scrolls: it goes along, and closes when its mention is gone', async () => {
      const scroller = `<div id="box" style="height: 120px; overflow: auto; border: 1px solid"><p>Ấp học ${CITED.exact}.</p><p style="height: 900px"></p></div><p style="height: 400px"></p>`;
      await read('scroller.html', `<!doctype html><meta charset="utf-8">${scroller}`);
      await shown(CITED.exact);
      const before = await box();
      await page().$eval('#box', (element) => element.scrollBy({ top: 10, behavior: 'instant' }));
      await expect.poll(async () => (await box())?.top).toBe((before?.top ?? 0) - 10);
      // The words are out of their box now, though not out of the window.
      await page().$eval('#box', (element) => element.scrollBy({ top: 45, behavior: 'instant' }));
      await tooltip().toBeNull();
    });

    test('in a list that scrolls: placed anew, it stays where the reader is', async () => {
      await read('list.html', article());
      await shown(CITED.ambiguous);
      const scrolled = () =>
        page().evaluate(
          (host) => document.querySelector(host)?.shadowRoot?.querySelector('.panel')?.scrollTop,
          TOOLTIP,
        );
      await page().evaluate(
        (host) =>
          document.querySelector(host)?.shadowRoot?.querySelector('.panel')?.scrollBy({ top: 60 }),
        TOOLTIP,
      );
      const before = await scrolled();
      expect(before).toBeGreaterThan(0);
      const { top } = { top: 0, ...(await box()) };
      await page().evaluate(() => scrollBy({ top: 10, behavior: 'instant' }));
      await expect.poll(async () => (await box())?.top).not.toBe(top);
      expect(await scrolled()).toBe(before);
      await page().keyboard.press('Escape');
    });

    /** Whether the tooltip is right below or above where the mouse is. */
    const isBeside = ({ x, y }: Point) =>
      page().evaluate(
        (host, left, top) =>
          [-45, 45].some((far) => document.elementFromPoint(left, top + far)?.localName === host),
        TOOLTIP,
        x,
        y,
      );

    test.each(['html', 'body'])('where the page enlarges its %s', async (element) => {
      await read(`zoom-${element}.html`, article(`${element} { zoom: 1.5 }`));
      const point = await reader().hover(page(), CITED.exact);
      await tooltip().not.toBeNull();
      expect(await isBeside(point)).toBe(true);
      expect(await box()).toMatchObject({ inView: true });
    });

    test('where the reader enlarges the page', async () => {
      const zoom = async (factor: number) => {
        const desk = await stage().running.openExtensionPage('options.html');
        await page().bringToFront();
        await desk.evaluate(async (wanted) => {
          const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
          const tabs: Tabs.Static = api.tabs;
          const [tab] = await tabs.query({ active: true });
          await tabs.setZoom(tab?.id, wanted);
        }, factor);
        await desk.close();
        await page().bringToFront();
      };
      await read('enlarged.html', article());
      await zoom(2);
      const width = () => page().evaluate(() => innerWidth);
      await expect.poll(width, PATIENCE).toBeLessThan(500);
      await page().evaluate((words) => {
        for (const one of document.querySelectorAll('p')) {
          if (one.textContent?.includes(words)) one.scrollIntoView({ block: 'center' });
        }
      }, CITED.conflict);
      await shown(CITED.conflict);
      expect(await box()).toMatchObject({ inView: true });
      await picture('zoomed');
      await zoom(1);
    });

    test('in letters twice as large', async () => {
      await wish(stage().running, page(), { largeLetters: true });
      await read('large.html', article());
      await shown(CITED.exact);
      expect(await box()).toMatchObject({ inView: true, fontSize: '28px' });
      await picture('200-percent');
    });

    test('in forced colours, and without motion', async () => {
      await wish(stage().running, page(), { forcedColours: true, lessMotion: true });
      await read('forced.html', article());
      await shown(CITED.exact);
      const style = () =>
        page().evaluate((host) => {
          const panel = document.querySelector(host)?.shadowRoot?.querySelector('.panel');
          if (!panel || !matchMedia('(forced-colors: active)').matches) return null;
          const { transitionDuration, borderTopColor, color } = getComputedStyle(panel);
          return { transitionDuration, isEdgeOfText: borderTopColor === color };
        }, TOOLTIP);
      await expect.poll(style, PATIENCE).toEqual({ transitionDuration: '0s', isEdgeOfText: true });
      await picture('forced-colours');
      await wish(stage().running, page(), {});
    });

    test('is not printed', async () => {
      await read('print.html', article());
      await shown(CITED.exact);
      await page()
        .emulateMediaType('print')
        .catch(() => undefined); // Firefox's driver cannot
      if (name === 'chromium') expect((await box())?.width).toBe(0);
      await page()
        .emulateMediaType()
        .catch(() => undefined);
    });
  });
}
