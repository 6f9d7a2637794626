import { gzipSync } from 'node:zlib';
import { compareReleases } from '#lib/catalogue/compare.ts';
import { type ReleaseContent, serialiseRelease } from '#lib/catalogue/release.ts';
import type { CatalogueDocument } from '#lib/resolution/lookup.ts';

const nameOf = ({ symbol, term, title }: CatalogueDocument): string =>
  `${symbol ?? '(no symbol)'} (${term ?? '–'}) ${title}`;

/** What one file has that another has not, to read. */
export function differences(before: ReleaseContent, after: ReleaseContent): string {
  const { added, changed, removed, addedGroups, removedGroups } = compareReleases(before, after);
  return [
    `${added.length} added, ${changed.length} changed, ${removed.length} removed`,
    ...added.map((document) => `+ ${nameOf(document)}`),
    ...changed.flatMap(({ before, after, fields }) => [
      `~ ${nameOf(after)}`,
      ...fields.flatMap((field) => [
        `    ${field}:`,
        `      - ${JSON.stringify(before[field])}`,
        `      + ${JSON.stringify(after[field])}`,
      ]),
    ]),
    ...removed.map((document) => `- ${nameOf(document)}`),
    ...addedGroups.map((group) => `+ group ${JSON.stringify(group)}`),
    ...removedGroups.map((group) => `- group ${JSON.stringify(group)}`),
  ].join('\n');
}

/** How many documents a catalogue has of each kind, issuer, term …, what they lack, and its sizes. */
export function statistics({ documents, groups }: ReleaseContent): string {
  const header = {
    format: 1 as const,
    revision: 1,
    published: '2000-01-01',
    documents: documents.length,
    groups: groups.length,
  };
  const text = serialiseRelease({ header, documents, groups });
  const packed = gzipSync(text, { level: 9 }).length;
  const lacking = (field: 'symbol' | 'date' | 'term') =>
    documents.filter((document) => document[field] === null).length;
  return [
    `documents  ${documents.length}`,
    `groups     ${groups.length}`,
    `bytes      ${Buffer.byteLength(text)}, compressed ${packed}`,
    `lacking    symbol ${lacking('symbol')}, date ${lacking('date')}, term ${lacking('term')}`,
    ...(['kind', 'issuer', 'term', 'confidence'] as const).map(
      (field) => `${field.padEnd(10)} ${tally(documents.map((document) => document[field]))}`,
    ),
  ].join('\n');
}

/** Each value with its count, most frequent first. */
function tally(values: readonly (string | number | null)[]): string {
  const counts = new Map<string | number | null, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([value, count]) => `${value ?? '–'} ${count}`)
    .join(', ');
}
