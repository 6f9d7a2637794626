import { useSettings } from '#components/use-settings.ts';
import { t } from '#lib/i18n.ts';
import { isOn, switched } from '#lib/settings.ts';

/** Whether the pages of a site are searched at all. */
export function SiteSwitch({ host }: { readonly host: string }) {
  const { settings, change } = useSettings();
  if (!settings) return null;
  return (
    <label class="site-switch">
      <input
        type="checkbox"
        id="site-switch"
        checked={isOn(settings, host)}
        onChange={({ currentTarget }) => change(switched(settings, host, currentTarget.checked))}
      />
      {t('siteSwitch', host)}
    </label>
  );
}
