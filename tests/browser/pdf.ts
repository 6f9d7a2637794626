import { inflateSync } from 'node:zlib';

/** What a PDF draws. */
interface Drawing {
  /** As the file codes them. */
  readonly letters: string;
  /** Everything that is painted but letters. */
  readonly shapes: number;
  /** Those of letters and shapes. */
  readonly colours: readonly string[];
}

/** What the pages of a PDF draw, however the browser cut the letters into pieces. */
export function drawingOf(pdf: Uint8Array): Drawing {
  const content = contentsOf(Buffer.from(pdf)).join('\n');
  const letters = [...content.matchAll(/<([\da-f]+)>/gi)].map(([, code]) => code);
  const colours = [...content.matchAll(/(?:[\d.]+\s+){1,4}(?:rg|RG|g|G)\b/g)].map(([code]) => code);
  return {
    letters: letters.join(''),
    shapes: [...content.matchAll(/(?<![\w/])(?:f\*?|F|S|s|B\*?|b\*?|Do)(?![\w*])/g)].length,
    colours: [...new Set(colours)].sort(),
  };
}

/** The streams that draw letters. */
function contentsOf(file: Buffer): string[] {
  const contents: string[] = [];
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 1)) {
    const start = at + (file[at + 6] === 0x0d ? 8 : 7); // after the line's end
    at = file.indexOf('endstream', start);
    if (at < 0) break;
    try {
      const text = inflateSync(file.subarray(start, at)).toString('latin1');
      if (/\bT[jJ]\b/.test(text)) contents.push(text);
    } catch {
      // another kind of stream
    }
    at += 'endstream'.length;
  }
  return contents;
}
