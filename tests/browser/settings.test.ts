import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { referenceKey } from '#lib/page/choices.ts';
import { NO_NAMES } from '#lib/reference/names.ts';
import { parse } from '#lib/reference/parse.ts';
import { DEFAULT_SETTINGS } from '#lib/settings.ts';
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

inEveryBrowser((stage, name) => {
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
  /** What the extension's button shows, and says of itself, on the page that comes to the front. */
  const button = async (page: Page): Promise<{ badge: string; title: string }> => {
    await page.bringToFront();
    return options.evaluate(async () => {
      const { action, tabs } =
        Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      const [tab] = await tabs.query({ active: true });
      const of = { tabId: tab?.id };
      return { badge: await action.getBadgeText(of), title: await action.getTitle(of) };
    });
  };
  const badge = async (page: Page) => (await button(page)).badge;
  const buttonTitle = async (page: Page) => (await button(page)).title;

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
      const all = await count(article);
      await article.mouse.move(0, 0);
      const size = () => article.evaluate(() => CSS.highlights.get('van-kien-sure')?.size ?? 0);
      // The marks of the test before come back first.
      await poll(size).toBeGreaterThan(0);
      const before = await size();
      await set('[name=kind][value=ket-luan]');
      await article.bringToFront();
      await poll(size).toBe(before - 1);
      expect(await count(article)).toBe(all);
      await set('[name=kind][value=ket-luan]');
      await article.bringToFront();
      await poll(size).toBe(before);
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
      const cited = await badge(page);
      await page.goto(stage().address('nothing.html'));
      await poll(() => badge(page)).toBe('');
      await page.evaluate(() => history.back());
      await poll(() => badge(page)).toBe(cited);
      await page.evaluate(() => document.body.replaceChildren());
      await poll(() => badge(page)).toBe('');
    });
  });

  describe('a site', () => {
    const rule = async (page: Page) => (await reader().settled(page))?.site.rule;
    const listed = () => options.$$eval('.setting-sites li', (all) => all.length);
    const choose = async (page: Page, selector: string, chosen: string) => {
      await page.waitForSelector(selector);
      await page.select(selector, chosen);
    };

    test('is switched off in the popup, on the page that is open and on others', async () => {
      const found = summary(await reader().settled(article));
      expect(found).toHaveLength(11);
      const popup = await reader().popup(article);
      await choose(popup, '#site-rule', 'off');
      // Looking at the article closes the popup, which a person does no sooner than it has written.
      await poll(() => stored(popup)).toMatchObject({ sites: { [NEWS]: 'off' } });
      await poll(() => count(article)).toBe(0);
      await poll(() => marked(article)).toEqual([]);
      await poll(() => badge(article)).toBe('');
      const other = await reader().open(stage().address('article.html'));
      expect(await rule(other)).toBe('off');
      expect(await marked(other)).toEqual([]);
      await other.close();
    });

    test('is searched only when the reader asks, once the options say so', async () => {
      await poll(listed).toBe(1);
      await options.bringToFront();
      await choose(options, '.setting-sites select', 'ask');
      await poll(() => rule(article)).toBe('ask');
      expect(await count(article)).toBe(0);
      const popup = await reader().popup(article);
      await popup.waitForSelector('#annotate');
      await popup.$eval('#annotate', (button) => button instanceof HTMLElement && button.click());
      // A page behind another tab, as the popup is in Firefox here, is not searched yet.
      if (name === 'chromium') {
        await poll(() => popup.$$eval('.entry', (all) => all.length)).toBe(10);
      }
      await poll(() => rule(article)).toBe('on');
      await poll(() => marked(article)).toContain('van-kien-sure');
      await poll(() => badge(article)).toBe('12!');
      // One page was asked for, not the site.
      const other = await reader().open(stage().address('article.html'));
      expect(await rule(other)).toBe('ask');
      await other.close();
    });

    test('is as all others again', async () => {
      await options.bringToFront();
      await choose(options, '.setting-sites select', 'on');
      await poll(listed).toBe(0);
      await poll(() => count(article)).toBe(11);
      await poll(() => badge(article)).toBe('12!');
    });

    test('waits where all sites without a rule of their own do', async () => {
      await options.bringToFront();
      await choose(options, '#other-sites', 'ask');
      const other = await reader().open(stage().address('article.html'));
      await poll(() => rule(other)).toBe('ask');
      await options.bringToFront();
      await choose(options, '#other-sites', 'on');
      await poll(() => count(other)).toBe(11);
      await other.close();
    });
  });

  describe('the language that is set', () => {
    const heading = (page: Page) => () =>
      page.evaluate(() => [
        document.documentElement.lang,
        document.querySelector('h1, #page-heading')?.textContent,
      ]);

    test.each([
      ['vi', 'Cài đặt và danh mục', 'Khóa XII', 'không khớp với danh mục'],
      ['en', 'Settings and catalogue', 'Term XII', 'disagrees with the catalogue'],
    ])('%s is spoken at once by pages, tooltip and button', async (language, ...words) => {
      const [title, term, disagrees] = words;
      await set(`[name=language][value=${language}]`);
      await poll(heading(options)).toEqual([language, title]);
      expect(await options.title()).toContain(title);
      await poll(() => buttonTitle(article)).toContain(disagrees);
      await reader().hover(article, '05-CT/TW, ngày 15/5/2016');
      await poll(() => reader().tooltip(article)).toContain(term);
      await article.mouse.move(0, 0);
    });

    test('is the browser’s again', async () => {
      await set('[name=language][value=auto]');
      const own = await options.evaluate(() =>
        (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')).i18n.getMessage(
          'optionsTitle',
        ),
      );
      await poll(heading(options)).toEqual([expect.any(String), own]);
    });
  });

  describe('keys', () => {
    test('are shown as they are set, and changed on the browser’s own page', async () => {
      await options.bringToFront();
      const shown = () => options.$$eval('#shortcuts dd', (all) => all.map((dd) => dd.textContent));
      await poll(shown).toHaveLength(4);
      const all = await options.evaluate(async () => {
        const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
        const list: { shortcut: string }[] = await api.commands.getAll();
        return list.map(({ shortcut }) => shortcut).sort();
      });
      expect(all).toHaveLength(4);
      await poll(async () => (await shown()).sort()).toEqual(all);
      await set('#shortcuts-change');
      const opened = () =>
        stage()
          .running.browser.targets()
          .map((target) => target.url())
          .filter((url) => /^(chrome:..extensions.shortcuts|about:addons)/.test(url));
      await poll(async () => opened().length).toBe(1);
    });
  });

  describe('what the reader chose for a page', () => {
    const CHOSEN = '12-nghi-quyet-04-nq-tw';
    const choices = () => options.$$eval('#choices li', (all) => all.map((li) => li.textContent));
    const named = async (page: Page) =>
      (await reader().settled(page))?.references.map(({ documents: [first] }) => first?.term);
    let page: Page;

    beforeAll(async () => {
      page = await reader().open(stage().address('isolated.html'));
      const [reference] = parse('Nghị quyết Trung ương 4 nêu bốn việc.', NO_NAMES);
      const choice = {
        page: stage().address('isolated.html'),
        reference: reference && referenceKey(reference),
        document: CHOSEN,
      };
      await options.evaluate(async (kept) => {
        const { storage } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
        await storage.local.set({ choices: [kept, { torn: true }] });
      }, choice);
      await page.reload();
    });

    test('is listed, what is torn left out, and in force', async () => {
      await poll(choices).toEqual([expect.stringMatching(/04-NQ.TW.*isolated.html/)]);
      await poll(() => named(page)).toEqual([8, 12, 12]);
    });

    test('is forgotten, on the page that is open too, and comes back', async () => {
      await set('#choices li button');
      await poll(choices).toEqual([]);
      await poll(() => named(page)).toEqual([8, 8, 12]);
      await set('#choices .undo-note button');
      await poll(choices).toHaveLength(1);
      await poll(() => named(page)).toEqual([8, 12, 12]);
    });

    test('is all forgotten', async () => {
      await set('#choices-clear');
      await poll(choices).toEqual([]);
      await poll(() => named(page)).toEqual([8, 8, 12]);
    });
  });

  describe('settings are put back', () => {
    const checked = (name: string) => () =>
      options.$eval(`[name=${name}]:checked`, (input) => input.getAttribute('value'));
    const folder = mkdtempSync(join(tmpdir(), 'van-kien-'));
    afterAll(() => rmSync(folder, { recursive: true }));
    const take = async (content: object) => {
      const file = join(folder, 'van-kien.json');
      writeFileSync(file, JSON.stringify(content));
      await options.bringToFront();
      await (await options.$('input#backup-take'))?.uploadFile(file);
    };
    const undo = (section: string) => set(`#${section} .undo-note button`);

    test('to what they were at first; undone', async () => {
      await set('[name=marks][value=tint]');
      await poll(checked('marks')).toBe('tint');
      await set('#settings-reset:not(:disabled)');
      await poll(checked('marks')).toBe('underline');
      await undo('settings');
      await poll(checked('marks')).toBe('tint');
      await article.bringToFront();
      await poll(() => marked(article)).toContain('van-kien-sure-tint');
      await set('#settings-reset:not(:disabled)');
      await poll(checked('marks')).toBe('underline');
    });

    test('to those of a file; undone', async () => {
      const settings = { ...DEFAULT_SETTINGS, theme: 'dark', marks: 'hover' };
      const choice = { page: 'https://bao.example.vn/', reference: '[]', document: 'x' };
      const file = {
        format: 'van-kien-backup',
        version: 1,
        settings,
        records: [],
        choices: [choice],
      };
      await take({ ...file, settings: { ...settings, theme: 'pink' } });
      await poll(() => options.$eval('#backup-problem', (note) => note.textContent)).toContain(
        'settings.theme',
      );
      expect(await checked('marks')()).toBe('underline');
      await take(file);
      await poll(checked('marks')).toBe('hover');
      await poll(() => options.$$eval('#choices li', (all) => all.length)).toBe(1);
      await poll(() => options.$eval('#backup-problem', (note) => note.textContent)).toBe('');
      await undo('backup');
      await poll(checked('marks')).toBe('underline');
      await poll(() => options.$$eval('#choices li', (all) => all.length)).toBe(0);
    });

    test('by two pages at once, neither losing what the other set', async () => {
      const other = await stage().running.openExtensionPage('options.html');
      await other.waitForSelector('[name=theme][value=dark]');
      const press = (page: Page, selector: string) =>
        page.$eval(selector, (input) => input instanceof HTMLElement && input.click());
      await Promise.all([
        press(options, '[name=theme][value=dark]'),
        press(other, '[name=marks][value=tint]'),
      ]);
      await poll(() => stored(options)).toMatchObject({ theme: 'dark', marks: 'tint' });
      for (const page of [options, other]) {
        await page.waitForSelector('[name=theme][value=dark]:checked');
        await page.waitForSelector('[name=marks][value=tint]:checked');
      }
      await other.close();
    });

    test('from what is spoiled', async () => {
      await options.evaluate(async () => {
        const { storage } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
        await storage.sync.set({ settings: { theme: 7, sites: 'x', marks: 'tint', dwell: -1 } });
      });
      await poll(checked('theme')).toBe('auto');
      expect(await checked('marks')()).toBe('tint');
      await set('[name=theme][value=light]');
      await poll(() => stored(options)).toMatchObject({ theme: 'light', sites: {}, dwell: 250 });
    });
  });
});

/** The settings that the extension has stored. */
const stored = (page: Page) =>
  page.evaluate(async () => {
    const { storage } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    return (await storage.sync.get('settings')).settings ?? {};
  });
