import type { CatalogueDocument } from '../../resolution/lookup.ts';
import { memoryLookup } from '../../resolution/memory.ts';
import { pageNames } from '../../resolution/names.ts';
import type { Catalogue } from '../catalogue.ts';
import { idOf, type OwnRecord, shownDocument } from './records.ts';

/**
 * A catalogue as the reader has made it: with the records that were added, and without those that
 * were corrected or hidden. Each call reads the reader's records anew, as it does the release.
 */
export function withOwnRecords(
  catalogue: Catalogue,
  read: () => Promise<readonly OwnRecord[]>,
): Catalogue {
  const documents = async (): Promise<readonly CatalogueDocument[]> => {
    const [own, released] = await Promise.all([read(), catalogue.documents()]);
    return own.length === 0 ? released : overlaid(released, own);
  };

  return {
    storage: catalogue.storage,
    release: catalogue.release,
    groups: catalogue.groups,
    documents,

    document: async (id) => {
      const record = (await read()).find((one) => idOf(one) === id);
      return record ? shownDocument(record)[0] : catalogue.document(id);
    },

    names: async () =>
      (await read()).length === 0
        ? catalogue.names()
        : pageNames(await documents(), await catalogue.groups()),

    find: async (keys) => {
      const [own, released] = await Promise.all([read(), catalogue.find(keys)]);
      if (own.length === 0) return released;
      const lookup = memoryLookup(own.flatMap(shownDocument), await catalogue.groups());
      const mine = await lookup.find(keys);
      const about = new Set(own.map(idOf));
      return new Map(
        keys.flatMap((key) => {
          const untouched = (released.get(key) ?? []).filter(({ id }) => !about.has(id));
          const found = [...untouched, ...(mine.get(key) ?? [])];
          return found.length > 0 ? [[key, found] as const] : [];
        }),
      );
    },
  };
}

/** The release's documents, corrected ones in their places, then those that the reader added. */
export function overlaid(
  released: readonly CatalogueDocument[],
  own: readonly OwnRecord[],
): CatalogueDocument[] {
  const byId = new Map(own.map((record) => [idOf(record), record]));
  const ids = new Set(released.map(({ id }) => id));
  const kept = released.flatMap((document) => {
    const record = byId.get(document.id);
    return record ? shownDocument(record) : [document];
  });
  const added = own.filter((record) => !ids.has(idOf(record))).flatMap(shownDocument);
  return [...kept, ...added];
}
