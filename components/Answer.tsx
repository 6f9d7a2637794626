import type { ResolvedReference } from '#lib/resolution/resolved.ts';
import { DocumentList } from './DocumentList.tsx';
import { StatusNote } from './StatusNote.tsx';

/** The document or documents that a reference names, and how sure that is. */
export function Answer(answer: Omit<ResolvedReference, 'reference'>) {
  const note = <StatusNote {...answer} />;
  // Of several documents one must know first why they are several.
  const several = answer.documents.length > 1;
  return (
    <>
      {several && note}
      <DocumentList documents={answer.documents} />
      {!several && note}
    </>
  );
}
