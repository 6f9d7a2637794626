import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  ARCHIVED,
  activeRelease,
  type CatalogueDatabase,
  Overtaken,
  openDatabase,
  writeRelease,
} from '#lib/catalogue/database.ts';
import { unpack } from '#lib/catalogue/pack.ts';
import { releaseFromBytes } from '#lib/catalogue/read.ts';
import { storedCatalogue } from '#lib/catalogue/stored.ts';
import { lookupKeys } from '#lib/resolution/keys.ts';
import { memoryLookup } from '#lib/resolution/memory.ts';
import { documentWith, releaseOf } from './records.ts';

const first = documentWith();
const second = documentWith({ id: '13-ket-luan-902-kl-tw', symbol: '902-KL/TW' });
const third = documentWith({ id: '12-ket-luan-901-kl-tw', term: 12, date: '2018' });

let database: CatalogueDatabase;
beforeEach(async () => {
  database = await openDatabase('test');
});
afterEach(async () => {
  database.close();
  await Dexie.delete('test');
});

const install = (documents: (typeof first)[], revision = 1) =>
  writeRelease(database, releaseOf(documents, revision), { type: 'bundled' });

describe('an installed release', () => {
  test('is read back whole, in catalogue order', async () => {
    await install([second, first, third]);
    const catalogue = storedCatalogue(database);
    expect(await catalogue.documents()).toEqual([second, first, third]);
    expect(await catalogue.release()).toMatchObject({
      revision: 1,
      published: '2024-05-06',
      documents: 3,
      origin: { type: 'bundled' },
    });
  });

  test('answers every look-up as the one in memory does', async () => {
    const documents = [second, first, third];
    await install(documents);
    const keys = [...documents.flatMap((document) => lookupKeys(document, [])), 'no such key'];
    const stored = await storedCatalogue(database).find(keys);
    expect(stored).toEqual(await memoryLookup(documents, []).find(keys));
    expect(stored.size).toBeGreaterThan(0);
  });

  test('gives a document by its id', async () => {
    await install([second, first, third]);
    const catalogue = storedCatalogue(database);
    expect(await catalogue.document(third.id)).toEqual(third);
    expect(await catalogue.document('no such id')).toBeUndefined();
  });

  test('leaves nothing of the one before', async () => {
    await install([first, second]);
    await install([third], 2);
    const catalogue = storedCatalogue(database);
    expect(await catalogue.documents()).toEqual([third]);
    const stale = lookupKeys(second, []).filter((key) => !lookupKeys(third, []).includes(key));
    expect((await catalogue.find(stale)).size).toBe(0);
    expect(await database.documents.count()).toBe(1);
    expect(await database.releases.count()).toBe(1);
  });

  test('is seen at once by who opened the one before', async () => {
    await install([first]);
    const catalogue = storedCatalogue(database);
    const other = await openDatabase('test');
    await writeRelease(other, releaseOf([third], 2), { type: 'file', name: 'a.jsonl' });
    other.close();
    expect(await catalogue.documents()).toEqual([third]);
  });

  test('stands when the next one cannot be written', async () => {
    await install([first]);
    const twice = releaseOf([second, second], 2);
    await expect(writeRelease(database, twice, { type: 'bundled' })).rejects.toThrow();
    expect(await storedCatalogue(database).documents()).toEqual([first]);
    expect(await database.documents.count()).toBe(1);
  });
});

describe('a release counts as installed', () => {
  test('not in a new database', async () => {
    expect(await activeRelease(database)).toBeUndefined();
  });

  test('once it is written', async () => {
    await install([first, second]);
    expect(await activeRelease(database)).toMatchObject({ revision: 1 });
  });

  test.each<[string, () => PromiseLike<unknown>]>([
    ['its pointer is gone', () => database.state.clear()],
    ['its header is gone', () => database.releases.clear()],
    ['a row is gone', () => database.documents.limit(1).delete()],
  ])('no more when %s', async (_, damage) => {
    await install([first, second]);
    await damage();
    expect(await activeRelease(database)).toBeUndefined();
  });
});

describe('a release that is replaced', () => {
  const revisions = async () =>
    (await database.archive.orderBy(':id').toArray()).map(({ revision }) => revision);

  test('is kept as it was, groups and all', async () => {
    const group = { names: ['hai kết luận'], documents: [first.id, second.id] };
    const release = releaseOf([second, first], 4, [group]);
    await writeRelease(database, release, { type: 'file', name: 'a.jsonl' });
    await install([third], 5);
    const [row] = await database.archive.toArray();
    expect(row).toMatchObject({ revision: 4, documents: 2, origin: { type: 'file' } });
    const unpacked = await unpack(row?.packed ?? new Uint8Array(), 10_000);
    expect(unpacked.ok && releaseFromBytes(unpacked.value)).toEqual({ ok: true, value: release });
  });

  test('makes room for five at most, the oldest first', async () => {
    for (let revision = 1; revision <= ARCHIVED + 3; revision++) await install([first], revision);
    expect(await revisions()).toEqual([3, 4, 5, 6, 7]);
  });

  test('is kept once, and not beside its installed self', async () => {
    for (const revision of [1, 2, 1, 2, 2]) await install([first], revision);
    expect(await revisions()).toEqual([1]);
  });

  test('is not the one that was decided on, where another came first', async () => {
    const { key } = await install([first]);
    await install([second], 2);
    const late = writeRelease(
      database,
      releaseOf([third], 3),
      { type: 'bundled' },
      { replaces: key },
    );
    await expect(late).rejects.toThrow(Overtaken);
    expect(await storedCatalogue(database).documents()).toEqual([second]);
  });
});
