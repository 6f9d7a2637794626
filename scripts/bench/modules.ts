import { readdirSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import type { Site } from '#scripts/browsers/site.ts';

/** What is served to pages: our own modules, without their types, and the libraries they use. */
const OURS = ['lib/page', 'lib/reference', 'lib/resolution', 'lib/catalogue', 'scripts/bench'];
const LONE = ['lib/admit.ts', 'lib/fold.ts'];
const LIBRARIES = ['zod', 'dexie/dist', 'mark.js/dist'];

const IMPORTS = {
  '#lib/': '/lib/',
  '#scripts/': '/scripts/',
  zod: '/node_modules/zod/index.js',
  dexie: '/node_modules/dexie/dist/dexie.mjs',
};

/** To stand before a page's module scripts. */
export const IMPORT_MAP = `<script type="importmap">${JSON.stringify({ imports: IMPORTS })}</script>`;

const JAVASCRIPT = { 'content-type': 'text/javascript; charset=utf-8' };

/** Serves the source itself: what is measured is what is built, but for bundling. */
export function serveModules(site: Site): void {
  for (const file of [...OURS.flatMap((folder) => filesIn(folder, '.ts')), ...LONE]) {
    const body = () => stripTypeScriptTypes(readFileSync(file, 'utf8'));
    site.set(`/${file}`, () => ({ headers: JAVASCRIPT, body: body() }));
  }
  for (const file of LIBRARIES.flatMap((name) => filesIn(`node_modules/${name}`, 'js'))) {
    site.set(`/${file}`, () => ({ headers: JAVASCRIPT, body: readFileSync(file, 'utf8') }));
  }
}

const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map(({ parentPath, name }) => join(parentPath, name));
