import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { buildContent, countRelations, inReleaseOrder } from '#lib/catalogue/build.ts';
import {
  parseRelease,
  type Release,
  type ReleaseContent,
  serialiseRelease,
} from '#lib/catalogue/release.ts';
import { reportFaults } from './faults.ts';
import { readInputOrExit } from './input.ts';

/** Makes the bundled release from the sources' tables. */
export function build(documentsFile: string, groupsFile: string, out: string): void {
  const groupLines = existsSync(groupsFile) ? readFileSync(groupsFile, 'utf8') : '';
  const { documents, groups } = buildContent(readFileSync(documentsFile, 'utf8'), groupLines);
  if (!documents.ok || !groups.ok) {
    if (!documents.ok) reportFaults(documentsFile, documents.faults);
    if (!groups.ok) reportFaults(groupsFile, groups.faults);
    process.exit(1);
  }

  keep({ documents: documents.value, groups: groups.value }, out);
}

/** Adds a file's documents to a release; one that is there already is replaced. */
export function add(file: string, out: string): void {
  const added = readInputOrExit(file).documents;
  const { documents, groups } = readInputOrExit(out);
  const ids = new Set(added.map(({ id }) => id));
  const others = documents.filter(({ id }) => !ids.has(id));
  keep({ documents: [...others, ...added].sort(inReleaseOrder), groups }, out);
}

/** Writes a release, as the successor of the one that stands in the file. */
function keep(content: ReleaseContent, out: string): void {
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
