import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { announceCatalogue } from '#lib/catalogue/open.ts';
import { type OwnRecord, ownRecords } from '#lib/catalogue/own/records.ts';

/** The reader's own records as they are now, whoever changes them. */
export function useOwnRecords(): readonly OwnRecord[] {
  const [records, setRecords] = useState<readonly OwnRecord[]>([]);
  useEffect(() => {
    const read = () => void ownRecords.read().then(setRecords);
    read();
    browser.storage.local.onChanged.addListener(read);
    return () => browser.storage.local.onChanged.removeListener(read);
  }, []);
  return records;
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
