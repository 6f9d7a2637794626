import { Phrases } from './phrases.ts';

/** Well-known names of documents, ready to be found in texts. */
export type Names = Phrases<string>;

export const NO_NAMES: Names = new Phrases();

/**
 * Prepares the release's well-known names (`Khoán 10`, "bộ tứ trụ cột").
 *
 * @param names as the release writes them; a match gives back that spelling
 */
export const compileNames = (names: readonly string[]): Names =>
  new Phrases(names.map((name) => [name, name] as const));
