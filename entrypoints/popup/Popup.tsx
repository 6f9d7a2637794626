import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Answer } from '#components/Answer.tsx';
import { CatalogueFailed } from '#components/CatalogueFailed.tsx';
import { openCataloguePage } from '#components/catalogue-page.ts';
import { DocumentCard } from '#components/DocumentCard.tsx';
import { SearchBox, SHOWN } from '#components/SearchBox.tsx';
import { useCatalogue } from '#components/use-catalogue.ts';
import { citation, sourceOf } from '#lib/citation/formats.ts';
import { type MessageKey, t } from '#lib/i18n.ts';
import { isLinkable } from '#lib/outside.ts';
import type { CatalogueDocument } from '#lib/resolution/lookup.ts';
import type { ResolvedReference } from '#lib/resolution/resolved.ts';
import { PageReferences } from './PageReferences.tsx';
import { RecentLookups } from './RecentLookups.tsx';
import { usePage } from './use-page.ts';
import { useRecent } from './use-recent.ts';

/** No catalogue yet, the same one each time. */
const NOTHING: readonly CatalogueDocument[] = [];

/** What a card shows: what a reference of the page names, or a document that was looked up. */
type Card =
  | Pick<ResolvedReference, 'status' | 'documents' | 'evidence'>
  | { readonly document: CatalogueDocument };

export function Popup() {
  const [query, setQuery] = useState('');
  const [card, setCard] = useState<Card | null>(null);
  const [notice, setNotice] = useState('');
  const [catalogue, retry] = useCatalogue();
  const recent = useRecent(catalogue.name === 'ready' ? catalogue.documents : NOTHING);
  const page = usePage();
  const input = useRef<HTMLInputElement>(null);
  /** Where focus goes back to when the card closes. */
  const opener = useRef<HTMLElement | null>(null);

  useEffect(() => input.current?.focus(), []);

  const open = (next: Card) => {
    const { activeElement } = document;
    opener.current = activeElement instanceof HTMLButtonElement ? activeElement : null;
    setCard(next);
  };
  const close = () => {
    setCard(null);
    // The list is there again, and can take focus, once this change has been drawn.
    requestAnimationFrame(() => (opener.current ?? input.current)?.focus());
  };

  const change = (next: string) => {
    setNotice('');
    setQuery(next);
  };
  const lookUp = (document: CatalogueDocument) => {
    recent?.remember(document);
    open({ document });
  };
  const openSource = (document: CatalogueDocument) => {
    const source = sourceOf(document);
    if (source === null) return setNotice(t('noSource'));
    if (!isLinkable(source)) return setNotice(t('sourceNotSecure'));
    recent?.remember(document);
    void browser.tabs.create({ url: source });
  };
  const copy = (text: string, done: MessageKey) =>
    navigator.clipboard.writeText(text).then(
      () => setNotice(t(done)),
      () => setNotice(t('copyRefused')),
    );

  const asked = query.trim() !== '';
  const found = useMemo(
    () => (catalogue.name === 'ready' && asked ? catalogue.index().search(query, SHOWN) : null),
    [catalogue, query, asked],
  );
  return (
    <>
      <main class="popup" hidden={card !== null}>
        <h1 class="unseen">{t('extensionName')}</h1>
        <SearchBox
          query={query}
          onQuery={change}
          found={found}
          onOpen={lookUp}
          onOpenSource={openSource}
          onCopy={(document) => void copy(citation(document), 'citationCopied')}
          notice={notice}
          inputRef={input}
        />
        {catalogue.name === 'failed' && <CatalogueFailed onRetry={retry} />}
        {asked ? (
          catalogue.name === 'loading' && <p class="state">{t('catalogueLoading')}</p>
        ) : (
          <>
            <PageReferences
              state={page.state}
              onAnnotate={() => {
                page.annotate();
                input.current?.focus(); // the button goes
              }}
              onOpen={open}
              onCopy={(text) => void copy(text, 'listCopied')}
              onShow={page.show}
            />
            {recent && <RecentLookups recent={recent} onOpen={lookUp} />}
          </>
        )}
      </main>
      {card && <CardView card={card} onClose={close} />}
      <footer class="foot">
        <button
          type="button"
          id="open-catalogue"
          class="foot-link"
          onClick={() => void openCataloguePage({ query }).then(() => window.close())}
        >
          {t('catalogueLink')}
        </button>
        <button
          type="button"
          id="open-options"
          class="foot-link"
          onClick={() => void browser.runtime.openOptionsPage().then(() => window.close())}
        >
          {t('optionsLink')}
        </button>
      </footer>
    </>
  );
}

function CardView({ card, onClose }: { card: Card; onClose: () => void }) {
  const back = useRef<HTMLButtonElement>(null);
  const [only, another] = 'document' in card ? [card.document] : card.documents;
  useEffect(() => {
    back.current?.focus();
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault(); // else the browser closes the popup
      onClose();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onClose]);
  return (
    <main class="popup card">
      <h1 class="unseen">{t('extensionName')}</h1>
      <button ref={back} type="button" id="back" class="back" onClick={onClose}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M10 3 5 8l5 5" />
        </svg>
        {t('back')}
      </button>
      {'document' in card ? <DocumentCard document={card.document} /> : <Answer {...card} />}
      {only && !another && (
        <button
          type="button"
          id="open-document"
          class="foot-link"
          onClick={() => void openCataloguePage({ document: only.id }).then(() => window.close())}
        >
          {t('documentLink')}
        </button>
      )}
    </main>
  );
}
