import { useEffect, useState } from 'preact/hooks';
import { candidatesFor } from '#entrypoints/annotator.content/background.ts';
import { t } from '#lib/i18n.ts';
import type { CatalogueDocument } from '#lib/resolution/lookup.ts';
import type { ResolvedReference } from '#lib/resolution/resolved.ts';
import { Candidates } from './Candidates.tsx';

interface ChoiceProps {
  readonly resolved: ResolvedReference;
  readonly onChoose: (document: CatalogueDocument | null) => void;
}

/** The other documents that bear the same name; the reader says which one the page means. */
export function Choice({ resolved, onChoose }: ChoiceProps) {
  const { reference, documents, evidence } = resolved;
  const [others, setOthers] = useState<readonly CatalogueDocument[] | null>(null);
  useEffect(() => {
    const shown = new Set(documents.map(({ id }) => id));
    void candidatesFor(reference).then((all) => setOthers(all.filter(({ id }) => !shown.has(id))));
  }, [reference]);

  const isChosen = evidence.some(({ rule }) => rule === 'chosen');
  return (
    <>
      <h2 class="choice-heading">{t('chooseHeading')}</h2>
      {others && others.length > 0 && <Candidates documents={others} onPick={onChoose} />}
      {others?.length === 0 && <p class="document-caveat">{t('chooseNone')}</p>}
      {isChosen && (
        <button type="button" class="link" onClick={() => onChoose(null)}>
          {t('unchoose')}
        </button>
      )}
    </>
  );
}
