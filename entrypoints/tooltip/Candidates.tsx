import { useState } from 'preact/hooks';
import { documentName, factsOf } from '#components/DocumentCard.tsx';
import { dateText, t } from '#lib/i18n.ts';
import type { CatalogueDocument } from '#lib/resolution/lookup.ts';

/** Of many candidates, the best that still fit a glance. */
const SHOWN = 5;

interface CandidatesProps {
  /** Best first. */
  readonly documents: readonly CatalogueDocument[];
  readonly onPick: (document: CatalogueDocument) => void;
}

/** Documents to pick one of, enough of each to know it by. */
export function Candidates({ documents, onPick }: CandidatesProps) {
  const [all, setAll] = useState(documents.length === SHOWN + 1);
  const hidden = all ? 0 : documents.length - SHOWN;
  return (
    <>
      <ol class="candidates">
        {documents.slice(0, all ? documents.length : SHOWN).map((document) => (
          <li key={document.id}>
            <button type="button" class="candidate" onClick={() => onPick(document)}>
              <span class="line-name">{documentName(document)}</span>
              <span class="line-title" lang="vi">
                {document.title}
              </span>
              <span class="line-facts">{lineOf(document)}</span>
            </button>
          </li>
        ))}
      </ol>
      {hidden > 0 && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {t('moreDocuments', hidden)}
        </button>
      )}
    </>
  );
}

const lineOf = (document: CatalogueDocument): string =>
  [...(document.date === null ? [] : [dateText(document.date)]), ...factsOf(document)].join(' · ');
