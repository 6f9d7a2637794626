import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '#lib/i18n.ts';

interface Offer {
  readonly said: string;
  readonly undo: () => Promise<unknown>;
}

/**
 * What was done, with the way back.
 *
 * @returns the note to show, and what to call once something was done: what is said of it, and what
 *   undoes it
 */
export function useUndo(): [note: VNode, offer: (said: string, undo: Offer['undo']) => void] {
  const [offer, setOffer] = useState<Offer | null>(null);
  const [said, setSaid] = useState('');
  const take = async () => {
    setOffer(null);
    await offer?.undo();
    setSaid(t('undone'));
  };
  const note = (
    <p class="undo-note" role="status">
      {offer ? (
        <>
          {offer.said}{' '}
          <button type="button" class="button undo" onClick={() => void take()}>
            {t('undo')}
          </button>
        </>
      ) : (
        said
      )}
    </p>
  );
  return [note, (done, undo) => setOffer({ said: done, undo })];
}
