import * as z from 'zod';
import {
  HOST,
  KIND,
  LANGUAGES,
  LONGEST_DWELL,
  MARK_STYLES,
  type Settings,
  SITE_RULES,
  THEMES,
} from './settings.ts';

/** Settings in a file: all of them as they should be, or none are taken. */
export const settingsSchema: z.ZodType<Settings> = z.strictObject({
  dwell: z.int().min(0).max(LONGEST_DWELL),
  marks: z.enum(MARK_STYLES),
  theme: z.enum(THEMES),
  language: z.enum(LANGUAGES),
  otherSites: z.enum(SITE_RULES),
  sites: z.record(z.string().regex(HOST), z.enum(SITE_RULES)),
  unmarkedKinds: z.array(z.string().regex(KIND)),
});
