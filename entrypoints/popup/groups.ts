import { fold } from '#lib/fold.ts';
import type { PageReferencesReply } from '#lib/messages.ts';

export type PageReference = PageReferencesReply['references'][number];

/** References of a page that name the same document or documents. */
export interface Group {
  readonly key: string;
  /** The surest of them speaks for all. */
  readonly reference: PageReference;
  /** Their places in the page's list, in page order. */
  readonly mentions: readonly number[];
}

/** Groups in the order in which the page first names them. */
export function groupReferences(references: readonly PageReference[]): Group[] {
  const groups = Map.groupBy(references.keys(), (index) => keyOf(references[index]));
  return [...groups].flatMap(([key, mentions]) => {
    const all = mentions.flatMap((index) => references[index] ?? []);
    const reference = all.find(({ status }) => status === 'exact') ?? all[0];
    return reference ? [{ key, reference, mentions }] : [];
  });
}

/**
 * What makes two references one entry: the documents; for unknown ones the page's words. A conflict,
 * and a doubt, stand by themselves, for what is said of them is not so of the others.
 */
function keyOf(reference: PageReference | undefined): string {
  if (!reference) return '';
  const { status, documents, text } = reference;
  if (status === 'unknown') return `unknown ${fold(text).replace(/\s+/g, ' ')}`;
  const ids = documents.map(({ id }) => id).join(' ');
  return status === 'conflict' || status === 'ambiguous' ? `${status} ${ids}` : ids;
}
