import { describe, expect, test } from 'vitest';
import { compileNames } from '#lib/reference/names.ts';
import { parse } from '#lib/reference/parse.ts';
import type { Reference } from '#lib/reference/reference.ts';
import { Trigger } from '#lib/reference/trigger.ts';
import { triggerPlan } from '#lib/reference/trigger-plan.ts';
import { leastRatio } from '#tests/ratio.ts';
import { RULES } from '#tests/resolution/examples.ts';

const KNOWN = ['Khoán 10', 'bộ tứ trụ cột'];
const NAMES = compileNames(KNOWN);
const trigger = new Trigger(triggerPlan(KNOWN));
const parsed = (text: string): Reference[] => parse(text, NAMES);

describe('the end of the text', () => {
  test.each(['Nghị quyết 05-QĐ', 'Nghị quyết 05 - NQ', 'Kết luận 05-KL'])('ends “%s”', (text) => {
    expect(parsed(text).map(({ end }) => end)).toEqual([text.length]);
  });
});

describe('whatever the spaces', () => {
  const TEXTS = RULES.flatMap(({ examples }) =>
    examples.map((example) => ('on' in example ? example.example : example)[0]),
  ).map((marked) => marked.replace(/[⟦⟧]/g, ''));

  /** What is cited, with the words of each as they are spaced alike. */
  const cited = (text: string) =>
    parsed(text).map(({ start, end, ...rest }) => ({
      words: text.slice(start, end).replace(/[^\S\n]+/gu, ' '),
      ...rest.name,
      ...rest.cues,
    }));

  test.each<[string, string]>([
    ['two', '  '],
    ['one that does not break', '\u00a0'],
    ['a tab', '\t'],
  ])('%s between words', (_, space) => {
    for (const text of TEXTS) expect(cited(text.replaceAll(' ', space))).toEqual(cited(text));
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
    ['kinds with commas', 'nghị quyết, '],
    ['a directive in each line', 'Directive 24\n'],
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
