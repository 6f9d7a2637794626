import { highlightName, highlightWords } from '#lib/search/highlight.ts';
import type { Part } from '#lib/search/reading.ts';

interface HighlightedProps {
  readonly text: string;
  /** What was asked for; nothing is marked without. */
  readonly parts?: readonly Part[] | undefined;
  /** The text is what a document is called, where numbers and codes count. */
  readonly isName?: boolean;
}

/** A text with what the reader asked for marked in it, on its own letters. */
export function Highlighted({ text, parts, isName = false }: HighlightedProps) {
  if (!parts || parts.length === 0) return text;
  const segments = isName ? highlightName(text, parts) : highlightWords(text, parts);
  return segments.map(({ text: piece, marked }, place) =>
    marked ? <mark key={place}>{piece}</mark> : piece,
  );
}
