import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sha256 } from '#lib/catalogue/feed/keys.ts';
import type { Release } from '#lib/catalogue/release.ts';
import { readTable } from '#lib/catalogue/table.ts';
import type { CatalogueDocument } from '#lib/resolution/lookup.ts';
import { documentWith } from '../catalogue/records.ts';
import { restoreDatabase, VERSION_1 } from '../catalogue/version-1.ts';
import { ATTACKS, HANGING } from '../feed/attacks.ts';
import { FeedHost, inParts } from '../feed/host.ts';
import { ELSEWHERE, inEveryBrowser } from './built.ts';
import { allowLoopback, BUNDLED, OptionsPage, releaseWith, stored } from './options-page.ts';

const downloads = mkdtempSync(join(tmpdir(), 'van-kien-downloads-'));
afterAll(() => rmSync(downloads, { recursive: true, force: true }));

const DAY = 86_400_000;

/** A document that the article cites and the bundled catalogue lacks. */
const lacking = (title: string): CatalogueDocument =>
  documentWith({
    id: '13-thong-bao-900-tb-tw',
    symbol: '900-TB/TW',
    kind: 'thong-bao',
    issuer: 'ban-bi-thu',
    date: '2023-09-01',
    title,
  });

/** The bundled documents and one more. */
const successor = (title: string, revision = BUNDLED.header.revision + 1): Release =>
  releaseWith([...BUNDLED.documents, lacking(title)], revision);

const hashOf = ({ documents }: Release): Promise<string> =>
  sha256(new TextEncoder().encode(JSON.stringify(documents)));

inEveryBrowser(
  (stage, name) => {
    let host: FeedHost;
    let options: OptionsPage;
    let article: Page;

    const openOptions = async () => {
      const page = await stage().running.openExtensionPage('options.html');
      await page.waitForSelector('#feed');
      return new OptionsPage(page);
    };
    const tooltipOf = (words: string) =>
      expect.poll(
        async () => {
          await article.bringToFront();
          await stage().reader.settled(article);
          return stage().reader.tooltipOf(article, words);
        },
        { timeout: 30_000 },
      );
    const installedRevision = async () => Number(await options.text('#installed-revision'));

    beforeAll(async () => {
      host = await FeedHost.start();
      article = await stage().reader.open(stage().address('article.html'));
      await stage().reader.settled(article);
      options = await openOptions();
    });
    afterAll(() => host.close());

    describe('a signed feed', () => {
      test('is followed by its code, and its first release applied after a review', async () => {
        expect(await options.text('#no-default-feed')).not.toBe('');
        await host.publish(successor('về bản thứ nhất'));
        await options.fill('#feed-address', host.line);
        await options.press('#follow');
        await options.shown('#added .count').toBe('1');
        expect((await stored(options.page)).hash).toBe(await hashOf(BUNDLED));
        await options.apply();
        await options.shown('#installed-origin').toContain(host.code.address);
        await options.shown('#followed-address').toBe(host.code.address);
        await tooltipOf('900-TB/TW').toContain('về bản thứ nhất');
      });

      test('that has nothing new costs one conditional request of under 1 KB', async () => {
        host.requests.length = 0;
        host.traffic.length = 0;
        await options.press('#check-now');
        await options.says('#update-status', 'nothingNew');
        expect(host.requests).toEqual(['/feed.json']);
        await expect.poll(() => host.traffic.length).toBe(1);
        expect(host.traffic[0]).toBeLessThan(1024);
      });

      test('past its expiry is shown as stale, and a clock that is off is pointed out', async () => {
        const now = new Date(Date.now() - 400 * DAY);
        await host.publish(successor('về bản thứ nhất'), { now });
        await options.press('#check-now');
        await options.says('#feed-stale', 'feedStale');
        expect(await options.page.$('#feed-clock')).toBeNull();

        await host.publish(successor('về bản thứ nhất'));
        host.handle('feed.json', (_, response) => {
          const date = new Date(Date.now() + 9 * DAY).toUTCString();
          response.writeHead(200, { date }).end(host.file('feed.json'));
        });
        await options.press('#check-now');
        await options.says('#feed-clock', 'feedClock');
        expect(await options.page.$('#feed-stale')).toBeNull();
        host.mend();
      });
    });

    describe('is refused, and nothing touched:', () => {
      test.each([...ATTACKS])('$name', async ({ by, message }) => {
        const before = await stored(options.page);
        await by(host, successor('về bản giả'));
        await options.refused('#check-now', message);
        expect(await stored(options.page)).toEqual(before);
        host.mend();
      });

      test('a redirect to http elsewhere', async () => {
        host.handle('feed.json', (_, response) => {
          response.writeHead(302, { location: `http://${ELSEWHERE}:${host.port}/` }).end();
        });
        await options.refused('#check-now', 'problemRedirectedAway');
        host.mend();
      });

      test(HANGING.name, async () => {
        await HANGING.by(host, BUNDLED);
        await options.refused('#check-now', HANGING.message);
        host.mend();
      });
    });

    test('more than half of the documents gone asks first', async () => {
      const before = await stored(options.page);
      await host.publish(releaseWith(BUNDLED.documents.slice(0, 300), 1));
      await options.press('#check-now');
      await options.page.waitForSelector('#consent');
      expect(await options.page.$eval('#apply', (button) => button.matches(':disabled'))).toBe(
        true,
      );
      await options.press('#consent');
      expect(await options.page.$eval('#apply', (button) => button.matches(':disabled'))).toBe(
        false,
      );
      await options.press('#discard');

      await options.ring();
      await options.says('#auto-failed', 'problemMostGone');
      expect(await stored(options.page)).toEqual(before);
    });

    test('an update shows its progress and is cancelled; another window waits its turn', async () => {
      const before = await stored(options.page);
      const { release } = await host.publish(successor('về bản thứ hai'));
      const parts = inParts(host.file(release.address), 4);
      host.handle(release.address, parts.handler);
      await options.press('#check-now');
      await expect.poll(() => parts.isAsked).toBe(true);
      parts.next();
      parts.next();
      const progress = () =>
        options.page.evaluate(() => document.querySelector('progress')?.value ?? 0);
      await expect.poll(progress).toBeGreaterThan(release.bytes / 3);

      const second = await openOptions();
      await second.refused('#check-now', 'problemBusy');
      await second.page.close();

      await options.press('#cancel');
      await options.says('#problem', 'problemCancelled');
      expect(await stored(options.page)).toEqual(before);
      host.mend();
    });

    test('an automatic check applies what is signed, and says afterwards what changed', async () => {
      await host.publish(successor('về bản thứ ba'));
      await options.ring();
      await options.says('#auto-updated', 'autoUpdated');
      const { hash } = await stored(options.page);
      expect(hash).toBe(await hashOf(successor('về bản thứ ba')));
      await options.press('#what-changed');
      await options.shown('#changed .count').toBe('1');
      await options.shown('#changed').toContain('về bản thứ ba');
      await options
        .shown('#installed-revision')
        .toBe(String((await stored(options.page)).revision));
      await tooltipOf('900-TB/TW').toContain('về bản thứ ba');
    });

    test('a former release is gone back to, exactly', async () => {
      const latest = await installedRevision();
      await options.press('#history .go-back');
      await options.shown('#changed .count').toBe('1');
      await options.apply();
      expect(await stored(options.page)).toMatchObject({
        hash: await hashOf(successor('về bản thứ nhất')),
      });
      // The host has nothing that was not seen, and does not undo the reader's choice.
      await options.press('#check-now');
      await options.says('#update-status', 'nothingNew');
      await options.shown('#history').toContain(String(latest));
    });

    describe('the reader’s own records', () => {
      const shownTitles = async () =>
        options.page.$$eval('#own-records .line-title', (titles) =>
          titles.map(({ textContent }) => textContent),
        );

      test('are checked field by field', async () => {
        await options.press('#own-add');
        await options.fill('#own-symbol', '77-KL');
        await options.fill('#own-date', '2023-02-30');
        await options.fill('#own-title', 'về việc của riêng tôi');
        await options.press('#own-save');
        await options.says('#own-symbol-fault', 'faultSymbolShape');
        await options.says('#own-date-fault', 'faultNotADate');
      });

      test('are added', async () => {
        await options.fill('#own-symbol', '977-KL/TW');
        await options.page.select('#own-kind', 'ket-luan');
        await options.page.select('#own-issuer', 'bo-chinh-tri');
        await options.page.select('#own-term', '13');
        await options.fill('#own-date', '2023-03-01');
        await options.press('#own-save');
        await options.shown('#own-records').toContain('về việc của riêng tôi');
      });

      test('correct and hide what the catalogue has', async () => {
        await options.fill('#own-search', '900-TB/TW');
        await options.press('#own-found .correct');
        await options.fill('#own-title', 'về việc tôi đã sửa');
        await options.press('#own-save');
        await options.shown('#own-records').toContain('về việc tôi đã sửa');
        await options.fill('#own-search', '05-CT/TW');
        await expect.poll(() => options.text('#own-found')).toContain('05-CT/TW');
        await options.page.$$eval('#own-found li', (items) => {
          const wanted = items.find(({ textContent }) => textContent?.includes('15/05/2016'));
          wanted?.querySelector<HTMLElement>('.hide')?.click();
        });
        await expect.poll(shownTitles).toHaveLength(3);
      });

      test('are what pages show, marked', async () => {
        await tooltipOf('900-TB/TW').toContain('về việc tôi đã sửa');
        await tooltipOf('900-TB/TW').toMatch(/Bản ghi do bạn sửa|Corrected by you/);
        await tooltipOf('05-CT/TW, ngày 15/5/2016').not.toContain('về đẩy mạnh học tập');
      });

      test('survive an update, a way back and the bundled catalogue', async () => {
        const titles = await shownTitles();
        await host.publish(successor('về bản thứ tư'));
        await options.press('#check-now');
        await options.apply();
        await tooltipOf('900-TB/TW').toContain('về việc tôi đã sửa');
        await options.press('#restore');
        await options.apply();
        expect((await stored(options.page)).hash).toBe(await hashOf(BUNDLED));
        await tooltipOf('900-TB/TW').toContain('về việc tôi đã sửa');
        expect(await shownTitles()).toEqual(titles);
      });

      test('are taken along in a file, and the catalogue with them', async () => {
        if (name === 'chromium') {
          const session = await options.page.createCDPSession();
          await session.send('Browser.setDownloadBehavior', {
            behavior: 'allow',
            downloadPath: downloads,
          });
        }
        /** A file that was saved, to its last line. */
        const saved = async (file: string) => {
          const read = () =>
            existsSync(join(downloads, file)) ? readFileSync(join(downloads, file), 'utf8') : '';
          await expect.poll(read, { timeout: 15_000 }).toMatch(/\n$/);
          return read();
        };
        await options.press('#backup-save');
        const own = await saved('van-kien.json');
        await options.press('#export-csv');
        const table = readTable(await saved('van-kien-catalogue.csv'));
        const documents = table.ok ? table.value : [];
        // One was hidden, one replaced, two added: the bundled catalogue lacks what was corrected.
        expect(documents).toHaveLength(BUNDLED.documents.length + 1);
        await options.press('#export-json');
        const json = JSON.parse(await saved('van-kien-catalogue.json'));
        expect(json.documents.filter(({ own }: CatalogueDocument) => own)).toHaveLength(2);

        for (let left = 3; left > 0; left--) {
          await options.press('#own-records .undo');
          await expect.poll(shownTitles).toHaveLength(left - 1);
        }
        await tooltipOf('05-CT/TW, ngày 15/5/2016').toContain('về đẩy mạnh học tập');
        const file = join(downloads, `own-${name}.json`);
        writeFileSync(file, own);
        await (await options.page.$('input#backup-take'))?.uploadFile(file);
        await options.says('#backup .undo-note', 'backupTaken');
        await expect.poll(shownTitles).toHaveLength(3);
        for (const left of readdirSync(downloads)) rmSync(join(downloads, left));
      });
    });

    test('what version 0.1 had stored is taken over', async () => {
      await options.page.evaluate(`(${restoreDatabase})('van-kien', ${JSON.stringify(VERSION_1)})`);
      options = await openOptions();
      await options.shown('#installed-origin').toContain('https://example.org/catalogue.jsonl');
      await host.publish(successor('về bản thứ năm'));
      await options.press('#check-now');
      await options.apply();
      await options.shown('#history').toContain('https://example.org/catalogue.jsonl');
    });

    test('automatic checks come at the chosen interval, or never; a feed can be left', async () => {
      /** Days until the next automatic check; null where none is due. */
      const due = () =>
        options.page.evaluate(async () => {
          const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
          const alarm = await api.alarms.get('update');
          return alarm ? (alarm.scheduledTime - Date.now()) / 86_400_000 : null;
        });
      for (const [interval, days] of [
        ['daily', 1],
        ['weekly', 7],
      ] as const) {
        await options.page.select('#interval', interval);
        const turns = async () => Math.round(((await due()) ?? 0) / days);
        await expect.poll(turns, { timeout: 5000 }).toBe(1);
      }
      await options.page.select('#interval', 'off');
      await expect.poll(due, { timeout: 5000 }).toBeNull();
      await options.press('#unfollow');
      await options.page.waitForSelector('#follow');
      await options.shown('#installed-origin').not.toBe('');
    });
  },
  {
    preferences: {
      'extensions.webextOptionalPermissionPrompts': false,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.always_ask_before_handling_new_types': false,
    },
    change: (extension, name) => name === 'chromium' && allowLoopback(extension),
  },
);
