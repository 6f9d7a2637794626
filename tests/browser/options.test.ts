import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Release, serialiseRelease } from '#lib/catalogue/release.ts';
import type { CatalogueDocument } from '#lib/resolution/lookup.ts';
import { inEveryBrowser } from './built.ts';
import { allowLoopback, BUNDLED } from './options-page.ts';

const folder = mkdtempSync(join(tmpdir(), 'van-kien-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A document that the article cites and the bundled catalogue lacks. */
const added: CatalogueDocument = {
  id: '13-thong-bao-900-tb-tw',
  symbol: '900-TB/TW',
  kind: 'thong-bao',
  issuer: 'ban-bi-thu',
  term: 13,
  plenum: null,
  date: '2023-09-01',
  title: 'về việc thử cập nhật danh mục',
  aliases: [],
  relations: [],
  sources: ['https://example.vn/900-tb-tw'],
  confidence: 'single',
  paraphrase: false,
  note: null,
};

/** The bundled release's successor: one document more, and another title for one. */
function successor(title: string): Release {
  const { header, groups, documents } = BUNDLED;
  const changed = documents.map((document) =>
    document.id === '12-chi-thi-05-ct-tw' ? { ...document, title } : document,
  );
  return {
    header: { ...header, revision: header.revision + 1, documents: documents.length + 1 },
    groups,
    documents: [...changed, added],
  };
}

inEveryBrowser(
  (stage) => {
    let page: Page;
    let options: Page;
    const text = (selector: string) => () =>
      options.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);
    const shown = (selector: string) => expect.poll(text(selector), { timeout: 15_000 });
    const saved = (name: string, content: string) => {
      const file = join(folder, name);
      writeFileSync(file, content);
      return file;
    };
    const choose = async (file: string) => {
      await options.bringToFront();
      const input = await options.$('input[type=file]');
      await input?.uploadFile(file);
    };
    const apply = async () => {
      await options.waitForSelector('#apply');
      await options.click('#apply');
      await shown('.success').not.toBe('');
    };
    /** What the article's tooltip says now; the page is never loaded again. */
    const tooltipOf = (words: string) =>
      expect.poll(
        async () => {
          await stage().reader.settled(page);
          return stage().reader.tooltipOf(page, words);
        },
        { timeout: 30_000 },
      );

    beforeAll(async () => {
      const { reader, running, address, site } = stage();
      page = await reader.open(address('article.html'));
      await page.evaluate(() => Object.assign(globalThis, { isFirstLoad: true }));
      await reader.settled(page);
      options = await running.openExtensionPage('options.html');
      site.set('/release.jsonl', { body: serialiseRelease(successor('về việc thứ ba')) });
      site.set('/portal.jsonl', {
        headers: { 'content-type': 'text/html' },
        body: '<!doctype html><title>Xin đăng nhập</title>',
      });
    });

    test('the options say which release is installed', async () => {
      await shown('#installed-revision').toBe(String(BUNDLED.header.revision));
      await shown('#installed-published').toBe(
        BUNDLED.header.published.split('-').reverse().join('/'),
      );
      expect((await text('#installed-documents')()).replace(/\D/g, '')).toBe(
        String(BUNDLED.documents.length),
      );
    });

    test('an update from a file is reviewed, then seen in the tab that was open all along', async () => {
      await tooltipOf('900-TB/TW').toMatch(/catalogue|danh mục/);
      await choose(saved('next.jsonl', serialiseRelease(successor('về việc thứ hai'))));
      await shown('#added .count').toBe('1');
      await shown('#changed .count').toBe('1');
      await apply();
      await shown('#installed-revision').toBe(String(BUNDLED.header.revision + 1));
      await shown('#installed-origin').toContain('next.jsonl');
      await tooltipOf('900-TB/TW').toContain('về việc thử cập nhật danh mục');
      await tooltipOf('900-TB/TW').toContain('01/09/2023');
      await tooltipOf('05-CT/TW, ngày 15/5/2016').toContain('về việc thứ hai');
      expect(await page.evaluate(() => Reflect.get(globalThis, 'isFirstLoad'))).toBe(true);
    });

    test.each([
      ['a record that is none', (lines: string[]) => lines.with(-1, '{"id":"x"}')],
      ['a line lost', (lines: string[]) => lines.toSpliced(20, 1)],
      ['a page instead of data', () => ['<!doctype html><title>404</title>']],
    ])('a file with %s is refused, and what was there stays', async (_, spoil) => {
      const lines = serialiseRelease(successor('về việc hỏng')).trimEnd().split('\n');
      await choose(saved('broken.jsonl', `${spoil(lines).join('\n')}\n`));
      await shown('#problem').not.toBe('');
      await shown('#installed-revision').toBe(String(BUNDLED.header.revision + 1));
      await tooltipOf('05-CT/TW, ngày 15/5/2016').toContain('về việc thứ hai');
    });

    test('an update from an address', async () => {
      const { address } = stage();
      const download = async (path: string) => {
        await options.bringToFront();
        await options.$eval(
          '#address',
          (input) => input instanceof HTMLInputElement && input.select(),
        );
        await options.type('#address', address(path, '127.0.0.1'));
        await options.click('#download');
      };
      await download('portal.jsonl');
      await shown('#problem').not.toBe('');
      await download('release.jsonl');
      await shown('#changed .count').toBe('1');
      await apply();
      await shown('#installed-origin').toContain('127.0.0.1');
      await tooltipOf('05-CT/TW, ngày 15/5/2016').toContain('về việc thứ ba');
    });

    test('the bundled catalogue comes back', async () => {
      await options.bringToFront();
      await options.click('#restore');
      await shown('#removed .count').toBe('1');
      await apply();
      await shown('#installed-revision').toBe(String(BUNDLED.header.revision));
      await tooltipOf('05-CT/TW, ngày 15/5/2016').toContain('về đẩy mạnh học tập');
    });
  },
  // No driver can answer when the browser asks the reader for a permission. Firefox may be told not
  // to ask; in Chromium the extension has the permission from the start.
  {
    preferences: { 'extensions.webextOptionalPermissionPrompts': false },
    change: (extension, name) => name === 'chromium' && allowLoopback(extension),
  },
);
