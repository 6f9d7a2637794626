import { useId } from 'preact/hooks';
import { useSettings } from '#components/use-settings.ts';
import { type MessageKey, numberText, t } from '#lib/i18n.ts';
import {
  LONGEST_DWELL,
  MARK_STYLES,
  type MarkStyle,
  type Settings,
  THEMES,
  type Theme,
} from '#lib/settings.ts';
import { KindsField } from './KindsField.tsx';
import { OffSites } from './OffSites.tsx';
import { SettingsFile } from './SettingsFile.tsx';

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

/** What every field of the form is given. */
export interface FieldProps {
  readonly settings: Settings;
  readonly onChange: (next: Settings) => void;
}

/** All that the reader can set, in force as soon as it is changed. */
export function SettingsForm() {
  const { settings, failed, change } = useSettings();
  if (!settings) return null;
  const field = { settings, onChange: change };
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
        onChoose={(marks) => change({ ...settings, marks })}
      />
      <Choice
        name="theme"
        label={t('themeLabel')}
        choices={THEMES}
        labels={THEME_LABELS}
        chosen={settings.theme}
        onChoose={(theme) => change({ ...settings, theme })}
      />
      <KindsField {...field} />
      <OffSites {...field} />
      <SettingsFile {...field} />
    </section>
  );
}

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
          onChange={({ currentTarget }) =>
            onChange({ ...settings, dwell: currentTarget.valueAsNumber })
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
  readonly choices: readonly T[];
  readonly labels: Readonly<Record<T, MessageKey>>;
  readonly chosen: T;
  readonly onChoose: (choice: T) => void;
}

function Choice<T extends string>(props: ChoiceProps<T>) {
  const { name, label, choices, labels, chosen, onChoose } = props;
  return (
    <fieldset class="way setting-choice">
      <legend>{label}</legend>
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
