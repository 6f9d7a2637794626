import { useKept } from '#components/use-kept.ts';
import { readFeedCode } from '#lib/catalogue/feed/code.ts';
import { DEFAULT_FEED } from '#lib/catalogue/feed/default.ts';
import { followedFeed, newlyFollowed } from '#lib/catalogue/feed/followed.ts';
import { t } from '#lib/i18n.ts';
import type { Update } from '../use-update.ts';
import { FollowedFeed } from './FollowedFeed.tsx';

interface FeedProps {
  readonly update: Update;
  readonly busy: boolean;
}

/** The feed that the reader follows, or the ways to one. */
export function Feed({ update, busy }: FeedProps) {
  const followed = useKept(followedFeed);
  if (followed === undefined) return null;
  return (
    <div class="way" id="feed">
      <h3>{t('feedHeading')}</h3>
      {followed ? (
        <FollowedFeed followed={followed} update={update} busy={busy} />
      ) : (
        <FollowForm update={update} busy={busy} />
      )}
    </div>
  );
}

function FollowForm({ update, busy }: FeedProps) {
  const follow = (address: string, key = '') => {
    const code = readFeedCode(address, key);
    if (code.ok) update.fromFeed(newlyFollowed(code.value.address, code.value.key));
    else update.fail(code.problem);
  };
  return (
    <>
      <p class="quiet">{t('feedIntro')}</p>
      {DEFAULT_FEED === null ? (
        <p class="quiet" id="no-default-feed">
          {t('feedNoDefault')}
        </p>
      ) : (
        <button
          type="button"
          id="follow-default"
          class="button"
          disabled={busy}
          onClick={() => DEFAULT_FEED !== null && follow(DEFAULT_FEED)}
        >
          {t('feedFollowDefault', new URL(DEFAULT_FEED).host)}
        </button>
      )}
      <form
        noValidate
        class="feed-form"
        onSubmit={(event) => {
          event.preventDefault();
          const form = new FormData(event.currentTarget);
          follow(String(form.get('feed-address') ?? ''), String(form.get('feed-key') ?? ''));
        }}
      >
        <label for="feed-address">{t('feedAddress')}</label>
        <input
          type="url"
          id="feed-address"
          name="feed-address"
          class="text"
          placeholder="https://…/feed.json#ed25519=…"
          spellcheck={false}
          disabled={busy}
        />
        <label for="feed-key">{t('feedKey')}</label>
        <input
          type="text"
          id="feed-key"
          name="feed-key"
          class="text"
          autocomplete="off"
          spellcheck={false}
          disabled={busy}
        />
        <button type="submit" id="follow" class="button" disabled={busy}>
          {t('feedFollow')}
        </button>
      </form>
    </>
  );
}
