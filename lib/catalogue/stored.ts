import type { CatalogueDocument } from '../resolution/lookup.ts';
import type { Catalogue } from './catalogue.ts';
import { type CatalogueDatabase, type ReleaseRow, releaseKey, rowsOf } from './database.ts';

/**
 * The catalogue that IndexedDB holds. Every call reads the pointer anew, in the transaction that
 * reads the rows, so that a release installed by another page is seen at once.
 */
export function storedCatalogue(database: CatalogueDatabase): Catalogue {
  const { releases, documents, state } = database;

  const release = async (): Promise<ReleaseRow> => {
    const active = await state.get('active');
    const row = active && (await releases.get(active.release));
    if (!row) throw new Error('no release is installed');
    return row;
  };

  return {
    storage: 'database',

    release: async () => {
      const { groups, names, ...installed } = await database.transaction(
        'r',
        releases,
        state,
        release,
      );
      return installed;
    },

    groups: async () => (await database.transaction('r', releases, state, release)).groups,

    names: async () => (await database.transaction('r', releases, state, release)).names,

    documents: () =>
      database.transaction('r', releases, documents, state, async () => {
        const { key } = await release();
        const rows = await rowsOf(database, key).toArray();
        return rows.map((row) => row.document);
      }),

    document: (id) =>
      database.transaction('r', releases, documents, state, async () => {
        const { key } = await release();
        return (await documents.get({ release: key, id }))?.document;
      }),

    find: (keys) =>
      database.transaction('r', documents, state, async () => {
        const active = await state.get('active');
        if (!active) throw new Error('no release is installed');
        // One request a key, all at once: a cursor over many keys would wait for each row of each.
        const rows = await Promise.all(
          keys.map((key) =>
            documents.where('keys').equals(releaseKey(active.release, key)).toArray(),
          ),
        );
        // A document that several keys find is one.
        const byPlace = new Map<number, CatalogueDocument>();
        const found = new Map<string, CatalogueDocument[]>();
        keys.forEach((key, index) => {
          const ordered = (rows[index] ?? []).toSorted((a, b) => a.place - b.place);
          if (ordered.length === 0) return;
          found.set(
            key,
            ordered.map(({ place, document }) => {
              const known = byPlace.get(place) ?? document;
              byPlace.set(place, known);
              return known;
            }),
          );
        });
        return found;
      }),
  };
}
