import type * as z from 'zod';
import { admit } from '../admit.ts';
import type { CatalogueDocument, DocumentGroup } from '../resolution/lookup.ts';
import { documentSchema, groupSchema, headerSchema, type ReleaseHeader } from './schema.ts';

/** A whole catalogue, checked record by record. */
export interface Release extends ReleaseContent {
  readonly header: ReleaseHeader;
}

export interface ReleaseContent {
  readonly groups: readonly DocumentGroup[];
  readonly documents: readonly CatalogueDocument[];
}

/** One thing that is wrong with a file of JSON lines. */
export interface LineFault {
  /** Counted from 1. */
  readonly line: number;
  /** Dotted path of the field, empty for the line as a whole. */
  readonly field: string;
  /** Why, as zod words it or one of this room's own codes (`outside-term`, `duplicate-id`, …). */
  readonly reason: string;
}

export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly LineFault[] };

/**
 * Reads one JSON line through a schema.
 *
 * @param line counted from 1, for the faults
 */
export function readLine<T>(text: string, line: number, schema: z.ZodType<T>): Checked<T> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, faults: [{ line, field: '', reason: 'not-json' }] };
  }
  return readValue(json, line, schema);
}

/** Reads what stands on a line through a schema. */
export function readValue<T>(value: unknown, line: number, schema: z.ZodType<T>): Checked<T> {
  const result = admit(schema, value);
  if (result.success) return { ok: true, value: result.data };
  const faults = result.error.issues.map((issue) => ({
    line,
    field: issue.path.join('.'),
    reason: issue.message,
  }));
  return { ok: false, faults };
}

/**
 * A release from its text: a header line, then groups, then documents, one JSON object a line.
 * One bad record refuses the whole: a release is proven or not used.
 */
export function parseRelease(text: string): Checked<Release> {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  const header = readLine(lines[0] ?? '', 1, headerSchema);
  if (!header.ok) return header;

  const { groups: groupCount, documents: documentCount } = header.value;
  if (lines.length !== 1 + groupCount + documentCount) {
    return { ok: false, faults: [{ line: lines.length, field: '', reason: 'line-count' }] };
  }

  const faults: LineFault[] = [];
  const readAll = <T>(from: number, count: number, schema: z.ZodType<T>): T[] =>
    lines.slice(from, from + count).flatMap((lineText, index) => {
      const read = readLine(lineText, from + index + 1, schema);
      if (read.ok) return [read.value];
      faults.push(...read.faults);
      return [];
    });
  const groups = readAll(1, groupCount, groupSchema);
  const documents = readAll(1 + groupCount, documentCount, documentSchema);
  if (faults.length > 0) return { ok: false, faults };

  const identities = identityFaults({ groups, documents });
  if (identities.length > 0) return { ok: false, faults: identities };
  return { ok: true, value: { header: header.value, groups, documents } };
}

/** Ids given twice, and groups that name a document the release lacks. */
function identityFaults({ groups, documents }: ReleaseContent): LineFault[] {
  const ids = new Set<string>();
  const faults: LineFault[] = [];
  documents.forEach(({ id }, index) => {
    if (ids.has(id))
      faults.push({ line: 2 + groups.length + index, field: 'id', reason: 'duplicate-id' });
    ids.add(id);
  });
  groups.forEach((group, index) => {
    if (!group.documents.every((id) => ids.has(id))) {
      faults.push({ line: 2 + index, field: 'documents', reason: 'unknown-document' });
    }
  });
  return faults;
}

/** The text that `parseRelease` reads. */
export function serialiseRelease({ header, groups, documents }: Release): string {
  return [header, ...groups, ...documents].map((line) => `${JSON.stringify(line)}\n`).join('');
}
