import * as z from 'zod';
import { ISSUERS, type Issuer, KINDS, type Kind } from './reference/lexicon.ts';
import type { Reference } from './reference/reference.ts';

// The background's door. Content scripts live in hostile pages' processes: what they send is
// checked whole, and within limits that no article reaches.

const kind = z.enum(Object.keys(KINDS) as [Kind, ...Kind[]]); // the table's own keys
const issuer = z.enum(Object.keys(ISSUERS) as [Issuer, ...Issuer[]]);
const small = z.int().min(0).max(100);
const partialDate = z.string().regex(/^\d{4}(-\d{2}){0,2}$/);

const name = z.discriminatedUnion('form', [
  z.strictObject({
    form: z.literal('symbol'),
    kind: kind.nullable(),
    number: z.string().max(8),
    code: z.string().max(8).nullable(),
    level: z.string().max(24).nullable(),
  }),
  z.strictObject({ form: z.literal('plenum'), kind, plenum: small }),
  z.strictObject({ form: z.literal('congress'), kind }),
  z.strictObject({ form: z.literal('alias'), alias: z.string().max(300) }),
]);

const reference: z.ZodType<Reference> = z.strictObject({
  start: z.int().min(0),
  end: z.int().min(0),
  name,
  cues: z.strictObject({
    term: small.exactOptional(),
    date: partialDate.exactOptional(),
    issuer: issuer.exactOptional(),
    subject: z.string().max(400).exactOptional(),
  }),
});

export const backgroundMessage = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('resolve'),
    published: partialDate.nullable(),
    references: z.array(reference).max(20_000),
  }),
  z.strictObject({ type: z.literal('names') }),
  z.strictObject({ type: z.literal('catalogue-changed') }),
]);

export type BackgroundMessage = z.infer<typeof backgroundMessage>;
