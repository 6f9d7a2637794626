import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

interface StoredIndex {
  readonly name: string;
  readonly keyPath: string | string[];
  readonly unique: boolean;
  readonly multiEntry: boolean;
}

interface StoredTable {
  readonly keyPath: string | string[];
  readonly autoIncrement: boolean;
  readonly indexes: readonly StoredIndex[];
  readonly rows: readonly object[];
}

/** A database as IndexedDB holds it. */
export interface StoredDatabase {
  /** IndexedDB's own number: ten times Dexie's. */
  readonly version: number;
  readonly stores: Readonly<Record<string, StoredTable>>;
}

/** What version 0.1 of the extension had stored: the first bundled release, from an address. */
export const VERSION_1: StoredDatabase = JSON.parse(
  gunzipSync(readFileSync('tests/fixtures/database-v1.json.gz')).toString(),
);

/**
 * Makes a database of what was stored; the former of that name is deleted. Needs nothing from
 * around it, so that it may run in a page.
 */
export async function restoreDatabase(
  name: string,
  { version, stores }: StoredDatabase,
): Promise<void> {
  const settled = <T extends IDBRequest>(request: T) =>
    new Promise<T['result']>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  // Asked for at once: nobody else's request comes between the two.
  const deletion = settled(indexedDB.deleteDatabase(name));
  const opening = indexedDB.open(name, version);
  opening.onupgradeneeded = () => {
    for (const [table, { keyPath, autoIncrement, indexes, rows }] of Object.entries(stores)) {
      const store = opening.result.createObjectStore(table, { keyPath, autoIncrement });
      for (const { name, keyPath, unique, multiEntry } of indexes) {
        store.createIndex(name, keyPath, { unique, multiEntry });
      }
      for (const row of rows) store.add(row);
    }
  };
  await deletion;
  (await settled(opening)).close();
}
