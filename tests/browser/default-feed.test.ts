import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureBrowser } from '#scripts/browsers/install.ts';
import { startBrowser } from '#scripts/browsers/start.ts';
import { FeedHost } from '../feed/host.ts';
import { hashOf, successor } from './feed/stage.ts';
import { allowLoopback, followed, OptionsPage, stored } from './options-page.ts';

const MODE = 'default-feed';
const extension = resolve(`.output/chrome-mv3-${MODE}`);

/** Builds the extension with a default feed, as a publisher would. */
const build = (feed: string) =>
  spawnSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '--mode', MODE], {
    env: { ...process.env, NODE_ENV: 'production', WXT_DEFAULT_FEED: feed },
    encoding: 'utf8',
  });

let host: FeedHost;
beforeAll(async () => {
  host = await FeedHost.start();
});
afterAll(async () => {
  await host.close();
  rmSync(extension, { recursive: true, force: true });
});

test('a build’s default feed is offered, and followed once the reader says so', async () => {
  expect(build(host.line).status).toBe(0);
  allowLoopback(extension);
  const release = successor('về bản của nguồn kèm theo');
  await host.publish(release);
  const running = await startBrowser('chromium', ensureBrowser('chromium'), { extension });
  try {
    const options = new OptionsPage(await running.openExtensionPage('options.html'));
    await options.page.waitForSelector('#follow-default');
    expect(await options.page.$('#no-default-feed')).toBeNull();
    expect(await followed(options.page)).toBeUndefined();
    expect(host.requests).toEqual([]);
    await options.press('#follow-default');
    await options.apply();
    expect(await followed(options.page)).toMatchObject(host.code);
    expect((await stored(options.page)).hash).toBe(await hashOf(release));
  } finally {
    await running.close();
  }
});

test('what is no feed code makes no build', () => {
  const { status, stdout, stderr } = build(host.code.address);
  expect(status).not.toBe(0);
  expect(stdout + stderr).toContain('WXT_DEFAULT_FEED');
});
