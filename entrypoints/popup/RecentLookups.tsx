import { DocumentLine } from '#components/DocumentLine.tsx';
import { t } from '#lib/i18n.ts';
import type { CatalogueDocument } from '#lib/resolution/lookup.ts';
import type { RecentDocuments } from './use-recent.ts';

interface RecentLookupsProps {
  readonly recent: RecentDocuments;
  readonly onOpen: (document: CatalogueDocument) => void;
}

/** What the reader looked up last, with the means to forget it. */
export function RecentLookups({ recent, onOpen }: RecentLookupsProps) {
  const { on, documents, clear, keep } = recent;
  return (
    <section class="recent" aria-labelledby="recent-heading">
      <div class="page-head">
        <h2 id="recent-heading">{t('recentHeading')}</h2>
        {documents.length > 0 && (
          <button type="button" id="recent-clear" class="foot-link" onClick={clear}>
            {t('recentClear')}
          </button>
        )}
      </div>
      {documents.length > 0 && (
        <ul id="recent">
          {documents.map((document) => (
            <li key={document.id}>
              <button type="button" class="recent-open" onClick={() => onOpen(document)}>
                <DocumentLine document={document} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <label class="recent-keep">
        <input
          type="checkbox"
          id="recent-keep"
          checked={on}
          onChange={({ currentTarget }) => keep(currentTarget.checked)}
        />
        {t('recentKeep')}
      </label>
    </section>
  );
}
