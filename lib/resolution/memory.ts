import { lookupKeys } from './keys.ts';
import type { CatalogueDocument, DocumentGroup, Lookup } from './lookup.ts';

/** Looks documents up in memory: the detect command, tests, and where IndexedDB cannot serve. */
export function memoryLookup(
  documents: readonly CatalogueDocument[],
  groups: readonly DocumentGroup[],
): Lookup {
  const index = new Map<string, CatalogueDocument[]>();
  for (const document of documents) {
    for (const key of lookupKeys(document, groups)) {
      const found = index.get(key);
      if (found) found.push(document);
      else index.set(key, [document]);
    }
  }
  return {
    find: async (keys) =>
      new Map(
        keys.flatMap((key) => {
          const found = index.get(key);
          return found ? [[key, found] as const] : [];
        }),
      ),
  };
}
