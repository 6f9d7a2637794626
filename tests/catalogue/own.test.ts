import { describe, expect, test, vi } from 'vitest';
import type { Catalogue } from '#lib/catalogue/catalogue.ts';
import { withOwnRecords } from '#lib/catalogue/own/overlay.ts';
import { type OwnRecord, withoutRecord, withRecord } from '#lib/catalogue/own/records.ts';
import { lookupKeys } from '#lib/resolution/keys.ts';
import { memoryLookup } from '#lib/resolution/memory.ts';
import { pageNames } from '#lib/resolution/names.ts';
import { documentWith } from './records.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));

const first = documentWith({ aliases: ['bộ ba văn bản thử'] });
const second = documentWith({ id: '13-ket-luan-902-kl-tw', symbol: '902-KL/TW' });
const third = documentWith({ id: '13-ket-luan-903-kl-tw', symbol: '903-KL/TW' });
const groups = [{ names: ['hai kết luận thử'], documents: [first.id, second.id] }];

const released = [first, second];
const catalogue: Catalogue = {
  ...memoryLookup(released, groups),
  storage: 'memory',
  release: () => Promise.reject(new Error('not asked for')),
  documents: async () => released,
  document: async (id) => released.find((document) => document.id === id),
  groups: async () => groups,
  names: async () => pageNames(released, groups),
};

const corrected: OwnRecord = {
  type: 'corrected',
  document: { ...first, symbol: '911-KL/TW', title: 'về một việc khác' },
  base: first,
};
const added: OwnRecord = { type: 'added', document: third };
const hidden: OwnRecord = { type: 'hidden', base: second };

const seenWith = (...records: OwnRecord[]) => withOwnRecords(catalogue, async () => records);
const found = async (seen: Catalogue, symbol: string) => {
  const keys = lookupKeys(documentWith({ symbol }), []);
  return [...(await seen.find(keys)).values()].flat().map(({ id, own }) => [id, own]);
};

describe('the reader’s own records', () => {
  test('take the place of the release’s, and are marked', async () => {
    expect(await seenWith(corrected, added, hidden).documents()).toEqual([
      { ...corrected.document, own: 'corrected' },
      { ...third, own: 'added' },
    ]);
  });

  test('are found by their ids', async () => {
    const seen = seenWith(corrected, added, hidden);
    expect(await seen.document(first.id)).toEqual({ ...corrected.document, own: 'corrected' });
    expect(await seen.document(third.id)).toEqual({ ...third, own: 'added' });
    expect(await seen.document(second.id)).toBeUndefined();
    expect(await seenWith(hidden).document(first.id)).toEqual(first);
  });

  test('are what references lead to', async () => {
    const seen = seenWith(corrected, added, hidden);
    expect(await found(seen, '901-KL/TW')).toEqual([]);
    expect((await found(seen, '911-KL/TW'))[0]).toEqual([first.id, 'corrected']);
    expect((await found(seen, '903-KL/TW'))[0]).toEqual([third.id, 'added']);
    expect(await found(seen, '902-KL/TW')).toEqual([]);
  });

  test('stay in the groups of the release', async () => {
    const key = 'group:hai ket luan thu';
    expect((await seenWith(corrected).find([key])).get(key)?.map(({ own }) => own)).toEqual([
      undefined,
      'corrected',
    ]);
  });

  test('bring their names, and take those of the hidden away', async () => {
    const named = { ...added, document: { ...third, aliases: ['chỉ mình tôi gọi thế'] } };
    expect(await seenWith(named).names()).toContain('chỉ mình tôi gọi thế');
    expect(await seenWith({ type: 'hidden', base: first }).names()).not.toContain(
      'bộ ba văn bản thử',
    );
  });

  test('leave the catalogue as it is where there are none', async () => {
    expect(await seenWith().documents()).toBe(released);
    expect(await found(seenWith(), '902-KL/TW')).toContainEqual([second.id, undefined]);
  });

  test('are one a document', () => {
    const records = [corrected, hidden].reduce<OwnRecord[]>(withRecord, []);
    const again = withRecord(records, { type: 'hidden', base: first });
    expect(again.map(({ type }) => type)).toEqual(['hidden', 'hidden']);
    expect(withoutRecord(again, first.id)).toEqual([hidden]);
  });
});
