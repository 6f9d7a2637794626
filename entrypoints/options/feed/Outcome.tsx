import { useState } from 'preact/hooks';
import { type Changes, compareReleases } from '#lib/catalogue/compare.ts';
import type { Followed } from '#lib/catalogue/feed/followed.ts';
import { formerReleases, readFormer } from '#lib/catalogue/history.ts';
import { openReleased } from '#lib/catalogue/open.ts';
import { momentText, numberText, t } from '#lib/i18n.ts';
import { ChangeLists } from '../Changes.tsx';
import { problemText } from '../problem-text.ts';

/** What the last automatic check came to. */
export function Outcome({ outcome }: { outcome: NonNullable<Followed['outcome']> }) {
  const [changes, setChanges] = useState<Changes | null>(null);
  if (outcome.type === 'failed') {
    return (
      <p class="warning" id="auto-failed">
        {t('autoFailed', momentText(outcome.at), problemText(outcome.problem))}
      </p>
    );
  }
  const { at, from, to, added, changed, removed } = outcome;
  const counts = [added, changed, removed].map(numberText);
  return (
    <div class="success" id="auto-updated">
      <p>{t('autoUpdated', momentText(at), from, to)}</p>
      <p>{t('autoCounts', ...counts)}</p>
      {changes ? (
        <ChangeLists changes={changes} />
      ) : (
        <button
          type="button"
          id="what-changed"
          class="button"
          onClick={() => void lastChanges().then(setChanges)}
        >
          {t('autoShow')}
        </button>
      )}
    </div>
  );
}

/** From the release that was last replaced to the installed one. */
async function lastChanges(): Promise<Changes | null> {
  const [latest] = await formerReleases();
  const former = latest && (await readFormer(latest.key));
  if (!former?.ok) return null;
  const catalogue = await openReleased();
  const [documents, groups] = [await catalogue.documents(), await catalogue.groups()];
  return compareReleases(former.value.release, { documents, groups });
}
