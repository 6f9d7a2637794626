import { SiteRules } from '#components/SiteRules.tsx';
import { t } from '#lib/i18n.ts';
import { withRule } from '#lib/settings.ts';
import type { FieldProps } from './SettingsForm.tsx';

/** On which sites pages are searched: a rule for all, and those of single sites. */
export function SitesField({ settings, onChange }: FieldProps) {
  const { otherSites, sites } = settings;
  const hosts = Object.keys(sites).sort();
  return (
    <div class="way" id="sites">
      <h3>{t('sitesLabel')}</h3>
      <p class="quiet">{t('sitesHint')}</p>
      <p class="setting-site">
        <label for="other-sites">{t('otherSites')}</label>
        <SiteRules
          id="other-sites"
          rule={otherSites}
          onChoose={(rule) => onChange((now) => ({ ...now, otherSites: rule }))}
        />
      </p>
      {hosts.length > 0 && (
        <ul class="setting-sites">
          {hosts.map((host) => (
            <li key={host} class="setting-site">
              <span>{host}</span>
              <SiteRules
                id={`site-${host}`}
                label={t('siteRule', host)}
                rule={sites[host] ?? otherSites}
                onChoose={(rule) => onChange((now) => withRule(now, host, rule))}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
