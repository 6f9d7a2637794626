import * as z from 'zod';
import { ISSUERS, type Issuer, KINDS, type Kind } from '../reference/lexicon.ts';
import { NEWEST_TERM, termsOfDate } from '../reference/terms.ts';
import type { CatalogueDocument, DocumentGroup } from '../resolution/lookup.ts';
import { symbolFault } from './symbol.ts';

/** `yyyy`, `yyyy-mm` or a day that exists. */
function isPartialDate(text: string): boolean {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!parts) return false;
  const [, year = '', month = '01', day = '01'] = parts;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.toISOString().startsWith(`${year}-${month}-${day}`);
}

const KIND_NAMES = Object.keys(KINDS) as [Kind, ...Kind[]]; // the table's own keys
const ISSUER_NAMES = Object.keys(ISSUERS) as [Issuer, ...Issuer[]];

export const RELATION_TYPES = [
  'continues',
  'supersedes',
  'superseded-by',
  'implements',
  'amends',
  'amended-by',
] as const;

const term = z.int().min(1).max(NEWEST_TERM);
/** Text that says something; at most so many characters. */
const text = (limit: number) => z.string().trim().min(1, 'empty').max(limit, 'too-long');

const symbol = text(40).superRefine((value, context) => {
  const fault = symbolFault(value);
  if (fault) context.addIssue({ code: 'custom', message: `symbol-${fault}` });
});

const address = z.url({ protocol: /^https?$/, error: 'not-an-address' }).max(2000, 'too-long');

const fields = {
  symbol: symbol.nullable(),
  kind: z.enum(KIND_NAMES),
  issuer: z.enum(ISSUER_NAMES),
  term: term.nullable(),
  plenum: z.int('plenum').min(1, 'plenum').max(30, 'plenum').nullable(),
  date: z.string().refine(isPartialDate, 'not-a-date').nullable(),
  title: text(2000),
  aliases: z.array(text(300)).max(50),
  relations: z
    .array(
      z.strictObject({
        type: z.enum(RELATION_TYPES),
        symbol: text(40),
        term: term.nullable(),
      }),
    )
    .max(50),
  sources: z.array(address).max(100),
  confidence: z.enum(['official', 'press', 'corroborated', 'single']),
  paraphrase: z.boolean(),
  note: text(2000).nullable(),
};

/** The sources' table writes an absent note as an empty string. */
const sourceNote = z
  .string()
  .max(2000)
  .nullable()
  .default(null)
  .transform((note) => note?.trim() || null);

type Dated = { readonly term: number | null; readonly date: string | null };

/** A document's date lies within its term; one without a term is older than the first congress. */
function dateFitsTerm({ term, date }: Dated): boolean {
  if (date === null) return true;
  const terms = termsOfDate(date);
  return term === null ? terms.length === 0 || terms.includes(1) : terms.includes(term);
}

const outsideTerm = { path: ['date'], message: 'outside-term' };

/** A record as the sources' table writes it: no id yet, and `paraphrase` only where true. */
export const sourceRecordSchema = z
  .strictObject({
    ...fields,
    paraphrase: fields.paraphrase.default(false),
    note: sourceNote,
  })
  .refine(dateFitsTerm, outsideTerm);

/** A catalogue record. The one definition of what a release may hold. */
export const documentSchema: z.ZodType<CatalogueDocument> = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      .max(120),
    ...fields,
  })
  .refine(dateFitsTerm, outsideTerm);

/** Names for several documents, as the sources' table writes them. */
export const sourceGroupSchema = z.strictObject({
  names: z.array(text(300)).min(1),
  documents: z.array(z.strictObject({ kind: fields.kind, symbol, term: term.nullable() })).min(2),
  note: sourceNote,
});

export const groupSchema: z.ZodType<DocumentGroup> = z.strictObject({
  names: z.array(text(300)).min(1).max(50),
  documents: z.array(z.string()).min(2).max(50),
});

/** The first line of a release. */
export const headerSchema = z.strictObject({
  format: z.literal(1),
  revision: z.int().min(1),
  /** The day it was made. */
  published: z
    .string()
    .refine((value) => value.length === 10 && isPartialDate(value), 'not-a-date'),
  documents: z.int().min(1).max(1_000_000),
  groups: z.int().min(0).max(10_000),
});

export type ReleaseHeader = z.infer<typeof headerSchema>;
export type SourceRecord = z.infer<typeof sourceRecordSchema>;
export type SourceGroup = z.infer<typeof sourceGroupSchema>;
