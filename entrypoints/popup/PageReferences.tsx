import { useState } from 'preact/hooks';
import { documentName } from '#components/DocumentCard.tsx';
import { DocumentLine } from '#components/DocumentLine.tsx';
import { StatusBadge } from '#components/StatusBadge.tsx';
import { numberText, t } from '#lib/i18n.ts';
import { type Group, groupReferences, type PageReference } from './groups.ts';
import { referenceList } from './reference-list.ts';
import { SiteRuleField } from './SiteRuleField.tsx';
import type { PageState } from './use-page.ts';

interface PageReferencesProps {
  readonly state: PageState;
  readonly onAnnotate: () => void;
  readonly onOpen: (reference: PageReference) => void;
  /** Puts a text on the clipboard. */
  readonly onCopy: (text: string) => void;
  /** Takes the reader to a mention, by its place in the page's list. */
  readonly onShow: (index: number) => void;
}

/** What the page in front cites. */
export function PageReferences(props: PageReferencesProps) {
  const { state, onAnnotate, onOpen, onCopy, onShow } = props;
  const groups = state.name === 'answered' ? groupReferences(state.references) : [];
  return (
    <section class="page" aria-labelledby="page-heading">
      <div class="page-head">
        <h2 id="page-heading">{t('pageHeading')}</h2>
        <p class="quiet" role="status">
          {progressText(state)}
        </p>
      </div>
      <ol class="page-list">
        {groups.map((group) => (
          <Entry key={group.key} group={group} onOpen={onOpen} onShow={onShow} />
        ))}
      </ol>
      <Absence state={state} onAnnotate={onAnnotate} />
      {groups.length > 0 && (
        <button
          type="button"
          id="copy-list"
          class="foot-link"
          onClick={() => onCopy(referenceList(groups))}
        >
          {t('listCopy')}
        </button>
      )}
      {state.name === 'answered' && state.site.host !== '' && (
        <SiteRuleField host={state.site.host} />
      )}
    </section>
  );
}

function progressText(state: PageState): string {
  if (state.name === 'asking') return t('pageAsking');
  if (state.name !== 'answered') return '';
  if (state.site.rule === 'off') return t('pageOff');
  if (state.site.rule === 'ask') return '';
  if (!state.complete) return t('pageSearching');
  const { length } = state.references;
  return length === 0 ? t('pageNone') : t('pageCount', numberText(length));
}

function Absence({ state, onAnnotate }: Pick<PageReferencesProps, 'state' | 'onAnnotate'>) {
  switch (state.name) {
    case 'idle':
      return <Offer why={t('pageIdle')} onAnnotate={onAnnotate} />;
    case 'answered':
      return state.site.rule === 'ask' ? (
        <Offer why={t('pageAsk')} onAnnotate={onAnnotate} />
      ) : null;
    case 'closed':
      return <p class="page-absence">{t('pageClosed')}</p>;
    case 'failed':
      return <p class="page-absence">{t('pageFailed')}</p>;
    default:
      return null;
  }
}

interface OfferProps extends Pick<PageReferencesProps, 'onAnnotate'> {
  readonly why: string;
}

/** Why the page was not searched, and the means to have it searched. */
function Offer({ why, onAnnotate }: OfferProps) {
  return (
    <div class="page-absence">
      <p>{why}</p>
      <button type="button" id="annotate" class="button main" onClick={onAnnotate}>
        {t('pageAnnotate')}
      </button>
    </div>
  );
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
  const several = reference.documents.length > 1;
  const place = mentions.length > 1 ? ` ${next + 1}/${mentions.length}` : '';
  const goText = t('goToMention') + place;
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
          aria-label={`${goText}: ${document && !several ? documentName(document) : reference.text}`}
          onClick={go}
        >
          {goText}
        </button>
      </div>
    </li>
  );
}
