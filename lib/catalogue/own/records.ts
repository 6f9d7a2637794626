import * as z from 'zod';
import type { CatalogueDocument } from '../../resolution/lookup.ts';
import { kept } from '../kept.ts';
import { failed, type Result } from '../problem.ts';
import { readValue } from '../release.ts';
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

const ownRecordsSchema = z.array(ownRecordSchema).max(LIMIT);

export type OwnRecord = z.infer<typeof ownRecordSchema>;

/** The id of the document that a record is about. */
export const idOf = (record: OwnRecord): string =>
  record.type === 'hidden' ? record.base.id : record.document.id;

/** The reader's own records; kept outside the database, so that no release touches them. */
export const ownRecords = kept('own-records', ownRecordsSchema, []);

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

const fileSchema = z.strictObject({
  format: z.literal('van-kien own records'),
  version: z.literal(1),
  records: ownRecordsSchema,
});

/** All of the reader's own records as a file. */
export const ownRecordsFile = (records: readonly OwnRecord[]): string =>
  `${JSON.stringify({ format: 'van-kien own records', version: 1, records }, null, 2)}\n`;

/** The records of such a file; every one of them is valid, or none is taken. */
export function readOwnRecords(text: string): Result<OwnRecord[]> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return failed({ code: 'faulty', faults: [{ line: 1, field: '', reason: 'not-json' }] });
  }
  const read = readValue(json, 1, fileSchema);
  if (!read.ok) return failed({ code: 'faulty', faults: read.faults });
  const { records } = read.value;
  return new Set(records.map(idOf)).size === records.length
    ? { ok: true, value: records }
    : failed({ code: 'faulty', faults: [{ line: 1, field: 'records', reason: 'duplicate-id' }] });
}
