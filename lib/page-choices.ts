import * as z from 'zod';
import { kept } from './catalogue/kept.ts';
import { announceCatalogue } from './catalogue/open.ts';
import { type Choice, choicesIn, LIMIT } from './page/choices.ts';

/** The reader's choices of documents, page by page, as content scripts keep them. */
export const pageChoices = kept<readonly Choice[]>(
  'choices',
  z.unknown().transform(choicesIn), // one that is torn must not keep the others from being cleared
  [],
);

/** The same in a file. */
export const choicesSchema: z.ZodType<Choice[]> = z
  .array(z.strictObject({ page: z.string(), reference: z.string(), document: z.string() }))
  .max(LIMIT);

/**
 * Changes the choices, and has open pages follow.
 *
 * @throws Error where the storage refuses
 */
export async function changeChoices(by: (choices: readonly Choice[]) => Choice[]): Promise<void> {
  await pageChoices.change(by);
  announceCatalogue();
}
