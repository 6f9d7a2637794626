import { useState } from 'preact/hooks';
import { changeOwnRecords } from '#components/record/use-own-records.ts';
import { saveFile } from '#components/save-file.ts';
import { type Backup, type BackupProblem, parseBackup, serialiseBackup } from '#lib/backup.ts';
import { ownRecords, withRecord } from '#lib/catalogue/own/records.ts';
import { readTextFile } from '#lib/catalogue/read.ts';
import { numberText, t } from '#lib/i18n.ts';
import { withChoices } from '#lib/page/choices.ts';
import { changeChoices, pageChoices } from '#lib/page-choices.ts';
import { changeSettings, loadSettings } from '#lib/settings-store.ts';
import { useUndo } from './use-undo.tsx';

/** All that the reader has made their own, out to a file and in again. */
export function BackupFile() {
  const [problem, setProblem] = useState('');
  const [undone, offerUndo] = useUndo();

  const take = async (file: File) => {
    const text = await readTextFile(file);
    const read = parseBackup(text.ok ? text.value : '');
    if (!read.ok) return setProblem(problemText(read.problem));
    try {
      const before = await present();
      await adopt(read.backup);
      setProblem('');
      const { records, choices } = read.backup;
      const said = t('backupTaken', numberText(records.length), numberText(choices.length));
      offerUndo(said, () => restore(before));
    } catch {
      setProblem(t('settingsNotKept'));
    }
  };
  return (
    <section class="section" id="backup" aria-labelledby="backup-heading">
      <h2 id="backup-heading">{t('backupHeading')}</h2>
      <p class="quiet">{t('backupIntro')}</p>
      <div class="actions">
        <button
          type="button"
          id="backup-save"
          class="button"
          onClick={async () =>
            saveFile('van-kien.json', 'application/json', serialiseBackup(await present()))
          }
        >
          {t('backupSave')}
        </button>
      </div>
      <div class="way">
        <label for="backup-take">{t('backupTake')}</label>
        <p class="quiet">{t('backupTakeHint')}</p>
        <input
          type="file"
          id="backup-take"
          accept=".json"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) void take(file);
            currentTarget.value = ''; // the same file may be chosen again, mended
          }}
        />
      </div>
      {undone}
      <p role="alert" id="backup-problem" class={problem === '' ? '' : 'warning'}>
        {problem}
      </p>
    </section>
  );
}

async function present(): Promise<Backup> {
  const [settings, records, choices] = await Promise.all([
    loadSettings(),
    ownRecords.read(),
    pageChoices.read(),
  ]);
  return { settings, records, choices };
}

/** Takes a file's settings in place of the present ones; its records and choices beside those. */
async function adopt({ settings, records, choices }: Backup): Promise<void> {
  await changeSettings(() => settings);
  await changeOwnRecords((now) => records.reduce(withRecord, [...now]));
  await changeChoices((now) => withChoices(now, choices));
}

async function restore({ settings, records, choices }: Backup): Promise<void> {
  await changeSettings(() => settings);
  await changeOwnRecords(() => [...records]);
  await changeChoices(() => [...choices]);
}

function problemText(problem: BackupProblem): string {
  switch (problem.code) {
    case 'not-a-backup':
      return t('backupNone');
    case 'newer':
      return t('backupNewer');
    case 'faulty':
      return t('backupFaulty', problem.field);
  }
}
