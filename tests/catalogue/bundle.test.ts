import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Origin } from '#lib/catalogue/catalogue.ts';
import { adoptNewerBundle, installRelease, openReleased } from '#lib/catalogue/open.ts';
import { type Release, serialiseRelease } from '#lib/catalogue/release.ts';
import { documentWith, releaseOf } from './records.ts';

vi.mock('wxt/browser', () => ({
  browser: { runtime: { getURL: (path: string) => path, sendMessage: async () => undefined } },
}));

/** The extension brings along a release of that revision from now on. */
function bundle(revision: number): Release {
  const release = releaseOf([documentWith({ title: `về bản kèm theo ${revision}` })], revision);
  vi.stubGlobal('fetch', async () => new Response(serialiseRelease(release)));
  return release;
}

const installed = async () => {
  const catalogue = await openReleased();
  return { ...(await catalogue.release()), documents: await catalogue.documents() };
};

beforeEach(() => {
  bundle(5);
  // Dexie says that it closes what is left open here.
  vi.spyOn(console, 'warn').mockReturnValue();
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await Dexie.delete('van-kien');
  vi.restoreAllMocks();
});

test('a newer bundled release takes the place of an older bundled one', async () => {
  expect(await installed()).toMatchObject({ revision: 5, origin: { type: 'bundled' } });
  const { documents } = bundle(6);
  await adoptNewerBundle();
  expect(await installed()).toMatchObject({ revision: 6, documents });
});

test('an older bundled release does not', async () => {
  await installed();
  bundle(4);
  await adoptNewerBundle();
  expect(await installed()).toMatchObject({ revision: 5 });
});

test.each<[string, Origin, number]>([
  ['a newer release of a feed', { type: 'feed', address: 'https://example.org/feed.json' }, 7],
  ['an older release of a feed', { type: 'feed', address: 'https://example.org/feed.json' }, 3],
  ['a release from a file', { type: 'file', name: 'a.jsonl' }, 3],
  ['a release from an address', { type: 'address', address: 'https://example.org/a.jsonl' }, 3],
])('%s is never overridden by the bundled one', async (_, origin, revision) => {
  await installed();
  const { documents } = releaseOf([documentWith({ title: 'về bản khác' })], revision);
  await installRelease(releaseOf(documents, revision), origin);
  bundle(6);
  await adoptNewerBundle();
  expect(await installed()).toMatchObject({ revision, origin, documents });
});
