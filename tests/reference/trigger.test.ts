import { describe, expect, test } from 'vitest';
import { unaccented } from '#lib/reference/fold.ts';
import { KINDS, type Kind } from '#lib/reference/lexicon.ts';
import { parse } from '#lib/reference/parse.ts';
import { namesOfKind } from '#lib/reference/spellings.ts';
import { Trigger } from '#lib/reference/trigger.ts';
import { triggerPlan } from '#lib/reference/trigger-plan.ts';
import { pageNames } from '#lib/resolution/names.ts';
import { bundled, bundledNames } from '#tests/resolution/bundled.ts';
import { type Example, RULES } from '#tests/resolution/examples.ts';

const trigger = new Trigger(triggerPlan(pageNames(bundled.documents, bundled.groups)));

const textOf = ([marked]: Example): string => marked.replace(/[⟦⟧]/g, '');

const TEXTS = RULES.flatMap(({ examples }) =>
  examples.map((example) => textOf('on' in example ? example.example : example)),
);

/** Ways in which pages write the same words. */
const WRITTEN: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  decomposed: (text) => text.normalize('NFD'),
  'in capitals': (text) => text.toUpperCase(),
  'without spaces between words': (text) => text.replace(/(?<=\p{L}) (?=\p{L})/gu, ''),
  'with spaces that do not break': (text) => text.replaceAll(' ', '\u00a0'),
  'with two spaces each': (text) => text.replaceAll(' ', '  '),
  'with a space lost here and there': (text) => text.replace(/(\S+ \S+ \S+) /gu, '$1'),
  'in full width': (text) =>
    text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
};

/** Words that cite, with what makes citations of them. */
const WORDS = (Object.keys(KINDS) as Kind[]) // the table's own keys
  .flatMap((kind) => [...namesOfKind(kind), ...KINDS[kind].codes])
  .flatMap((word) => [
    `${word} số 18`,
    `18-${unaccented(word)}/TW`,
    `Theo ${word} 18-NQ/TW`,
    `${word} Trung ương 4 khóa XII`,
  ]);

describe('the trigger', () => {
  test.each(Object.entries(WRITTEN))('lets through all that is cited, %s', (_, write) => {
    const cited = [...TEXTS, ...WORDS]
      .map(write)
      .filter((text) => parse(text, bundledNames).length > 0);
    expect(cited.length).toBeGreaterThan(100);
    expect(cited.filter((text) => !trigger.test(text))).toEqual([]);
  });

  test.each(['19 điều đảng viên không được làm', 'bộ tứ trụ cột', 'Khoán 10', 'BO TU TRU COT'])(
    'knows the release’s name “%s”',
    (name) => {
      expect(trigger.test(`Nói về ${name} trong bài.`)).toBe(true);
      expect(new Trigger(triggerPlan([])).test(`Nói về ${name} trong bài.`)).toBe(false);
    },
  );

  test.each([
    'Sáng 12/5, hơn 300 học sinh của 15 trường dự ngày hội đọc sách tại quận 3.',
    'Giá vàng tăng 2,5 % so với tháng 4, theo báo cáo của các công ty.',
    'Ban tổ chức thông báo hoãn trận đấu vì mưa lớn.',
    'The central bank kept its rate at 4.5 percent in May 2024.',
    '',
  ])('spares the parser “%s”', (text) => {
    expect(trigger.test(text)).toBe(false);
  });
});
