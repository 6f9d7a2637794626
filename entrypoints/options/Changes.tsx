import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { DocumentLine } from '#components/DocumentLine.tsx';
import { FIELDS } from '#components/record/fields.ts';
import type { ChangedDocument, Changes } from '#lib/catalogue/compare.ts';
import { numberText, t } from '#lib/i18n.ts';
import type { CatalogueDocument, DocumentGroup } from '#lib/resolution/lookup.ts';
import { matches } from './matching.ts';

/** Items of a list beyond which a summary is none. */
const SHOWN = 200;

/** Changes that one sees at a glance need no search. */
const SEARCHED_FROM = 8;

/** What one release has that another has not, field by field, with a search. */
export function ChangeLists({ changes }: { changes: Changes }) {
  const { added, changed, removed, addedGroups, removedGroups } = changes;
  const [typed, setTyped] = useState('');
  const isWanted = (document: CatalogueDocument) => matches(document, typed);
  const isSearched = added.length + changed.length + removed.length >= SEARCHED_FROM;
  return (
    <>
      {isSearched && (
        <input
          type="search"
          id="changes-search"
          class="text"
          aria-label={t('changesSearch')}
          placeholder={t('changesSearch')}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      )}
      <List id="added" label={t('added')} items={added.filter(isWanted)} open={typed !== ''}>
        {(document) => <DocumentLine document={document} />}
      </List>
      <List
        id="changed"
        label={t('changed')}
        items={changed.filter(({ before, after }) => isWanted(before) || isWanted(after))}
        open={typed !== ''}
      >
        {(change) => <Change change={change} />}
      </List>
      <List id="removed" label={t('removed')} items={removed.filter(isWanted)} open={typed !== ''}>
        {(document) => <DocumentLine document={document} />}
      </List>
      <List id="added-groups" label={t('addedGroups')} items={addedGroups}>
        {({ names }) => names.join('; ')}
      </List>
      <List id="removed-groups" label={t('removedGroups')} items={removedGroups}>
        {({ names }) => names.join('; ')}
      </List>
    </>
  );
}

type Item = CatalogueDocument | ChangedDocument | DocumentGroup;

const keyOf = (item: Item): string => {
  if ('names' in item) return item.names.join();
  return 'after' in item ? item.after.id : item.id;
};

interface ListProps<T> {
  readonly id: string;
  readonly label: string;
  readonly items: readonly T[];
  /** Whether it stands open by itself; the reader opens and closes it at will. */
  readonly open?: boolean;
  readonly children: (item: T) => ComponentChildren;
}

function List<T extends Item>({ id, label, items, open = false, children }: ListProps<T>) {
  if (items.length === 0) return null;
  const hidden = items.length - SHOWN;
  return (
    <details class="changes" id={id} open={open}>
      <summary>
        {label} <span class="count">{numberText(items.length)}</span>
      </summary>
      <ul>
        {items.slice(0, SHOWN).map((item) => (
          <li key={keyOf(item)}>{children(item)}</li>
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
