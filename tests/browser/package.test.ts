import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Licence } from '#lib/licences.ts';
import { sizesOf } from '#scripts/sizes.ts';
import { BUILT } from './built.ts';

const CONTENT_SCRIPT = 'content-scripts/annotator.js';
const TOOLTIP = 'tooltip.js';

const built = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');

const manifestOf = (folder: string) => JSON.parse(built(folder, 'manifest.json'));

/** Words that a minifier leaves in these libraries. */
const LIBRARIES = { zod: '_zod', dexie: 'Dexie', polyfill: 'sendMessage:{minArgs' };

/** Of the background and the extension's own pages. */
const chunksOf = (folder: string) =>
  readdirSync(join(folder, 'chunks')).map((file) => join('chunks', file));

describe.each(Object.entries(BUILT))('the build for %s', (_, folder) => {
  test.each(Object.entries(LIBRARIES))('keeps %s out of pages', (_, word) => {
    expect(chunksOf(folder).some((file) => built(folder, file).includes(word))).toBe(true);
    expect(built(folder, CONTENT_SCRIPT)).not.toContain(word);
    expect(built(folder, TOOLTIP)).not.toContain(word);
  });

  test.each(sizesOf(folder))('keeps within its budget $what', ({ bytes, budget }) => {
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(budget);
  });

  test('carries the catalogue', () => {
    const file = 'catalogue/catalogue.jsonl';
    expect(built(folder, file)).toBe(built('public', file));
  });
});

describe.each(Object.values(BUILT))('the licences in %s', (folder) => {
  const licences: Licence[] = JSON.parse(built(folder, 'licences.json'));

  test('are those of all packages that the extension is made of, as they are installed', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    const names = licences.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(Object.keys(dependencies)));
    expect(names).toEqual([...new Set(names)].sort());
    for (const { name, version, licence } of licences) {
      const installed = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
      expect([name, version, licence]).toEqual([name, installed.version, installed.license]);
    }
  });

  test('allow what we do, and come with their words where the package has any', () => {
    for (const { name, licence, author, text } of licences) {
      expect(['MIT', 'ISC', 'Apache-2.0', 'MPL-2.0', 'BSD-3-Clause', '0BSD'], name).toContain(
        licence,
      );
      const carried = readdirSync(`node_modules/${name}`).some((file) => /^licen[cs]e/i.test(file));
      expect(text !== '', name).toBe(carried);
      if (!carried) expect(author, name).not.toBeNull();
    }
  });
});

/** The first cells of the README's table of permissions. */
const justified = (() => {
  const readme = readFileSync('README.md', 'utf8');
  const [, table = ''] = /\n\| permission [^\n]*\n(.*?)\n\n/s.exec(readme) ?? [];
  return table.split('\n').map((row) => row.split('|')[1] ?? '');
})();

/** What a table's cells name in code, of those that begin so. */
const namedIn = (cells: readonly string[]): string[] =>
  cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)).sort();

describe.each(['.output/chrome-mv3', '.output/firefox-mv3'])('the manifest of %s', (folder) => {
  const manifest = manifestOf(folder);

  test('asks for what the README justifies, and for nothing else', () => {
    const isHost = (cell: string) => /^ (?:content script|host)/.test(cell);
    const isOptional = (cell: string) => cell.startsWith(' optional');
    const others = justified.filter((cell) => !isHost(cell) && !isOptional(cell));
    expect(namedIn(others)).toEqual([...manifest.permissions].sort());
    expect([...new Set(namedIn(justified.filter(isHost)))]).toEqual(manifest.host_permissions);
    expect(manifest.optional_permissions ?? []).toEqual([]);
    expect(justified.some(isOptional)).toBe(true);
  });

  test('has no code that makes markup or code of text', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const scripts = files.filter((file) => file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(5);
    for (const file of scripts) {
      const script = built(folder, file);
      expect(script, file).not.toMatch(
        /\.(?:inner|outer)HTML\s*=[^=]|insertAdjacentHTML|document\.write/,
      );
      expect(script, file).not.toMatch(/\beval\(|\bnew Function\b/);
    }
  });
});

describe('what readers install', () => {
  const { permissions, host_permissions, content_scripts, web_accessible_resources } = manifestOf(
    BUILT.chromium,
  );

  test('asks for little', () => {
    expect(permissions).toEqual(['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage']);
    // No more than where it runs anyway.
    expect(host_permissions).toEqual(content_scripts[0].matches);
    expect(web_accessible_resources).toBeUndefined();
  });

  test('is what is tested, but for the tooltip’s root', () => {
    const [released, tested] = ['.output/firefox-mv3', BUILT.firefox];
    // Chunks are named after their content; that of the first page brings the tooltip along.
    const chunks = (folder: string) =>
      readdirSync(join(folder, 'chunks')).filter((name) => !name.startsWith('welcome-'));
    expect(chunks(tested)).toEqual(chunks(released));
    expect(manifestOf(tested)).toEqual(manifestOf(released));
    const modes = (folder: string) => built(folder, TOOLTIP).match(/mode:`\w+`/g);
    expect(modes(released)).toEqual(['mode:`closed`']);
    expect(modes(tested)).toEqual(['mode:`open`']);
  });
});
