import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LOCALES, messagesOf } from './locales.ts';

const messages = Object.fromEntries(LOCALES.map((locale) => [locale, messagesOf(locale)]));
const vi = messagesOf('vi');
const keys = Object.keys(vi);

const source = globSync(['{components,entrypoints,lib}/**/*.{ts,tsx}', 'wxt.config.ts'])
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** The substitutions that a message asks for. */
const places = (message: string | undefined): string[] =>
  [...new Set(message?.match(/\$\d/g))].sort();

describe('messages', () => {
  test.each(LOCALES)('every key stands in %s, in the same order', (locale) => {
    expect(Object.keys(messagesOf(locale))).toEqual(keys);
  });

  test.each(LOCALES)('none of %s is empty or untidy', (locale) => {
    for (const [key, { message }] of Object.entries(messagesOf(locale))) {
      expect(message, key).toMatch(/^\S(.*\S)?$/);
      expect(message, key).toBe(message.normalize('NFC'));
      expect(message, key).not.toMatch(/ {2}/);
    }
  });

  test.each(keys)('%s takes the same substitutions in all languages, and says which', (key) => {
    for (const locale of LOCALES) {
      expect(places(messages[locale]?.[key]?.message), locale).toEqual(places(vi[key]?.message));
    }
    for (const place of places(vi[key]?.message)) {
      expect(vi[key]?.description).toContain(place);
    }
  });

  test.each(keys)('%s is used', (key) => {
    expect(source.includes(`'${key}'`) || source.includes(`__MSG_${key}__`)).toBe(true);
  });

  test('every key asked for exists, and is given substitutions if and only if it takes some', () => {
    const calls = [...source.matchAll(/\bt\(\s*'(\w+)'\s*(,|\))/g)];
    expect(calls.length).toBeGreaterThan(80);
    for (const [, key = '', then] of calls) {
      expect(keys).toContain(key);
      expect([key, places(vi[key]?.message).length > 0]).toEqual([key, then === ',']);
    }
  });

  test('the language is named by its code', () => {
    for (const locale of LOCALES) expect(messagesOf(locale).language?.message).toBe(locale);
  });

  test('name and description are short enough for the stores', () => {
    for (const locale of LOCALES) {
      const { extensionName, extensionDescription } = messagesOf(locale);
      expect(extensionName?.message.length).toBeLessThanOrEqual(45);
      expect(extensionDescription?.message.length).toBeLessThanOrEqual(132);
    }
  });
});
