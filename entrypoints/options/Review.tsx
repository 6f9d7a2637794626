import { useEffect, useRef, useState } from 'preact/hooks';
import { isEmpty, losesMost } from '#lib/catalogue/compare.ts';
import { dateText, numberText, t } from '#lib/i18n.ts';
import { ChangeLists } from './Changes.tsx';
import type { Candidate } from './use-update.ts';

interface ReviewProps {
  readonly candidate: Candidate;
  readonly onApply: () => void;
  readonly onDiscard: () => void;
}

/** What a new release would change, and the reader's choice. */
export function Review({ candidate, onApply, onDiscard }: ReviewProps) {
  const { release, installed, changes } = candidate;
  const { revision, published } = release.header;
  const needsConsent = losesMost(changes, installed.documents);
  const [consent, setConsent] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="review" id="review">
      <h3 ref={heading} tabIndex={-1}>
        {t('reviewHeading')}
      </h3>
      <p>
        {t(
          'reviewFrom',
          installed.revision,
          dateText(installed.published),
          revision,
          dateText(published),
        )}
      </p>
      {revision < installed.revision && <p class="warning">{t('reviewOlder')}</p>}
      {isEmpty(changes) && <p id="review-same">{t('reviewSame')}</p>}
      <ChangeLists changes={changes} />
      {needsConsent && (
        <label class="warning consent">
          <input
            type="checkbox"
            id="consent"
            checked={consent}
            onChange={({ currentTarget }) => setConsent(currentTarget.checked)}
          />{' '}
          {t('reviewMostGone', numberText(changes.removed.length), numberText(installed.documents))}
        </label>
      )}
      <div class="actions">
        <button
          type="button"
          id="apply"
          class="button main"
          disabled={needsConsent && !consent}
          onClick={onApply}
        >
          {t('apply')}
        </button>
        <button type="button" id="discard" class="button" onClick={onDiscard}>
          {t('discard')}
        </button>
      </div>
    </div>
  );
}
