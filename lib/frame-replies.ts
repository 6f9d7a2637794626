import * as z from 'zod';
import { admit } from './admit.ts';
import { documentSchema } from './catalogue/schema.ts';
import type { Cited } from './cited.ts';
import type { PageReferencesReply, Whereabouts } from './messages.ts';
import type { Evidence, Status } from './resolution/resolved.ts';
import { SITE_RULES } from './settings.ts';

// The door of the popup, and of the background where it asks. A content script lives in the page's process: what it says is checked whole.

const STATUSES = [
  'exact',
  'inferred',
  'set',
  'ambiguous',
  'conflict',
  'unknown',
] as const satisfies readonly Status[];

/** Rules are left to whoever words them: one that is not known is not worded. */
const evidence = z.custom<Evidence>(
  (value) => admit(z.looseObject({ rule: z.string() }), value).success,
);

const list = <T>(reference: z.ZodType<T>) => ({
  path: z.array(z.int().min(0)).max(100),
  before: z.array(z.int().min(0)).max(10_000),
  references: z.array(reference).max(20_000),
});

const reference = z.strictObject({
  text: z.string().max(2000),
  status: z.enum(STATUSES),
  documents: z.array(documentSchema),
  evidence: z.array(evidence),
});

export const pageReferencesReply: z.ZodType<PageReferencesReply> = z.strictObject({
  ...list(reference),
  complete: z.boolean(),
  site: z.strictObject({ host: z.string().max(253), rule: z.enum(SITE_RULES) }),
});

export const citedReply: z.ZodType<Cited> = z.strictObject({
  documents: z.array(z.string().max(5000)).max(20_000),
  conflict: z.boolean(),
});

const place = z.int().min(0).nullable();

export const whereabouts: z.ZodType<Whereabouts> = z.strictObject({
  ...list(z.strictObject({ isSeen: z.boolean() })),
  current: place,
  ahead: place,
});
