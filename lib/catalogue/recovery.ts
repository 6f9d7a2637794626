import { copiedReleases, copyReleases, isCopied } from './copies.ts';
import { activeRelease, type CatalogueDatabase, packedRelease, writeRelease } from './database.ts';
import { inTurn } from './lock.ts';
import { unpackRelease } from './read.ts';

const LOCK = 'van-kien-copies';

/** Brings the copies in line with what the database holds. Nothing waits for them, or fails with them. */
export async function keepCopies(database: CatalogueDatabase): Promise<void> {
  await inTurn(async () => {
    const row = await activeRelease(database);
    if (!row || (await isCopied(row))) return;
    const installed = await packedRelease(database, row);
    if (!installed) return;
    const former = await database.archive.orderBy(':id').toArray();
    await copyReleases([...former.map(({ key, ...release }) => release), installed]);
  }, LOCK).catch(() => undefined); // no room, or a window that keeps nothing
}

/**
 * Gives a database that holds no whole release what the copies have: the history, and the newest copy
 * that is fit, as it was installed.
 */
export const recover = (database: CatalogueDatabase): Promise<void> =>
  inTurn(async () => {
    // Another page was as quick.
    if (await activeRelease(database)) return;
    const copies = await copiedReleases().catch(() => []);
    for (let copy = copies.pop(); copy; copy = copies.pop()) {
      const release = await unpackRelease(copy.packed);
      if (!release.ok) continue;
      const kept = new Set((await database.archive.toArray()).map(({ digest }) => digest));
      await database.archive.bulkAdd(copies.filter(({ digest }) => !kept.has(digest)));
      await writeRelease(database, release.value, copy.origin, { installed: copy.installed });
      return;
    }
  }, LOCK);
