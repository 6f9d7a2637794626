import { readFileSync } from 'node:fs';
import { SPOKEN } from '#lib/settings.ts';

export interface Message {
  readonly message: string;
  readonly description?: string;
}

export const LOCALES = SPOKEN;

/** The messages of a language, as they are shipped. */
export function messagesOf(locale: (typeof LOCALES)[number]): Readonly<Record<string, Message>> {
  return JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8'));
}

/** The part of `browser` that words messages, for a reader of that language. */
export function browserIn(locale: (typeof LOCALES)[number]) {
  const messages = messagesOf(locale);
  const getMessage = (key: string, substitutions: readonly string[] = []): string =>
    (messages[key]?.message ?? '').replace(
      /\$(\d)/g,
      (_, place: string) => substitutions[Number(place) - 1] ?? '',
    );
  return { browser: { i18n: { getMessage } } };
}
