import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { serialiseRelease } from '#lib/catalogue/release.ts';
import { inParts } from '../../feed/host.ts';
import type { Stage } from '../built.ts';
import { FirefoxWindow } from '../firefox-window.ts';
import { followed, OptionsPage, stored } from '../options-page.ts';
import { type FeedStage, hashOf, LACKING, successor } from './stage.ts';

const HOUR = 1 / 24;

/**
 * Checks that the background makes by itself.
 *
 * @param folder for files
 */
export function automaticChecks(feed: FeedStage, stage: () => Stage, folder: string): void {
  describe('an automatic check', () => {
    test('applies what is signed, says afterwards what changed, and is alone at it', async () => {
      const { host, options } = feed;
      const page = `catalogue.html#document=${LACKING}`;
      const catalogue = new OptionsPage(await stage().running.openExtensionPage(page));
      await catalogue.shown('main').toContain('về bản thứ nhất');
      const next = successor('về bản thứ ba');
      const { release } = await host.publish(next);
      const parts = inParts(host.file(release.address), 2);
      host.handle(release.address, parts.handler);
      await options.ring();
      await expect.poll(() => parts.isAsked, { timeout: 15_000 }).toBe(true);
      await options.refused('#check-now', 'problemBusy');
      while (parts.next());
      await options.says('#auto-updated', 'autoUpdated');
      const { hash, revision } = await stored(options.page);
      expect(hash).toBe(await hashOf(next));
      await options.press('#what-changed');
      await options.shown('#changed .count').toBe('1');
      await options.shown('#changed').toContain('về bản thứ ba');
      await options.shown('#installed-revision').toBe(String(revision));
      await feed.tooltipOf('900-TB/TW').toContain('về bản thứ ba');
      await catalogue.shown('main').toContain('về bản thứ ba');
      await catalogue.page.close();
    });

    test('leaves a release to the reader that is older than the installed one', async () => {
      const { host, options } = feed;
      const file = join(folder, 'later.jsonl');
      writeFileSync(file, serialiseRelease(successor('về bản từ tệp', 1000)));
      await (await options.page.$('input#file'))?.uploadFile(file);
      await options.apply();
      const before = await stored(options.page);
      await host.publish(successor('về bản cũ hơn'));
      await options.ring();
      await options.says('#auto-failed', 'problemOlder');
      expect(await stored(options.page)).toEqual(before);
      await options.press('#history .go-back');
      await options.apply();
      await options.ring();
      await options.says('#auto-updated', 'autoUpdated');
    });

    test('is not made offline, nor where data is saved', async () => {
      const { host, options } = feed;
      await host.publish(successor('về bản để sau'));
      const known = await followed(options.page);
      const before = [await stored(options.page), known];
      for (const unfit of await unfitConnections(stage(), feed)) {
        await unfit(true);
        host.requests.length = 0;
        await options.ring();
        await expect.poll(() => options.daysToCheck(), { timeout: 5000 }).toBeGreaterThan(HOUR / 2);
        await new Promise((over) => setTimeout(over, 1000));
        expect(host.requests).toEqual([]);
        expect(await options.daysToCheck()).toBeLessThanOrEqual(HOUR);
        expect([await stored(options.page), await followed(options.page)]).toEqual(before);
        await unfit(false);
      }
      await options.ring();
      // What an earlier check did is told until this one is over.
      const outcome = async () => (await followed(options.page))?.outcome?.at;
      await expect.poll(outcome, { timeout: 15_000 }).not.toBe(known?.outcome?.at);
      expect((await stored(options.page)).hash).toBe(await hashOf(successor('về bản để sau')));
    });
  });
}

type Switch = (on: boolean) => Promise<unknown>;

/** What makes a connection one over which nothing is to be downloaded unasked. */
async function unfitConnections(stage: Stage, feed: FeedStage): Promise<Switch[]> {
  // Firefox tells nothing of saving data.
  if (feed.name === 'firefox') {
    const firefox = await FirefoxWindow.of(feed.options.page);
    return [(offline) => firefox.workOffline(offline)];
  }
  const background = await backgroundOf(stage, feed);
  return [
    (offline) =>
      background.send('Network.emulateNetworkConditions', {
        offline,
        latency: 0,
        downloadThroughput: -1,
        uploadThroughput: -1,
      }),
    (dataSaverEnabled) => background.send('Emulation.setDataSaverOverride', { dataSaverEnabled }),
  ];
}

/** A session with Chromium's background, which is woken up. */
async function backgroundOf({ running }: Stage, { options }: FeedStage): Promise<CDPSession> {
  await options.page.evaluate(() =>
    Reflect.get(globalThis, 'chrome').runtime.sendMessage({ type: 'names' }),
  );
  const target = await running.browser.waitForTarget((one) => one.type() === 'service_worker');
  return target.createCDPSession();
}
