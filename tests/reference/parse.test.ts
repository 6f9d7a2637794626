import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileNames } from '#lib/reference/names.ts';
import { parse } from '#lib/reference/parse.ts';
import type { Reference } from '#lib/reference/reference.ts';
import { Trigger } from '#lib/reference/trigger.ts';
import { triggerPlan } from '#lib/reference/trigger-plan.ts';
import { leastRatio } from '#tests/ratio.ts';

const KNOWN = ['Khoán 10', 'bộ tứ trụ cột'];
const NAMES = compileNames(KNOWN);
const trigger = new Trigger(triggerPlan(KNOWN));
const parsed = (text: string): Reference[] => parse(text, NAMES);

/** Pieces of citations and of what surrounds them, put together at random. */
const piece = fc.constantFrom(
  ...['Nghị quyết', 'nghị quyết', 'NQ', 'Chỉ thị', 'CT', 'KẾT LUẬN', 'Quy định', 'QĐ', 'Hướng dẫn'],
  ...[
    'số',
    'số:',
    '18',
    '05',
    '008',
    '18-NQ/TW',
    '05-CT/TW',
    '37-QĐ/TW',
    '26-HD/BTCTW',
    '43/2022/QH15',
  ],
  ...[
    '18-NQ/TU',
    '/',
    '-',
    '–',
    'TW',
    'TƯ',
    'T.Ư',
    'NQ-TW',
    'Trung ương',
    'Hội nghị',
    'lần thứ',
    'tư',
  ],
  ...[
    'Đại hội',
    'đại biểu',
    'toàn quốc',
    'XIII',
    'khóa',
    'khoá',
    'XII',
    '12',
    ',',
    '.',
    ';',
    '(',
    ')',
  ],
  ...['của', 'Bộ Chính trị', 'Ban Bí thư', 'Đảng', 'Tỉnh ủy', 'Quốc hội', 'Chính phủ', 'và', 'các'],
  ...[
    'ngày',
    '25/10/2017',
    'ngày 9 tháng 5 năm 2024',
    'năm 2016',
    'về',
    '“',
    '”',
    '\n',
    '\n\n',
    '\u00a0',
  ],
  ...['Khoán 10', 'bộ tứ trụ cột', 'Resolution No.', 'of the Politburo', 'học tập', '😀', '\u00ad'],
);
const sentence = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' '));
const glued = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
const anyText = fc.oneof(sentence, glued, fc.string({ unit: 'binary', maxLength: 300 }));

describe('for any text', () => {
  test('spans lie within it, in order, none overlapping, none empty', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const reference of parsed(text)) {
          expect(reference.start).toBeGreaterThanOrEqual(end);
          expect(reference.end).toBeGreaterThan(reference.start);
          end = reference.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000 },
    );
  });

  test('a code at the very end of a text ends there', () => {
    expect(parsed('Nghị quyết 12 / QĐ').map(({ end }) => end)).toEqual([18]);
  });

  test('decomposed letters are read as composed ones, at their own places', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const composed = text.normalize('NFC');
        const decomposed = text.normalize('NFD');
        const spans = (source: string) =>
          parsed(source).map(({ start, end, name, scope }) => ({
            text: source.slice(start, end).normalize('NFC'),
            before: source.slice(0, start).normalize('NFC').length,
            name,
            scope,
          }));
        expect(spans(decomposed)).toEqual(spans(composed));
      }),
      { numRuns: 1000 },
    );
  });

  test('the trigger lets it through, if it cites anything', () => {
    // Another body's congress or meeting tells nothing of any other reference; its numbers do.
    const isIdle = ({ scope, name }: Reference) => scope === 'other' && name.form !== 'symbol';
    fc.assert(
      fc.property(anyText, (text) => trigger.test(text) || parsed(text).every(isIdle)),
      { numRuns: 2000 },
    );
  });

  test('a paragraph after it changes nothing of what it names', () => {
    fc.assert(
      fc.property(sentence, sentence, (text, more) => {
        const own = ({ start, end, name, cues }: Reference) => {
          const { subject, ...rest } = cues;
          return { start, end, name, ...rest };
        };
        const alone = parsed(text).map(own);
        const followed = parsed(`${text}.\n\n${more}`).map(own);
        expect(followed.slice(0, alone.length)).toEqual(alone);
      }),
      { numRuns: 1000 },
    );
  });
});

/** Four times the text takes four times the time; a loop within a loop would take sixteen. */
const LINEAR = 9;

describe('time grows no faster than the text', () => {
  test.each<[string, string]>([
    ['digits', '1234567890'],
    ['digits in pairs', '12, '],
    ['a kind word', 'Nghị quyết '],
    ['kind words without a space', 'Nghịquyết'],
    ['numbers of a list', 'Nghị quyết 18, 19, 20, 21, 22, '],
    ['a list that never ends', '18-NQ/TW, '],
    ['symbols', 'Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Bộ Chính trị '],
    ['parentheses', '('],
    ['plenums', 'Hội nghị Trung ương 4 '],
    ['letters without a space', 'abcdefghij'],
    ['marks without letters', '\u0300\u0301'],
    ['quotes', 'Nghị quyết số 18-NQ/TW “'],
  ])(
    'for %s over and over',
    async (_, unit) => {
      const text = unit.repeat(Math.ceil(40_000 / unit.length));
      const longer = text.repeat(4);
      const ratio = await leastRatio(
        () => parsed(longer),
        () => parsed(text),
        LINEAR,
      );
      expect(ratio).toBeLessThan(LINEAR);
    },
    60_000,
  );

  test.each([
    ['a kind word', 'Nghị quyết '],
    ['a conference', 'hội nghị '],
    ['numbers', '18 '],
    ['spaces after a number', ' '],
    ['hyphens', '-'],
  ])('for %s over and over, which the trigger reads', async (_, unit) => {
    const text = `18${unit.repeat(Math.ceil(200_000 / unit.length))}`;
    const ratio = await leastRatio(
      () => trigger.test(text.repeat(4)),
      () => trigger.test(text),
      LINEAR,
    );
    expect(ratio).toBeLessThan(LINEAR);
  });

  test('for “Nghị quyết ” a hundred thousand times', () => {
    expect(parsed('Nghị quyết '.repeat(100_000))).toEqual([]);
  }, 60_000);

  test('for a megabyte without a space', () => {
    expect(parsed('a'.repeat(1_000_000))).toEqual([]);
  }, 60_000);
});
