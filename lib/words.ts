import { browser, type PublicPath } from 'wxt/browser';
import * as z from 'zod';
import { speak, type Words } from './i18n.ts';
import type { Settings, Spoken } from './settings.ts';

const FILES = {
  vi: '/_locales/vi/messages.json',
  en: '/_locales/en/messages.json',
} satisfies Record<Spoken, PublicPath>;

const messagesFile = z
  .record(z.string(), z.object({ message: z.string() }))
  .transform((messages) =>
    Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message])),
  );

/** The words of a language, as the extension was built with them; pages of others may not read those. */
export async function builtWords(language: Spoken): Promise<Words | null> {
  try {
    const response = await fetch(browser.runtime.getURL(FILES[language]));
    return messagesFile.parse(await response.json());
  } catch (error) {
    console.error('Văn Kiện:', error);
    return null;
  }
}

/** Has `t` answer in the language that the reader has set, in the extension's own pages. */
export const speakAs = ({ language }: Settings): Promise<void> => speak(language, builtWords);
