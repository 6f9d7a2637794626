import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { buildContent, countRelations } from '#lib/catalogue/build.ts';
import { parseRelease, type Release, serialiseRelease } from '#lib/catalogue/release.ts';
import { reportFaults } from './faults.ts';

/** Makes the bundled release from the sources' tables. */
export function build(documentsFile: string, groupsFile: string, out: string): void {
  const groupLines = existsSync(groupsFile) ? readFileSync(groupsFile, 'utf8') : '';
  const { documents, groups } = buildContent(readFileSync(documentsFile, 'utf8'), groupLines);
  if (!documents.ok || !groups.ok) {
    if (!documents.ok) reportFaults(documentsFile, documents.faults);
    if (!groups.ok) reportFaults(groupsFile, groups.faults);
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
