import { readFileSync } from 'node:fs';
import { parseRelease } from '#lib/catalogue/release.ts';
import { CatalogueSearch } from '#lib/search/search.ts';

const bundled = parseRelease(readFileSync('public/catalogue/catalogue.jsonl', 'utf8'));
if (!bundled.ok) throw new Error('the bundled catalogue is damaged');

export const { documents } = bundled.value;

/** The bundled catalogue, to be searched. */
export const catalogue = new CatalogueSearch(documents);
