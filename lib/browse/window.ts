/** The rows of a long table that are in view. */
export interface Window {
  readonly first: number;
  /** The row after the last one. */
  readonly end: number;
}

/** Rows drawn beyond either edge, so that scrolling shows no gap. */
const SPARE = 8;

/**
 * Rows are all of one height, so that which ones are in view is a division: a library that measures
 * rows would have nothing to do here.
 */
export function windowOf(scrolled: number, height: number, row: number, count: number): Window {
  const first = Math.max(0, Math.floor(scrolled / row) - SPARE);
  const end = Math.min(count, Math.ceil((scrolled + height) / row) + SPARE);
  return { first: Math.min(first, end), end };
}
