import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '#lib/settings.ts';
import { parseSettings, readSettingsFile, serialiseSettings } from '#lib/settings-file.ts';

const CHANGED: Settings = {
  dwell: 700,
  marks: 'tint',
  theme: 'dark',
  offSites: ['bao.example.vn'],
  unmarkedKinds: ['thong-bao'],
};

const file = (changed: object): string =>
  JSON.stringify({ ...JSON.parse(serialiseSettings(DEFAULT_SETTINGS)), ...changed });

describe('a file of settings', () => {
  test.each([DEFAULT_SETTINGS, CHANGED])('comes back as it was written', (settings) => {
    expect(parseSettings(serialiseSettings(settings))).toEqual({ ok: true, settings });
  });

  test.each([
    ['no JSON', '{', { code: 'not-settings' }],
    ['JSON of something else', '{"dwell": 250}', { code: 'not-settings' }],
    ['null', 'null', { code: 'not-settings' }],
    ['of a newer version', file({ version: 2 }), { code: 'newer' }],
    ['of no version', file({ version: null }), { code: 'faulty', field: 'version' }],
    ['too long a wait', file({ dwell: 1e6 }), { code: 'faulty', field: 'dwell' }],
    ['an unknown style', file({ marks: 'bold' }), { code: 'faulty', field: 'marks' }],
    ['an unknown theme', file({ theme: 1 }), { code: 'faulty', field: 'theme' }],
    [
      'an address for a host',
      file({ offSites: ['https://a.vn/'] }),
      { code: 'faulty', field: 'offSites' },
    ],
    [
      'an unknown kind',
      file({ unmarkedKinds: ['luat'] }),
      { code: 'faulty', field: 'unmarkedKinds' },
    ],
  ])('is refused: %s', (_, text, problem) => {
    expect(parseSettings(text)).toEqual({ ok: false, problem });
  });

  test('is read, unless it is too large for one', async () => {
    const text = serialiseSettings(CHANGED);
    expect(await readSettingsFile(new Blob([text]))).toEqual({ ok: true, settings: CHANGED });
    const large = new Blob([text, ' '.repeat(1024 * 1024)]);
    expect(await readSettingsFile(large)).toMatchObject({ ok: false });
  });
});
