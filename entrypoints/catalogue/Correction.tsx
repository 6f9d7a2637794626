import { useEffect, useRef, useState } from 'preact/hooks';
import { RecordForm } from '#components/record/RecordForm.tsx';
import {
  changeOwnRecords,
  useOwnRecords,
  writtenRecord,
} from '#components/record/use-own-records.ts';
import { idOf, type OwnRecord, withoutRecord, withRecord } from '#lib/catalogue/own/records.ts';
import { t } from '#lib/i18n.ts';
import type { CatalogueDocument } from '#lib/resolution/lookup.ts';

/** What the reader makes of a document: a form to correct it, and the way back. */
export function Correction({ document }: { readonly document: CatalogueDocument }) {
  const record = useOwnRecords().find((one) => idOf(one) === document.id);
  const [editing, setEditing] = useState(false);
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState('');
  const opener = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    if (wasEditing.current && !editing) opener.current?.focus(); // the form had it
    wasEditing.current = editing;
  }, [editing]);

  const change = (by: (records: readonly OwnRecord[]) => OwnRecord[], message: string) => {
    setSaid('');
    setProblem('');
    changeOwnRecords(by).then(
      () => setSaid(message),
      (error: unknown) =>
        setProblem(t('problemStorage', error instanceof Error ? error.name : String(error))),
    );
  };
  const save = (written: CatalogueDocument): null => {
    const base = record === undefined ? document : record.type === 'added' ? null : record.base;
    change((records) => withRecord(records, writtenRecord(written, base)), t('ownKept'));
    setEditing(false);
    return null;
  };

  if (editing) {
    return <RecordForm document={document} onSave={save} onCancel={() => setEditing(false)} />;
  }
  return (
    <div class="actions">
      <button
        ref={opener}
        type="button"
        id="correct"
        class="button"
        onClick={() => {
          setSaid('');
          setEditing(true);
        }}
      >
        {t(record ? 'ownEdit' : 'ownCorrect')}
      </button>
      {record && (
        <button
          type="button"
          id="undo"
          class="button"
          onClick={() => {
            change((records) => withoutRecord(records, idOf(record)), t('ownUndone'));
            opener.current?.focus(); // this button goes
          }}
        >
          {t(record.type === 'added' ? 'ownRemove' : 'ownUndo')}
        </button>
      )}
      <span id="own-status" class="quiet" role="status">
        {said}
      </span>
      {problem !== '' && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
