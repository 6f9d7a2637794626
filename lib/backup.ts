import * as z from 'zod';
import { admit } from './admit.ts';
import { type OwnRecord, ownRecordsSchema } from './catalogue/own/records.ts';
import type { Choice } from './page/choices.ts';
import { choicesSchema } from './page-choices.ts';
import type { Settings } from './settings.ts';
import { settingsSchema } from './settings-schema.ts';

/** All that the reader has made their own, to be taken along or kept. */
export interface Backup {
  readonly settings: Settings;
  readonly records: readonly OwnRecord[];
  readonly choices: readonly Choice[];
}

const FORMAT = 'van-kien-backup';
const VERSION = 1;

const fileSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  settings: settingsSchema,
  records: ownRecordsSchema,
  choices: choicesSchema,
});

/** Why a file is not taken. */
export type BackupProblem =
  | { readonly code: 'not-a-backup' }
  /** Written by a newer version of the extension. */
  | { readonly code: 'newer' }
  /** `field`: the first that holds what it cannot, as a path. */
  | { readonly code: 'faulty'; readonly field: string };

export type BackupRead =
  | { readonly ok: true; readonly backup: Backup }
  | { readonly ok: false; readonly problem: BackupProblem };

/** The text of a backup's file. */
export const serialiseBackup = (backup: Backup): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, ...backup }, null, 2)}\n`;

/** What such a file holds: all of it is as it should be, or none is taken. */
export function parseBackup(text: string): BackupRead {
  const json = jsonOf(text);
  const { format, version } = Object(json);
  if (format !== FORMAT) return { ok: false, problem: { code: 'not-a-backup' } };
  if (typeof version === 'number' && version > VERSION)
    return { ok: false, problem: { code: 'newer' } };
  const read = admit(fileSchema, json);
  if (!read.success) {
    const [issue] = read.error.issues;
    // A field that should not be there is named by the issue itself.
    const path = issue?.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys] : issue?.path;
    return { ok: false, problem: { code: 'faulty', field: path?.join('.') ?? '' } };
  }
  const { settings, records, choices } = read.data;
  return { ok: true, backup: { settings, records, choices } };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
