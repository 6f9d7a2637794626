import { browser } from 'wxt/browser';
import type messages from '../public/_locales/vi/messages.json';
import type { PartialDate } from './reference/reference.ts';
import { type Language, SPOKEN, type Spoken } from './settings.ts';

export type MessageKey = keyof typeof messages;

/** The messages of one language, their places still open. */
export type Words = Readonly<Record<string, string>>;

/** The language that `t` answers in, where the reader has set one. */
let spoken: { readonly language: Spoken; readonly words: Words } | null = null;

/** The language last asked for. */
let wanted: Language = 'auto';

/**
 * Has `t` answer in a language from now on. The browser itself knows its own alone, so the words of
 * another are loaded; where they do not come, all stays as it was.
 *
 * @param load brings the words of a language; null where it cannot
 */
export async function speak(
  language: Language,
  load: (language: Spoken) => Promise<Words | null>,
): Promise<void> {
  wanted = language;
  if (language === 'auto') spoken = null;
  else if (spoken?.language !== language) {
    const words = await load(language);
    // Meanwhile the reader may have thought again.
    if (words && wanted === language) spoken = { language, words };
  }
}

/** A message of `public/_locales` in the reader's language, its `$1`, `$2` … filled in. */
export function t(key: MessageKey, ...substitutions: readonly (string | number)[]): string {
  const message = spoken?.words[key];
  const values = substitutions.map(String);
  if (message === undefined) return browser.i18n.getMessage(key, values);
  return message.replace(/\$(\d)/g, (_, place) => values[place - 1] ?? '');
}

/**
 * The language that `t` answers in: not always the browser's own, for a browser in a third language
 * is answered in Vietnamese.
 */
export const language = (): Spoken => SPOKEN.find((code) => code === t('language')) ?? 'vi';

/** A date as far as it is known, as Vietnamese readers write it: dd/mm/yyyy, mm/yyyy or yyyy. */
export const dateText = (date: PartialDate): string => date.split('-').reverse().join('/');

/** A moment (ISO 8601) at the reader's own clock: dd/mm/yyyy, hh:mm. */
export function momentText(iso: string): string {
  const moment = new Date(iso);
  const two = (value: number) => String(value).padStart(2, '0');
  const day = [two(moment.getDate()), two(moment.getMonth() + 1), moment.getFullYear()];
  return `${day.join('/')}, ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

/** A whole number with its thousands set apart. */
export const numberText = (value: number): string => value.toLocaleString(language());
