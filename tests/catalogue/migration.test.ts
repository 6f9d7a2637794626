import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { activeRelease, openDatabase, releaseKey, writeRelease } from '#lib/catalogue/database.ts';
import { storedCatalogue } from '#lib/catalogue/stored.ts';
import { lookupKeys, relatedKeys } from '#lib/resolution/keys.ts';
import type { CatalogueDocument } from '#lib/resolution/lookup.ts';
import { pageNames } from '#lib/resolution/names.ts';
import { documentWith, releaseOf } from './records.ts';
import { restoreDatabase, VERSION_1 } from './version-1.ts';

test('what version 1 stored is installed still, and archived when it is replaced', async () => {
  await restoreDatabase('old', VERSION_1);
  const rows = VERSION_1.stores.documents?.rows ?? [];
  const database = await openDatabase('old');
  expect(await activeRelease(database)).toMatchObject({
    revision: 1,
    documents: 879,
    origin: { type: 'address' },
  });
  const catalogue = storedCatalogue(database);
  expect(await catalogue.documents()).toEqual(rows.map((row) => Reflect.get(row, 'document')));
  expect((await catalogue.find(['symbol:KL:21:TW'])).size).toBe(1);

  // It stored no keys of relations: they have been added.
  const amended = rows.find((row) => Reflect.get(row, 'id') === '13-quy-dinh-37-qd-tw');
  const document: CatalogueDocument = Reflect.get(amended ?? {}, 'document');
  expect(document.relations).not.toEqual([]);
  expect((await catalogue.find(relatedKeys(document))).size).toBe(document.relations.length);

  await writeRelease(database, releaseOf([documentWith()], 2), { type: 'bundled' });
  expect(await database.archive.toArray()).toMatchObject([{ revision: 1, documents: 879 }]);
  database.close();
});

test('what version 1 stored is found under the keys and names that this version looks for', async () => {
  // Should this fail, stored rows need their keys anew: a version of the schema with an upgrade.
  await restoreDatabase('older', VERSION_1);
  const database = await openDatabase('older');
  const [release] = await database.releases.toArray();
  const rows = await database.documents.toArray();
  expect(rows).toHaveLength(879);
  const { key = 0, groups = [], names = [] } = release ?? {};
  const documents = rows.map(({ document }) => document);
  expect(names).toEqual(pageNames(documents, groups));
  for (const { document, keys } of rows) {
    const wanted = lookupKeys(document, groups).map((one) => releaseKey(key, one));
    expect([...keys].sort()).toEqual(wanted.sort());
  }
  database.close();
});
