import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sha256 } from '#lib/catalogue/feed/keys.ts';
import type { Release } from '#lib/catalogue/release.ts';
import { startChromium } from '#scripts/browsers/chromium.ts';
import { ensureBrowser } from '#scripts/browsers/install.ts';
import type { ExtensionBrowser } from '#scripts/browsers/start.ts';
import { documentWith } from '../catalogue/records.ts';
import { FeedHost } from '../feed/host.ts';
import { BUILT } from './built.ts';
import { allowLoopback, BUNDLED, OptionsPage, releaseWith, stored } from './options-page.ts';

/** How often each is killed; `npm run test:kill` asks for more. */
const KILLS = Number(process.env.KILLS ?? 3);

/** How many times more room an update has than the one before, which had too little. */
const MORE_ROOM = KILLS < 10 ? 2 : 1.05;

const folder = mkdtempSync(join(tmpdir(), 'van-kien-kill-'));
const extension = join(folder, 'extension');
const profile = join(folder, 'profile');

/** The bundled documents and one that tells the rounds apart. */
const releaseOfRound = (round: number): Release =>
  releaseWith([...BUNDLED.documents, documentWith({ title: `về vòng ${round}` })], 2);

const hashOf = ({ documents }: Release): Promise<string> =>
  sha256(new TextEncoder().encode(JSON.stringify(documents)));

/** Often enough to time an update by. */
const POLL = { interval: 10, timeout: 20_000 };

const pause = (ms: number): Promise<void> => new Promise((over) => setTimeout(over, ms));

let host: FeedHost;
let running: ExtensionBrowser;
let options: OptionsPage;
let round = 0;
/** Hash of the release that the last round left. */
let standing = '';
/** How many rounds left the old release, and how many the new one. */
const left = { old: 0, new: 0 };

async function start(): Promise<void> {
  running = await startChromium(ensureBrowser('chromium'), { extension, profile });
  options = new OptionsPage(await running.openExtensionPage('options.html'));
  await options.page.waitForSelector('#feed');
}

/** Publishes the next round's release; its hash. */
async function publishNext(): Promise<string> {
  round += 1;
  const release = releaseOfRound(round);
  await host.publish(release);
  return hashOf(release);
}

/** Whole the old release, or whole the new one: every record, and no row of another. */
async function expectWhole(next: string): Promise<void> {
  const { hash, rows } = await stored(options.page);
  expect([standing, next]).toContain(hash);
  expect(rows).toBe(BUNDLED.documents.length + 1);
  left[hash === next ? 'new' : 'old'] += 1;
  standing = hash;
}

beforeAll(async () => {
  cpSync(BUILT.chromium, extension, { recursive: true });
  allowLoopback(extension);
  host = await FeedHost.start();
  await start();
});

afterAll(async () => {
  await running.close();
  await host.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a feed is followed', async () => {
  standing = await publishNext();
  await options.fill('#feed-address', host.line);
  await options.press('#follow');
  await options.apply();
  expect((await stored(options.page)).hash).toBe(standing);
});

test(`the background stopped at any moment of an update, ${KILLS} times`, {
  timeout: 60_000 + KILLS * 15_000,
}, async () => {
  /** ms from the release being asked for to its being installed. */
  const duration = await (async () => {
    const next = await publishNext();
    const asked = await askedByAlarm();
    await expect.poll(async () => (await stored(options.page)).hash, POLL).toBe(next);
    standing = next;
    return Date.now() - asked;
  })();
  for (let kills = 0; kills < KILLS; kills++) {
    const next = await publishNext();
    await askedByAlarm();
    await pause(Math.random() * duration * 1.2);
    await stopWorkers();
    await expectWhole(next);
  }
  report('the background', duration);
});

/** Has the background check, until it asks for the release; when that was. */
async function askedByAlarm(): Promise<number> {
  host.requests.length = 0;
  await options.ring();
  const isAsked = () => host.requests.some((path) => path.includes('release-'));
  while (!isAsked()) await pause(1);
  return Date.now();
}

async function stopWorkers(): Promise<void> {
  const workers = () =>
    running.browser.targets().filter((target) => target.type() === 'service_worker');
  const session = await options.page.createCDPSession();
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await expect.poll(() => workers().length, { timeout: 10_000 }).toBe(0);
  await session.detach();
}

test(`the browser killed at any moment of an update, ${KILLS} times`, {
  timeout: 60_000 + KILLS * 30_000,
}, async () => {
  // A check of its own, once the browser is up again, would install a round's release later on.
  await options.page.select('#interval', 'off');
  const duration = await (async () => {
    const next = await publishNext();
    const applied = await pressedApply();
    await expect.poll(async () => (await stored(options.page)).hash, POLL).toBe(next);
    standing = next;
    return Date.now() - applied;
  })();
  for (let kills = 0; kills < KILLS; kills++) {
    const next = await publishNext();
    await pressedApply();
    await pause(Math.random() * duration * 1.2);
    const process = running.browser.process();
    const over = new Promise((resolve) => process?.once('exit', resolve));
    process?.kill('SIGKILL');
    await over;
    await start();
    await expectWhole(next);
  }
  report('the browser', duration);
});

/** Checks the feed and presses “apply”; when that was. */
async function pressedApply(): Promise<number> {
  await options.press('#check-now');
  await options.page.waitForSelector('#apply');
  await options.page.$eval('#apply', (button) => button instanceof HTMLElement && button.click());
  return Date.now();
}

function report(victim: string, duration: number): void {
  console.info(
    `killing ${victim} within ${duration} ms: the old release ${left.old}, the new ${left.new} times`,
  );
  left.old = 0;
  left.new = 0;
}

test('an update fails as long as there is no room for it, and the old release works', async () => {
  const next = await publishNext();
  // A browser that has just written believes for a while that there is room.
  await running.close();
  await start();
  const before = await stored(options.page);
  const session = await options.page.createCDPSession();
  const origin = await options.page.evaluate(() => location.origin);
  const { usage } = await session.send('Storage.getUsageAndQuota', { origin });
  const outcome = () => options.text('#update-status.success, #problem');
  /** How often there was none. */
  let failures = 0;
  // More and more, for what an update needs is not known, nor is more than a guess what is used.
  for (let quota = usage / 2; (await stored(options.page)).hash !== next; quota *= MORE_ROOM) {
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: Math.round(quota) });
    await options.press('#check-now');
    await options.press('#apply');
    await expect.poll(outcome, { timeout: 20_000 }).not.toBe('');
    if (await options.page.$('#update-status.success')) continue;
    failures += 1;
    await options.says('#problem', 'problemStorage');
    await options.shown('#problem').toContain('QuotaExceededError');
    expect(await stored(options.page)).toEqual(before);
    await options.fill('#own-search', 'về vòng');
    await options.shown('#own-found').not.toBe('');
  }
  console.info(`there was no room ${failures} times`);
  expect(failures).toBeGreaterThan(0);
  await session.send('Storage.overrideQuotaForOrigin', { origin });
});
