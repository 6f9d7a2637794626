import { t } from '#lib/i18n.ts';
import { switched } from '#lib/settings.ts';
import type { FieldProps } from './SettingsForm.tsx';

/** The sites that the reader has switched off, each with the way back. */
export function OffSites({ settings, onChange }: FieldProps) {
  const { offSites } = settings;
  return (
    <div class="way" id="off-sites">
      <h3>{t('offSitesLabel')}</h3>
      {offSites.length === 0 ? (
        <p class="quiet">{t('offSitesNone')}</p>
      ) : (
        <ul class="setting-sites">
          {offSites.map((site) => (
            <li key={site}>
              {site}
              <button
                type="button"
                class="button"
                aria-label={t('offSiteOnOf', site)}
                onClick={() => onChange(switched(settings, site, true))}
              >
                {t('offSiteOn')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
