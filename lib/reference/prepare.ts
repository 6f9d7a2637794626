import { CLUSTER, compose, isOdd } from './compose.ts';

/** A text as the grammar reads it: composed, without characters that no one sees. */
export interface Prepared {
  readonly text: string;
  /** The index in the text as given of an index in `text`. */
  sourceIndex(at: number): number;
}

/** What nearly all text is made of; among the rest are the characters that make it odd. */
const BEYOND_PLAIN = /[^\0-\xac\xae-\u02ff\u1e00-\u1fff\u2010-\u2029\u2030-\u205f]/;

/**
 * Composes decomposed letters and drops invisible characters, keeping a map of the indices.
 * Ordinary text, which has neither, is returned as it is.
 */
export function prepare(source: string): Prepared {
  if (!BEYOND_PLAIN.test(source) || !isOdd(source)) {
    return { text: source, sourceIndex: (at) => at };
  }

  // Only where a cluster changed length does the distance between the two texts change.
  const breaks: { readonly at: number; readonly source: number }[] = [];
  let text = '';
  let copied = 0;
  for (const match of source.matchAll(CLUSTER)) {
    const cluster = match[0];
    text += source.slice(copied, match.index);
    breaks.push({ at: text.length, source: match.index });
    text += compose(cluster);
    copied = match.index + cluster.length;
    breaks.push({ at: text.length, source: copied });
  }
  text += source.slice(copied);
  return {
    text,
    sourceIndex(at) {
      let low = 0;
      let high = breaks.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((breaks[middle]?.at ?? 0) <= at) low = middle + 1;
        else high = middle;
      }
      const last = breaks[low - 1];
      return last ? last.source + (at - last.at) : at;
    },
  };
}
