import { execFile } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { type Release, serialiseRelease } from '#lib/catalogue/release.ts';
import { type Stage, speak } from '../built.ts';
import { allowLoopback, BUNDLED, followed, stored } from '../options-page.ts';
import { type FeedStage, hashOf, LANGUAGE, successor } from './stage.ts';

/** A build of its own beside the others. */
const MODE = 'default-feed';

/**
 * Later versions of the extension over the same profile. They stay: nothing can be tested after this
 * that counts on the one before.
 */
export function extensionUpdates(feed: FeedStage, stage: () => Stage): void {
  const { revision } = BUNDLED.header;
  const hash = async () => (await stored(feed.options.page)).hash;

  /** Has the browser take a later version from the extension's folder, and waits for what that does. */
  async function update(version: string, bundled: Release): Promise<void> {
    const { extension, running } = stage();
    const manifest = join(extension, 'manifest.json');
    const content = JSON.parse(readFileSync(manifest, 'utf8'));
    writeFileSync(manifest, JSON.stringify({ ...content, version }));
    writeFileSync(join(extension, 'catalogue/catalogue.jsonl'), serialiseRelease(bundled));
    // What pages look for is written anew once the release that was brought along is dealt with.
    await feed.options.page.evaluate(() =>
      (
        Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')
      ).storage.local.remove('trigger'),
    );
    await running.browser.installExtension(extension);
    await feed.reopenOptions();
    const isOver = () =>
      feed.options.page.evaluate(async (wanted) => {
        const { runtime, storage } =
          Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
        const { trigger } = await storage.local.get('trigger');
        return runtime.getManifest().version === wanted && trigger !== undefined;
      }, version);
    await expect.poll(isOver, { timeout: 20_000 }).toBe(true);
  }

  describe('an update of the extension', () => {
    const second = successor('về bản kèm theo thứ hai', revision + 1);
    const third = successor('về bản kèm theo thứ ba', revision + 3);

    test('replaces the bundled release by a newer one', async () => {
      if (await feed.options.page.$('#unfollow')) await feed.options.press('#unfollow');
      if ((await hash()) !== (await hashOf(BUNDLED))) {
        await feed.options.press('#restore');
        await feed.options.apply();
      }
      expect(await hash()).toBe(await hashOf(BUNDLED));
      await update('0.1.1', second);
      expect(await hash()).toBe(await hashOf(second));
    });

    const FEEDS = [
      ['0.1.2', 'newer', 5],
      ['0.1.3', 'older', 2],
    ] as const;

    // The rule is one for every browser; what is to be seen in each is that an update keeps to it.
    test.each(feed.name === 'chromium' ? FEEDS : FEEDS.slice(0, 1))(
      'to %s leaves alone a feed’s, %s than the one it brings',
      async (version, _, offset) => {
        const ofFeed = successor(`về bản của nguồn ${offset}`, revision + offset);
        await feed.host.publish(ofFeed);
        await feed.options.fill('#feed-address', feed.host.line);
        await feed.options.press('#follow');
        await feed.options.apply();
        await feed.options.press('#unfollow');
        // Written before the update ends the page.
        await expect.poll(() => followed(feed.options.page)).toBeNull();
        await update(version, third);
        expect(await hash()).toBe(await hashOf(ofFeed));
      },
    );

    test('has its own release there for whoever asks', async () => {
      await feed.options.press('#restore');
      await feed.options.apply();
      expect(await hash()).toBe(await hashOf(third));
    });
  });

  // What is built is the same for every browser but for the manifest.
  test.runIf(feed.name === 'chromium')(
    'a build’s default feed is offered, and followed once the reader says so',
    async () => {
      await buildWith(feed.host.line);
      const { extension } = stage();
      const built = resolve(`.output/chrome-mv3-${MODE}`);
      rmSync(extension, { recursive: true });
      cpSync(built, extension, { recursive: true });
      rmSync(built, { recursive: true });
      speak(extension, LANGUAGE[feed.name]);
      allowLoopback(extension);
      const release = successor('về bản của nguồn kèm theo', revision + 7);
      await feed.host.publish(release);
      feed.host.requests.length = 0;
      await update('0.1.4', BUNDLED);

      const { options, host } = feed;
      await options.shown('#follow-default').toContain(new URL(host.origin).host);
      expect(await options.page.$('#no-default-feed')).toBeNull();
      expect(await followed(options.page)).toBeNull();
      expect(host.requests).toEqual([]);
      await options.press('#follow-default');
      await options.apply();
      expect(await followed(options.page)).toMatchObject(host.code);
      expect(await hash()).toBe(await hashOf(release));
    },
  );
}

/** Builds the extension for Chromium with a default feed, as a publisher would. */
const buildWith = (code: string) =>
  promisify(execFile)(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '-m', MODE], {
    env: { ...process.env, NODE_ENV: 'production', WXT_DEFAULT_FEED: code },
  });
