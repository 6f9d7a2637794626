import { DocumentList } from '#components/DocumentList.tsx';
import { StatusNote } from '#components/StatusNote.tsx';
import { t } from '#lib/i18n.ts';
import type { ResolvedReference } from '#lib/resolution/resolved.ts';

interface ReferenceCardProps {
  readonly resolved: ResolvedReference;
  /** The words that the page prints. */
  readonly text: string;
}

/** What the tooltip says of a reference: the document or documents it names, and how sure that is. */
export function ReferenceCard({ resolved, text }: ReferenceCardProps) {
  const { status, documents, evidence } = resolved;
  return (
    <div role="dialog" aria-label={t('tooltipLabel')}>
      {documents.length === 0 && (
        <p class="document-title" lang="vi">
          {text}
        </p>
      )}
      <DocumentList documents={documents} />
      <StatusNote status={status} evidence={evidence} documents={documents} />
    </div>
  );
}
