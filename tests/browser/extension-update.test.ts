import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Release, serialiseRelease } from '#lib/catalogue/release.ts';
import { ensureBrowser } from '#scripts/browsers/install.ts';
import { type ExtensionBrowser, startBrowser } from '#scripts/browsers/start.ts';
import { FeedHost } from '../feed/host.ts';
import { BUILT } from './built.ts';
import { hashOf, successor } from './feed/stage.ts';
import { allowLoopback, BUNDLED, OptionsPage, stored } from './options-page.ts';

const folder = mkdtempSync(join(tmpdir(), 'van-kien-update-'));
const extension = join(folder, 'extension');
const profile = join(folder, 'profile');
const { revision } = BUNDLED.header;

let host: FeedHost;
let running: ExtensionBrowser | undefined;
let options: OptionsPage;

/** Starts the browser anew, on the same profile. */
async function start(): Promise<void> {
  await running?.close();
  running = await startBrowser('chromium', ensureBrowser('chromium'), {
    extension,
    profile,
    welcome: true,
  });
  options = new OptionsPage(await running.openExtensionPage('options.html'));
  await options.page.waitForSelector('#feed');
}

/** Has the browser find a later version of the extension, which brings along another release. */
async function updateTo(version: string, release: Release): Promise<void> {
  const manifest = join(extension, 'manifest.json');
  writeFileSync(
    manifest,
    JSON.stringify({ ...JSON.parse(readFileSync(manifest, 'utf8')), version }),
  );
  writeFileSync(join(extension, 'catalogue/catalogue.jsonl'), serialiseRelease(release));
  await start();
}

const hash = async () => (await stored(options.page)).hash;

beforeAll(async () => {
  cpSync(BUILT.chromium, extension, { recursive: true });
  allowLoopback(extension);
  host = await FeedHost.start();
  await start();
});
afterAll(async () => {
  await running?.close();
  await host.close();
  rmSync(folder, { recursive: true, force: true });
});

test('an update of the extension brings its newer release, but over none of a feed', async () => {
  expect(await hash()).toBe(await hashOf(BUNDLED));
  const second = successor('về bản kèm theo thứ hai', revision + 1);
  const begun = Date.now();
  await updateTo('0.1.1', second);
  await expect.poll(hash, { timeout: 20_000 }).toBe(await hashOf(second));
  const taken = Date.now() - begun;

  const ofFeed = successor('về bản của nguồn', revision + 5);
  await host.publish(ofFeed);
  await options.fill('#feed-address', host.line);
  await options.press('#follow');
  await options.apply();
  const third = successor('về bản kèm theo thứ ba', revision + 3);
  await updateTo('0.1.2', third);
  // Longer than it took the second.
  await new Promise((over) => setTimeout(over, taken));
  expect(await hash()).toBe(await hashOf(ofFeed));

  // It is there for whoever asks for it.
  await options.press('#restore');
  await options.apply();
  expect(await hash()).toBe(await hashOf(third));
});
