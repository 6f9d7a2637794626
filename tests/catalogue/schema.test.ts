import { describe, expect, test } from 'vitest';
import { documentSchema, sourceRecordSchema } from '#lib/catalogue/schema.ts';
import { documentWith } from './records.ts';

/** Field and reason of each fault. */
const faultsOf = (record: unknown): string[] =>
  (documentSchema.safeParse(record).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );

describe('a catalogue record', () => {
  test('is taken as it stands', () => {
    expect(documentSchema.parse(documentWith())).toEqual(documentWith());
  });

  test.each([['2023-03-04'], ['2023-03'], ['2023'], [null]])('may be dated %s', (date) => {
    expect(faultsOf(documentWith({ date }))).toEqual([]);
  });

  test.each([
    ['a day that does not exist', '2023-02-30', 'date: not-a-date'],
    ['a month that does not exist', '2023-13', 'date: not-a-date'],
    ['another order', '04-03-2023', 'date: not-a-date'],
    ['a day before the term', '2021-01-25', 'date: outside-term'],
    ['a day after the term', '2026-01-24', 'date: outside-term'],
    ['a year outside the term', '2019', 'date: outside-term'],
  ])('is refused for %s', (_, date, fault) => {
    expect(faultsOf(documentWith({ date }))).toContain(fault);
  });

  test.each([
    ['13', '2026-01-15', 'the outgoing Central Committee issues until the next congress closes'],
    ['14', '2026-01-19', 'the new term begins as its congress opens'],
  ])('of term %s may be of %s: %s', (term, date) => {
    expect(faultsOf(documentWith({ term: Number(term), date }))).toEqual([]);
  });

  test('without a term is older than the first congress closed', () => {
    expect(faultsOf(documentWith({ term: null, date: '1930-10' }))).toEqual([]);
    expect(faultsOf(documentWith({ term: null, date: '1960' }))).toContain('date: outside-term');
  });

  test.each([
    ['18-NQ/TW'],
    ['08B-NQ/HNTW'],
    ['57-QN/TW'],
    ['08-QĐi/TW'],
    ['111-HD/BTGTW-BCSĐBYT'],
    ['17193-CV/VPTW'],
  ])('may have the symbol %s', (symbol) => {
    expect(faultsOf(documentWith({ symbol }))).toEqual([]);
  });

  test.each([
    ['NQ 18', 'symbol: symbol-shape'],
    ['18-XX/TW', 'symbol: symbol-code'],
    ['18-NQ/CP', 'symbol: symbol-level'],
  ])('is refused for the symbol %s', (symbol, fault) => {
    expect(faultsOf(documentWith({ symbol }))).toContain(fault);
  });

  test.each([
    ['title', ' ', 'empty'],
    ['title', 'x'.repeat(2001), 'too-long'],
    ['plenum', 'tám', 'plenum'],
    ['plenum', 31, 'plenum'],
  ])('says plainly why %s may not be %j', (field, value, fault) => {
    expect(faultsOf({ ...documentWith(), [field]: value })).toEqual([`${field}: ${fault}`]);
  });

  test('has no field that this version does not know', () => {
    expect(faultsOf({ ...documentWith(), extra: 1 })).not.toEqual([]);
  });

  test('links to web pages only', () => {
    expect(faultsOf(documentWith({ sources: ['javascript:alert(1)'] }))).toEqual([
      'sources.0: not-an-address',
    ]);
  });
});

test('the sources’ table may leave out paraphrase and write an empty note', () => {
  const { id, paraphrase, ...record } = documentWith();
  const read = sourceRecordSchema.parse({ ...record, note: '' });
  expect(read).toMatchObject({ paraphrase: false, note: null });
});
