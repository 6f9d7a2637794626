import type { Reference } from '../reference/reference.ts';
import { referenceKeys } from './keys.ts';
import type { CatalogueDocument, Lookup } from './lookup.ts';

/** Every document that bears a reference's name, whatever speaks against it; newest first. */
export async function candidatesOf(
  reference: Reference,
  lookup: Lookup,
): Promise<CatalogueDocument[]> {
  const keys = referenceKeys(reference);
  const found = await lookup.find(keys);
  const named = new Map(
    keys.flatMap((key) => found.get(key) ?? []).map((document) => [document.id, document]),
  );
  return [...named.values()].sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
}
