import { useEffect, useMemo, useRef } from 'preact/hooks';
import { Chips } from '#components/Chips.tsx';
import { documentName } from '#components/DocumentCard.tsx';
import type { ReadyCatalogue } from '#components/use-catalogue.ts';
import { filterDocuments } from '#lib/browse/filter.ts';
import { sortDocuments } from '#lib/browse/sort.ts';
import { isFiltered, unfiltered, type View } from '#lib/browse/view.ts';
import { language, numberText, t } from '#lib/i18n.ts';
import { ISSUERS } from '#lib/reference/lexicon.ts';
import { DocumentTable } from './DocumentTable.tsx';
import { FacetPanel } from './FacetPanel.tsx';
import { viewText } from './facet-texts.ts';
import { Toolbar } from './Toolbar.tsx';
import { Timeline } from './timeline/Timeline.tsx';
import type { ChangeView } from './use-view.ts';

interface BrowserProps {
  readonly catalogue: ReadyCatalogue;
  readonly view: View;
  readonly change: ChangeView;
}

/** The whole catalogue: a search, a timeline, facets and a table that go together. */
export function Browser({ catalogue, view, change }: BrowserProps) {
  const { query, order } = view;
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus({ preventScroll: true }), []);

  const asked = query.trim() !== '';
  const found = useMemo(
    () => (asked ? catalogue.index().search(query) : null),
    [catalogue, query, asked],
  );
  const filtered = useMemo(
    () => filterDocuments(found?.documents ?? catalogue.documents, view),
    [catalogue, found, view],
  );
  const documents = useMemo(() => {
    // Without a wish the best come first; the newest, where nothing was asked.
    const wished = order ?? (asked ? null : { column: 'date' as const, descending: true });
    return wished ? sortDocuments(filtered.documents, wished, WORDING) : filtered.documents;
  }, [filtered, order, asked]);

  const filters = isFiltered(view);
  return (
    <main class="browser">
      <h1 class="unseen">{t('browseTitle')}</h1>
      <search class="browser-search">
        <input
          ref={input}
          id="query"
          class="search-input"
          type="search"
          aria-label={t('searchLabel')}
          placeholder={t('searchPlaceholder')}
          autocomplete="off"
          spellcheck={false}
          value={query}
          onInput={({ currentTarget }) => change({ query: currentTarget.value })}
        />
        <Chips
          query={query}
          parts={found?.parts ?? []}
          onQuery={(next) => {
            change({ query: next });
            input.current?.focus();
          }}
        />
      </search>
      <Timeline
        documents={filtered.ofAllYears}
        all={catalogue.documents}
        years={view.years}
        onYears={(years) => change({ years })}
      />
      <FacetPanel view={view} filtered={filtered} change={change} />
      <section class="results" aria-label={t('searchResults')}>
        <p class="print-only">{viewText(view)}</p>
        <div class="results-head">
          <p id="count" role="status">
            {documents.length === 0
              ? t('searchNone')
              : t(
                  'documentsShown',
                  numberText(documents.length),
                  numberText(catalogue.documents.length),
                )}
          </p>
          {filters && (
            <button
              type="button"
              id="unfilter"
              class="link"
              onClick={() => change(unfiltered(view), 'step')}
            >
              {t('unfilter')}
            </button>
          )}
          <Toolbar documents={documents} view={view} change={change} />
        </div>
        {documents.length === 0 ? (
          <p class="state quiet">{filters ? t('filteredNone') : t('searchHint')}</p>
        ) : (
          <DocumentTable documents={documents} parts={found?.parts} view={view} change={change} />
        )}
      </section>
    </main>
  );
}

/** By what the table shows, so that it reads as sorted. */
const WORDING = {
  name: documentName,
  issuer: ({ issuer }: { readonly issuer: keyof typeof ISSUERS }) =>
    ISSUERS[issuer].label[language()],
};
