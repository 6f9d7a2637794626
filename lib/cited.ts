import type { ResolvedReference } from './resolution/resolved.ts';

/** What a page cites, in short. */
export interface Cited {
  /** What tells its different documents apart; those that the catalogue lacks by their names. */
  readonly documents: readonly string[];
  /** Whether the page says something else of one of them than the catalogue. */
  readonly conflict: boolean;
}

export function citedBy(resolved: readonly ResolvedReference[]): Cited {
  return {
    documents: [...new Set(resolved.flatMap(namesOf))],
    conflict: resolved.some(({ status }) => status === 'conflict'),
  };
}

/** What several frames cite together. */
export function citedTogether(frames: readonly Cited[]): Cited {
  return {
    documents: [...new Set(frames.flatMap(({ documents }) => documents))],
    conflict: frames.some(({ conflict }) => conflict),
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
