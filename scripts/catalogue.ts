/**
 * The catalogue's command line.
 *
 *     npm run catalogue -- build DOCUMENTS.jsonl [--groups GROUPS.jsonl] [--out FILE]
 *
 * `build` makes the bundled release from the sources' tables. Groups are taken from `groups.jsonl`
 * beside the documents unless named. The revision rises by one when the content changed.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildContent, countRelations } from '#lib/catalogue/build.ts';
import {
  type LineFault,
  parseRelease,
  type Release,
  serialiseRelease,
} from '#lib/catalogue/release.ts';

const BUNDLED = new URL('../public/catalogue/catalogue.jsonl', import.meta.url).pathname;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { groups: { type: 'string' }, out: { type: 'string', default: BUNDLED } },
});
const [command, file] = positionals;
if (command !== 'build' || file === undefined) {
  console.error(
    'usage: npm run catalogue -- build DOCUMENTS.jsonl [--groups GROUPS.jsonl] [--out FILE]',
  );
  process.exit(2);
}
build(file, values.groups ?? join(dirname(file), 'groups.jsonl'), values.out);

function build(documentsFile: string, groupsFile: string, out: string): void {
  const groupLines = existsSync(groupsFile) ? readFileSync(groupsFile, 'utf8') : '';
  const { documents, groups } = buildContent(readFileSync(documentsFile, 'utf8'), groupLines);
  if (!documents.ok || !groups.ok) {
    if (!documents.ok) report(documentsFile, documents.faults);
    if (!groups.ok) report(groupsFile, groups.faults);
    process.exit(1);
  }

  const content = { documents: documents.value, groups: groups.value };
  const header = {
    format: 1 as const,
    revision: 1,
    published: new Date().toISOString().slice(0, 10),
    documents: content.documents.length,
    groups: content.groups.length,
  };
  const earlier = existsSync(out) ? parseRelease(readFileSync(out, 'utf8')) : null;
  const release = earlier?.ok
    ? successor(earlier.value, { header, ...content })
    : { header, ...content };
  writeFileSync(out, serialiseRelease(release));

  const { all, open } = countRelations(content);
  console.log(
    `${out}: revision ${release.header.revision} of ${release.header.published}, ` +
      `${header.documents} documents, ${header.groups} groups, ` +
      `${all} relations (${open} to documents that the catalogue lacks)`,
  );
}

/** The earlier release itself when nothing but the day differs, so that building again changes nothing. */
function successor(earlier: Release, next: Release): Release {
  const as = ({ revision, published }: Release['header']): Release => ({
    ...next,
    header: { ...next.header, revision, published },
  });
  if (serialiseRelease(as(earlier.header)) === serialiseRelease(earlier)) return earlier;
  return as({ ...next.header, revision: earlier.header.revision + 1 });
}

function report(file: string, faults: readonly LineFault[]): void {
  for (const { line, field, reason } of faults) {
    console.error(`${file}:${line}: ${field === '' ? '' : `${field}: `}${reason}`);
  }
}
