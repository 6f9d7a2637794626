import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareReleases } from '#lib/catalogue/compare.ts';
import { openDatabase, writeRelease } from '#lib/catalogue/database.ts';
import { formerReleases, readFormer } from '#lib/catalogue/history.ts';
import type { Release } from '#lib/catalogue/release.ts';
import { storedCatalogue } from '#lib/catalogue/stored.ts';
import type { CatalogueDocument } from '#lib/resolution/lookup.ts';
import { documentWith, releaseOf } from './records.ts';

const LETTERS = [...'abcdefgh'];
const idOf = (letter: string): string => `13-ket-luan-${letter}`;

const words = fc.string({ unit: fc.constantFrom(...'aăđ ệ"\\'), minLength: 1, maxLength: 4 });
const word = words.map((text) => `x${text.trim()}`);

/** One of a few documents, in one of the states that editing may bring it to. */
const document: fc.Arbitrary<CatalogueDocument> = fc
  .record({
    id: fc.constantFrom(...LETTERS.map(idOf)),
    title: word,
    date: fc.constantFrom('2021-10', '2023-03-04', null),
    plenum: fc.option(fc.integer({ min: 1, max: 12 })),
    aliases: fc.uniqueArray(word, { maxLength: 2 }),
    relations: fc.array(
      fc.record({
        type: fc.constantFrom('continues' as const, 'amends' as const),
        symbol: word,
        term: fc.constantFrom(12, null),
      }),
      { maxLength: 2 },
    ),
    paraphrase: fc.boolean(),
    note: fc.option(word),
  })
  .map(documentWith);

/** A release of some of them, in any order. */
const release: fc.Arbitrary<Release> = fc
  .record({
    documents: fc.uniqueArray(document, { selector: ({ id }) => id, minLength: 2 }),
    revision: fc.integer({ min: 1, max: 9 }),
    name: fc.option(word),
  })
  .map(({ documents, revision, name }) => {
    const grouped = documents.slice(0, 2).map(({ id }) => id);
    return releaseOf(
      documents,
      revision,
      name === null ? [] : [{ names: [name], documents: grouped }],
    );
  });

test('going back gives exactly the old release, record by record', async () => {
  await fc.assert(
    fc.asyncProperty(release, release, async (before, after) => {
      const origin = { type: 'bundled' } as const;
      const database = await openDatabase();
      try {
        await writeRelease(database, before, origin);
        await writeRelease(database, after, origin);
        const [former] = await formerReleases();
        const isSame = JSON.stringify(before) === JSON.stringify(after);
        expect(former === undefined).toBe(isSame);
        if (former) {
          const read = await readFormer(former.key);
          expect(read).toEqual({ ok: true, value: { release: before, origin } });
          if (!read.ok) return;
          // What the reader is shown on the way back is what changed on the way there, turned round.
          const [there, back] = [compareReleases(before, after), compareReleases(after, before)];
          expect(compareReleases(after, read.value.release)).toEqual(back);
          expect([back.added, back.removed]).toEqual([there.removed, there.added]);
          await writeRelease(database, read.value.release, origin);
        }
        const catalogue = storedCatalogue(database);
        expect(await catalogue.documents()).toEqual(before.documents);
        expect(await catalogue.groups()).toEqual(before.groups);
        expect(await catalogue.release()).toMatchObject({ revision: before.header.revision });
      } finally {
        database.close();
        await Dexie.delete('van-kien');
      }
    }),
    { numRuns: 40 },
  );
}, 30_000);
