import { statusText } from '#components/StatusBadge.tsx';
import { citation } from '#lib/citation/formats.ts';
import type { Group } from './groups.ts';

/**
 * What a page cites as a list to paste, in page order and numbered, a document once. What is not known
 * for one document stands in the page's own words, and says so.
 */
export function referenceList(groups: readonly Group[]): string {
  const entries = groups.flatMap(({ reference: { status, documents, text } }) =>
    status === 'unknown' || status === 'ambiguous'
      ? [`${text} [${statusText(status)}]`]
      : documents.map(citation),
  );
  return [...new Set(entries)].map((entry, index) => `${index + 1}. ${entry}\n`).join('');
}
