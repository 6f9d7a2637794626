import { describe, expect, test, vi } from 'vitest';
import { type Backup, parseBackup, serialiseBackup } from '#lib/backup.ts';
import { DEFAULT_SETTINGS } from '#lib/settings.ts';
import { documentWith } from '../catalogue/records.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));

const base = documentWith({});
const other = documentWith({ id: '13-ket-luan-902-kl-tw', symbol: '902-KL/TW' });

const FULL: Backup = {
  settings: {
    dwell: 700,
    marks: 'tint',
    theme: 'dark',
    language: 'en',
    otherSites: 'ask',
    sites: { 'bao.example.vn': 'off' },
    unmarkedKinds: ['thong-bao'],
  },
  records: [
    { type: 'corrected', document: { ...base, title: 'về một việc khác' }, base },
    { type: 'added', document: other },
  ],
  choices: [{ page: 'https://bao.example.vn/tin', reference: '[1]', document: base.id }],
};
const EMPTY: Backup = { settings: DEFAULT_SETTINGS, records: [], choices: [] };

const { settings: SETTINGS } = EMPTY;

const file = (changed: object): string =>
  JSON.stringify({ ...JSON.parse(serialiseBackup(FULL)), ...changed });

describe('a file of all that is the reader’s own', () => {
  test.each([EMPTY, FULL])('comes back as it was written', (backup) => {
    expect(parseBackup(serialiseBackup(backup))).toEqual({ ok: true, backup });
  });

  test.each<[string, string, object]>([
    ['no JSON', '{', { code: 'not-a-backup' }],
    ['nothing', '', { code: 'not-a-backup' }],
    ['JSON of something else', '{"dwell": 250}', { code: 'not-a-backup' }],
    ['null', 'null', { code: 'not-a-backup' }],
    ['of a newer version', file({ version: 2 }), { code: 'newer' }],
    [
      'of a version that is no number',
      file({ version: { toString: null } }),
      { code: 'faulty', field: 'version' },
    ],
    ['of no version', file({ version: null }), { code: 'faulty', field: 'version' }],
    [
      'too long a wait',
      file({ settings: { ...SETTINGS, dwell: 1e6 } }),
      { code: 'faulty', field: 'settings.dwell' },
    ],
    [
      'an unknown style',
      file({ settings: { ...SETTINGS, marks: 'bold' } }),
      { code: 'faulty', field: 'settings.marks' },
    ],
    [
      'a setting that there is not',
      file({ settings: { ...SETTINGS, sound: true } }),
      { code: 'faulty', field: 'settings.sound' },
    ],
    [
      'an address for a host',
      file({ settings: { ...SETTINGS, sites: { 'https://a.vn/': 'off' } } }),
      { code: 'faulty', field: 'settings.sites.https://a.vn/' },
    ],
    ['no settings', file({ settings: undefined }), { code: 'faulty', field: 'settings' }],
    [
      'a record that is none',
      file({ records: [{ type: 'added', document: { ...other, kind: 'thong-cao' } }] }),
      { code: 'faulty', field: 'records.0.document.kind' },
    ],
    [
      'two records of one document',
      file({ records: [FULL.records[1], FULL.records[1]] }),
      { code: 'faulty', field: 'records' },
    ],
    [
      'a choice that is none',
      file({ choices: [{ page: 'https://bao.example.vn/' }] }),
      { code: 'faulty', field: 'choices.0.reference' },
    ],
  ])('is refused whole: %s', (_, text, problem) => {
    expect(parseBackup(text)).toEqual({ ok: false, problem });
  });
});
