import { language, t } from '#lib/i18n.ts';
import { KINDS } from '#lib/reference/lexicon.ts';
import type { FieldProps } from './SettingsForm.tsx';

/** Which kinds of document are marked. */
export function KindsField({ settings, onChange }: FieldProps) {
  const { unmarkedKinds } = settings;
  const mark = (kind: string, marked: boolean) => {
    onChange((now) => {
      const others = now.unmarkedKinds.filter((one) => one !== kind);
      return { ...now, unmarkedKinds: marked ? others : [...others, kind] };
    });
  };
  return (
    <fieldset class="way setting-kinds" aria-describedby="kinds-hint">
      <legend>{t('kindsLabel')}</legend>
      <p class="quiet" id="kinds-hint">
        {t('kindsHint')}
      </p>
      {Object.entries(KINDS).map(([kind, { label }]) => (
        <label key={kind}>
          <input
            type="checkbox"
            name="kind"
            value={kind}
            checked={!unmarkedKinds.includes(kind)}
            onChange={({ currentTarget }) => mark(kind, currentTarget.checked)}
          />
          {label[language()]}
        </label>
      ))}
    </fieldset>
  );
}
