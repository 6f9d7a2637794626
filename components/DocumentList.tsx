import { t } from '#lib/i18n.ts';
import type { CatalogueDocument } from '#lib/resolution/lookup.ts';
import { DocumentCard } from './DocumentCard.tsx';

/** Of many candidates, the best that still fit a glance. */
const SHOWN = 5;

/** The documents that a reference names or may name, best first. */
export function DocumentList({ documents }: { documents: readonly CatalogueDocument[] }) {
  const hidden = documents.length - SHOWN;
  const cards = documents
    .slice(0, SHOWN)
    .map((document) => <DocumentCard key={document.id} document={document} />);
  if (cards.length <= 1) return cards;
  return (
    <div class="document-list">
      {cards}
      {hidden > 0 && <p class="document-more">{t('moreDocuments', hidden)}</p>}
    </div>
  );
}
