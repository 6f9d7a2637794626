import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { inEveryBrowser, NEWS } from './built.ts';
import { summary } from './summary.ts';

const html = (body: string) => `<!doctype html><meta charset="utf-8"><title>Tin</title>${body}`;

const LONG = 'Hội nghị bàn về công tác của đảng bộ trong quý và những việc phải làm. '.repeat(8);

/** An article on one term's document; news beside it that name no term. */
const ISOLATED = html(`
  <main><h1>Đảng ủy học tập nghị quyết</h1><article>
    <p>Đảng ủy học tập Nghị quyết Trung ương 4 khóa VIII. ${LONG}</p>
    <p>Nghị quyết Trung ương 4 nêu bốn việc.</p>
  </article></main>
  <div class="box-tin-lien-quan"><p><a href="#">Sơ kết Nghị quyết Trung ương 4</a></p></div>`);

const poll = <T>(read: () => Promise<T>) => expect.poll(read, { timeout: 15_000 });

inEveryBrowser((stage) => {
  const reader = () => stage().reader;
  let options: Page;
  let article: Page;

  /** The highlights that mark something in the page's part in view. */
  const marked = (page: Page) =>
    page.evaluate(() => [...CSS.highlights].flatMap(([name, { size }]) => (size > 0 ? name : [])));
  const set = async (selector: string) => {
    await options.bringToFront();
    await options.waitForSelector(selector);
    await options.$eval(selector, (element) => element instanceof HTMLElement && element.click());
  };
  const count = async (page: Page) => (await reader().settled(page))?.references.length;
  /** What the extension's button shows on the page that comes to the front. */
  const badge = async (page: Page) => {
    await page.bringToFront();
    return options.evaluate(async () => {
      const { action, tabs } =
        Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      const [tab] = await tabs.query({ active: true });
      return action.getBadgeText({ tabId: tab?.id });
    });
  };

  beforeAll(async () => {
    const { running, address, site } = stage();
    site.set('/isolated.html', { body: ISOLATED });
    site.set('/nothing.html', { body: html('<p>Không nhắc đến văn kiện nào.</p>') });
    options = await running.openExtensionPage('options.html');
    article = await reader().open(address('article.html'));
    await reader().settled(article);
  });

  describe('a setting reaches the page that is open', () => {
    test('marks are underlined at first', async () => {
      await poll(() => marked(article)).toContain('van-kien-sure');
    });

    test('… tinted', async () => {
      await set('[name=marks][value=tint]');
      await article.bringToFront();
      await poll(() => marked(article)).toContain('van-kien-sure-tint');
      expect(await marked(article)).not.toContain('van-kien-sure');
    });

    test('… or shown only where the mouse is, with the tooltip', async () => {
      await set('[name=marks][value=hover]');
      await article.bringToFront();
      await poll(() => marked(article)).toContain('van-kien-sure-hidden');
      expect(await marked(article)).not.toContain('van-kien-sure');
      await reader().hover(article, '05-CT/TW, ngày 15/5/2016');
      await poll(() => reader().tooltip(article)).toContain('15/05/2016');
      expect(await marked(article)).toContain('van-kien-sure');
      await reader().hover(article, 'không thuộc phạm vi');
      await poll(() => marked(article)).not.toContain('van-kien-sure');
      await set('[name=marks][value=underline]');
    });

    test('a kind is not marked, and still in the list', async () => {
      await set('[name=kind][value=chi-thi]');
      await article.bringToFront();
      const all = await count(article);
      await article.mouse.move(0, 0);
      const size = () => article.evaluate(() => CSS.highlights.get('van-kien-sure')?.size);
      const before = await size();
      await set('[name=kind][value=ket-luan]');
      await article.bringToFront();
      await poll(size).toBe((before ?? 0) - 1);
      expect(await count(article)).toBe(all);
      await set('[name=kind][value=ket-luan]');
      await set('[name=kind][value=chi-thi]');
    });

    test('and is kept', async () => {
      await set('[name=theme][value=dark]');
      const again = await stage().running.openExtensionPage('options.html');
      await again.waitForSelector('[name=theme][value=dark]:checked');
      const scheme = () => again.evaluate(() => document.documentElement.style.colorScheme);
      await poll(scheme).toBe('dark');
      await set('[name=theme][value=auto]');
      await poll(scheme).toBe('');
      await again.close();
    });
  });

  test('news beside an article are read on their own', async () => {
    const page = await reader().open(stage().address('isolated.html'));
    const [first, second, beside] = (await reader().settled(page))?.references ?? [];
    expect([first?.status, first?.documents[0]?.term]).toEqual([expect.any(String), 8]);
    expect(second?.documents[0]?.term).toBe(8);
    expect(beside?.documents[0]?.term).not.toBe(8);
  });

  describe('the button', () => {
    test('shows how many documents the page cites, and that something disagrees', async () => {
      await poll(() => badge(article)).toBe('12!');
    });

    test('shows nothing on a page that cites none', async () => {
      const page = await reader().open(stage().address('nothing.html'));
      await reader().settled(page);
      expect(await badge(page)).toBe('');
    });

    test('follows what the page still cites', async () => {
      const page = await reader().open(stage().address('isolated.html'));
      await poll(() => badge(page)).not.toBe('');
      await page.evaluate(() => document.body.replaceChildren());
      await poll(() => badge(page)).toBe('');
    });
  });

  describe('a site', () => {
    let popup: Page;

    test('is switched off in the popup, on the page that is open and on others', async () => {
      const found = summary(await reader().settled(article));
      expect(found).toHaveLength(11);
      popup = await reader().popup(article);
      await popup.waitForSelector('#site-switch');
      await popup.$eval('#site-switch', (input) => input instanceof HTMLElement && input.click());
      // Looking at the article closes the popup, which a person does no sooner than it has written.
      await poll(() => switchedOff(popup)).toContain(NEWS);
      await poll(() => count(article)).toBe(0);
      await poll(() => marked(article)).toEqual([]);
      await poll(() => badge(article)).toBe('');
      const other = await reader().open(stage().address('article.html'));
      expect((await reader().settled(other))?.site).toEqual({ host: NEWS, on: false });
      expect(await marked(other)).toEqual([]);
    });

    test('is on again from the options', async () => {
      const listed = () => options.$$eval('.setting-sites li', (all) => all.length);
      await poll(listed).toBe(1);
      await set('.setting-sites button');
      await poll(() => count(article)).toBe(11);
      await poll(() => marked(article)).toContain('van-kien-sure');
      await poll(() => badge(article)).toBe('12!');
      await poll(listed).toBe(0);
    });
  });
});

/** What the extension has stored of the sites that are switched off. */
const switchedOff = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const { storage } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    return JSON.stringify((await storage.sync.get('settings')).settings ?? {});
  });
