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
 * Gives a database that holds no whole release what the copies have: the history, unless it has one, and
 * the newest copy that is fit, as it was installed. A bundled one is left to the package, which may
 * have a newer.
 */
export const recover = (database: CatalogueDatabase): Promise<void> =>
  inTurn(async () => {
    // Another page was as quick.
    if (await activeRelease(database)) return;
    const copies = await copiedReleases();
    for (let copy = copies.pop(); copy; copy = copies.pop()) {
      const isBundled = copy.origin.type === 'bundled';
      const release = isBundled ? null : await unpackRelease(copy.packed);
      if (release?.ok === false) continue;
      if ((await database.archive.count()) === 0) await database.archive.bulkAdd(copies);
      const { origin, installed } = copy;
      if (release) await writeRelease(database, release.value, origin, { installed });
      return;
    }
  }, LOCK);
