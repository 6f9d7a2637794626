import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, isOn, settingsFrom, switched } from '#lib/settings.ts';

describe('stored settings', () => {
  test.each<[string, unknown, object]>([
    ['nothing was stored', undefined, {}],
    ['null', null, {}],
    ['a text', 'dark', {}],
    ['all at once', { ...DEFAULT_SETTINGS, marks: 'tint' }, { marks: 'tint' }],
    ['one field alone, as of an older version', { dwell: 500 }, { dwell: 500 }],
    ['no wait at all', { dwell: 0 }, { dwell: 0 }],
    ['a wait that never ends', { dwell: 1e9 }, {}],
    ['a wait before it begins', { dwell: -1 }, {}],
    ['a wait that is no number', { dwell: Number.NaN }, {}],
    ['a wait in words', { dwell: 'long' }, {}],
    ['a style of a newer version', { marks: 'bold', theme: 'dark' }, { theme: 'dark' }],
    ['a theme of a newer version', { theme: 'sepia', marks: 'hover' }, { marks: 'hover' }],
    ['a field of a newer version', { version: 9, sound: true }, {}],
    ['sites', { offSites: ['a.vn', 1, null, 'b.vn'] }, { offSites: ['a.vn', 'b.vn'] }],
    ['sites that are no list', { offSites: 'a.vn' }, {}],
    ['a kind of a newer lexicon', { unmarkedKinds: ['to-trinh'] }, { unmarkedKinds: ['to-trinh'] }],
  ])('%s', (_, stored, changed) => {
    expect(settingsFrom(stored)).toEqual({ ...DEFAULT_SETTINGS, ...changed });
  });
});

describe('sites', () => {
  test.each<[string, string[], string, boolean, string[]]>([
    ['off', [], 'b.vn', false, ['b.vn']],
    ['off, in order', ['c.vn'], 'b.vn', false, ['b.vn', 'c.vn']],
    ['off twice', ['b.vn'], 'b.vn', false, ['b.vn']],
    ['on', ['a.vn', 'b.vn'], 'b.vn', true, ['a.vn']],
    ['on, as it was', ['a.vn'], 'b.vn', true, ['a.vn']],
  ])('%s', (_, before, host, on, after) => {
    const settings = switched({ ...DEFAULT_SETTINGS, offSites: before }, host, on);
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, offSites: after });
    expect(isOn(settings, host)).toBe(on);
  });
});
