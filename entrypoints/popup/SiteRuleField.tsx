import { SiteRules } from '#components/SiteRules.tsx';
import { useSettings } from '#components/use-settings.ts';
import { t } from '#lib/i18n.ts';
import { ruleOf, withRule } from '#lib/settings.ts';

/** Whether the pages of a site are searched. */
export function SiteRuleField({ host }: { readonly host: string }) {
  const { settings, failed, change } = useSettings();
  if (!settings) return null;
  return (
    <p class="site-rule">
      <label for="site-rule">{t('siteRule', host)}</label>
      <SiteRules
        id="site-rule"
        rule={ruleOf(settings, host)}
        onChoose={(rule) => void change((now) => withRule(now, host, rule))}
      />
      {failed && <span role="alert">{t('settingsNotKept')}</span>}
    </p>
  );
}
