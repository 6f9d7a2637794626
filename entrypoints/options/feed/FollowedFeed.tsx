import { useEffect, useState } from 'preact/hooks';
import { changeInterval, unfollow } from '#lib/catalogue/feed/alarm.ts';
import { feedCode } from '#lib/catalogue/feed/code.ts';
import { type Followed, INTERVALS, type Interval } from '#lib/catalogue/feed/followed.ts';
import { keyId } from '#lib/catalogue/feed/keys.ts';
import { clockDays, staleDays } from '#lib/catalogue/feed/schedule.ts';
import { type MessageKey, momentText, numberText, t } from '#lib/i18n.ts';
import type { Update } from '../use-update.ts';
import { Outcome } from './Outcome.tsx';

interface FollowedFeedProps {
  readonly followed: Followed;
  readonly update: Update;
  readonly busy: boolean;
}

const INTERVAL: Record<Interval, MessageKey> = {
  off: 'intervalOff',
  daily: 'intervalDaily',
  weekly: 'intervalWeekly',
};

/** What is known of the followed feed, and what can be done with it. */
export function FollowedFeed({ followed, update, busy }: FollowedFeedProps) {
  const { address, key, accepted, checked, interval, outcome } = followed;
  const id = useKeyId(key);
  const stale = staleDays(followed, Date.now());
  const clock = clockDays(followed);
  return (
    <>
      <dl class="facts">
        <dt>{t('feedAddress')}</dt>
        <dd id="followed-address">{address}</dd>
        <dt>{t('feedKey')}</dt>
        <dd>
          <code id="followed-key" title={feedCode(followed)}>
            {id}
          </code>
        </dd>
        {checked !== null && (
          <>
            <dt>{t('feedChecked')}</dt>
            <dd id="followed-checked">{momentText(checked)}</dd>
          </>
        )}
        {accepted && (
          <>
            <dt>{t('feedRevision')}</dt>
            <dd id="followed-revision">
              {t('feedRevisionOf', accepted.revision, momentText(accepted.published))}
            </dd>
          </>
        )}
      </dl>
      {accepted && stale !== null && (
        <p class="warning" id="feed-stale">
          {t('feedStale', momentText(accepted.expires), numberText(stale))}
        </p>
      )}
      {clock !== null && (
        <p class="warning" id="feed-clock">
          {t('feedClock', numberText(clock))}
        </p>
      )}
      {outcome && <Outcome outcome={outcome} />}
      <div class="actions">
        <button
          type="button"
          id="check-now"
          class="button"
          disabled={busy}
          onClick={() => update.fromFeed(followed)}
        >
          {t('feedCheckNow')}
        </button>
        <label>
          {t('feedInterval')}{' '}
          <select
            id="interval"
            class="text"
            value={interval}
            onChange={({ currentTarget }) => {
              const chosen = INTERVALS.find((one) => one === currentTarget.value);
              if (chosen) void changeInterval(chosen);
            }}
          >
            {INTERVALS.map((one) => (
              <option key={one} value={one}>
                {t(INTERVAL[one])}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          id="unfollow"
          class="button"
          disabled={busy}
          onClick={() => void unfollow()}
        >
          {t('feedUnfollow')}
        </button>
      </div>
    </>
  );
}

/** The key's id; empty until it is worked out. */
function useKeyId(key: string): string {
  const [id, setId] = useState('');
  useEffect(() => void keyId(key).then(setId), [key]);
  return id;
}
