import { useState } from 'preact/hooks';
import { bibtex, citation, cslJson, markdown } from '#lib/citation/formats.ts';
import { type MessageKey, t } from '#lib/i18n.ts';
import type { CatalogueDocument } from '#lib/resolution/lookup.ts';

interface Format {
  readonly id: string;
  readonly label: MessageKey;
  readonly write: (document: CatalogueDocument) => string;
}

const FORMATS: readonly Format[] = [
  { id: 'text', label: 'citeText', write: citation },
  { id: 'markdown', label: 'citeMarkdown', write: markdown },
  { id: 'bibtex', label: 'citeBibtex', write: bibtex },
  { id: 'csl', label: 'citeCsl', write: cslJson },
];

/** The document as other texts cite it, each way to be copied. */
export function Citations({ document }: { readonly document: CatalogueDocument }) {
  const [notice, setNotice] = useState<{ readonly id: string; readonly text: string } | null>(null);
  const copy = (id: string, text: string) =>
    navigator.clipboard.writeText(text).then(
      () => setNotice({ id, text: t('citationCopied') }),
      () => setNotice({ id, text: t('copyRefused') }),
    );
  return (
    <div class="citations">
      {FORMATS.map(({ id, label, write }) => {
        const text = write(document);
        return (
          <div key={id} class="citation" data-format={id}>
            <div class="citation-head">
              <h3>{t(label)}</h3>
              <span class="quiet" role="status">
                {notice?.id === id ? notice.text : ''}
              </span>
              <button
                type="button"
                class="link"
                aria-label={t('copyAs', t(label))}
                onClick={() => copy(id, text)}
              >
                {t('copy')}
              </button>
            </div>
            <pre lang="vi">{text}</pre>
          </div>
        );
      })}
    </div>
  );
}
