import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { restoreDatabase, VERSION_1 } from '../catalogue/version-1.ts';
import { inParts } from '../feed/host.ts';
import { ELSEWHERE, inEveryBrowser, speak } from './built.ts';
import { automaticChecks } from './feed/automatic.ts';
import { extensionUpdates } from './feed/extension-update.ts';
import { ownRecords } from './feed/own-records.ts';
import { refusals } from './feed/refusals.ts';
import { secureFeed } from './feed/secure.ts';
import { feedStage, hashOf, LANGUAGE, successor } from './feed/stage.ts';
import { FirefoxWindow } from './firefox-window.ts';
import { allowLoopback, BUNDLED, stored } from './options-page.ts';

const folder = mkdtempSync(join(tmpdir(), 'van-kien-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const DAY = 86_400_000;

inEveryBrowser(
  (stage, name) => {
    const feed = feedStage(stage, name);

    describe('a signed feed', () => {
      test('is over https, or of this machine', async () => {
        const { options } = feed;
        await options.says('#no-default-feed', 'feedNoDefault');
        await options.fill('#feed-address', feed.host.line.replace('127.0.0.1', 'example.org'));
        await options.press('#follow');
        await options.says('#problem', 'problemNotHttps');
      });

      test('waits for a permission, or is given up on', async () => {
        const { options } = feed;
        const firefox = name === 'firefox' ? await FirefoxWindow.of(options.page) : null;
        // It was told not to ask.
        await firefox?.setPreferences({ 'extensions.webextOptionalPermissionPrompts': true });
        await feed.host.publish(successor('về bản thứ nhất'));
        await options.fill('#feed-address', feed.host.line.replace('127.0.0.1', 'localhost'));
        const allowed = await options.allowedOrigins();
        // No driver answers Chromium; Firefox is first told no, then yes.
        for (const answer of firefox ? [false, true] : []) {
          await options.press('#follow');
          await options.says('#update-status', 'askingPermission');
          await expect
            .poll(() => firefox?.answer(answer), { timeout: 10_000 })
            .toContain('localhost');
          if (!answer) await options.says('#problem', 'problemNotPermitted');
        }
        if (firefox) {
          await options.shown('#added .count').toBe('1');
          expect(await options.allowedOrigins()).toEqual([...allowed, 'http://localhost/*'].sort());
          await options.press('#discard');
          await options.press('#unfollow');
          await options.disallow('http://localhost/*');
          await options.fill('#feed-address', feed.host.line.replace('127.0.0.1', 'localhost'));
        }
        await options.press('#follow');
        await options.says('#update-status', 'askingPermission');
        await options.press('#cancel');
        await options.says('#problem', 'problemCancelled');
        if (firefox) await expect.poll(() => firefox.answer(false)).toContain('localhost');
        await options.press('#restore');
        await options.says('#review-same', 'reviewSame');
        await options.press('#discard');
        await firefox?.setPreferences({ 'extensions.webextOptionalPermissionPrompts': false });
        await firefox?.close();
      });

      test('is followed by its code, and its first release applied after a review', async () => {
        const { host, options } = feed;
        const allowed = await options.allowedOrigins();
        await host.publish(successor('về bản thứ nhất'));
        await options.fill('#feed-address', host.line);
        await options.press('#follow');
        await options.shown('#added .count').toBe('1');
        expect((await stored(options.page)).hash).toBe(await hashOf(BUNDLED));
        await options.apply();
        await options.shown('#installed-origin').toContain(host.code.address);
        await options.shown('#followed-address').toBe(host.code.address);
        await feed.tooltipOf('900-TB/TW').toContain('về bản thứ nhất');
        // That host alone was asked for; Chromium may read it from the start.
        const asked = name === 'firefox' ? ['http://127.0.0.1/*'] : [];
        expect(await options.allowedOrigins()).toEqual([...allowed, ...asked].sort());
      });

      test('that has nothing new costs one conditional request of under 1 KB', async () => {
        const { host, options } = feed;
        host.requests.length = 0;
        host.traffic.length = 0;
        await options.press('#check-now');
        await options.says('#update-status', 'nothingNew');
        expect(host.requests).toEqual(['/feed.json']);
        await expect.poll(() => host.traffic.length).toBe(1);
        expect(host.traffic[0]).toBeLessThan(1024);
      });

      test('past its expiry is shown as stale, and a clock that is off is pointed out', async () => {
        const { host, options } = feed;
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
      });
    });

    refusals(feed);

    test('an update shows its progress and is cancelled; another window waits its turn', async () => {
      const { host, options } = feed;
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

      const second = await feed.openOptions();
      await second.refused('#check-now', 'problemBusy');
      await second.page.close();

      await options.press('#cancel');
      await options.says('#problem', 'problemCancelled');
      expect(await stored(options.page)).toEqual(before);
    });

    automaticChecks(feed, stage, folder);

    test('a former release is gone back to, exactly', async () => {
      const { options } = feed;
      const latest = await options.text('#installed-revision');
      // The oldest that is kept.
      await options.press('#history li:last-child .go-back');
      await options.apply();
      expect(await stored(options.page)).toMatchObject({ hash: await hashOf(BUNDLED) });
      // The host has nothing that was not seen, and does not undo the reader's choice.
      await options.press('#check-now');
      await options.says('#update-status', 'nothingNew');
      await options.shown('#history').toContain(latest);
      // … and forward again.
      await options.press('#history li:first-child .go-back');
      await options.apply();
      await options.shown('#installed-revision').toContain(latest);
    });

    ownRecords(feed, folder);

    test('what version 0.1 had stored is taken over', async () => {
      const { host, options } = feed;
      await options.page.evaluate(`(${restoreDatabase})('van-kien', ${JSON.stringify(VERSION_1)})`);
      await feed.reopenOptions();
      await feed.options
        .shown('#installed-origin')
        .toContain('https://example.org/catalogue.jsonl');
      await host.publish(successor('về bản thứ năm'));
      await feed.options.press('#check-now');
      await feed.options.apply();
      await feed.options.shown('#history').toContain('https://example.org/catalogue.jsonl');
    });

    test('automatic checks come at the chosen interval, or never; a feed can be left', async () => {
      const { options } = feed;
      for (const [interval, days] of [
        ['daily', 1],
        ['weekly', 7],
      ] as const) {
        await options.page.select('#interval', interval);
        const turns = async () => Math.round(((await options.daysToCheck()) ?? 0) / days);
        await expect.poll(turns, { timeout: 5000 }).toBe(1);
      }
      await options.page.select('#interval', 'off');
      await expect.poll(() => options.daysToCheck(), { timeout: 5000 }).toBeNull();
      await options.press('#unfollow');
      await options.page.waitForSelector('#follow');
      await options.shown('#installed-origin').not.toBe('');
    });

    secureFeed(feed);
    extensionUpdates(feed, stage);
  },
  {
    anyCertificate: true,
    preferences: {
      'extensions.webextOptionalPermissionPrompts': false,
      'browser.download.folderList': 2,
      'browser.download.dir': folder,
      'browser.download.always_ask_before_handling_new_types': false,
    },
    change: (extension, name) => {
      speak(extension, LANGUAGE[name]);
      if (name === 'chromium') allowLoopback(extension, `https://${ELSEWHERE}`);
    },
  },
);
