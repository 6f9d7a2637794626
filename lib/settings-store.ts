import { browser } from 'wxt/browser';
import { SETTINGS_VERSION, type Settings, settingsFrom } from './settings.ts';

const KEY = 'settings';

/**
 * The stored settings; the defaults where none are. They are kept in `storage.sync`, which goes with
 * the reader to other machines; in `storage.local` only while that cannot keep them.
 */
export async function loadSettings(): Promise<Settings> {
  return settingsFrom(await stored());
}

/**
 * Makes new settings of the present ones, one change at a time, whichever page it comes from.
 *
 * @returns the settings as they were
 * @throws what the browser says when it stores nothing at all
 */
export const changeSettings = (by: (settings: Settings) => Settings): Promise<Settings> =>
  navigator.locks.request('van-kien-settings', async () => {
    const before = await stored();
    const settings = settingsFrom(before);
    // What a newer version of the extension keeps beside ours, on another machine, stays.
    const { offSites: _, ...beside } = Object(before); // of version 1, now in `sites`
    await store({ ...beside, version: SETTINGS_VERSION, ...by(settings) });
    return settings;
  });

async function store(value: unknown): Promise<void> {
  try {
    await browser.storage.sync.set({ [KEY]: value });
  } catch {
    await browser.storage.local.set({ [KEY]: value }); // synchronising is off, or its quota used up
    return;
  }
  await browser.storage.local.remove(KEY).catch(() => undefined);
}

async function stored(): Promise<unknown> {
  const areas = [browser.storage.local, browser.storage.sync];
  const [local, sync] = await Promise.all(
    areas.map((area) => area.get(KEY).catch((): Record<string, unknown> => ({}))),
  );
  return local?.[KEY] ?? sync?.[KEY];
}

/**
 * Hears of the settings each time that they change, in any of the extension's pages or on another
 * machine.
 *
 * @returns what ends that
 */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listener = (changes: Readonly<Record<string, unknown>>) => {
    if (KEY in changes) void loadSettings().then(onChange);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
