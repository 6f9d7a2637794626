/**
 * What the reader can set.
 *
 * Fields are read one by one: one that is absent or not understood has its default. So settings of
 * an older or a newer version, which may have come from another machine, serve as far as they go. A
 * field whose meaning changes takes another name.
 */

/** The version of the fields below, as stored and in files. */
export const SETTINGS_VERSION = 1;

/** How mentions are marked: `hover` leaves them unmarked until the pointer is on one. */
export const MARK_STYLES = ['underline', 'tint', 'hover'] as const;
export type MarkStyle = (typeof MARK_STYLES)[number];

/** `auto` follows the reader's system, and in a page the page. */
export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** ms: beyond it one would think that nothing comes. */
export const LONGEST_DWELL = 2000;

export interface Settings {
  /** ms that the pointer rests on a mention before its tooltip opens. */
  readonly dwell: number;
  readonly marks: MarkStyle;
  readonly theme: Theme;
  /** Hosts on whose pages nothing is looked for. */
  readonly offSites: readonly string[];
  /** Kinds of document that are not marked: one that is new to the lexicon is. */
  readonly unmarkedKinds: readonly string[];
}

export const DEFAULT_SETTINGS: Settings = {
  dwell: 250,
  marks: 'underline',
  theme: 'auto',
  offSites: [],
  unmarkedKinds: [],
};

/** Settings as they were stored. A guard by hand, for the content script reads them too. */
export function settingsFrom(stored: unknown): Settings {
  const { dwell, marks, theme, offSites, unmarkedKinds } = Object(stored);
  const { dwell: usual, ...otherwise } = DEFAULT_SETTINGS;
  return {
    dwell: dwell >= 0 && dwell <= LONGEST_DWELL ? Number(dwell) : usual,
    marks: MARK_STYLES.find((style) => style === marks) ?? otherwise.marks,
    theme: THEMES.find((one) => one === theme) ?? otherwise.theme,
    offSites: wordsIn(offSites),
    unmarkedKinds: wordsIn(unmarkedKinds),
  };
}

const wordsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

/** Whether pages of a host are looked at. */
export const isOn = ({ offSites }: Settings, host: string): boolean => !offSites.includes(host);

/** The settings with a host's pages switched on or off. */
export function switched(settings: Settings, host: string, on: boolean): Settings {
  const others = settings.offSites.filter((site) => site !== host);
  return { ...settings, offSites: on ? others : [...others, host].sort() };
}
