import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { TOOLTIP } from '#scripts/browsers/reader.ts';
import { violations } from './axe.ts';
import { ELSEWHERE, FRAMED, inEveryBrowser } from './built.ts';
import { allowLoopback } from './loopback.ts';
import { marksIn } from './marks.ts';
import { summary } from './summary.ts';

inEveryBrowser(
  (stage, name) => {
    const reader = () => stage().reader;
    const textOf = (popup: Page) => () => popup.evaluate(() => document.body.textContent);
    const open = (host?: string) => reader().open(stage().address('article.html', host));

    describe('the popup', () => {
      let page: Page;
      let popup: Page;
      beforeAll(async () => {
        page = await open();
        await reader().settled(page);
        popup = await reader().popup(page);
      });
      afterEach(async () => {
        await popup.$eval('input', (input) => {
          input.value = '';
          input.dispatchEvent(new Event('input', { bubbles: true }));
        });
      });

      test('lists what the page cites, a document once', async () => {
        await expect.poll(textOf(popup), { timeout: 10_000 }).toContain('37-QĐ/TW');
        const entries = await popup.$$eval('.entry', (all) =>
          all.map((entry) => entry.textContent),
        );
        expect(entries).toHaveLength(10);
        expect(entries[0]).toContain('05-CT/TW');
        expect(entries[0]).toContain('15/05/2016');
        expect(entries[0]).toMatch(/Mentioned 2 times|Nhắc 2 lần/);
        expect(entries.at(-2)).toContain('Thông báo số 900-TB/TW');
      });

      test('copies that as a list of references', async () => {
        await popup.bringToFront();
        await popup.click('#copy-list');
        await expect.poll(textOf(popup)).toMatch(/The list was copied|Đã chép danh sách/);
        await popup.focus('input');
        await popup.keyboard.down('Control');
        await popup.keyboard.press('v');
        await popup.keyboard.up('Control');
        // A field has but one line.
        const pasted = () => popup.$eval('input', ({ value }) => value);
        await expect.poll(pasted).toMatch(/^1\. Chỉ thị số 05-CT\/TW ngày 15\/05\/2016 .+\s?2\. /);
        expect(await pasted()).toMatch(/\d\. Thông báo số 900-TB\/TW.* \[/);
      });

      test('has nothing that axe finds, in the list or on a card', async () => {
        await popup.waitForSelector('.entry-open');
        expect(await violations(popup)).toEqual([]);
        await popup.evaluate(() => document.querySelector<HTMLElement>('.entry-open')?.click());
        await popup.waitForSelector('h2.document-title');
        expect(await violations(popup)).toEqual([]);
        await popup.evaluate(() => document.querySelector<HTMLElement>('#back')?.click());
        await popup.waitForSelector('.entry-go', { visible: true });
      });

      test('goes to a mention, which stands out for a moment', async () => {
        await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
        await popup.evaluate(() => document.querySelector<HTMLElement>('.entry-go')?.click());
        const flash = () => page.evaluate(() => CSS.highlights.get('van-kien-flash')?.size);
        await expect.poll(flash).toBe(1);
        await expect.poll(() => page.evaluate(() => scrollY), { timeout: 5000 }).toBeLessThan(200);
        await expect.poll(flash, { timeout: 5000 }).toBe(0);
      });

      test.each([
        ['kl 01', '01-KL/TW'],
        ['21-KL/TW', '21-KL/TW'],
        ['day manh hoc tap', '05-CT/TW'],
        ['đẩy mạnh học tập', '05-CT/TW'],
      ])('finds “%s”', async (query, symbol) => {
        await popup.bringToFront();
        await popup.type('input', query);
        const first = () =>
          popup.evaluate(() => document.querySelector('[role=option]')?.textContent ?? '');
        await expect.poll(first, { timeout: 5000 }).toContain(symbol);
      });

      test('opens a result’s card by keyboard, and goes back to the search', async () => {
        await popup.bringToFront();
        await popup.focus('input');
        await popup.keyboard.type('05-CT/TW');
        const options = () => popup.$$eval('[role=option]', (all) => all.length);
        await expect.poll(options, { timeout: 5000 }).toBeGreaterThan(1);
        const second = await popup.$$eval('[role=option]', (all) => all[1]?.textContent ?? '');
        await popup.keyboard.press('ArrowDown');
        await popup.keyboard.press('Enter');
        const title = () =>
          popup.evaluate(() => document.querySelector('h2.document-title')?.textContent ?? '');
        await expect.poll(title).not.toBe('');
        expect(second).toContain((await title()).trim());
        await popup.keyboard.press('Escape');
        const focused = () => popup.evaluate(() => document.activeElement?.localName);
        await expect.poll(focused).toBe('input');
      });
    });

    test('leads by keys alone to a document of the page, back, and to its mention', async () => {
      const page = await open();
      await reader().settled(page);
      const popup = await reader().popup(page);
      await popup.waitForSelector('.entry');
      await popup.bringToFront();
      await popup.focus('input');
      const focused = () => popup.evaluate(() => document.activeElement?.className);
      const place = () =>
        popup.evaluate(() =>
          [...document.querySelectorAll('*')].indexOf(document.activeElement ?? document.body),
        );
      const tabTo = async (name: string) => {
        for (let left = 20; left > 0 && (await focused()) !== name; left--) {
          const before = await place();
          await popup.keyboard.press('Tab');
          // On a busy machine the focus may follow after the key.
          await expect.poll(place).not.toBe(before);
        }
        expect(await focused()).toBe(name);
      };
      await tabTo('entry-open');
      await popup.keyboard.press('Enter');
      await popup.waitForSelector('h2.document-title');
      // The document has the focus before keys are its own.
      await expect.poll(focused).not.toBe('entry-open');
      await popup.keyboard.press('Escape');
      await expect.poll(focused).toBe('entry-open');
      await tabTo('entry-go');
      await popup.keyboard.press('Enter');
      const flash = () => page.evaluate(() => CSS.highlights.get('van-kien-flash')?.size);
      await expect.poll(flash).toBe(1);
      await popup.close();
      await page.close();
    });

    test('lists what frames cite among the rest, and goes there', async () => {
      const { site, address } = stage();
      const SYMBOLS = ['05-CT/TW', '37-QĐ/TW', '21-KL/TW', '18-NQ/TW'];
      const [own, near, far, last] = [
        'Chỉ thị số 05-CT/TW ngày 15/5/2016',
        'Quy định số 37-QĐ/TW ngày 25/10/2021',
        'Kết luận số 21-KL/TW ngày 25/10/2021',
        'Nghị quyết số 18-NQ/TW ngày 25/10/2017',
      ];
      const html = (body: string) => ({ body: `<!doctype html><meta charset="utf-8">${body}` });
      // Taller than the window, and so is the way down to it.
      site.set('/far.html', html(`<div style="height: 1900px"></div><p id="far">${far}.</p>`));
      site.set(
        '/framed.html',
        html(`<p>${own}.</p><iframe srcdoc="<p>${near}.</p>" width="400" height="100"></iframe>
<div style="height: 2000px"></div><iframe id="far" src="${address('far.html', FRAMED)}" width="400" height="2500"></iframe><p>${last}.</p>`),
      );
      const page = await reader().open(address('framed.html'));
      await reader().settled(page);
      const popup = await reader().popup(page);
      const entries = () => popup.$$eval('.entry', (all) => all.map((one) => one.textContent));
      const listed = async () =>
        (await entries()).map((entry) => SYMBOLS.find((symbol) => entry.includes(symbol)));
      await expect.poll(listed, { timeout: 15_000 }).toEqual(SYMBOLS);

      await popup.$$eval(
        '.entry-go',
        ([, , third]) => third instanceof HTMLElement && third.click(),
      );
      const frame = page.frames().find((one) => one.url().endsWith('far.html'));
      if (!frame) throw new Error('the frame is missing');
      const flash = () => frame.evaluate(() => CSS.highlights.get('van-kien-flash')?.size);
      await expect.poll(flash, { timeout: 5000 }).toBe(1);
      const top = await frame.$eval('#far', (element) => element.getBoundingClientRect().top);
      const isSeen = () =>
        page.$eval(
          '#far',
          (element, within) => {
            const y = element.getBoundingClientRect().top + within;
            return y > 0 && y < innerHeight;
          },
          top,
        );
      await expect.poll(isSeen, { timeout: 5000 }).toBe(true);

      // The button counts them all, and no longer what a frame cited that was taken out.
      const tab = await popup.evaluate(tabOf);
      const badge = () => popup.evaluate(badgeOf, tab);
      await expect.poll(badge, { timeout: 5000 }).toBe('4');
      await page.$eval('#far', (element) => element.remove());
      await expect.poll(badge, { timeout: 5000 }).toBe('3');
      await popup.close();
      await page.close();
    });

    test('gives the search the focus when it opens', async () => {
      const popup = await reader().popup(await open());
      await expect
        .poll(() => popup.evaluate(() => document.activeElement?.localName))
        .toBe('input');
    });

    test('notices a page that comes while it is open', async () => {
      const page = await open(ELSEWHERE);
      const popup = await reader().popup(page);
      await popup.waitForSelector('#annotate');
      await page.goto(stage().address('article.html'));
      await expect.poll(textOf(popup), { timeout: 15_000 }).toMatch(/37-QĐ|Searching|Đang/);
    });

    // The driver of Firefox cannot press the button that gives `activeTab`; there a permission for
    // this machine's own pages lets the popup do the same.
    test('annotates a page elsewhere once the reader says so, and again without harm', async () => {
      if (name === 'firefox') await allowLoopback(stage());
      const { site, address } = stage();
      const frame = '<!doctype html><meta charset="utf-8"><p>Kết luận số 21-KL/TW</p>';
      site.set('/frame.html', { body: frame });
      const frames = `<iframe src="/frame.html"></iframe><iframe srcdoc="<p>Kết luận số 01-KL/TW</p>"></iframe>`;
      const article = readFileSync('tests/fixtures/article.html', 'utf8');
      site.set('/elsewhere.html', { body: article.replace('</body>', `${frames}</body>`) });
      const host = name === 'firefox' ? '127.0.0.1' : ELSEWHERE;
      const page = await reader().open(address('elsewhere.html', host));
      expect(await reader().references(page)).toBeNull();
      const popup = await reader().popup(page);
      const tab = await popup.evaluate(tabOf);
      await popup.waitForSelector('#annotate');
      await popup.click('#annotate');
      await expect.poll(textOf(popup), { timeout: 15_000 }).toMatch(/37-QĐ|Searching|Đang/);
      const found = summary(await reader().settled(page));
      expect(found).toHaveLength(11);
      const [, of, written] = page.frames();
      for (const [inner, words] of [
        [of, 'Kết luận số 21-KL/TW'],
        [written, 'Kết luận số 01-KL/TW'],
      ] as const) {
        await expect.poll(async () => inner && marksIn(inner), { timeout: 5000 }).toEqual([words]);
      }

      const again = await stage().running.openExtensionPage('popup.html');
      await again.evaluate(inject, tab);
      expect(summary(await reader().settled(page))).toEqual(found);
      await reader().hover(page, '05-CT/TW, ngày 15/5/2016');
      await expect.poll(() => reader().tooltip(page), { timeout: 10_000 }).toContain('15/05/2016');
      expect(await page.$$(TOOLTIP)).toHaveLength(1);
    });
  },
  // Firefox asks the reader in its own window, where no driver can answer.
  // Scrolling smoothly takes a tab that is seen, and here the popup is one of its own.
  {
    preferences: {
      'extensions.webextOptionalPermissionPrompts': false,
      'ui.prefersReducedMotion': 1,
    },
  },
);

/** Runs in the popup: the tab that it is about. */
async function tabOf(): Promise<number | undefined> {
  const { tabs } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  const named = new URLSearchParams(location.search).get('tab');
  return named ? Number(named) : (await tabs.query({ active: true, currentWindow: true }))[0]?.id;
}

/** Runs in the popup: what the extension's button shows in a tab. */
function badgeOf(tabId: number | undefined): Promise<string> {
  const { action } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  return action.getBadgeText({ tabId });
}

/** Runs in the popup: what it does when the reader asks for annotation, once more. */
async function inject(tab: number | undefined): Promise<void> {
  const { scripting } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  const target = { tabId: tab };
  await scripting.insertCSS({ target, files: ['/content-scripts/annotator.css'] });
  await scripting.executeScript({ target, files: ['/content-scripts/annotator.js'] });
}
