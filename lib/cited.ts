import type { ResolvedReference } from './resolution/resolved.ts';

/** What a page cites, in short. */
export interface Cited {
  /** How many different documents; those that the catalogue lacks count by their names. */
  readonly documents: number;
  /** Whether the page says something else of one of them than the catalogue. */
  readonly conflict: boolean;
}

export function citedBy(resolved: readonly ResolvedReference[]): Cited {
  return {
    documents: new Set(resolved.flatMap(namesOf)).size,
    conflict: resolved.some(({ status }) => status === 'conflict'),
  };
}

/** What tells the documents apart that a reference names. */
function namesOf({ status, documents, reference: { name, cues } }: ResolvedReference): string[] {
  const ids = documents.map(({ id }) => id);
  switch (status) {
    case 'set':
      return ids;
    case 'ambiguous':
      return [ids.join(' ')]; // one document, though not told which
    case 'unknown':
      return [JSON.stringify([name, cues.term])];
    default:
      return ids.slice(0, 1);
  }
}
