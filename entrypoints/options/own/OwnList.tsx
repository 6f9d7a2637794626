import { DocumentLine } from '#components/DocumentLine.tsx';
import { idOf, type OwnRecord, shownDocument } from '#lib/catalogue/own/records.ts';
import { t } from '#lib/i18n.ts';
import type { CatalogueDocument } from '#lib/resolution/lookup.ts';

interface OwnListProps {
  readonly records: readonly OwnRecord[];
  /** The installed release's documents. */
  readonly released: readonly CatalogueDocument[];
  readonly onEdit: (record: OwnRecord) => void;
  readonly onUndo: (record: OwnRecord) => void;
}

/** The reader's own records. */
export function OwnList({ records, released, onEdit, onUndo }: OwnListProps) {
  if (records.length === 0) return null;
  const byId = new Map(released.map((document) => [document.id, document]));
  return (
    <ul class="own-list" id="own-records">
      {records.map((record) => (
        <li key={idOf(record)}>
          <div>
            {record.type === 'hidden' ? (
              <>
                <span class="own-mark">{t('ownHidden')}</span>
                <DocumentLine document={record.base} />
              </>
            ) : (
              shownDocument(record).map((document) => (
                <DocumentLine key={document.id} document={document} />
              ))
            )}
            {isOutdated(record, byId.get(idOf(record))) && (
              <p class="warning">{t('ownOutdated')}</p>
            )}
          </div>
          <span class="actions">
            {record.type !== 'hidden' && (
              <button type="button" class="button edit" onClick={() => onEdit(record)}>
                {t('ownEdit')}
              </button>
            )}
            <button type="button" class="button undo" onClick={() => onUndo(record)}>
              {t(record.type === 'added' ? 'ownRemove' : 'ownUndo')}
            </button>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Whether the release's record is another now than the one that the reader had before them. */
function isOutdated(record: OwnRecord, now: CatalogueDocument | undefined): boolean {
  if (record.type === 'added') return now !== undefined;
  return now === undefined || JSON.stringify(now) !== JSON.stringify(record.base);
}
