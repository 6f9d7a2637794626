import { globSync, readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod';

const messagesFile = z.record(z.string(), z.looseObject({ message: z.string() }));

/** The messages of a built extension without what only translators read. */
export const withoutDescriptions = (json: string): string =>
  JSON.stringify(messagesFile.parse(JSON.parse(json)), (key, value) =>
    key === 'description' && typeof value === 'string' ? undefined : value,
  );

/**
 * Leaves the descriptions of messages out of a built extension.
 *
 * @param folder that it was built into
 */
export function shortenLocales(folder: string): void {
  for (const file of globSync(`${folder}/_locales/*/messages.json`)) {
    writeFileSync(file, withoutDescriptions(readFileSync(file, 'utf8')));
  }
}
