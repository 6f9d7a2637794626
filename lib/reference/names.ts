import { Phrases } from './phrases.ts';

/** Well-known names of documents, ready to be found in texts. */
export type Names = Phrases<string>;

export const NO_NAMES: Names = new Phrases();

/** `Nghị quyết “tam nông”`: the press puts in quotation marks what a document is called. */
const CALLED = /^(nghị quyết|chỉ thị|kết luận|quy định) (\S.*)$/iu;

/** Between parts of a name: a hyphen, a comma, or nothing. */
const JOINT = /\s*[-–,]\s/gu;

/** The ways in which a name is written, with quotation marks around what it says or without. */
export function spellings(name: string): string[] {
  const plain = name.replace(/["“”]/gu, '');
  const joined = new Set([
    plain,
    ...[' - ', ', ', ' '].map((joint) => plain.replace(JOINT, joint)),
  ]);
  return [...joined].flatMap((one) => [one, one.replace(CALLED, '$1 " $2 "')]);
}

/**
 * Prepares the release's well-known names (`Khoán 10`, "bộ tứ trụ cột").
 *
 * @param names as the release writes them; a match gives back that spelling
 */
export const compileNames = (names: readonly string[]): Names =>
  new Phrases(
    names.flatMap((name) => spellings(name).map((spelling) => [spelling, name] as const)),
  );
