import { useId, useState } from 'preact/hooks';
import { t } from '#lib/i18n.ts';
import { readSettingsFile, type SettingsRead, serialiseSettings } from '#lib/settings-file.ts';
import type { FieldProps } from './SettingsForm.tsx';

/** The settings as a file, out and in. */
export function SettingsFile({ settings, onChange }: FieldProps) {
  const id = useId();
  const [read, setRead] = useState<SettingsRead | null>(null);

  const take = async (file: File) => {
    const taken = await readSettingsFile(file);
    if (taken.ok) onChange(taken.settings);
    setRead(taken);
  };

  const data = `data:application/json;charset=utf-8,${encodeURIComponent(serialiseSettings(settings))}`;
  return (
    <div class="way">
      <h3>{t('settingsFileLabel')}</h3>
      <p class="quiet">{t('settingsFileHint')}</p>
      <div class="setting-file">
        <a class="button" id="settings-save" href={data} download="van-kien-settings.json">
          {t('settingsSave')}
        </a>
        <label for={id}>{t('settingsTake')}</label>
        <input
          type="file"
          id={id}
          class="settings-file"
          accept=".json"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) void take(file);
            currentTarget.value = ''; // the same file may be chosen again, mended
          }}
        />
      </div>
      <p role="status" id="settings-outcome" class={read && !read.ok ? 'warning' : ''}>
        {read && outcomeText(read)}
      </p>
    </div>
  );
}

function outcomeText(read: SettingsRead): string {
  if (read.ok) return t('settingsTaken');
  switch (read.problem.code) {
    case 'not-settings':
      return t('settingsNotSettings');
    case 'newer':
      return t('settingsNewer');
    case 'faulty':
      return t('settingsFaulty', read.problem.field);
  }
}
