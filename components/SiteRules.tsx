import { type MessageKey, t } from '#lib/i18n.ts';
import { SITE_RULES, type SiteRule } from '#lib/settings.ts';

const LABELS: Record<SiteRule, MessageKey> = { on: 'siteOn', ask: 'siteAsk', off: 'siteOff' };

interface SiteRulesProps {
  readonly id: string;
  /** The site's name, where nothing else on the page says what this is about. */
  readonly label?: string;
  readonly rule: SiteRule;
  readonly onChoose: (rule: SiteRule) => void;
}

/** Whether a site's pages are searched, to choose. */
export function SiteRules({ id, label, rule, onChoose }: SiteRulesProps) {
  return (
    <select
      id={id}
      class="site-rules"
      aria-label={label}
      value={rule}
      onChange={({ currentTarget }) => {
        const chosen = SITE_RULES.find((one) => one === currentTarget.value);
        if (chosen) onChoose(chosen);
      }}
    >
      {SITE_RULES.map((one) => (
        <option key={one} value={one}>
          {t(LABELS[one])}
        </option>
      ))}
    </select>
  );
}
