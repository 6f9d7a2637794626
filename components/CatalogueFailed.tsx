import { t } from '#lib/i18n.ts';

/** That the catalogue could not be opened, and a button to try again. */
export function CatalogueFailed({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <div class="state" role="alert">
      <p>{t('catalogueFailed')}</p>
      <button type="button" class="button" onClick={onRetry}>
        {t('tryAgain')}
      </button>
    </div>
  );
}
