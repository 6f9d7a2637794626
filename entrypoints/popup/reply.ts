import * as z from 'zod';
import { documentSchema } from '#lib/catalogue/schema.ts';
import type { FrameReferencesMessage, PageReferencesReply } from '#lib/messages.ts';
import type { Evidence, Status } from '#lib/resolution/resolved.ts';
import { SITE_RULES } from '#lib/settings.ts';

// The popup's door. A content script lives in the page's process: what it says is checked whole.

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
  (value) => z.looseObject({ rule: z.string() }).safeParse(value).success,
);

const frameReferences = {
  path: z.array(z.int().min(0)).max(100),
  complete: z.boolean(),
  before: z.array(z.int().min(0)).max(10_000),
  references: z
    .array(
      z.strictObject({
        text: z.string().max(2000),
        status: z.enum(STATUSES),
        documents: z.array(documentSchema),
        evidence: z.array(evidence),
      }),
    )
    .max(20_000),
};

export const pageReferencesReply: z.ZodType<PageReferencesReply> = z.strictObject({
  ...frameReferences,
  site: z.strictObject({ host: z.string().max(253), rule: z.enum(SITE_RULES) }),
});

export const frameReferencesMessage: z.ZodType<FrameReferencesMessage> = z.strictObject({
  ...frameReferences,
  type: z.literal('frame-references'),
});
