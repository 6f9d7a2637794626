import { readFileSync } from 'node:fs';
import { parseRelease } from '#lib/catalogue/release.ts';
import { compileNames } from '#lib/reference/names.ts';
import { parse } from '#lib/reference/parse.ts';
import { memoryLookup } from '#lib/resolution/memory.ts';
import { pageNames } from '#lib/resolution/names.ts';
import { resolve } from '#lib/resolution/resolve.ts';
import type { ResolvedReference } from '#lib/resolution/resolved.ts';

const checked = parseRelease(readFileSync('public/catalogue/catalogue.jsonl', 'utf8'));
if (!checked.ok) throw new Error('the bundled release is faulty');

/** The bundled release. */
export const bundled = checked.value;

const lookup = memoryLookup(bundled.documents, bundled.groups);
export const bundledNames = compileNames(pageNames(bundled.documents, bundled.groups));

/** What a text cites, by the bundled release. */
export const cited = (
  text: string,
  published: string | null = null,
): Promise<ResolvedReference[]> =>
  resolve(parse(text, bundledNames), { published, headline: null }, lookup);
