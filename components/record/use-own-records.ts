import { useKept } from '#components/use-kept.ts';
import { announceCatalogue } from '#lib/catalogue/open.ts';
import { type OwnRecord, ownRecords } from '#lib/catalogue/own/records.ts';
import type { CatalogueDocument } from '#lib/resolution/lookup.ts';

const NONE: readonly OwnRecord[] = [];

/** The reader's own records as they are now, whoever changes them. */
export function useOwnRecords(): readonly OwnRecord[] {
  return useKept(ownRecords) ?? NONE;
}

/** The record of a document as the reader wrote it, in place of the release's, if that has one. */
export const writtenRecord = (
  document: CatalogueDocument,
  base: CatalogueDocument | null,
): OwnRecord => (base ? { type: 'corrected', document, base } : { type: 'added', document });

/**
 * Changes the reader's own records, and has open tabs show it.
 *
 * @throws Error where the storage refuses
 */
export async function changeOwnRecords(
  by: (records: readonly OwnRecord[]) => OwnRecord[],
): Promise<void> {
  await ownRecords.change(by);
  announceCatalogue();
}
