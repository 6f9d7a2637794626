// Runs in a page that no extension touches, with the modules that keep the catalogue.
import { openDatabase, writeRelease } from '#lib/catalogue/database.ts';
import type { Release } from '#lib/catalogue/release.ts';
import { storedCatalogue } from '#lib/catalogue/stored.ts';
import type { Reference } from '#lib/reference/reference.ts';
import { lookupKeys } from '#lib/resolution/keys.ts';
import type { CatalogueDocument } from '#lib/resolution/lookup.ts';
import { resolve } from '#lib/resolution/resolve.ts';

/** ms of several measurements. */
export interface CatalogueTimes {
  readonly install: number[];
  readonly raw: number[];
  readonly resolve: number[];
}

/** How often references are resolved in each round. */
const RESOLVED = 9;

const OPEN_PAGE = { published: '2025-06-01', headline: null };

/** @param rest ms between installing and resolving */
async function measureCatalogue(
  address: string,
  references: readonly Reference[],
  rounds: number,
  rest: number,
): Promise<CatalogueTimes> {
  const documents: CatalogueDocument[] = await (await fetch(address)).json();
  const header = {
    format: 1,
    revision: 1,
    published: '2026-01-01',
    documents: documents.length,
    groups: 0,
  } as const;
  const release: Release = { header, groups: [], documents };
  const times: CatalogueTimes = { install: [], raw: [], resolve: [] };
  for (let round = 0; round < rounds; round++) {
    const name = `bench-${documents.length}-${round}`;
    const database = await openDatabase(name);
    times.install.push(await timed(() => writeRelease(database, release, { type: 'bundled' })));
    const catalogue = storedCatalogue(database);
    await new Promise((over) => setTimeout(over, rest));
    await resolve(references, OPEN_PAGE, catalogue); // compiled, pages of the database read
    for (let time = 0; time < RESOLVED; time++) {
      times.resolve.push(await timed(() => resolve(references, OPEN_PAGE, catalogue)));
    }
    await database.delete();
    times.raw.push(await putRaw(`${name}-raw`, documents));
  }
  return times;
}

/** The least that it takes: the same rows and indexes, and nothing else. */
async function putRaw(name: string, documents: readonly CatalogueDocument[]): Promise<number> {
  const rows = documents.map((document, place) => ({
    release: 1,
    place,
    id: document.id,
    keys: lookupKeys(document, []),
    document,
  }));
  const opening = indexedDB.open(name, 1);
  opening.onupgradeneeded = () => {
    const store = opening.result.createObjectStore('rows', { keyPath: ['release', 'place'] });
    store.createIndex('id', ['release', 'id'], { unique: true });
    store.createIndex('keys', 'keys', { multiEntry: true });
  };
  await done(opening);
  const time = await timed(async () => {
    const transaction = opening.result.transaction('rows', 'readwrite');
    const store = transaction.objectStore('rows');
    for (const row of rows) store.put(row);
    await new Promise((over, fail) => {
      transaction.oncomplete = over;
      transaction.onerror = fail;
    });
  });
  opening.result.close();
  await done(indexedDB.deleteDatabase(name));
  return time;
}

const done = (request: IDBRequest): Promise<void> =>
  new Promise((over, fail) => {
    request.onsuccess = () => over();
    request.onerror = () => fail(request.error);
  });

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

Reflect.set(globalThis, 'measureCatalogue', measureCatalogue);
