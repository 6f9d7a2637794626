import { useState } from 'preact/hooks';
import { DocumentLine } from '#components/DocumentLine.tsx';
import { numberText, t } from '#lib/i18n.ts';
import type { CatalogueDocument } from '#lib/resolution/lookup.ts';
import { matches } from '../matching.ts';

/** Documents among which one still finds the one that is meant. */
const SHOWN = 10;

interface FinderProps {
  readonly documents: readonly CatalogueDocument[];
  /** Ids of documents of which the reader has a record already. */
  readonly taken: readonly string[];
  readonly onCorrect: (document: CatalogueDocument) => void;
  readonly onHide: (document: CatalogueDocument) => void;
}

/** Finds the release's document that the reader wants to correct or hide. */
export function Finder({ documents, taken, onCorrect, onHide }: FinderProps) {
  const [typed, setTyped] = useState('');
  const found =
    typed.trim() === ''
      ? []
      : documents.filter((document) => !taken.includes(document.id) && matches(document, typed));
  const hidden = found.length - SHOWN;
  return (
    <div class="way">
      <label for="own-search">{t('ownFind')}</label>
      <input
        type="search"
        id="own-search"
        class="text"
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <ul class="own-list" id="own-found">
        {found.slice(0, SHOWN).map((document) => (
          <li key={document.id}>
            <div>
              <DocumentLine document={document} />
            </div>
            <span class="actions">
              <button type="button" class="button correct" onClick={() => onCorrect(document)}>
                {t('ownCorrect')}
              </button>
              <button type="button" class="button hide" onClick={() => onHide(document)}>
                {t('ownHide')}
              </button>
            </span>
          </li>
        ))}
        {hidden > 0 && <li class="quiet">{t('listMore', numberText(hidden))}</li>}
      </ul>
    </div>
  );
}
