import { afterEach, describe, expect, test, vi } from 'vitest';
import { dateText, language, momentText, numberText, speak, t } from '#lib/i18n.ts';
import type { Spoken } from '#lib/settings.ts';
import { messagesOf } from './locales.ts';

vi.mock('wxt/browser', async () => (await import('./locales.ts')).browserIn('vi'));

describe('i18n', () => {
  test.each([
    ['2021-05-18', '18/05/2021'],
    ['2012-02', '02/2012'],
    ['1976', '1976'],
  ])('the date %s is written %s', (date, text) => {
    expect(dateText(date)).toBe(text);
  });

  test('a moment is written by the clock of the machine', () => {
    expect(momentText(new Date(2026, 0, 5, 7, 4).toISOString())).toBe('05/01/2026, 07:04');
  });

  test('messages come with their substitutions', () => {
    expect(t('termNumber', 'XIII')).toBe('Khóa XIII');
  });

  test('numbers are grouped as the language does', () => {
    expect(language()).toBe('vi');
    expect(numberText(12_345)).toBe('12.345');
  });
});

describe('a language that the reader has set', () => {
  const load = async (spoken: Spoken) =>
    Object.fromEntries(
      Object.entries(messagesOf(spoken)).map(([key, { message }]) => [key, message]),
    );
  const nothing = async () => null;
  afterEach(() => speak('auto', load));

  test('is spoken instead of the browser’s, until that is wanted again', async () => {
    await speak('en', load);
    expect([language(), t('termNumber', 'XIII'), numberText(12_345)]).toEqual([
      'en',
      'Term XIII',
      '12,345',
    ]);
    await speak('auto', load);
    expect([language(), t('termNumber', 'XIII')]).toEqual(['vi', 'Khóa XIII']);
  });

  test('a value that looks like a place stays as it is', async () => {
    await speak('en', load);
    expect(t('conflictTitle', 'costs $2', 'free')).toBe(
      'The page gives the subject “costs $2”; the catalogue gives “free”.',
    );
  });

  test('is loaded once', async () => {
    const counted = vi.fn(load);
    await speak('en', counted);
    await speak('en', counted);
    expect(counted).toHaveBeenCalledExactlyOnceWith('en');
  });

  test('where its words do not come, all stays as it was', async () => {
    await speak('en', nothing);
    expect(language()).toBe('vi');
    await speak('en', load);
    await speak('vi', nothing);
    expect(language()).toBe('en');
  });

  test('words that come late do not overrule a later wish', async () => {
    const late = Promise.withResolvers<Record<string, string>>();
    const first = speak('en', () => late.promise);
    await speak('auto', load);
    late.resolve(await load('en'));
    await first;
    expect(language()).toBe('vi');
  });
});
