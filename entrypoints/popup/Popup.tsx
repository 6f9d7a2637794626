import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Answer } from '#components/Answer.tsx';
import { SearchBox } from '#components/SearchBox.tsx';
import { useCatalogue } from '#components/use-catalogue.ts';
import { t } from '#lib/i18n.ts';
import type { CatalogueDocument } from '#lib/resolution/lookup.ts';
import type { ResolvedReference } from '#lib/resolution/resolved.ts';
import { PageReferences } from './PageReferences.tsx';
import { usePage } from './use-page.ts';

/** What a card shows: a document found by searching is certain. */
type Card = Pick<ResolvedReference, 'status' | 'documents' | 'evidence'>;

const cardOf = (document: CatalogueDocument): Card => ({
  status: 'exact',
  documents: [document],
  evidence: [],
});

export function Popup() {
  const [query, setQuery] = useState('');
  const [card, setCard] = useState<Card | null>(null);
  const [catalogue, retry] = useCatalogue();
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

  const results = useMemo(
    () => (catalogue.name === 'ready' ? catalogue.index().search(query).documents : null),
    [catalogue, query],
  );
  return (
    <>
      <main class="popup" hidden={card !== null}>
        <SearchBox
          query={query}
          onQuery={setQuery}
          results={results}
          onOpen={(document) => open(cardOf(document))}
          inputRef={input}
        />
        {catalogue.name === 'failed' && (
          <div class="state" role="alert">
            <p>{t('catalogueFailed')}</p>
            <button type="button" class="button" onClick={retry}>
              {t('tryAgain')}
            </button>
          </div>
        )}
        {query.trim() === '' ? (
          <PageReferences
            state={page.state}
            onAnnotate={() => {
              page.annotate();
              input.current?.focus(); // the button goes
            }}
            onOpen={open}
            onShow={page.show}
          />
        ) : (
          catalogue.name === 'loading' && <p class="state">{t('catalogueLoading')}</p>
        )}
      </main>
      {card && <CardView card={card} onClose={close} />}
      <footer class="foot">
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
      <button ref={back} type="button" id="back" class="back" onClick={onClose}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M10 3 5 8l5 5" />
        </svg>
        {t('back')}
      </button>
      <Answer {...card} />
    </main>
  );
}
