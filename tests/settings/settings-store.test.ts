import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS, withRule } from '#lib/settings.ts';
import { changeSettings, loadSettings, watchSettings } from '#lib/settings-store.ts';

type Change = (changes: object) => void;

const { areas, listeners } = vi.hoisted(() => ({
  /** `kept` is null where the browser keeps nothing in that area. */
  areas: { sync: { kept: {} as object | null }, local: { kept: {} as object | null } },
  listeners: new Set<Change>(),
}));

vi.mock('wxt/browser', () => {
  const area = (name: 'sync' | 'local') => {
    const kept = () => areas[name].kept ?? Promise.reject(new Error('no such storage'));
    return {
      get: async () => structuredClone(await kept()),
      set: async (items: object) => {
        areas[name].kept = { ...(await kept()), ...items };
        for (const listener of listeners) listener(items);
      },
      remove: async (key: string) => void Reflect.deleteProperty(await kept(), key),
    };
  };
  const onChanged = {
    addListener: (listener: Change) => listeners.add(listener),
    removeListener: (listener: Change) => listeners.delete(listener),
  };
  return { browser: { storage: { sync: area('sync'), local: area('local'), onChanged } } };
});

const DARK = { ...DEFAULT_SETTINGS, theme: 'dark' as const };
const TINT = { ...DEFAULT_SETTINGS, marks: 'tint' as const };

beforeEach(() => {
  areas.sync.kept = {};
  areas.local.kept = {};
});

describe('the store of settings', () => {
  test('has the defaults at first', async () => {
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });

  test('keeps them where they go with the reader', async () => {
    await changeSettings(() => DARK);
    expect(areas.sync.kept).toEqual({ settings: { version: 2, ...DARK } });
    expect(areas.local.kept).toEqual({});
    expect(await loadSettings()).toEqual(DARK);
  });

  test('keeps them on the machine while they cannot be synchronised, and no longer', async () => {
    await changeSettings(() => TINT);
    const { kept } = areas.sync;
    areas.sync.kept = null;
    await changeSettings(() => DARK);
    expect(await loadSettings()).toEqual(DARK);
    areas.sync.kept = kept;
    expect(await loadSettings()).toEqual(DARK);
    await changeSettings(() => DARK);
    expect(areas.local.kept).toEqual({});
    expect(await loadSettings()).toEqual(DARK);
  });

  test('keeps what a newer version has stored beside them', async () => {
    areas.sync.kept = { settings: { version: 3, sound: true, theme: 'light' } };
    await changeSettings(() => DARK);
    expect(areas.sync.kept).toEqual({ settings: { sound: true, version: 2, ...DARK } });
  });

  test('takes what version 1 kept along, and no longer keeps it twice', async () => {
    areas.sync.kept = { settings: { version: 1, offSites: ['a.vn'], theme: 'dark' } };
    expect(await loadSettings()).toEqual({ ...DARK, sites: { 'a.vn': 'off' } });
    await changeSettings((now) => withRule(now, 'a.vn', 'on'));
    expect(areas.sync.kept).toEqual({ settings: { version: 2, ...DARK } });
  });

  test.each([
    ['a text', 'x'],
    ['a list', [1, 2]],
    ['torn fields', { theme: 7, sites: null, dwell: {} }],
  ])('makes good what is spoiled: %s', async (_, spoiled) => {
    areas.sync.kept = { settings: spoiled };
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
    await changeSettings((now) => ({ ...now, theme: 'dark' }));
    expect(await loadSettings()).toEqual(DARK);
  });

  test('loses no change of two that are made at once, and tells what was before', async () => {
    const [first, second] = await Promise.all([
      changeSettings((now) => ({ ...now, theme: 'dark' })),
      changeSettings((now) => ({ ...now, marks: 'tint' })),
    ]);
    expect([first, second]).toEqual([DEFAULT_SETTINGS, DARK]);
    expect(await loadSettings()).toEqual({ ...DARK, marks: 'tint' });
  });

  test('says when nothing can be kept; the defaults serve', async () => {
    areas.sync.kept = null;
    areas.local.kept = null;
    await expect(changeSettings(() => DARK)).rejects.toThrow('no such storage');
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });

  test('tells of changes, of settings alone, until that is ended', async () => {
    const told = vi.fn();
    const end = watchSettings(told);
    for (const listener of listeners) listener({ names: [] });
    await changeSettings(() => DARK);
    await vi.waitFor(() => expect(told).toHaveBeenCalledExactlyOnceWith(DARK));
    end();
    await changeSettings(() => TINT);
    expect(told).toHaveBeenCalledTimes(1);
  });
});
