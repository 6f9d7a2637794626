import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sha256 } from '#lib/catalogue/feed/keys.ts';
import type { Release } from '#lib/catalogue/release.ts';
import { stopWorkers } from '#scripts/browsers/chromium.ts';
import { documentWith } from '../catalogue/records.ts';
import { KeptProfile } from './kept-profile.ts';
import { BUNDLED, leaveWitness, type OptionsPage, releaseWith, stored } from './options-page.ts';

/** How often each is killed; `npm run test:kill` asks for more. */
const KILLS = Number(process.env.KILLS ?? 3);

/** How many times more room an update has than the one before, which had too little. */
const MORE_ROOM = KILLS < 10 ? 2 : 1.05;

/** The bundled documents and one that tells the rounds apart. */
const releaseOfRound = (round: number): Release =>
  releaseWith([...BUNDLED.documents, documentWith({ title: `về vòng ${round}` })], 2);

const hashOf = ({ documents }: Release): Promise<string> =>
  sha256(new TextEncoder().encode(JSON.stringify(documents)));

/** Often enough to time an update by. */
const POLL = { interval: 10, timeout: 20_000 };

let browser: KeptProfile;
let options: OptionsPage;
let round = 0;
/** The round of the release that stands; the first one's is 1. */
let standing = 0;
/** Which round's release a hash is of. */
const rounds = new Map<string, number>();
/** How many rounds left the old release, and how many the new one. */
const left = { old: 0, new: 0 };
/** How often the browser deleted the database, damaged by the kill before the last. */
let deleted = 0;

/** Publishes the next round's release. */
async function publishNext(): Promise<void> {
  round += 1;
  const release = releaseOfRound(round);
  rounds.set(await hashOf(release), round);
  await browser.host.publish(release);
}

/** Whose release stands, whole: every record, and no row of another; undefined where none does. */
async function storedRound(): Promise<number | undefined> {
  const { hash, rows, isWitnessed } = await stored(options.page);
  if (!isWitnessed) {
    deleted += 1;
    await leaveWitness(options.page);
  }
  return rows === BUNDLED.documents.length + 1 ? rounds.get(hash) : undefined;
}

/** Whole the old release, or whole the new one. */
async function expectWhole(): Promise<void> {
  const found = await storedRound();
  expect([standing, round]).toContain(found);
  left[found === round ? 'new' : 'old'] += 1;
  standing = found ?? 0;
}

/** Once the release of this round is installed. */
async function installed(): Promise<void> {
  await expect.poll(storedRound, POLL).toBe(round);
  standing = round;
}

beforeAll(async () => {
  browser = await KeptProfile.of('chromium');
  options = await browser.start();
});

afterAll(() => browser.remove());

test('a feed is followed', async () => {
  await publishNext();
  await options.fill('#feed-address', browser.host.line);
  await options.press('#follow');
  await options.apply();
  await leaveWitness(options.page);
  await installed();
});

test(`the background stopped at any moment of an update, ${KILLS} times`, {
  timeout: 60_000 + KILLS * 15_000,
}, async () => {
  /** ms from the release being asked for to its being installed. */
  const duration = await (async () => {
    await publishNext();
    const asked = await askedByAlarm();
    await installed();
    return Date.now() - asked;
  })();
  for (let kills = 0; kills < KILLS; kills++) {
    await publishNext();
    await askedByAlarm();
    await pause(Math.random() * duration * 1.2);
    await stopWorkers(options.page);
    await expectWhole();
  }
  report('the background', duration);
});

/** Has the background check, until it asks for the release; when that was. */
async function askedByAlarm(): Promise<number> {
  const { requests } = browser.host;
  requests.length = 0;
  const isAsked = () => requests.some((path) => path.includes('release-'));
  for (let turn = 0; !isAsked() && turn < 60_000; turn++) {
    // It does not check while it still has to do with the release before.
    if (turn % 2000 === 0) await options.ring();
    await pause(1);
  }
  return Date.now();
}

test(`the browser killed at any moment of an update, ${KILLS} times`, {
  timeout: 60_000 + KILLS * 30_000,
}, async () => {
  // A check of its own, once the browser is up again, would install a round's release later on.
  await options.page.select('#interval', 'off');
  const duration = await (async () => {
    await publishNext();
    const applied = await pressedApply();
    await installed();
    return Date.now() - applied;
  })();
  for (let kills = 0; kills < KILLS; kills++) {
    await publishNext();
    await pressedApply();
    await pause(Math.random() * duration * 1.2);
    const process = browser.running.browser.process();
    const over = new Promise((resolve) => process?.once('exit', resolve));
    process?.kill('SIGKILL');
    await over;
    options = await browser.start();
    await expectWhole();
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
    `killing ${victim} within ${duration} ms: the old release ${left.old}, the new ${left.new} times; its database deleted by the browser, and come back, ${deleted} times`,
  );
  left.old = 0;
  left.new = 0;
}

test('an update fails as long as there is no room for it, and the old release works', async () => {
  await publishNext();
  // A browser that has just written believes for a while that there is room.
  await browser.running.close();
  options = await browser.start();
  await storedRound();
  const before = await stored(options.page);
  const session = await options.page.createCDPSession();
  const origin = await options.page.evaluate(() => location.origin);
  const { usage } = await session.send('Storage.getUsageAndQuota', { origin });
  const outcome = () => options.text('#update-status.success, #problem');
  /** How often there was none. */
  let failures = 0;
  // More and more, for what an update needs is not known, nor is more than a guess what is used.
  for (let quota = usage / 2; (await storedRound()) !== round; quota *= MORE_ROOM) {
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
