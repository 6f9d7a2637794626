import { CLUSTER, compose, isOdd } from './compose.ts';

/** A text as the grammar reads it: composed, one space between words, without characters that no one sees. */
export interface Prepared {
  readonly text: string;
  /** The index in the text as given of an index in `text`. */
  sourceIndex(at: number): number;
}

/** What nearly all text is made of; among the rest are the characters that make it odd. */
const BEYOND_PLAIN = /[^\0-\xac\xae-\u02ff\u1e00-\u1fff\u2010-\u2029\u2030-\u205f]/;

/** Spaces of another sort, or several, but for line breaks; a byte order mark is none. */
const SPACES = /[^\S\n\ufeff]{2,}|[^\S\n\ufeff ]/gu;

const ODD = new RegExp(`(?<spaces>${SPACES.source})|${CLUSTER.source}`, 'gu');

/** Whether there are such spaces. */
const HAS_SPACES = / {2}|[\t\v\f\r\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;

/**
 * Composes decomposed letters, makes spaces one and drops invisible characters, keeping a map of the
 * indices. Ordinary text, which has none of these, is returned as it is.
 */
export function prepare(source: string): Prepared {
  const odd = BEYOND_PLAIN.test(source) && isOdd(source);
  if (!odd && !HAS_SPACES.test(source)) {
    return { text: source, sourceIndex: (at) => at };
  }

  // Only where a cluster changed length does the distance between the two texts change.
  const breaks: { readonly at: number; readonly source: number }[] = [];
  let text = '';
  let copied = 0;
  for (const match of source.matchAll(odd ? ODD : SPACES)) {
    const cluster = match[0];
    text += source.slice(copied, match.index);
    breaks.push({ at: text.length, source: match.index });
    text += odd && match.groups?.spaces === undefined ? compose(cluster) : ' ';
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
