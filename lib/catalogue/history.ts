import type { InstalledRelease, Origin } from './catalogue.ts';
import { type CatalogueDatabase, openDatabase } from './database.ts';
import { failed, type Result } from './problem.ts';
import { unpackRelease } from './read.ts';
import type { Release } from './release.ts';

/** A former release that can be gone back to; `key` is its own in the archive. */
export type FormerRelease = InstalledRelease;

/** The former releases that are kept, newest first. */
export const formerReleases = (): Promise<FormerRelease[]> =>
  withDatabase(async ({ archive }) => {
    const rows = await archive.orderBy(':id').reverse().toArray();
    return rows.map(({ packed, digest, ...former }) => former);
  });

/** A former release, unpacked and checked anew, and where it came from. */
export const readFormer = (key: number): Promise<Result<{ release: Release; origin: Origin }>> =>
  withDatabase(async ({ archive }) => {
    const row = await archive.get(key);
    // Another window has gone back to it, or updated past it.
    if (!row) return failed({ code: 'overtaken' });
    const release = await unpackRelease(row.packed);
    return release.ok
      ? { ok: true, value: { release: release.value, origin: row.origin } }
      : release;
  });

async function withDatabase<T>(work: (database: CatalogueDatabase) => Promise<T>): Promise<T> {
  const database = await openDatabase();
  try {
    return await work(database);
  } finally {
    database.close();
  }
}
