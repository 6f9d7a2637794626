import Dexie, { type Table } from 'dexie';
import { lookupKeys, relatedKeys } from '../resolution/keys.ts';
import type { CatalogueDocument, DocumentGroup } from '../resolution/lookup.ts';
import { pageNames } from '../resolution/names.ts';
import type { InstalledRelease, Origin } from './catalogue.ts';
import { sha256 } from './feed/keys.ts';
import { pack } from './pack.ts';
import { type Release, serialiseRelease } from './release.ts';

/** Former releases that are kept. */
export const ARCHIVED = 5;

export interface ReleaseRow extends InstalledRelease {
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

/** A release, compressed. */
export interface PackedRelease extends Omit<InstalledRelease, 'key'> {
  /** The release's text (JSON lines), gzip. */
  readonly packed: Uint8Array<ArrayBuffer>;
  /** SHA-256 of that text: a release is kept once. */
  readonly digest: string;
}

/** A former release that is kept. */
export interface ArchivedRow extends PackedRelease {
  readonly key: number;
}

/** Which release is the installed one: the pointer that an update flips. */
interface StateRow {
  readonly name: 'active';
  readonly release: number;
}

/** ms after which an open that neither succeeds nor fails counts as failed. */
const OPEN_LIMIT = 5000;

/** Another release was installed while this one was being prepared. */
export class Overtaken extends Error {
  override readonly name = 'Overtaken';
}

/**
 * The schema, the same in every context of the extension. A stored release is complete or absent:
 * rows, release and pointer are written in one transaction.
 *
 * Version 1 had no archive; what it stored is read as it stands. Until version 3 no document was found
 * by what its relations name.
 */
export class CatalogueDatabase extends Dexie {
  declare readonly releases: Table<ReleaseRow, number, Omit<ReleaseRow, 'key'>>;
  declare readonly documents: Table<DocumentRow, [number, number]>;
  declare readonly state: Table<StateRow, StateRow['name']>;
  declare readonly archive: Table<ArchivedRow, number, PackedRelease>;

  constructor(name = 'van-kien') {
    // Opened by itself again, once another context deleted or upgraded it, it might wait forever.
    super(name, { autoOpen: false });
    this.version(1).stores({
      releases: '++key',
      documents: '[release+place], &[release+id], *keys',
      state: 'name',
    });
    this.version(2).stores({ archive: '++key' });
    this.version(3).upgrade((transaction) =>
      transaction
        .table<DocumentRow>('documents')
        .filter(({ document }) => document.relations.length > 0)
        .modify((row) => {
          const keys = relatedKeys(row.document).map((key) => releaseKey(row.release, key));
          // The row is Dexie's own copy, to be changed.
          Object.assign(row, { keys: [...new Set([...row.keys, ...keys])] });
        }),
    );
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

/** @throws where the work takes longer than so many ms: storage may never answer */
export async function inTime<T>(work: PromiseLike<T>, limit = OPEN_LIMIT): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error('storage does not answer')), limit);
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

interface WriteOptions {
  readonly replaces?: number | undefined;
  readonly installed?: string;
}

/**
 * Writes a release beside the installed one, flips the pointer and archives the former, all in one
 * transaction: whatever interrupts it, the old or the new release stands, whole.
 *
 * @param options.replaces key of the release that it is to replace; unless given, whichever is
 *   installed
 * @param options.installed when it was installed, ISO 8601; now unless given
 * @throws Overtaken where another release was installed meanwhile
 * @throws what IndexedDB says when it refuses; the former release is then untouched
 */
export async function writeRelease(
  database: CatalogueDatabase,
  release: Release,
  origin: Origin,
  { replaces, installed = new Date().toISOString() }: WriteOptions = {},
): Promise<InstalledRelease> {
  const { header, groups, documents } = release;
  const written: Omit<InstalledRelease, 'key'> = {
    revision: header.revision,
    published: header.published,
    documents: documents.length,
    origin,
    installed,
  };
  const names = pageNames(documents, groups);
  const keysOf = documents.map((document) => lookupKeys(document, groups));
  // Compressing takes its time, in which a transaction would end by itself.
  const former = await formerRelease(database);
  const digest = await digestOf(serialiseRelease(release));
  const tables = [database.releases, database.documents, database.state, database.archive];
  const key = await database.transaction('rw', tables, async () => {
    const pointer = (await database.state.get('active'))?.release;
    if (pointer !== former.pointer || pointer !== (replaces ?? pointer)) throw new Overtaken();
    const release = await database.releases.add({ ...written, groups, names });
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
    await archive(database, former.archived, digest);
    return release;
  });
  return { key, ...written };
}

interface Former {
  /** What the pointer shows, whether or not a whole release stands there. */
  readonly pointer: number | undefined;
  readonly archived: PackedRelease | null;
}

/** The installed release as the archive will keep it. */
async function formerRelease(database: CatalogueDatabase): Promise<Former> {
  const pointer = (await database.state.get('active'))?.release;
  const row = await activeRelease(database);
  return {
    pointer: row?.key ?? pointer,
    archived: row ? await packedRelease(database, row) : null,
  };
}

/** A release as the archive keeps it; null where another took its place meanwhile. */
export async function packedRelease(
  database: CatalogueDatabase,
  row: ReleaseRow,
): Promise<PackedRelease | null> {
  const release = await storedRelease(database, row);
  if (!release) return null;
  const text = serialiseRelease(release);
  const { revision, published, documents, origin, installed } = row;
  return {
    ...{ revision, published, documents, origin, installed },
    packed: await pack(text),
    digest: await digestOf(text),
  };
}

/** A release as its rows have it; undefined where another took its place meanwhile. */
export async function storedRelease(
  database: CatalogueDatabase,
  { key, revision, published, groups, documents: count }: ReleaseRow,
): Promise<Release | undefined> {
  const rows = await rowsOf(database, key).toArray();
  if (rows.length !== count) return undefined;
  const documents = rows.map(({ document }) => document);
  const header = {
    format: 1,
    revision,
    published,
    documents: count,
    groups: groups.length,
  } as const;
  return { header, groups, documents };
}

const digestOf = (text: string): Promise<string> => sha256(new TextEncoder().encode(text));

/** Keeps a former release, newest last, and none of them twice nor beside its installed self. */
async function archive(
  { archive: table }: CatalogueDatabase,
  former: Former['archived'],
  installedDigest: string,
): Promise<void> {
  const isSuperfluous = ({ digest }: ArchivedRow) =>
    digest === installedDigest || digest === former?.digest;
  await table.filter(isSuperfluous).delete();
  if (former && former.digest !== installedDigest) await table.add(former);
  const keys = await table.orderBy(':id').primaryKeys();
  await table.bulkDelete(keys.slice(0, -ARCHIVED));
}

/** A look-up key as the index holds it. */
export const releaseKey = (release: number, key: string): string => `${release}:${key}`;
