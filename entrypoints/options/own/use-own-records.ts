import { useKept } from '#components/use-kept.ts';
import { announceCatalogue } from '#lib/catalogue/open.ts';
import { type OwnRecord, ownRecords } from '#lib/catalogue/own/records.ts';

const NONE: readonly OwnRecord[] = [];

/** The reader's own records as they are now, whoever changes them. */
export function useOwnRecords(): readonly OwnRecord[] {
  return useKept(ownRecords) ?? NONE;
}

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
