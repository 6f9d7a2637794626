/** UTF-16 code units that are looked through in a few milliseconds on a slow machine. */
export const LONGEST = 3000;

/** Where a long text is cut: between paragraphs if there are any, else lines, else sentences. */
const CUTS = ['\n\n', '\n', '. ', ' '];

/** A part of a text, and the UTF-16 index at which it begins. */
export interface Passage {
  readonly start: number;
  readonly text: string;
}

/**
 * The parts in which a text is read, one after the other: a page may hold a whole book in one block of
 * lines. A text of common length is one passage.
 */
export function* passages(text: string): Generator<Passage> {
  for (let start = 0; start < text.length; ) {
    const end = endAfter(text, start);
    yield { start, text: text.slice(start, end) };
    start = end;
  }
}

function endAfter(text: string, start: number): number {
  const limit = start + LONGEST;
  if (limit >= text.length) return text.length;
  // Of the part alone: in a long text without lines one would look back to its beginning each time.
  const part = text.slice(start, limit);
  for (const cut of CUTS) {
    const end = part.lastIndexOf(cut) + cut.length;
    if (end > cut.length) return start + end;
  }
  return limit;
}
