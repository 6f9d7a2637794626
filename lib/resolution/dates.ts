import { termsOfDate } from '../reference/terms.ts';

/** ms */
export const DAY = 86_400_000;

/** Days from one day to another; negative where that is the earlier. Dates as `yyyy-mm-dd`, shorter ones as their first day. */
export const daysBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / DAY;

/** How a date of the page and one of the catalogue stand to each other. */
export type DateMatch =
  /** The same day. */
  | 'same'
  /** The same as far as the less exact one goes: month, year, day of an unsaid year. */
  | 'agrees'
  /** Another day, yet of the same term, or that day of another year: one of the two is wrong. */
  | 'same-term'
  | 'differs';

/** Compares a date of the page with a document's date and, where that is not known, its term. */
export function matchDate(
  page: string,
  document: { readonly date: string | null; readonly term: number | null },
): DateMatch {
  if (page.startsWith('--')) {
    if (document.date === null || document.date.length < 10) return 'same-term';
    return document.date.slice(4) === page.slice(1) ? 'agrees' : 'same-term';
  }
  const inTerm = document.term !== null && termsOfDate(page).includes(document.term);
  if (document.date === null) return inTerm ? 'agrees' : 'differs';
  if (document.date === page && page.length === 10) return 'same';
  const precision = Math.min(page.length, document.date.length);
  if (document.date.slice(0, precision) === page.slice(0, precision)) return 'agrees';
  const isOfOtherYear = precision === 10 && document.date.slice(4) === page.slice(4);
  return inTerm || isOfOtherYear ? 'same-term' : 'differs';
}
