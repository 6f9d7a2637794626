import * as z from 'zod';
import { admit } from '../../admit.ts';
import type { CatalogueDocument } from '../../resolution/lookup.ts';
import { kept } from '../kept.ts';
import { documentSchema } from '../schema.ts';

/** Own records that one reader may have: far beyond what a person writes. */
const LIMIT = 5000;

/**
 * What the reader says of one document. `added` and `corrected` hold the whole record; `base` is the
 * release's record that was corrected or hidden, so that the reader can see when it changes.
 */
const ownRecordSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('added'), document: documentSchema }),
  z.strictObject({ type: z.literal('corrected'), document: documentSchema, base: documentSchema }),
  z.strictObject({ type: z.literal('hidden'), base: documentSchema }),
]);

/** One record a document. */
export const ownRecordsSchema = z
  .array(ownRecordSchema)
  .max(LIMIT)
  .refine((records) => new Set(records.map(idOf)).size === records.length, 'duplicate-id');

export type OwnRecord = z.infer<typeof ownRecordSchema>;

/** The id of the document that a record is about. */
export const idOf = (record: OwnRecord): string =>
  record.type === 'hidden' ? record.base.id : record.document.id;

/** The reader's own records; kept outside the database, so that no release touches them. */
export const ownRecords = kept('own-records', ownRecordsSchema, [], readableRecords);

/** Of records that are torn those that are whole, the last one about each document. */
function readableRecords(torn: unknown): OwnRecord[] {
  if (!Array.isArray(torn)) return [];
  const whole = torn.flatMap((record) => admit(ownRecordSchema, record).data ?? []);
  return [...new Map(whole.map((record) => [idOf(record), record])).values()].slice(0, LIMIT);
}

/** The records with one more, in place of the one about the same document. */
export const withRecord = (records: readonly OwnRecord[], record: OwnRecord): OwnRecord[] => [
  ...records.filter((other) => idOf(other) !== idOf(record)),
  record,
];

/** The records without the one about that document: the release's own is back. */
export const withoutRecord = (records: readonly OwnRecord[], id: string): OwnRecord[] =>
  records.filter((record) => idOf(record) !== id);

/** The document as it is shown; none where it is hidden. */
export function shownDocument(record: OwnRecord): CatalogueDocument[] {
  return record.type === 'hidden' ? [] : [{ ...record.document, own: record.type }];
}
