import { describe, expect, test, vi } from 'vitest';
import { dateText, language, momentText, numberText, t } from '#lib/i18n.ts';

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
