import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SPOKEN } from '#lib/settings.ts';
import { messagesOf } from '../i18n/locales.ts';

/** The sections of a store's text, in order. */
const sectionsOf = (language: string) =>
  readFileSync(`scripts/store/${language}.md`, 'utf8')
    .split(/^## .*\n/m)
    .map((section) => section.trim());

describe.each(SPOKEN)('the stores’ text in %s', (language) => {
  const [name, short = '', description = '', privacy, purpose, permissions = ''] =
    sectionsOf(language);

  test('is whole, and within what the stores take', () => {
    const { extensionName, extensionDescription } = messagesOf(language);
    expect(name).toBe(`# ${extensionName?.message}`);
    expect(short).toBe(extensionDescription?.message);
    expect(description.length).toBeGreaterThan(500);
    expect(description.length).toBeLessThan(16_000); // Chrome Web Store
    expect(privacy).not.toBe('');
    expect(purpose?.length).toBeLessThan(1000);
    expect(sectionsOf(language)).toHaveLength(6);
  });

  test('gives a reason for every permission', () => {
    const config = readFileSync('wxt.config.ts', 'utf8');
    const [, asked = ''] = /\bpermissions: \[([^\]]*)\]/.exec(config) ?? [];
    const names = [...asked.matchAll(/'(\w+)'/g)].map(([, permission]) => permission);
    expect(names.length).toBeGreaterThan(3);
    for (const permission of names) expect(permissions).toContain(`\`${permission}\``);
    expect(permissions).toContain('`*://*.vn/*`');
  });
});
