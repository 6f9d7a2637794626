/**
 * What the reader can set.
 *
 * Fields are read one by one: one that is absent or not understood has its default. So settings of
 * an older or a newer version, which may have come from another machine, serve as far as they go. A
 * field whose meaning changes takes another name.
 */

/** The version of the fields below, as stored and in files. 1 had `offSites`, a list of hosts. */
export const SETTINGS_VERSION = 2;

/** How mentions are marked: `hover` leaves them unmarked until the pointer is on one. */
export const MARK_STYLES = ['underline', 'tint', 'hover'] as const;
export type MarkStyle = (typeof MARK_STYLES)[number];

/** `auto` follows the reader's system, and in a page the page. */
export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The languages that there are words in. */
export const SPOKEN = ['vi', 'en'] as const;
export type Spoken = (typeof SPOKEN)[number];

/** `auto` follows the browser. */
export const LANGUAGES = ['auto', ...SPOKEN] as const;
export type Language = (typeof LANGUAGES)[number];

/** Whether a site's pages are searched: `ask` waits until the reader says so, page by page. */
export const SITE_RULES = ['on', 'ask', 'off'] as const;
export type SiteRule = (typeof SITE_RULES)[number];

/** ms: beyond it one would think that nothing comes. */
export const LONGEST_DWELL = 2000;

/** A host as addresses have it, without port; but for one that would be no key of a record. */
export const HOST = /^(?!__proto__)[^\s/@]{1,253}$/;

/** A kind of document, also of a newer lexicon. */
export const KIND = /^[a-z-]{1,40}$/;

export interface Settings {
  /** ms that the pointer rests on a mention before its tooltip opens. */
  readonly dwell: number;
  readonly marks: MarkStyle;
  readonly theme: Theme;
  readonly language: Language;
  /** What holds on sites without a rule of their own. */
  readonly otherSites: SiteRule;
  /** Rules by host. */
  readonly sites: Readonly<Record<string, SiteRule>>;
  /** Kinds of document that are not marked: one that is new to the lexicon is. */
  readonly unmarkedKinds: readonly string[];
}

export const DEFAULT_SETTINGS: Settings = {
  dwell: 250,
  marks: 'underline',
  theme: 'auto',
  language: 'auto',
  otherSites: 'on',
  sites: {},
  unmarkedKinds: [],
};

/** Settings as they were stored. A guard by hand, for the content script reads them too. */
export function settingsFrom(stored: unknown): Settings {
  const { dwell, marks, theme, language, otherSites, sites, offSites, unmarkedKinds } =
    Object(stored);
  const usual = DEFAULT_SETTINGS;
  return {
    dwell: Number.isInteger(dwell) && dwell >= 0 && dwell <= LONGEST_DWELL ? dwell : usual.dwell,
    marks: oneOf(MARK_STYLES, marks) ?? usual.marks,
    theme: oneOf(THEMES, theme) ?? usual.theme,
    language: oneOf(LANGUAGES, language) ?? usual.language,
    otherSites: oneOf(SITE_RULES, otherSites) ?? usual.otherSites,
    sites: { ...allOff(wordsIn(offSites, HOST)), ...rulesIn(sites) },
    unmarkedKinds: wordsIn(unmarkedKinds, KIND),
  };
}

const oneOf = <T>(choices: readonly T[], value: unknown): T | undefined =>
  choices.find((choice) => choice === value);

const wordsIn = (value: unknown, shape: RegExp): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string' && shape.test(one)) : [];

function rulesIn(value: unknown): Record<string, SiteRule> {
  const rules = Object.entries(Object(value)).flatMap(([host, stored]) => {
    const rule = oneOf(SITE_RULES, stored);
    return rule && HOST.test(host) ? [[host, rule] as const] : [];
  });
  return Object.fromEntries(rules);
}

/** The rules of version 1, which knew of sites that are off alone. */
const allOff = (hosts: readonly string[]): Record<string, SiteRule> =>
  Object.fromEntries(hosts.map((host) => [host, 'off']));

/** Whether pages of a host are searched. */
export const ruleOf = ({ sites, otherSites }: Settings, host: string): SiteRule =>
  new Map(Object.entries(sites)).get(host) ?? otherSites;

/** The settings with a rule for a host; without one of its own where that is as for all others. */
export function withRule(settings: Settings, host: string, rule: SiteRule): Settings {
  const others = Object.entries(settings.sites).filter(([site]) => site !== host);
  const own = rule === settings.otherSites ? [] : [[host, rule] as const];
  return { ...settings, sites: Object.fromEntries([...others, ...own]) };
}
