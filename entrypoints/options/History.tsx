import { useEffect, useState } from 'preact/hooks';
import type { InstalledRelease } from '#lib/catalogue/catalogue.ts';
import { type FormerRelease, formerReleases } from '#lib/catalogue/history.ts';
import { dateText, momentText, t } from '#lib/i18n.ts';
import { originText } from './Installed.tsx';

interface HistoryProps {
  readonly installed: InstalledRelease;
  readonly busy: boolean;
  readonly onChoose: (key: number) => void;
}

/** The former releases, with a way back to each. */
export function History({ installed, busy, onChoose }: HistoryProps) {
  const [former, setFormer] = useState<readonly FormerRelease[]>([]);
  // Whatever is installed next, one more has become former.
  useEffect(() => void formerReleases().then(setFormer), [installed.key]);
  if (former.length === 0) return null;
  return (
    <div class="way" id="history">
      <h3>{t('historyHeading')}</h3>
      <p class="quiet">{t('historyHint')}</p>
      <ul class="history">
        {former.map((release) => (
          <li key={release.key}>
            <span>
              {t('historyRelease', release.revision, dateText(release.published))}{' '}
              <span class="quiet">
                {t('historyInstalled', momentText(release.installed))} ·{' '}
                {originText(release.origin)}
              </span>
            </span>
            <button
              type="button"
              class="button go-back"
              disabled={busy}
              onClick={() => onChoose(release.key)}
            >
              {t('historyGoBack')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
