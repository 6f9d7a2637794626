import type { RefObject, TargetedKeyboardEvent } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { numberText, t } from '#lib/i18n.ts';
import type { CatalogueDocument } from '#lib/resolution/lookup.ts';
import type { Found } from '#lib/search/search.ts';
import { Chips } from './Chips.tsx';
import { DocumentLine } from './DocumentLine.tsx';

/** Results beyond these are for a closer query to bring up. */
export const SHOWN = 50;

interface SearchBoxProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** The best `SHOWN` at least; null while there is nothing to search in. */
  readonly found: Found | null;
  readonly onOpen: (document: CatalogueDocument) => void;
  /** Opens the page that shows the document. */
  readonly onOpenSource: (document: CatalogueDocument) => void;
  readonly onCopy: (document: CatalogueDocument) => void;
  /** What became of the last of these, to be announced. */
  readonly notice: string;
  readonly inputRef: RefObject<HTMLInputElement | null>;
}

/**
 * A search with its results beneath, by the APG's pattern of an editable combobox: focus stays in
 * the input, the arrow keys walk through the list. Ctrl or ⌘ with Enter opens the source of a result,
 * with C its citation is copied.
 */
export function SearchBox({ query, onQuery, found, inputRef, ...actions }: SearchBoxProps) {
  const { onOpen, onOpenSource, onCopy, notice } = actions;
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const asked = query.trim() !== '';
  const shown = asked && found ? found.documents.slice(0, SHOWN) : [];
  const parts = found?.parts ?? [];
  const expanded = shown.length > 0;

  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active, found]);

  const change = (next: string) => {
    setActive(0);
    onQuery(next);
  };

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    if (event.isComposing) return; // an input method's own keys
    const next = moved(event, active, shown.length);
    const document = shown[active];
    const commanded = event.ctrlKey || event.metaKey;
    if (next !== null) setActive(next);
    else if (event.key === 'Enter' && document) (commanded ? onOpenSource : onOpen)(document);
    else if (commanded && event.key.toLowerCase() === 'c' && document && !hasSelection(event)) {
      onCopy(document);
    } else if (event.key === 'Escape' && query !== '') change('');
    else return;
    event.preventDefault();
  };

  return (
    <search class="search">
      <div class="search-field">
        <svg class="search-icon" viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="7" cy="7" r="4.5" />
          <path d="M10.5 10.5 14 14" />
        </svg>
        <input
          ref={inputRef}
          id="search"
          class="search-input"
          type="text"
          role="combobox"
          aria-label={t('searchLabel')}
          aria-autocomplete="list"
          aria-expanded={expanded}
          aria-controls={`${id}-list`}
          aria-describedby={expanded ? `${id}-keys` : undefined}
          aria-activedescendant={expanded ? `${id}-${active}` : undefined}
          placeholder={t('searchPlaceholder')}
          autocomplete="off"
          spellcheck={false}
          value={query}
          onInput={(event) => change(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        {query !== '' && (
          <button
            type="button"
            class="search-clear"
            aria-label={t('searchClear')}
            onClick={() => change('')}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M4 4l8 8M12 4l-8 8" />
            </svg>
          </button>
        )}
      </div>
      <Chips
        query={query}
        parts={parts}
        onQuery={(next) => {
          change(next);
          inputRef.current?.focus();
        }}
      />
      <div class={expanded ? 'search-count' : 'unseen'}>
        <p aria-live="polite">{asked && found ? countText(found.count) : ''}</p>
        <p class="search-notice" role="status">
          {notice}
        </p>
      </div>
      {asked && found?.count === 0 && (
        <div class="search-none">
          <p aria-hidden="true">{t('searchNone')}</p>
          <p class="quiet">{t('searchHint')}</p>
        </div>
      )}
      <div
        ref={list}
        id={`${id}-list`}
        class="search-results"
        role="listbox"
        aria-label={t('searchResults')}
        hidden={!expanded}
      >
        {shown.map((document, index) => (
          // Focus stays in the input, whose keys do what a click does here.
          // biome-ignore lint/a11y/useKeyWithClickEvents: as said above
          // biome-ignore lint/a11y/useFocusableInteractive: as said above
          <div
            key={document.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            onClick={() => {
              setActive(index);
              onOpen(document);
            }}
            onPointerDown={(event) => event.preventDefault()}
          >
            <DocumentLine document={document} parts={parts} />
          </div>
        ))}
      </div>
      {expanded && (
        <p id={`${id}-keys`} class="search-keys">
          {t('searchKeys')}
        </p>
      )}
    </search>
  );
}

/** Whether some of the query is selected, which is then what the reader copies. */
function hasSelection({ currentTarget }: TargetedKeyboardEvent<HTMLInputElement>): boolean {
  return currentTarget.selectionStart !== currentTarget.selectionEnd;
}

/** Where a key leads to in the list; null where it is none of the list's keys. */
function moved({ key }: { readonly key: string }, active: number, count: number): number | null {
  if (count === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return (active + 1) % count;
    case 'ArrowUp':
      return (active - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

function countText(count: number): string {
  if (count === 0) return t('searchNone');
  return count > SHOWN
    ? t('searchCountShown', numberText(count), SHOWN)
    : t('searchCount', numberText(count));
}
