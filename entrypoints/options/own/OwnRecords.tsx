import { useEffect, useState } from 'preact/hooks';
import { RecordForm } from '#components/record/RecordForm.tsx';
import {
  changeOwnRecords,
  useOwnRecords,
  writtenRecord,
} from '#components/record/use-own-records.ts';
import { saveFile } from '#components/save-file.ts';
import type { Catalogue, InstalledRelease } from '#lib/catalogue/catalogue.ts';
import { openCatalogue, storageProblem } from '#lib/catalogue/open.ts';
import { idOf, type OwnRecord, withoutRecord, withRecord } from '#lib/catalogue/own/records.ts';
import type { Problem } from '#lib/catalogue/problem.ts';
import { writeTable } from '#lib/catalogue/table.ts';
import { t } from '#lib/i18n.ts';
import type { CatalogueDocument } from '#lib/resolution/lookup.ts';
import { ProblemNote } from '../ProblemNote.tsx';
import { Finder } from './Finder.tsx';
import { OwnList } from './OwnList.tsx';

interface OwnRecordsProps {
  /** The installed release, without the reader's own records. */
  readonly catalogue: Catalogue;
  readonly installed: InstalledRelease;
}

/** What the form is about: a new record, or one that takes a document's place. */
type Editing =
  | 'new'
  | { readonly document: CatalogueDocument; readonly base: CatalogueDocument | null };

/** What the reader adds to the catalogue, corrects and hides; and what can be taken along. */
export function OwnRecords({ catalogue, installed }: OwnRecordsProps) {
  const own = useOwnRecords();
  const released = useReleased(catalogue, installed);
  const [editing, setEditing] = useState<Editing | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [said, setSaid] = useState('');

  const change = (by: (records: readonly OwnRecord[]) => OwnRecord[], message: string) => {
    changeOwnRecords(by).then(
      () => {
        setProblem(null);
        setSaid(message);
      },
      (error: unknown) => setProblem(storageProblem(error)),
    );
  };
  const keep = (record: OwnRecord) =>
    change((records) => withRecord(records, record), t('ownKept'));

  const save = (document: CatalogueDocument): string | null => {
    if (editing === 'new') {
      const known = [...released, ...own.flatMap(documentsOf)];
      if (known.some(({ id }) => id === document.id)) return t('ownExists');
    }
    const base = editing === null || editing === 'new' ? null : editing.base;
    keep(writtenRecord(document, base));
    setEditing(null);
    return null;
  };

  return (
    <section class="section" id="own" aria-labelledby="own-heading">
      <h2 id="own-heading">{t('ownHeading')}</h2>
      <p class="quiet">{t('ownIntro')}</p>
      <OwnList
        records={own}
        released={released}
        onEdit={(record) =>
          record.type !== 'hidden' &&
          setEditing({
            document: record.document,
            base: record.type === 'corrected' ? record.base : null,
          })
        }
        onUndo={(record) =>
          change((records) => withoutRecord(records, idOf(record)), t('ownUndone'))
        }
      />
      {editing === null ? (
        <>
          <div class="way">
            <button type="button" id="own-add" class="button" onClick={() => setEditing('new')}>
              {t('ownAdd')}
            </button>
          </div>
          <Finder
            documents={released}
            taken={own.map(idOf)}
            onCorrect={(document) => setEditing({ document, base: document })}
            onHide={(base) => keep({ type: 'hidden', base })}
          />
        </>
      ) : (
        <RecordForm
          document={editing === 'new' ? null : editing.document}
          onSave={save}
          onCancel={() => setEditing(null)}
        />
      )}

      <div class="way">
        <h3>{t('portHeading')}</h3>
        <div class="actions">
          <button type="button" id="export-json" class="button" onClick={() => void exportJson()}>
            {t('exportJson')}
          </button>
          <button type="button" id="export-csv" class="button" onClick={() => void exportCsv()}>
            {t('exportCsv')}
          </button>
        </div>
      </div>
      <p class="success" id="own-status" role="status" hidden={said === ''}>
        {said}
      </p>
      {problem && <ProblemNote id="own-problem" problem={problem} />}
    </section>
  );
}

const documentsOf = (record: OwnRecord): CatalogueDocument[] =>
  record.type === 'hidden' ? [] : [record.document];

/** The installed release's documents, read again when another is installed. */
function useReleased(catalogue: Catalogue, { key }: InstalledRelease) {
  const [documents, setDocuments] = useState<readonly CatalogueDocument[]>([]);
  useEffect(() => void catalogue.documents().then(setDocuments), [catalogue, key]);
  return documents;
}

/** The catalogue as the reader has made it. */
async function exportJson(): Promise<void> {
  const catalogue = await openCatalogue();
  const { revision, published } = await catalogue.release();
  const [groups, documents] = [await catalogue.groups(), await catalogue.documents()];
  const text = `${JSON.stringify({ revision, published, groups, documents }, null, 2)}\n`;
  saveFile('van-kien-catalogue.json', 'application/json', text);
}

async function exportCsv(): Promise<void> {
  const catalogue = await openCatalogue();
  // Spreadsheets take a file without the mark for one in the machine's own encoding.
  saveFile(
    'van-kien-catalogue.csv',
    'text/csv',
    `\uFEFF${writeTable(await catalogue.documents())}`,
  );
}
