import * as z from 'zod';
import { KINDS } from './reference/lexicon.ts';
import { LONGEST_DWELL, MARK_STYLES, SETTINGS_VERSION, type Settings, THEMES } from './settings.ts';

/** Bytes: a host name is at most 253, and nobody switches off thousands. */
const LARGEST = 1024 * 1024;

const host = z.string().regex(/^[^\s/:@]{1,253}$/);

const settingsFile = z.object({
  format: z.literal('van-kien-settings'),
  version: z.int().min(1).max(SETTINGS_VERSION),
  dwell: z.int().min(0).max(LONGEST_DWELL),
  marks: z.enum(MARK_STYLES),
  theme: z.enum(THEMES),
  offSites: z.array(host).max(10_000),
  unmarkedKinds: z.array(z.enum(Object.keys(KINDS))),
});

/** Why a file's settings are not taken. */
export type SettingsProblem =
  | { readonly code: 'not-settings' }
  | { readonly code: 'newer' }
  /** `field`: the first that holds what it cannot. */
  | { readonly code: 'faulty'; readonly field: string };

export type SettingsRead =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly problem: SettingsProblem };

/** The text of a file that keeps settings. */
export function serialiseSettings(settings: Settings): string {
  const file: z.input<typeof settingsFile> = {
    format: 'van-kien-settings',
    version: SETTINGS_VERSION,
    ...settings,
    offSites: [...settings.offSites],
    unmarkedKinds: [...settings.unmarkedKinds],
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The settings that a file keeps: all of them as they should be, or none. */
export function parseSettings(text: string): SettingsRead {
  const json = jsonOf(text);
  const { format, version } = Object(json);
  if (format !== 'van-kien-settings') return { ok: false, problem: { code: 'not-settings' } };
  if (version > SETTINGS_VERSION) return { ok: false, problem: { code: 'newer' } };
  const read = settingsFile.safeParse(json);
  if (!read.success) {
    const field = String(read.error.issues[0]?.path[0] ?? '');
    return { ok: false, problem: { code: 'faulty', field } };
  }
  const { format: _, version: __, ...settings } = read.data;
  return { ok: true, settings };
}

/** Reads a file that the reader chose. */
export async function readSettingsFile(file: Blob): Promise<SettingsRead> {
  if (file.size > LARGEST) return { ok: false, problem: { code: 'not-settings' } };
  return parseSettings(await file.text());
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
