import { browser } from 'wxt/browser';
import * as z from 'zod';

/** What a package that is part of the extension is licensed under. */
export interface Licence {
  readonly name: string;
  readonly version: string;
  /** The licence's identifier (SPDX). */
  readonly licence: string;
  readonly author: string | null;
  /** Its words, as the package carries them; empty where it carries none. */
  readonly text: string;
}

const licencesSchema: z.ZodType<Licence[]> = z.array(
  z.object({
    name: z.string(),
    version: z.string(),
    licence: z.string(),
    author: z.string().nullable(),
    text: z.string(),
  }),
);

/**
 * The licences of all packages bundled, as the build collected them.
 *
 * @throws Error where the file is missing or torn: the package was not built as it should be
 */
export async function bundledLicences(): Promise<Licence[]> {
  const response = await fetch(browser.runtime.getURL('/licences.json'));
  return licencesSchema.parse(await response.json());
}
