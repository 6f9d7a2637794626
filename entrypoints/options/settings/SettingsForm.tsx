import { useId } from 'preact/hooks';
import { type SettingsChange, useSettings } from '#components/use-settings.ts';
import { type MessageKey, numberText, t } from '#lib/i18n.ts';
import {
  DEFAULT_SETTINGS,
  LANGUAGES,
  type Language,
  LONGEST_DWELL,
  MARK_STYLES,
  type MarkStyle,
  type Settings,
  THEMES,
  type Theme,
} from '#lib/settings.ts';
import { useUndo } from '../use-undo.tsx';
import { KindsField } from './KindsField.tsx';
import { SitesField } from './SitesField.tsx';

const MARK_LABELS: Record<MarkStyle, MessageKey> = {
  underline: 'marksUnderline',
  tint: 'marksTint',
  hover: 'marksHover',
};

const THEME_LABELS: Record<Theme, MessageKey> = {
  auto: 'themeAuto',
  light: 'themeLight',
  dark: 'themeDark',
};

/** Each language by its own name, for those who read no other. */
const LANGUAGE_LABELS: Record<Language, MessageKey> = {
  auto: 'languageAuto',
  vi: 'languageVietnamese',
  en: 'languageEnglish',
};

/** What every field of the form is given. */
export interface FieldProps {
  readonly settings: Settings;
  readonly onChange: (by: SettingsChange) => void;
}

/** All that the reader can set, in force as soon as it is changed. */
export function SettingsForm() {
  const { settings, failed, change } = useSettings();
  const [undone, offerUndo] = useUndo();
  if (!settings) return null;
  const field = { settings, onChange: (by: SettingsChange) => void change(by) };
  const reset = async () => {
    const before = await change(() => DEFAULT_SETTINGS);
    if (before) offerUndo(t('settingsReset'), () => change(() => before));
  };
  return (
    <section class="section" aria-labelledby="settings-heading" id="settings">
      <h2 id="settings-heading">{t('settingsHeading')}</h2>
      <p class="quiet">{t('settingsIntro')}</p>
      <p role="alert" class={failed ? 'warning' : ''}>
        {failed && t('settingsNotKept')}
      </p>
      <Dwell {...field} />
      <Choice
        name="marks"
        label={t('marksLabel')}
        choices={MARK_STYLES}
        labels={MARK_LABELS}
        chosen={settings.marks}
        onChoose={(marks) => field.onChange((now) => ({ ...now, marks }))}
      />
      <Choice
        name="theme"
        label={t('themeLabel')}
        choices={THEMES}
        labels={THEME_LABELS}
        chosen={settings.theme}
        onChoose={(theme) => field.onChange((now) => ({ ...now, theme }))}
      />
      <Choice
        name="language"
        label={t('languageLabel')}
        hint={t('languageHint')}
        choices={LANGUAGES}
        labels={LANGUAGE_LABELS}
        chosen={settings.language}
        onChoose={(language) => field.onChange((now) => ({ ...now, language }))}
      />
      <KindsField {...field} />
      <SitesField {...field} />
      <div class="way">
        <button
          type="button"
          id="settings-reset"
          class="button"
          disabled={isAsInstalled(settings)}
          onClick={() => void reset()}
        >
          {t('settingsResetAll')}
        </button>
      </div>
      {undone}
    </section>
  );
}

const isAsInstalled = (settings: Settings): boolean =>
  JSON.stringify(settings) === JSON.stringify(DEFAULT_SETTINGS);

function Dwell({ settings, onChange }: FieldProps) {
  const id = useId();
  const text = t('dwellValue', numberText(settings.dwell));
  return (
    <div class="way">
      <label for={id}>{t('dwellLabel')}</label>
      <div class="setting-range">
        <input
          type="range"
          id={id}
          name="dwell"
          min={0}
          max={LONGEST_DWELL}
          step={50}
          value={settings.dwell}
          aria-valuetext={text}
          // At the end of a drag: each change is kept, and goes to other machines.
          onChange={({ currentTarget: { valueAsNumber: dwell } }) =>
            onChange((now) => ({ ...now, dwell }))
          }
        />
        <output for={id}>{text}</output>
      </div>
    </div>
  );
}

interface ChoiceProps<T extends string> {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly choices: readonly T[];
  readonly labels: Readonly<Record<T, MessageKey>>;
  readonly chosen: T;
  readonly onChoose: (choice: T) => void;
}

function Choice<T extends string>(props: ChoiceProps<T>) {
  const { name, label, hint, choices, labels, chosen, onChoose } = props;
  return (
    <fieldset class="way setting-choice">
      <legend>{label}</legend>
      {hint && <p class="quiet">{hint}</p>}
      {choices.map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name={name}
            value={choice}
            checked={choice === chosen}
            onChange={() => onChoose(choice)}
          />
          {t(labels[choice])}
        </label>
      ))}
    </fieldset>
  );
}
