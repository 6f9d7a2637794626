import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Tabs } from 'webextension-polyfill';
import type { CommandName } from '#lib/messages.ts';
import { TOOLTIP } from '#scripts/browsers/reader.ts';
import { FRAMED } from '../built.ts';
import { FirefoxWindow } from '../firefox-window.ts';
import { marksIn } from '../marks.ts';
import { article, CITED, type Desk, PATIENCE } from './desk.ts';

/** What readers without a mouse do. */
export function goesByKeys({ stage, name, page, reader, read, inside, tooltip }: Desk): void {
  describe('without a mouse', () => {
    let desk: Page;
    beforeAll(async () => {
      desk = await stage().running.openExtensionPage('options.html');
      await page().bringToFront();
      await read('keys.html', article());
      await page().mouse.move(0, 0);
    });

    /** What the background does when the keys of a command are pressed, which no driver can press. */
    async function command(wanted: CommandName): Promise<void> {
      await page().bringToFront();
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
      page().evaluate((host) => {
        const root = document.querySelector(host)?.shadowRoot;
        const at = root?.activeElement ?? document.activeElement;
        return at?.getAttribute('aria-label') ?? (at?.id || at?.textContent) ?? '';
      }, TOOLTIP);

    test('one goes from reference to reference, into the tooltip, and back', async () => {
      await page().focus('#before');
      await command('next-reference');
      await expect.poll(focused, PATIENCE).toMatch(/05-CT\/TW: /);
      const spoken = () => inside('.spoken');
      await expect.poll(spoken, PATIENCE).toEqual([expect.stringContaining('15/05/2016')]);
      await command('next-reference');
      await expect.poll(focused, PATIENCE).toMatch(/37-QĐ\/TW: /);
      await command('previous-reference');
      await expect.poll(focused, PATIENCE).toMatch(/05-CT\/TW: /);

      await page().keyboard.press('Tab');
      await expect.poll(focused).toMatch(/Pin|Ghim/);
      await page().keyboard.press('Enter');
      await expect.poll(() => inside('[aria-pressed=true]')).toHaveLength(1);
      await page().keyboard.press('Escape');
      await expect.poll(focused, PATIENCE).toBe('before');
      await tooltip().toBeNull();

      await command('open-reference');
      await expect.poll(focused, PATIENCE).toMatch(/05-CT\/TW: /);
      await page().keyboard.down('Shift');
      await page().keyboard.press('Tab');
      await page().keyboard.up('Shift');
      await expect.poll(focused, PATIENCE).toBe('before');
      await tooltip().toBeNull();
    });

    /** Presses Tab until what is wanted has the focus. */
    async function tabTo(wanted: RegExp): Promise<void> {
      const passed: string[] = [];
      while (passed.length < 20) {
        await page().keyboard.press('Tab');
        const at = await focused();
        if (wanted.test(at)) return;
        passed.push(at);
      }
      throw new Error(`Tab led to ${passed.join(', ')}, and not to ${wanted}`);
    }

    test('all of it is done by keys alone', async () => {
      await read('keys-alone.html', article());
      await page().focus('#before');
      await command('next-reference');
      await expect.poll(focused, PATIENCE).toMatch(/05-CT\/TW: /);
      await command('next-reference');
      await expect.poll(focused, PATIENCE).toMatch(/37-QĐ\/TW: /);
      const title = () => expect.poll(async () => (await inside('.document-name'))[0], PATIENCE);
      const notice = () => expect.poll(() => inside('.notice'), PATIENCE);

      // On to the document that replaced it, and back.
      await expect.poll(() => inside('.replaced button'), PATIENCE).toHaveLength(1);
      await tabTo(/207-QĐ/);
      await page().keyboard.press('Enter');
      await title().toContain('207-QĐ/TW');
      await tabTo(/‹/);
      await page().keyboard.press('Enter');
      await title().toContain('37-QĐ/TW');

      await tabTo(/Copy citation|Sao chép/);
      await page().keyboard.press('Enter');
      await notice().toEqual([expect.stringMatching(/Copied|Đã/)]);
      await tabTo(/another form|dạng khác/);
      await page().keyboard.press('Enter');
      await tabTo(/^Markdown/);
      await page().keyboard.press('Enter');
      await expect.poll(() => inside('.action'), PATIENCE).toHaveLength(2);

      // Which of several is meant, and that it is not.
      await command('previous-reference');
      await command('previous-reference');
      await command('previous-reference');
      await expect.poll(focused, PATIENCE).toMatch(/10-NQ\/TW: /);
      const status = async () =>
        (await reader().references(page()))?.references.find(({ text }) => text.includes('10-NQ'))
          ?.status;
      await tabTo(/10-NQ/);
      await page().keyboard.press('Enter');
      await title().toContain('10-NQ/TW');
      await tabTo(/means this|nói đến văn bản này/);
      await page().keyboard.press('Enter');
      await expect.poll(status, PATIENCE).toBe('inferred');
      await tabTo(/Not this|Không phải/);
      await page().keyboard.press('Enter');
      await tabTo(/Forget|Bỏ lựa chọn/);
      await page().keyboard.press('Enter');
      await expect.poll(status, PATIENCE).toBe('ambiguous');

      await page().keyboard.press('Escape');
      await expect.poll(focused, PATIENCE).toBe('before');
      await tooltip().toBeNull();
    });

    test('from frame to frame, of whichever site, in page order', async () => {
      const [first, second, third, last] = [
        CITED.exact,
        CITED.replaced,
        'Kết luận số 21-KL/TW ngày 25/10/2021',
        'Nghị quyết số 18-NQ/TW ngày 25/10/2017',
      ];
      const { site, address } = stage();
      const size = 'width="600" height="250"';
      const html = (body: string) => `<!doctype html><meta charset="utf-8">${body}`;
      site.set('/of-another.html', { body: html(`<p>${third}</p>`) });
      await read(
        'frames.html',
        html(`<p><a id="before" href="#">Trang chủ</a></p><p>${first}</p>
<iframe ${size} srcdoc="<p>${second}</p>"></iframe>
<iframe ${size} src="${address('of-another.html', FRAMED)}"></iframe><p>${last}</p>`),
      );
      const [, ...frames] = page().frames();
      for (const frame of frames) {
        await expect.poll(() => marksIn(frame), PATIENCE).toHaveLength(1);
      }
      /** What has the focus in each frame that has it; and how many tooltips are open in all. */
      const state = async () => {
        const all = await Promise.all(
          page()
            .frames()
            .map((frame) =>
              frame.evaluate((host) => {
                const root = document.querySelector(host)?.shadowRoot;
                return {
                  open: root?.querySelector('.panel')?.matches(':popover-open') ?? false,
                  at: document.hasFocus() ? root?.activeElement?.getAttribute('aria-label') : null,
                };
              }, TOOLTIP),
            ),
        );
        const at = all.map((one) => one.at?.match(/\d+-[A-ZĐ]+/)?.[0] ?? '');
        return [...at, all.filter(({ open }) => open).length];
      };
      const open = () => expect.poll(state, PATIENCE);
      await page().bringToFront();
      await expect.poll(() => page().evaluate(() => document.hasFocus()), PATIENCE).toBe(true);
      await page().focus('#before');
      for (const [wanted, ...focus] of [
        ['next-reference', '05-CT', '', ''],
        ['next-reference', '', '37-QĐ', ''],
        ['next-reference', '', '', '21-KL'],
        ['next-reference', '18-NQ', '', ''],
        ['next-reference', '05-CT', '', ''],
        ['previous-reference', '18-NQ', '', ''],
        ['previous-reference', '', '', '21-KL'],
      ] as const) {
        await command(wanted);
        await open().toEqual([...focus, 1]);
      }
      const close = async () => {
        await page().keyboard.press('Escape');
        await open().toEqual(['', '', '', 0]);
      };
      await close();
      // Only now does it show: asked for while one is open, it changes nothing that could be awaited.
      await command('open-reference');
      await open().toEqual(['', '', '21-KL', 1]);
      await close();
    });

    test('round and round', async () => {
      await read('round.html', article());
      await command('previous-reference');
      await expect.poll(focused, PATIENCE).toMatch(/18-NQ\/TW: /);
      await page().keyboard.press('Escape');
    });

    /** A finger's tap, not shorter than a person's. */
    async function tap(x: number, y: number): Promise<void> {
      const finger = await page().touchscreen.touchStart(x, y);
      await new Promise((over) => setTimeout(over, 60));
      await finger.end();
    }

    test('a tap opens; a second one follows the link', async () => {
      // Firefox tells a tap from a touch in the browser's own process: the driver must go there.
      const firefox = name === 'firefox' ? await FirefoxWindow.of(page()) : null;
      await firefox?.setPreferences({
        'remote.events.async.enabled': true,
        'apz.allow_zooming': true,
        'dom.w3c_touch_events.enabled': 1,
      });
      await read('tap.html', article());
      const hash = () => page().evaluate(() => location.hash);
      const link = await (await page().$('#link'))?.boundingBox();
      if (!link) throw new Error('the link has no place');
      const [x, y] = [link.x + link.width / 2, link.y + link.height / 2];
      await tap(x, y);
      await tooltip().toContain('25/10/2017');
      expect(await hash()).toBe('');
      await tap(x, y);
      await expect.poll(hash, PATIENCE).toBe('#da-theo');
      await tap(300, 560);
      await tooltip().toBeNull();
      await firefox?.setPreferences({ 'remote.events.async.enabled': false });
      await firefox?.close();
    });
  });
}
