import { DocumentCard } from '#components/DocumentCard.tsx';
import { StatusNote } from '#components/StatusNote.tsx';
import { t } from '#lib/i18n.ts';
import type { ResolvedReference } from '#lib/resolution/resolved.ts';

/** What the tooltip says of a reference: the document or documents it names, and how sure that is. */
export function ReferenceCard({ status, documents, evidence }: ResolvedReference) {
  return (
    <div role="dialog" aria-label={t('tooltipLabel')}>
      {documents.map((document) => (
        <DocumentCard key={document.id} document={document} />
      ))}
      <StatusNote status={status} evidence={evidence} documents={documents} />
    </div>
  );
}
