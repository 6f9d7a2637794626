import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
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
