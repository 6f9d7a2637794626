import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ownRecords } from '#lib/catalogue/own/records.ts';
import { recentLookups, rememberLookup } from '#lib/recent.ts';
import { documentWith } from './catalogue/records.ts';

const { local } = vi.hoisted(() => ({ local: { kept: {} as Record<string, unknown> } }));

vi.mock('wxt/browser', () => ({
  browser: {
    extension: { inIncognitoContext: false },
    storage: {
      local: {
        get: async () => structuredClone(local.kept),
        set: async (items: object) => void Object.assign(local.kept, structuredClone(items)),
      },
    },
  },
}));

beforeEach(() => {
  local.kept = {};
  vi.stubGlobal('navigator', {
    locks: { request: async (_: string, work: () => Promise<unknown>) => work() },
  });
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

describe('recent look-ups', () => {
  test('are kept at first', async () => {
    expect((await rememberLookup('a')).ids).toEqual(['a']);
  });

  test.each([[null], [1], [{}], [{ on: 'no', ids: [] }], [{ on: true, ids: [1] }]])(
    'are not kept where the switch is torn: %j',
    async (recent) => {
      local.kept = { recent };
      expect(await recentLookups()).toEqual({ on: false, ids: [] });
      await rememberLookup('a');
      expect(local.kept).toEqual({ recent });
    },
  );
});

describe('own records that are torn', () => {
  const one = { type: 'added' as const, document: documentWith({ title: 'về một việc' }) };
  const unmeasurable = {
    ...one,
    document: { ...one.document, title: { length: { toString: null } } },
  };
  const torn = [one, { type: 'added' }, 7, unmeasurable];

  test('are read as far as they are whole', async () => {
    local.kept = { 'own-records': torn };
    expect(await ownRecords.read()).toEqual([one]);
    expect(local.kept).toEqual({ 'own-records': torn });
  });

  test.each<[string, unknown, unknown[]]>([
    ['in part', torn, [one]],
    ['as a whole', 'x', []],
  ])('can be changed, and are set aside as they stood: %s', async (_, value, whole) => {
    local.kept = { 'own-records': value };
    expect(await ownRecords.change((records) => [...records])).toEqual(whole);
    expect(local.kept).toMatchObject({ 'own-records': whole });
    expect(setAside()).toEqual([value]);
    await ownRecords.change((records) => [...records]);
    expect(setAside()).toEqual([value]);
  });

  test('twice are set aside twice', async () => {
    for (const value of [torn, 'x']) {
      local.kept = { ...local.kept, 'own-records': value };
      await ownRecords.change((records) => [...records]);
    }
    expect(setAside()).toEqual([torn, 'x']);
  });

  const setAside = () =>
    Object.entries(local.kept).flatMap(([key, value]) =>
      key.startsWith('own-records-torn-') ? [value] : [],
    );
});
