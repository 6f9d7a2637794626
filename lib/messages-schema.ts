import * as z from 'zod';
import { admit } from './admit.ts';
import { COMMANDS } from './messages.ts';
import { EACH, LONGEST_TEXT, MOST_TEXT } from './parse-portions.ts';
import { ISSUERS, type Issuer, KINDS, type Kind } from './reference/lexicon.ts';
import type { Cues, Reference, Surroundings } from './reference/reference.ts';
import { SPOKEN } from './settings.ts';

// The background's door. Content scripts live in hostile pages' processes: what they send is
// checked whole, and within limits that no article reaches.

const kind = z.enum(Object.keys(KINDS) as [Kind, ...Kind[]]); // the table's own keys
const issuer = z.enum(Object.keys(ISSUERS) as [Issuer, ...Issuer[]]);
const small = z.int().min(0).max(1000);
const partialDate = z.string().regex(/^(\d{4}(-\d{2}){0,2}|--\d{2}-\d{2})$/);
const words = z.string().max(1000);

const name = z.discriminatedUnion('form', [
  z.strictObject({
    form: z.literal('symbol'),
    kind: kind.nullable(),
    number: z.string().max(20),
    code: z.string().max(20).nullable(),
    level: z.string().max(60).nullable(),
  }),
  z.strictObject({
    form: z.literal('plenum'),
    kind: kind.nullable(),
    plenum: small,
    second: z.literal(true).exactOptional(),
    several: z.literal(true).exactOptional(),
  }),
  z.strictObject({ form: z.literal('congress'), kind, plain: z.literal(true).exactOptional() }),
  z.strictObject({ form: z.literal('alias'), alias: z.string().max(300) }),
]);

const year = z.int().min(1900).max(2099);

// `satisfies`: a field that the grammar gains must be named here, or its messages are refused.
const said = {
  term: small.exactOptional(),
  date: partialDate.exactOptional(),
  issuer: issuer.exactOptional(),
  plenum: small.exactOptional(),
};

const cues = {
  ...said,
  terms: z.array(small).max(20).exactOptional(),
  subject: words.exactOptional(),
} satisfies Record<keyof Cues, z.ZodType>;

const around = {
  ...said,
  issued: partialDate.exactOptional(),
  clause: words.exactOptional(),
  paragraph: words.exactOptional(),
  since: year.exactOptional(),
  horizon: year.exactOptional(),
  fresh: z.literal(true).exactOptional(),
  listed: z.literal(true).exactOptional(),
  carried: z.enum(['out', 'followed']).exactOptional(),
  carriedOn: partialDate.exactOptional(),
  joined: z.literal(true).exactOptional(),
  central: z.literal(true).exactOptional(),
  named: z.literal(true).exactOptional(),
  renamed: z.literal(true).exactOptional(),
  bodies: z.enum(['party', 'others']).exactOptional(),
} satisfies Record<keyof Surroundings, z.ZodType>;

const reference: z.ZodType<Reference> = z.strictObject({
  start: z.int().min(0),
  end: z.int().min(0),
  scope: z.enum(['central', 'open', 'other']),
  name,
  cues: z.strictObject(cues),
  around: z.strictObject(around),
});

export const backgroundMessage = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('resolve'),
    published: partialDate.nullable(),
    headline: words.nullable(),
    references: z.array(reference).max(20_000),
    regions: z.array(z.int().min(0)).max(20_000),
    since: z
      .strictObject({ token: words, before: z.int().min(0), after: z.int().min(0) })
      .nullable(),
  }),
  z.strictObject({ type: z.literal('trigger') }),
  z.strictObject({
    type: z.literal('parse'),
    texts: z
      .array(z.string().max(LONGEST_TEXT))
      .max(MOST_TEXT / EACH)
      .refine((texts) => texts.reduce((sum, text) => sum + text.length + EACH, 0) <= MOST_TEXT),
  }),
  z.strictObject({ type: z.literal('candidates'), reference }),
  z.strictObject({ type: z.literal('related'), document: z.string().max(200) }),
  z.strictObject({ type: z.literal('tooltip') }),
  z.strictObject({ type: z.literal('words'), language: z.enum(SPOKEN) }),
  z.strictObject({ type: z.literal('cited-changed') }),
  z.strictObject({ type: z.literal('travel'), command: z.enum(COMMANDS) }),
  z.strictObject({ type: z.literal('open-catalogue'), document: z.string().max(200) }),
  z.strictObject({ type: z.literal('catalogue-changed') }),
]);

export type BackgroundMessage = z.infer<typeof backgroundMessage>;

/**
 * What a message asks of the background; null for one that is none, or that its sender may not send:
 * of another release only the extension's own pages tell, not a script in a web page's process.
 *
 * @param sender the address of the page that sent it
 * @param home with what the addresses of the extension's own pages begin
 */
export function admitted(
  message: unknown,
  sender: string | undefined,
  home: string,
): BackgroundMessage | null {
  const { success, data } = admit(backgroundMessage, message);
  if (!success) return null;
  return data.type !== 'catalogue-changed' || sender?.startsWith(home) ? data : null;
}
