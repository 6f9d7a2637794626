import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { buildDocuments } from '#lib/catalogue/build.ts';
import { type Checked, parseRelease, type ReleaseContent } from '#lib/catalogue/release.ts';
import { readTable } from '#lib/catalogue/table.ts';
import { reportFaults } from './faults.ts';

/**
 * The documents of a file: a release, or a table of documents as JSON lines or CSV.
 *
 * @throws Error where the file cannot be read
 */
export function readInput(file: string): Checked<ReleaseContent> {
  const text = readFileSync(file, 'utf8');
  const isTable = extname(file).toLowerCase() === '.csv';
  if (!isTable && isRelease(text)) return parseRelease(text);
  const documents = isTable ? readTable(text) : buildDocuments(text);
  return documents.ok ? { ok: true, value: { documents: documents.value, groups: [] } } : documents;
}

/** The documents of a file; where it has faults, prints them and ends the command. */
export function readInputOrExit(file: string): ReleaseContent {
  const read = readInput(file);
  if (read.ok) return read.value;
  reportFaults(file, read.faults);
  process.exit(1);
}

/** A release begins with a header, which names its format. */
const isRelease = (text: string): boolean => /^\s*\{\s*"format"\s*:/.test(text);
