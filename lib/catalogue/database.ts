import Dexie, { type Table } from 'dexie';
import { lookupKeys } from '../resolution/keys.ts';
import type { CatalogueDocument, DocumentGroup } from '../resolution/lookup.ts';
import { pageNames } from '../resolution/names.ts';
import type { InstalledRelease, Origin } from './catalogue.ts';
import type { Release } from './release.ts';

export interface ReleaseRow extends InstalledRelease {
  readonly key: number;
  readonly groups: readonly DocumentGroup[];
  readonly names: readonly string[];
}

export interface DocumentRow {
  readonly release: number;
  /** Its place in the release, from 0: reading by primary key gives catalogue order. */
  readonly place: number;
  readonly id: string;
  /** Look-up keys, each behind the release's own: two releases never answer together. */
  readonly keys: readonly string[];
  readonly document: CatalogueDocument;
}

/** Which release is the installed one: the pointer that an update flips. */
interface StateRow {
  readonly name: 'active';
  readonly release: number;
}

/** ms after which an open that neither succeeds nor fails counts as failed. */
const OPEN_LIMIT = 5000;

/**
 * The schema, the same in every context of the extension. A stored release is complete or absent:
 * rows, release and pointer are written in one transaction.
 */
export class CatalogueDatabase extends Dexie {
  declare readonly releases: Table<ReleaseRow, number, Omit<ReleaseRow, 'key'>>;
  declare readonly documents: Table<DocumentRow, [number, number]>;
  declare readonly state: Table<StateRow, StateRow['name']>;

  constructor(name = 'van-kien') {
    super(name);
    this.version(1).stores({
      releases: '++key',
      documents: '[release+place], &[release+id], *keys',
      state: 'name',
    });
  }
}

/**
 * Opens the database. What is beyond opening (a broken backing store) is deleted and made anew
 * once, for a release can always be had again.
 *
 * @throws what IndexedDB says where it cannot be opened at all, or not in time
 */
export async function openDatabase(name?: string): Promise<CatalogueDatabase> {
  const database = new CatalogueDatabase(name);
  try {
    return await openInTime(database);
  } catch (error) {
    database.close();
    if (!(error instanceof Dexie.UnknownError || error instanceof Dexie.VersionError)) throw error;
    await inTime(Dexie.delete(database.name));
    return openInTime(new CatalogueDatabase(name));
  }
}

const openInTime = async (database: CatalogueDatabase): Promise<CatalogueDatabase> => {
  await inTime(database.open());
  return database;
};

async function inTime<T>(work: PromiseLike<T>): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error('IndexedDB does not answer')), OPEN_LIMIT);
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The installed release, or undefined when none is whole: no pointer, no release, rows missing. */
export function activeRelease(database: CatalogueDatabase): Promise<ReleaseRow | undefined> {
  const { releases, documents, state } = database;
  return database.transaction('r', releases, documents, state, async () => {
    const active = await state.get('active');
    const release = active && (await releases.get(active.release));
    if (!release) return undefined;
    const count = await rowsOf(database, release.key).count();
    return count === release.documents ? release : undefined;
  });
}

/** A release's rows, in catalogue order. */
export const rowsOf = (database: CatalogueDatabase, release: number) =>
  database.documents
    .where('[release+place]')
    .between([release, Dexie.minKey], [release, Dexie.maxKey]);

/**
 * Writes a release beside the installed one, flips the pointer and removes the former, all in one
 * transaction: whatever interrupts it, the old or the new release stands, whole.
 *
 * @throws what IndexedDB says when it refuses; the former release is then untouched
 */
export async function writeRelease(
  database: CatalogueDatabase,
  { header, groups, documents }: Release,
  origin: Origin,
): Promise<InstalledRelease> {
  const installed: InstalledRelease = {
    revision: header.revision,
    published: header.published,
    documents: documents.length,
    origin,
    installed: new Date().toISOString(),
  };
  const names = pageNames(documents, groups);
  const keysOf = documents.map((document) => lookupKeys(document, groups));
  await database.transaction(
    'rw',
    database.releases,
    database.documents,
    database.state,
    async () => {
      const release = await database.releases.add({ ...installed, groups, names });
      await database.documents.bulkAdd(
        documents.map((document, place) => ({
          release,
          place,
          id: document.id,
          keys: (keysOf[place] ?? []).map((key) => releaseKey(release, key)),
          document,
        })),
      );
      await database.state.put({ name: 'active', release });
      await database.documents.where('[release+place]').below([release, Dexie.minKey]).delete();
      await database.releases.where(':id').below(release).delete();
    },
  );
  return installed;
}

/** A look-up key as the index holds it. */
export const releaseKey = (release: number, key: string): string => `${release}:${key}`;
