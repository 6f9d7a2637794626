import { describe, expect, test } from 'vitest';
import { ATTACKS, type Attack, HANGING } from '../../feed/attacks.ts';
import { ELSEWHERE } from '../built.ts';
import { BUNDLED, followed, releaseWith, stored } from '../options-page.ts';
import { type FeedStage, successor } from './stage.ts';

/** What hosts may try on a reader who follows a feed, and what then stays as it is. */
export function refusals(feed: FeedStage): void {
  /** All that a refusal is to leave alone: catalogue, history, what is known of the feed. */
  const kept = async () => ({
    ...(await stored(feed.options.page)),
    followed: await followed(feed.options.page),
  });

  describe('is refused, and nothing touched:', () => {
    async function refused({ by, message, fault }: Attack): Promise<void> {
      const { host, options } = feed;
      const before = await kept();
      await by(host, successor('về bản giả'));
      await options.refused('#check-now', message);
      if (fault) await options.says('#problem .faults', fault);
      await options.says('#problem .kept', 'problemKept');
      expect(await kept()).toEqual(before);
    }

    test.each(ATTACKS)('$name', refused);

    test(HANGING.name, async () => {
      const { page } = feed.options;
      // Tests without a browser wait as long as it takes; here time limits come sooner.
      await page.evaluate(() => {
        const { timeout } = AbortSignal;
        Object.assign(globalThis, { timeout });
        AbortSignal.timeout = (ms) => timeout.call(AbortSignal, ms / 15);
      });
      await refused(HANGING);
      await page.evaluate(() => {
        AbortSignal.timeout = Reflect.get(globalThis, 'timeout');
      });
    });

    test('a redirect to http elsewhere', async () => {
      const { host, options } = feed;
      const before = await kept();
      host.handle('feed.json', (_, response) => {
        response.writeHead(302, { location: `http://${ELSEWHERE}:${host.port}/` }).end();
      });
      await options.refused('#check-now', 'problemRedirectedAway');
      expect(await kept()).toEqual(before);
    });
  });

  test('more than half of the documents gone asks first', async () => {
    const { host, options } = feed;
    const before = await stored(options.page);
    await host.publish(releaseWith(BUNDLED.documents.slice(0, 300), 1));
    await options.press('#check-now');
    const isDisabled = () => options.page.$eval('#apply', (button) => button.matches(':disabled'));
    await options.page.waitForSelector('#consent');
    expect(await isDisabled()).toBe(true);
    await options.press('#consent');
    expect(await isDisabled()).toBe(false);

    // So long a list is searched.
    const [gone] = BUNDLED.documents.slice(-1);
    const lists = () => options.page.$$eval('#removed li', (items) => items.length);
    expect(await lists()).toBeGreaterThan(100);
    await options.fill('#changes-search', gone?.title ?? '');
    await expect.poll(lists).toBeLessThan(10);
    await options.shown('#removed').toContain(gone?.title);
    await options.press('#discard');

    await options.ring();
    await options.says('#auto-failed', 'problemMostGone');
    expect(await stored(options.page)).toEqual(before);
    // Tried again after an hour or so, not after the week of the interval.
    const { failures, due } = (await followed(options.page)) ?? {};
    expect(failures).toBe(1);
    const hours = (Date.parse(due ?? '') - Date.now()) / 3_600_000;
    expect(hours).toBeGreaterThan(0.5);
    expect(hours).toBeLessThan(1.5);
  });
}
