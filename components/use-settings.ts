import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '#lib/settings.ts';
import { loadSettings, saveSettings, watchSettings } from '#lib/settings-store.ts';

export interface SettingsInUse {
  /** Null until they are read. */
  readonly settings: Settings | null;
  /** Whether the last change could not be kept. */
  readonly failed: boolean;
  readonly change: (next: Settings) => void;
}

/** The reader's settings, as they change here, in another window or on another machine. */
export function useSettings(): SettingsInUse {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    void loadSettings().then(setSettings);
    return watchSettings(setSettings);
  }, []);

  async function change(next: Settings): Promise<void> {
    setSettings(next);
    try {
      await saveSettings(next);
      setFailed(false);
    } catch {
      setFailed(true);
      setSettings(await loadSettings());
    }
  }

  return { settings, failed, change: (next) => void change(next) };
}
