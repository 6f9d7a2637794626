import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { DocumentLine } from '#components/DocumentLine.tsx';
import type { ChangedDocument } from '#lib/catalogue/compare.ts';
import { dateText, numberText, t } from '#lib/i18n.ts';
import type { CatalogueDocument } from '#lib/resolution/lookup.ts';
import { FIELDS } from './fields.ts';
import type { Candidate } from './use-update.ts';

/** Documents of a list beyond which a summary is none. */
const SHOWN = 200;

interface ReviewProps {
  readonly candidate: Candidate;
  readonly onApply: () => void;
  readonly onDiscard: () => void;
}

/** What a new release would change, and the reader's choice. */
export function Review({ candidate, onApply, onDiscard }: ReviewProps) {
  const { release, installed, changes } = candidate;
  const { revision, published } = release.header;
  const { added, changed, removed } = changes;
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
      {added.length + changed.length + removed.length === 0 && (
        <p id="review-same">{t('reviewSame')}</p>
      )}
      <List id="added" label={t('added')} documents={added}>
        {(document) => <DocumentLine document={document} />}
      </List>
      <List id="changed" label={t('changed')} documents={changed}>
        {(change) => <Change change={change} />}
      </List>
      <List id="removed" label={t('removed')} documents={removed}>
        {(document) => <DocumentLine document={document} />}
      </List>
      <div class="actions">
        <button type="button" id="apply" class="button main" onClick={onApply}>
          {t('apply')}
        </button>
        <button type="button" id="discard" class="button" onClick={onDiscard}>
          {t('discard')}
        </button>
      </div>
    </div>
  );
}

interface ListProps<T> {
  readonly id: string;
  readonly label: string;
  readonly documents: readonly T[];
  readonly children: (document: T) => ComponentChildren;
}

function List<T extends CatalogueDocument | ChangedDocument>({
  id,
  label,
  documents,
  children,
}: ListProps<T>) {
  if (documents.length === 0) return null;
  const hidden = documents.length - SHOWN;
  return (
    <details class="changes" id={id}>
      <summary>
        {label} <span class="count">{numberText(documents.length)}</span>
      </summary>
      <ul>
        {documents.slice(0, SHOWN).map((document) => (
          <li key={'after' in document ? document.after.id : document.id}>{children(document)}</li>
        ))}
        {hidden > 0 && <li class="quiet">{t('listMore', numberText(hidden))}</li>}
      </ul>
    </details>
  );
}

function Change({ change: { before, after, fields } }: { change: ChangedDocument }) {
  return (
    <>
      <DocumentLine document={after} />
      <dl class="fields">
        {fields.map((name) => {
          const { label, text } = FIELDS[name];
          return (
            <div key={name}>
              <dt>{t(label)}</dt>
              <dd>
                <del>
                  <span class="unseen">{t('fieldBefore')}: </span>
                  {text(before) || t('none')}
                </del>
                <ins>
                  <span class="unseen">{t('fieldAfter')}: </span>
                  {text(after) || t('none')}
                </ins>
              </dd>
            </div>
          );
        })}
      </dl>
    </>
  );
}
