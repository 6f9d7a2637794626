import { useEffect, useState } from 'preact/hooks';
import { documentName } from '#components/DocumentCard.tsx';
import { OutsideLink } from '#components/OutsideLink.tsx';
import { useKept } from '#components/use-kept.ts';
import type { Catalogue } from '#lib/catalogue/catalogue.ts';
import { t } from '#lib/i18n.ts';
import { type Choice, withChoice, withChoices } from '#lib/page/choices.ts';
import { changeChoices, pageChoices } from '#lib/page-choices.ts';
import type { CatalogueDocument } from '#lib/resolution/lookup.ts';
import { useUndo } from '../use-undo.tsx';

/** What the reader answered to "Not this document?", page by page, and the means to forget it. */
export function PageChoices({ catalogue }: { readonly catalogue: Catalogue }) {
  const choices = useKept(pageChoices) ?? [];
  const documents = useDocuments(catalogue, choices);
  const [undone, offerUndo] = useUndo();
  const [failed, setFailed] = useState(false);

  const forget = async (by: (choices: readonly Choice[]) => Choice[], gone: readonly Choice[]) => {
    try {
      await changeChoices(by);
      offerUndo(t('choicesForgotten'), () => changeChoices((now) => withChoices(now, gone)));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <section class="section" id="choices" aria-labelledby="choices-heading">
      <h2 id="choices-heading">{t('choicesHeading')}</h2>
      <p class="quiet">{t(choices.length === 0 ? 'choicesNone' : 'choicesIntro')}</p>
      {choices.length > 0 && (
        <>
          <ul class="own-list">
            {choices.map((choice) => {
              const { page, reference, document } = choice;
              return (
                <li key={`${page} ${reference}`}>
                  <div>
                    <span class="line-name">{nameOf(documents.get(document)) ?? document}</span>
                    <OutsideLink class="choice-page" address={page} />
                  </div>
                  <button
                    type="button"
                    class="button"
                    aria-label={t('choiceForgetOf', page)}
                    onClick={() =>
                      void forget((now) => withChoice(now, page, reference, null), [choice])
                    }
                  >
                    {t('choiceForget')}
                  </button>
                </li>
              );
            })}
          </ul>
          <div class="actions">
            <button
              type="button"
              id="choices-clear"
              class="button"
              onClick={() => void forget(() => [], choices)}
            >
              {t('choicesClear')}
            </button>
          </div>
        </>
      )}
      {undone}
      <p role="alert">{failed && t('settingsNotKept')}</p>
    </section>
  );
}

const nameOf = (document: CatalogueDocument | undefined): string | null =>
  document ? documentName(document) : null;

/** The documents that were chosen, as far as the catalogue has them. */
function useDocuments(
  catalogue: Catalogue,
  choices: readonly Choice[],
): ReadonlyMap<string, CatalogueDocument> {
  const [documents, setDocuments] = useState<readonly CatalogueDocument[]>([]);
  const any = choices.length > 0;
  useEffect(() => {
    if (any) void catalogue.documents().then(setDocuments);
  }, [catalogue, any]);
  return new Map(documents.map((document) => [document.id, document]));
}
