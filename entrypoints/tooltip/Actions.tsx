import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { openInCatalogue } from '#entrypoints/annotator.content/background.ts';
import { bibtex, citation, cslJson, markdown } from '#lib/citation/formats.ts';
import { t } from '#lib/i18n.ts';
import type { CatalogueDocument } from '#lib/resolution/lookup.ts';
import { copyText } from './copy.ts';

/** Names that need no translation. */
const OTHER_FORMS: Readonly<Record<string, (document: CatalogueDocument) => string>> = {
  Markdown: markdown,
  BibTeX: bibtex,
  'CSL-JSON': cslJson,
};

interface ActionsProps {
  readonly document: CatalogueDocument;
  readonly children: ComponentChildren;
}

/** What one can do with a document. */
export function Actions({ document, children }: ActionsProps) {
  const [menu, setMenu] = useState(false);
  const [notice, setNotice] = useState('');
  const copy = (text: string) => {
    setNotice(t(copyText(text) ? 'copied' : 'copyFailed'));
    setMenu(false);
  };
  return (
    <div class="actions">
      <span class="joined">
        <button type="button" class="action" onClick={() => copy(citation(document))}>
          {t('copyCitation')}
        </button>
        <button
          type="button"
          class="action more"
          aria-expanded={menu}
          aria-label={t('copyOtherwise')}
          title={t('copyOtherwise')}
          onClick={() => setMenu(!menu)}
        >
          ▾
        </button>
      </span>
      {menu &&
        Object.entries(OTHER_FORMS).map(([name, write]) => (
          <button key={name} type="button" class="action" onClick={() => copy(write(document))}>
            {name}
          </button>
        ))}
      <button type="button" class="link" onClick={() => openInCatalogue(document.id)}>
        {t('openInCatalogue')}
      </button>
      {children}
      <span class="notice" role="status">
        {notice}
      </span>
    </div>
  );
}
