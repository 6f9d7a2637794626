import type { Catalogue, InstalledRelease } from '#lib/catalogue/catalogue.ts';
import { numberText, t } from '#lib/i18n.ts';
import { Feed } from './feed/Feed.tsx';
import { History } from './History.tsx';
import { ProblemNote } from './ProblemNote.tsx';
import { Review } from './Review.tsx';
import { type UpdateState, useUpdate } from './use-update.ts';

interface UpdateProps {
  /** The installed release, without the reader's own records. */
  readonly catalogue: Catalogue;
  readonly installed: InstalledRelease;
  readonly onInstalled: (installed: InstalledRelease) => void;
}

const BUSY: readonly UpdateState['name'][] = [
  'asking-permission',
  'downloading',
  'checking',
  'installing',
];

/** The ways to another release, and what became of the one last tried. */
export function Update({ catalogue, installed, onInstalled }: UpdateProps) {
  const update = useUpdate(catalogue, onInstalled);
  const { state } = update;
  const busy = BUSY.includes(state.name);
  return (
    <section class="section" aria-labelledby="update-heading">
      <h2 id="update-heading">{t('updateHeading')}</h2>
      <p class="quiet">{t('updateIntro')}</p>

      <Feed update={update} busy={busy} />

      <div class="way">
        <label for="file">{t('fromFile')}</label>
        <p class="quiet" id="file-hint">
          {t('fromFileHint')}
        </p>
        <input
          type="file"
          id="file"
          accept=".jsonl"
          aria-describedby="file-hint"
          disabled={busy}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) update.fromFile(file);
            currentTarget.value = ''; // the same file may be chosen again, mended
          }}
        />
      </div>

      <form
        class="way"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const address = new FormData(event.currentTarget).get('address');
          update.fromAddress(String(address ?? ''));
        }}
      >
        <label for="address">{t('fromAddress')}</label>
        <p class="quiet" id="address-hint">
          {t('fromAddressHint')}
        </p>
        <div class="field">
          <input
            type="url"
            id="address"
            name="address"
            class="text"
            placeholder="https://"
            autocomplete="url"
            spellcheck={false}
            aria-describedby="address-hint"
            disabled={busy}
          />
          <button type="submit" id="download" class="button" disabled={busy}>
            {t('download')}
          </button>
        </div>
      </form>

      <div class="way">
        <h3>{t('bundledHeading')}</h3>
        <p class="quiet">{t('restoreHint')}</p>
        <button
          type="button"
          id="restore"
          class="button"
          disabled={busy}
          onClick={update.fromBundle}
        >
          {t('restore')}
        </button>
      </div>

      <History installed={installed} busy={busy} onChoose={update.fromHistory} />

      <div class="outcome">
        <Progress state={state} onCancel={update.cancel} />
        {state.name === 'review' && (
          <Review
            candidate={state.candidate}
            onApply={() => update.apply(state.candidate)}
            onDiscard={update.discard}
          />
        )}
        {state.name === 'failed' && <ProblemNote id="problem" problem={state.problem} />}
      </div>
    </section>
  );
}

function Progress({ state, onCancel }: { state: UpdateState; onCancel: () => void }) {
  return (
    <>
      <p class={state.name === 'applied' ? 'success' : 'progress'} id="update-status" role="status">
        {statusText(state)}
      </p>
      {(state.name === 'asking-permission' || state.name === 'downloading') && (
        <div class="download">
          {state.name === 'downloading' && <Bytes {...state} />}
          <button type="button" id="cancel" class="button" onClick={onCancel}>
            {t('cancel')}
          </button>
        </div>
      )}
    </>
  );
}

function statusText(state: UpdateState): string {
  switch (state.name) {
    case 'asking-permission':
      return t('askingPermission');
    case 'downloading':
      return t('downloading');
    case 'checking':
      return t('checking');
    case 'installing':
      return t('installing');
    case 'applied': {
      const { revision, documents } = state.installed;
      return t('applied', revision, numberText(documents));
    }
    case 'nothing-new':
      return t('nothingNew');
    case 'discarded':
      return t('discarded');
    default:
      return '';
  }
}

function Bytes({ received, total }: { received: number; total: number | null }) {
  const kilobytes = (bytes: number) => numberText(Math.ceil(bytes / 1024));
  // Without a value the bar says only that something is going on.
  const known = total === null ? {} : { max: total, value: received };
  return (
    <>
      <progress aria-label={t('downloading')} {...known} />
      <p class="quiet">
        {total === null
          ? t('downloaded', kilobytes(received))
          : t('downloadedOf', kilobytes(received), kilobytes(total))}
      </p>
    </>
  );
}
