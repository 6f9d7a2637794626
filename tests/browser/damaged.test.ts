import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type BrowserName } from '#scripts/browsers/find.ts';
import { documentWith } from '../catalogue/records.ts';
import { KeptProfile } from './kept-profile.ts';
import {
  BUNDLED,
  followed,
  leaveWitness,
  type OptionsPage,
  releaseWith,
  stored,
} from './options-page.ts';

/** Where each browser keeps the rows of an extension's database. */
const ROWS: Record<BrowserName, string> = {
  chromium: 'Default/IndexedDB/chrome-extension_*.leveldb/*.{log,ldb}',
  // What it keeps of `storage.local` is in another folder, whose name is longer.
  firefox: `storage/default/moz-extension+++${'?'.repeat(36)}/idb/*.sqlite*`,
};

/** Spoils files, as torn writes and failing disks do. */
function spoil(profile: string, pattern: string): void {
  const files = globSync(pattern, { cwd: profile });
  expect(files).not.toEqual([]);
  for (const file of files) {
    const path = join(profile, file);
    writeFileSync(path, readFileSync(path).fill(0xa5, 100));
  }
}

describe.each(BROWSERS)('%s', (name) => {
  let browser: KeptProfile;
  let options: OptionsPage;

  /** All that a reader could miss. */
  const kept = async () => ({
    ...(await stored(options.page)),
    feed: await followed(options.page),
    origin: await options.text('#installed-origin'),
    at: await options.text('#installed-at'),
  });

  beforeAll(async () => {
    browser = await KeptProfile.of(name);
    options = await browser.start();
  });

  afterAll(() => browser.remove());

  test('a database that the browser finds damaged, and deletes, comes back as it was', async () => {
    for (const round of [1, 2]) {
      const added = documentWith({ title: `về vòng ${round}` });
      await browser.host.publish(releaseWith([...BUNDLED.documents, added], round + 1));
      if (round === 1) await options.fill('#feed-address', browser.host.line);
      await options.press(round === 1 ? '#follow' : '#check-now');
      await options.apply();
    }
    await leaveWitness(options.page);
    const before = await kept();
    expect(before.isWitnessed).toBe(true);
    expect(before.archive).toHaveLength(2);

    // The bundled release, the first, and the second.
    await expect.poll(() => options.page.evaluate(countCopies), { timeout: 10_000 }).toBe(3);
    await browser.running.close();
    spoil(browser.profile, ROWS[name]);
    options = await browser.start();
    expect(await kept()).toEqual({ ...before, isWitnessed: false });
  });
});

/** Runs in a page of the extension: releases that are copied. */
const countCopies = async (): Promise<number> =>
  (await (await caches.open('releases')).keys()).length;
