import { useEffect, useMemo } from 'preact/hooks';
import { CatalogueFailed } from '#components/CatalogueFailed.tsx';
import { documentName } from '#components/DocumentCard.tsx';
import { type ReadyCatalogue, useCatalogue } from '#components/use-catalogue.ts';
import type { View } from '#lib/browse/view.ts';
import { t } from '#lib/i18n.ts';
import { Browser } from './Browser.tsx';
import { DocumentPage } from './DocumentPage.tsx';
import { type ChangeView, useView } from './use-view.ts';

/** The catalogue on a page of its own: all of it, or one document. */
export function CataloguePage() {
  const [catalogue, retry] = useCatalogue();
  const [view, change] = useView();
  return (
    <>
      <header class="masthead">
        <a class="masthead-home" href={location.pathname} onClick={home(change)}>
          <img src="/icon/128.png" alt="" width="28" height="28" />
          {t('browseTitle')}
        </a>
        <a class="masthead-link" href="/options.html">
          {t('optionsLink')}
        </a>
      </header>
      {catalogue.name === 'loading' && (
        <p class="state" role="status">
          {t('catalogueLoading')}
        </p>
      )}
      {catalogue.name === 'failed' && <CatalogueFailed onRetry={retry} />}
      {catalogue.name === 'ready' && <Ready catalogue={catalogue} view={view} change={change} />}
    </>
  );
}

const home = (change: ChangeView) => (event: MouseEvent) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return; // a tab of its own
  event.preventDefault();
  change({ document: null }, 'step');
};

interface ReadyProps {
  readonly catalogue: ReadyCatalogue;
  readonly view: View;
  readonly change: ChangeView;
}

function Ready({ catalogue, view, change }: ReadyProps) {
  const shown = useMemo(
    () => catalogue.documents.find(({ id }) => id === view.document),
    [catalogue, view.document],
  );
  const title = `${shown ? documentName(shown) : t('browseTitle')} – ${t('extensionName')}`;
  useEffect(() => {
    document.title = title;
  }, [title]);

  if (view.document === null) return <Browser catalogue={catalogue} view={view} change={change} />;
  if (!shown) {
    return (
      <main class="document-page">
        <p class="state" role="alert">
          {t('documentMissing')}
        </p>
      </main>
    );
  }
  return <DocumentPage key={shown.id} document={shown} catalogue={catalogue} change={change} />;
}
