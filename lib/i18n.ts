import { browser } from 'wxt/browser';
import type messages from '../public/_locales/vi/messages.json';
import type { PartialDate } from './reference/reference.ts';

export type MessageKey = keyof typeof messages;

/** A message of `public/_locales` in the reader's language, its `$1`, `$2` … filled in. */
export function t(key: MessageKey, ...substitutions: readonly (string | number)[]): string {
  return browser.i18n.getMessage(key, substitutions.map(String));
}

/**
 * The language that `t` answers in: not always the browser's own, for a browser in a third language
 * is answered in Vietnamese.
 */
export const language = (): 'vi' | 'en' => (t('language') === 'en' ? 'en' : 'vi');

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
