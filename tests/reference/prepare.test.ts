import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prepare } from '#lib/reference/prepare.ts';

describe('a text as the grammar reads it', () => {
  test.each([
    ['decomposed letters', 'Nghị quyết'.normalize('NFD'), 'Nghị quyết'],
    ['marks in an unusual order', 'e\u0323\u0302', 'ệ'],
    ['soft hyphens', '18-N\u00adQ/TW', '18-NQ/TW'],
    ['zero-width spaces', 'Bộ\u200b Chính trị', 'Bộ Chính trị'],
    ['byte order marks', '\ufeffNghị quyết', 'Nghị quyết'],
    ['several spaces', 'Nghị  quyết\u00a0 18', 'Nghị quyết 18'],
    ['spaces of another sort', 'Nghị\u00a0quyết\t18', 'Nghị quyết 18'],
    ['spaces at a line break but one', 'Nghị  \n\n  quyết', 'Nghị \n\n quyết'],
    ['variation selectors', '18\ufe0f-NQ', '18-NQ'],
  ])('has no %s', (_, source, text) => {
    expect(prepare(source).text).toBe(text);
  });

  test('is the very same string where there is nothing to do', () => {
    const source = 'Nghị quyết số 18-NQ/TW';
    expect(prepare(source).text).toBe(source);
  });

  test('keeps the places of its letters', () => {
    const source = `Theo ${'Nghị'.normalize('NFD')} quyết\u00ad số 18`;
    const { text, sourceIndex } = prepare(source);
    expect(source.slice(sourceIndex(text.indexOf('số')))).toBe('số 18');
    expect(source.slice(sourceIndex(text.indexOf('Nghị'))).startsWith('Nghi')).toBe(true);
  });

  test('indices never go back, and begin and end with the text', () => {
    const piece = fc.constantFrom(
      'a',
      'ệ',
      'e\u0323\u0302',
      '\u00ad',
      '\u200b',
      ' ',
      '\u00a0',
      '\n',
      '😀',
      '\u0301',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const source = pieces.join('');
        const { text, sourceIndex } = prepare(source);
        let last = 0;
        for (let at = 0; at <= text.length; at++) {
          expect(sourceIndex(at)).toBeGreaterThanOrEqual(last);
          last = sourceIndex(at);
        }
        expect(last).toBe(source.length);
      }),
    );
  });
});
