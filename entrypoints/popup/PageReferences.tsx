import { useState } from 'preact/hooks';
import { documentName } from '#components/DocumentCard.tsx';
import { DocumentLine } from '#components/DocumentLine.tsx';
import { StatusBadge } from '#components/StatusBadge.tsx';
import { numberText, t } from '#lib/i18n.ts';
import { type Group, groupReferences, type PageReference } from './groups.ts';
import { SiteSwitch } from './SiteSwitch.tsx';
import type { PageState } from './use-page.ts';

interface PageReferencesProps {
  readonly state: PageState;
  readonly onAnnotate: () => void;
  readonly onOpen: (reference: PageReference) => void;
  /** Takes the reader to a mention, by its place in the page's list. */
  readonly onShow: (index: number) => void;
}

/** What the page in front cites. */
export function PageReferences({ state, onAnnotate, onOpen, onShow }: PageReferencesProps) {
  return (
    <section class="page" aria-labelledby="page-heading">
      <div class="page-head">
        <h2 id="page-heading">{t('pageHeading')}</h2>
        <p class="quiet" role="status">
          {progressText(state)}
        </p>
      </div>
      {state.name === 'answered' ? (
        <ol class="page-list">
          {groupReferences(state.references).map((group) => (
            <Entry key={group.key} group={group} onOpen={onOpen} onShow={onShow} />
          ))}
        </ol>
      ) : (
        <Absence state={state} onAnnotate={onAnnotate} />
      )}
      {state.name === 'answered' && state.site.host !== '' && <SiteSwitch host={state.site.host} />}
    </section>
  );
}

function progressText(state: PageState): string {
  if (state.name === 'asking') return t('pageAsking');
  if (state.name !== 'answered') return '';
  if (!state.site.on) return t('siteOff');
  if (!state.complete) return t('pageSearching');
  const { length } = state.references;
  return length === 0 ? t('pageNone') : t('pageCount', numberText(length));
}

function Absence({ state, onAnnotate }: Pick<PageReferencesProps, 'state' | 'onAnnotate'>) {
  switch (state.name) {
    case 'idle':
      return (
        <div class="page-absence">
          <p>{t('pageIdle')}</p>
          <button type="button" id="annotate" class="button main" onClick={onAnnotate}>
            {t('pageAnnotate')}
          </button>
        </div>
      );
    case 'closed':
      return <p class="page-absence">{t('pageClosed')}</p>;
    case 'failed':
      return <p class="page-absence">{t('pageFailed')}</p>;
    default:
      return null;
  }
}

interface EntryProps extends Pick<PageReferencesProps, 'onOpen' | 'onShow'> {
  readonly group: Group;
}

function Entry({ group, onOpen, onShow }: EntryProps) {
  const { reference, mentions } = group;
  /** Which of the mentions comes next: going there again goes on to the one after. */
  const [next, setNext] = useState(0);
  const go = () => {
    onShow(mentions[next % mentions.length] ?? 0);
    setNext((next + 1) % mentions.length);
  };
  const [document] = reference.documents;
  const several = reference.status === 'set' || reference.status === 'ambiguous';
  return (
    <li class="entry">
      {document ? (
        <button type="button" class="entry-open" onClick={() => onOpen(reference)}>
          {several ? (
            <span class="line-title" lang="vi">
              {reference.text}
            </span>
          ) : (
            <DocumentLine document={document} />
          )}
        </button>
      ) : (
        <p class="entry-open line-title" lang="vi">
          {reference.text}
        </p>
      )}
      <div class="entry-foot">
        <StatusBadge status={reference.status} />
        <span class="quiet">
          {mentions.length === 1 ? t('mentionsOne') : t('mentionsMany', mentions.length)}
        </span>
        <button
          type="button"
          class="entry-go"
          aria-label={t(
            'goToMentionOf',
            document && !several ? documentName(document) : reference.text,
          )}
          onClick={go}
        >
          {t('goToMention')}
          {mentions.length > 1 && ` ${next + 1}/${mentions.length}`}
        </button>
      </div>
    </li>
  );
}
