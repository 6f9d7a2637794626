/**
 * Holds the built extension to its sizes.
 *
 *     node scripts/sizes.ts FOLDER
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';

export interface Size {
  readonly what: string;
  readonly bytes: number;
  /** What `npm run check` lets pass. */
  readonly budget: number;
  /** What it is to be; null where only the sum matters. */
  readonly target: number | null;
  /** Whether it is a script that pages load. */
  readonly inPage: boolean;
}

const KB = 1024;

/** Bytes that an archive needs for a file besides its content and twice its name. */
const ENTRY = 30 + 46;

/** The sizes that matter of an extension built into a folder, and what they may be. */
export function sizesOf(folder: string): Size[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const gzipped = (file: string) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
  const archived = (file: string) =>
    ENTRY +
    2 * relative(folder, file).length +
    deflateRawSync(readFileSync(file), { level: 9 }).length;
  return [
    {
      what: 'content script before the first hover (gzip)',
      bytes: gzipped('content-scripts/annotator.js'),
      budget: 12 * KB,
      target: 12 * KB,
      inPage: true,
    },
    {
      what: '… what the first tooltip adds (gzip)',
      bytes: gzipped('tooltip.js'),
      budget: 17 * KB,
      target: null,
      inPage: true,
    },
    {
      what: 'extension package with the catalogue (zip)',
      bytes: files.map(archived).reduce((sum, bytes) => sum + bytes, 0),
      budget: 400 * KB,
      target: 400 * KB,
      inPage: false,
    },
  ];
}

if (import.meta.main) {
  const [folder] = process.argv.slice(2);
  if (folder === undefined) throw new Error('of which folder?');
  for (const { what, bytes, budget } of sizesOf(folder)) {
    const line = `${what}: ${(bytes / KB).toFixed(1)} of ${budget / KB} KB`;
    if (bytes <= budget) continue;
    console.error(`too large – ${line}`);
    process.exitCode = 1;
  }
}
