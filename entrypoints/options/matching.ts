import { fold } from '#lib/fold.ts';
import type { CatalogueDocument } from '#lib/resolution/lookup.ts';

/** Whether a document's symbol, title or another name contains what was typed, diacritics aside. */
export function matches({ symbol, title, aliases }: CatalogueDocument, typed: string): boolean {
  const wanted = fold(typed.trim());
  return [symbol ?? '', title, ...aliases].some((text) => fold(text).includes(wanted));
}
