import type { Reference } from '../reference/reference.ts';

/** A reader's word on which document a reference of a page names. */
export interface Choice {
  /** The page's address, without fragment. */
  readonly page: string;
  readonly reference: string;
  /** The document's id. */
  readonly document: string;
}

/** Older choices are forgotten. */
export const LIMIT = 200;

/** What makes two references of a page one: what they are called, and what they tell of it themselves. */
export const referenceKey = ({ name, cues }: Reference): string => JSON.stringify([name, cues]);

/**
 * The choices with one more, newest first.
 *
 * @param document null to forget what was chosen for that reference
 */
export function withChoice(
  choices: readonly Choice[],
  page: string,
  reference: string,
  document: string | null,
): Choice[] {
  const others = choices.filter((one) => one.page !== page || one.reference !== reference);
  return document === null ? others : [{ page, reference, document }, ...others].slice(0, LIMIT);
}

/** The choices with others, which count more where both say something of one reference of a page. */
export function withChoices(choices: readonly Choice[], others: readonly Choice[]): Choice[] {
  return others.reduceRight<Choice[]>(
    (all, { page, reference, document }) => withChoice(all, page, reference, document),
    [...choices],
  );
}

/** The choices in what storage holds; what is none is left out. */
export const choicesIn = (stored: unknown): Choice[] =>
  Array.isArray(stored) ? stored.filter(isChoice) : [];

const isChoice = (value: unknown): value is Choice =>
  typeof value === 'object' &&
  value !== null &&
  ['page', 'reference', 'document'].every((key) => typeof Reflect.get(value, key) === 'string');
