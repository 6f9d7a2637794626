import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '#lib/settings.ts';
import { changeSettings, loadSettings, watchSettings } from '#lib/settings-store.ts';

/** Makes new settings of the present ones. */
export type SettingsChange = (settings: Settings) => Settings;

export interface SettingsInUse {
  /** Null until they are read. */
  readonly settings: Settings | null;
  /** Whether the last change could not be kept. */
  readonly failed: boolean;
  /** Answers with the settings as they were; null where the change could not be kept. */
  readonly change: (by: SettingsChange) => Promise<Settings | null>;
}

/** The reader's settings, as they change here, in another window or on another machine. */
export function useSettings(): SettingsInUse {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    void loadSettings().then(setSettings);
    return watchSettings(setSettings);
  }, []);

  async function change(by: SettingsChange): Promise<Settings | null> {
    setSettings((now) => now && by(now));
    try {
      const before = await changeSettings(by);
      setFailed(false);
      return before;
    } catch {
      setFailed(true);
      setSettings(await loadSettings());
      return null;
    }
  }

  return { settings, failed, change };
}
