import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  DEFAULT_SETTINGS,
  LANGUAGES,
  LONGEST_DWELL,
  MARK_STYLES,
  ruleOf,
  SITE_RULES,
  type SiteRule,
  settingsFrom,
  THEMES,
  withRule,
} from '#lib/settings.ts';
import { settingsSchema } from '#lib/settings-schema.ts';

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
    ['a wait that is truth', { dwell: true }, {}],
    ['a wait that is an empty text', { dwell: '' }, {}],
    ['half a millisecond', { dwell: 0.5 }, {}],
    ['a wait in words', { dwell: 'long' }, {}],
    ['a wait that only looks like a number', { dwell: '250' }, {}],
    ['a style of a newer version', { marks: 'bold', theme: 'dark' }, { theme: 'dark' }],
    ['a theme of a newer version', { theme: 'sepia', marks: 'hover' }, { marks: 'hover' }],
    ['a language', { language: 'en' }, { language: 'en' }],
    ['a language that there are no words in', { language: 'xx' }, {}],
    ['a field of a newer version', { version: 9, sound: true }, {}],
    ['a kind of a newer lexicon', { unmarkedKinds: ['to-trinh'] }, { unmarkedKinds: ['to-trinh'] }],
    ['kinds that are none', { unmarkedKinds: ['Tờ trình', 1, null] }, {}],
    ['sites', { sites: { 'a.vn': 'ask' } }, { sites: { 'a.vn': 'ask' } }],
    ['sites that are no table', { sites: 'a.vn', otherSites: 'x' }, {}],
    [
      'sites with rules of a newer version',
      { otherSites: 'ask', sites: { 'a.vn': 'off', 'b.vn': 'maybe', 'c vn': 'on' } },
      { otherSites: 'ask', sites: { 'a.vn': 'off' } },
    ],
    [
      'sites that version 1 had switched off',
      { version: 1, offSites: ['a.vn', 1, null, 'b.vn'], theme: 'dark' },
      { sites: { 'a.vn': 'off', 'b.vn': 'off' }, theme: 'dark' },
    ],
    [
      'sites that version 1 switched off on another machine meanwhile',
      { sites: { 'a.vn': 'ask' }, offSites: ['a.vn', 'b.vn'] },
      { sites: { 'a.vn': 'ask', 'b.vn': 'off' } },
    ],
    ['a site called as no record’s key is', JSON.parse('{"sites":{"__proto__":"off"}}'), {}],
    ['sites off that are no list', { offSites: 'a.vn' }, {}],
  ])('%s', (_, stored, changed) => {
    expect(settingsFrom(stored)).toEqual({ ...DEFAULT_SETTINGS, ...changed });
  });

  const anything = fc.oneof(fc.anything(), fc.string(), fc.constantFrom('on', 'vi', 'dark'));

  test('whatever was stored, they pass the schema that files do', () => {
    const stored = fc.oneof(
      fc.anything(),
      fc.record(
        {
          ...Object.fromEntries(Object.keys(DEFAULT_SETTINGS).map((name) => [name, anything])),
          sites: fc.oneof(anything, fc.dictionary(fc.string(), anything)),
          offSites: fc.oneof(anything, fc.array(anything)),
          unmarkedKinds: fc.oneof(anything, fc.array(anything)),
        },
        { requiredKeys: [] },
      ),
    );
    fc.assert(
      fc.property(stored, (value) => {
        const settings = settingsFrom(value);
        expect(settingsSchema.parse(settings)).toEqual(settings);
      }),
    );
  });

  test('what passes that schema is stored and comes back as it was', () => {
    const rule = fc.constantFrom(...SITE_RULES);
    const settings = fc.record({
      dwell: fc.integer({ min: 0, max: LONGEST_DWELL }),
      marks: fc.constantFrom(...MARK_STYLES),
      theme: fc.constantFrom(...THEMES),
      language: fc.constantFrom(...LANGUAGES),
      otherSites: rule,
      sites: fc.dictionary(fc.domain(), rule, { noNullPrototype: true }),
      unmarkedKinds: fc.array(fc.constantFrom('nghi-quyet', 'ket-luan')),
    });
    fc.assert(
      fc.property(settings, (value) => {
        expect(settingsFrom(settingsSchema.parse(value))).toEqual(value);
      }),
    );
  });
});

describe('sites', () => {
  test.each<[string, Record<string, SiteRule>, SiteRule, SiteRule, Record<string, SiteRule>]>([
    ['off', {}, 'on', 'off', { 'b.vn': 'off' }],
    ['beside others', { 'c.vn': 'ask' }, 'on', 'off', { 'c.vn': 'ask', 'b.vn': 'off' }],
    ['off twice', { 'b.vn': 'off' }, 'on', 'off', { 'b.vn': 'off' }],
    ['to be asked for', { 'b.vn': 'off' }, 'on', 'ask', { 'b.vn': 'ask' }],
    ['as all others', { 'b.vn': 'off', 'c.vn': 'off' }, 'on', 'on', { 'c.vn': 'off' }],
    ['on, where others wait', {}, 'ask', 'on', { 'b.vn': 'on' }],
    ['waiting, as all others', { 'b.vn': 'on' }, 'ask', 'ask', {}],
  ])('%s', (_, sites, otherSites, rule, after) => {
    const settings = withRule({ ...DEFAULT_SETTINGS, otherSites, sites }, 'b.vn', rule);
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, otherSites, sites: after });
    expect(ruleOf(settings, 'b.vn')).toBe(rule);
  });

  test.each(['constructor', 'toString'])('a host called %s is one like any', (host) => {
    expect(ruleOf(DEFAULT_SETTINGS, host)).toBe('on');
    expect(ruleOf(withRule(DEFAULT_SETTINGS, host, 'off'), host)).toBe('off');
    const stored = JSON.parse(JSON.stringify(withRule(DEFAULT_SETTINGS, host, 'off')));
    expect(ruleOf(settingsFrom(stored), host)).toBe('off');
  });
});
