import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { admit } from '#lib/admit.ts';
import { type Backup, parseBackup, serialiseBackup } from '#lib/backup.ts';
import { addressOf, readAddress } from '#lib/browse/view.ts';
import {
  isCandidatesReply,
  isPageRequest,
  isParseReply,
  isRelatedReply,
  isResolveReply,
  isTriggerReply,
} from '#lib/messages-guards.ts';
import { backgroundMessage } from '#lib/messages-schema.ts';
import { choicesIn } from '#lib/page/choices.ts';
import { publishedOf } from '#lib/page/published.ts';
import { Regions } from '#lib/page/regions.ts';
import { parse } from '#lib/reference/parse.ts';
import { DEFAULT_SETTINGS, type Settings, settingsFrom } from '#lib/settings.ts';
import { bundled, bundledNames } from '#tests/resolution/bundled.ts';
import { damagedJson } from './damage.ts';
import { type Target, target } from './target.ts';

/** As the browser's storage may hold them: anything that a structured clone can carry. */
const anything = fc.anything({ withDate: true, withBigInt: true, withMap: true, withSet: true });

const someSettings: Settings = {
  ...DEFAULT_SETTINGS,
  sites: { 'bao.example.vn': 'off', 'tin.example.vn': 'ask' },
  unmarkedKinds: ['ket-luan'],
};
const settings = fc.oneof(
  anything,
  damagedJson(someSettings),
  fc.record({ ...mapped(someSettings) }, { requiredKeys: [] }),
);

/** An object whose fields have anything in them. */
function mapped<T extends object>(value: T): Record<string, fc.Arbitrary<unknown>> {
  return Object.fromEntries(Object.keys(value).map((name) => [name, anything]));
}

const choice = { page: 'https://bao.example.vn/1', reference: '[]', document: '13-x' };

const [document] = bundled.documents;
const someBackup: Backup = {
  settings: someSettings,
  records: document ? [{ type: 'hidden', base: document }] : [],
  choices: [choice],
};

const request = {
  type: 'resolve',
  published: '2024-01-02',
  headline: null,
  references: parse(
    'Nghị quyết số 18-NQ/TW ngày 25/10/2017, Nghị quyết Đại hội XIII',
    bundledNames,
  ),
  regions: [0, 0],
  since: null,
};

const day = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.constantFrom('+275760-09-13T00:00:00Z', '-000001-01-01', '9999-99-99', '2024-02-31T25:61Z'),
  fc.date().map((date) => (Number.isNaN(date.getTime()) ? 'NaN' : date.toISOString())),
  fc
    .tuple(
      fc.nat(99),
      fc.constantFrom('/', '-', '.'),
      fc.nat(99),
      fc.integer({ min: 1900, max: 2099 }),
    )
    .map(([day, between, month, year]) => [day, month, year].join(between)),
);

/** A page that tells its day in one of the ways that pages do. */
const dated = fc
  .tuple(day, fc.nat(3), fc.string({ unit: 'binary', maxLength: 700 }))
  .map(([text, way, headline]) => {
    const { document } = parseHTML('<html><head></head><body><article></article></body></html>');
    const ways = ['meta', 'time', 'script', 'div'] as const;
    const element = document.createElement(ways[way] ?? 'div');
    element.setAttribute('property', 'article:published_time');
    element.setAttribute('content', text);
    element.setAttribute('datetime', text);
    element.setAttribute('class', 'date');
    element.setAttribute('type', 'application/ld+json');
    element.textContent = way === 2 ? `{"datePublished": "${text}"` : text;
    const title = document.createElement('h1');
    title.textContent = headline;
    document.querySelector('article')?.append(title, element);
    return document as unknown as Document; // linkedom's own classes
  });

/** What storage, addresses, messages and pages hand over. */
export const STORED: readonly Target[] = [
  target(
    'stored settings of any content give settings that a file keeps',
    fc.property(settings, (stored) => {
      const read = settingsFrom(stored);
      const backup = { settings: read, records: [], choices: [] };
      // As JSON, which knows one zero alone.
      const expected = { ok: true, backup: JSON.parse(JSON.stringify(backup)) };
      assert.deepEqual(parseBackup(serialiseBackup(backup)), expected);
      assert.deepEqual(settingsFrom(structuredClone(read)), read);
    }),
  ),
  target(
    'a backup of any content is refused, or is stored and written as it was read',
    fc.property(damagedJson(JSON.parse(serialiseBackup(someBackup))), (json) => {
      const read = parseBackup(JSON.stringify(json) ?? '');
      if (!read.ok) return;
      assert.deepEqual(settingsFrom(read.backup.settings), read.backup.settings);
      assert.deepEqual(choicesIn(read.backup.choices), read.backup.choices);
      assert.deepEqual(parseBackup(serialiseBackup(read.backup)), read);
    }),
  ),
  target(
    'stored choices of any content give choices',
    fc.property(fc.oneof(anything, damagedJson([choice, choice])), (stored) => {
      for (const { page, reference, document } of choicesIn(stored)) {
        for (const one of [page, reference, document]) assert.equal(typeof one, 'string');
      }
    }),
  ),
  target(
    'an address of any content gives a view, whose address gives it again',
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.webQueryParameters().map((query) => `#${query}`),
        fc
          .array(
            fc.tuple(
              fc.constantFrom(
                'q',
                'kind',
                'issuer',
                'term',
                'source',
                'owner',
                'years',
                'sort',
                'columns',
                'document',
              ),
              fc.oneof(
                fc.string(),
                fc.constantFrom(
                  'nghi-quyet,chi-thi',
                  '13',
                  '2020..2010',
                  '1990..2000',
                  '-date',
                  'own',
                ),
              ),
            ),
          )
          .map((pairs) => `#${new URLSearchParams(pairs)}`),
      ),
      (address) => {
        const view = readAddress(address);
        assert.deepEqual(readAddress(addressOf(view)), view);
      },
    ),
  ),
  target(
    'the background takes a message of any content or refuses it',
    fc.property(fc.oneof(anything, damagedJson(request)), (message) => {
      const read = admit(backgroundMessage, message);
      if (!read.success) return;
      // Nothing that was not looked at goes on.
      assert.deepEqual(read.data, message);
    }),
  ),
  target(
    'a content script takes a message of any content or refuses it',
    fc.property(anything, (message) => {
      for (const takes of [isPageRequest, isTriggerReply, isCandidatesReply, isRelatedReply]) {
        assert.equal(typeof takes(message), 'boolean');
      }
      assert.equal(typeof isResolveReply(message, 2), 'boolean');
      assert.equal(typeof isParseReply(message, 2), 'boolean');
    }),
  ),
  target(
    'a page’s day is one that the background takes, or none',
    fc.property(dated, (page) => {
      const published = publishedOf(page);
      const { headline } = new Regions(page);
      const message = { ...request, published, headline };
      const read = backgroundMessage.safeParse(message);
      assert.ok(read.success, `${published} ${JSON.stringify(read.error?.issues[0])}`);
    }),
  ),
];
