import { describe, expect, test } from 'vitest';
import { passages } from '#lib/page/passages.ts';
import { leastRatio } from '#tests/ratio.ts';

const LINE = 'Ấp Bàu Sen học Kết luận số 21-KL/TW ngày 25/10/2021. Hôm sau nghỉ.';

const textsOf = (text: string) => [...passages(text)].map((one) => one.text);

describe('passages', () => {
  test('of a common text are the text', () => {
    expect([...passages(LINE)]).toEqual([{ start: 0, text: LINE }]);
    expect(textsOf('')).toEqual([]);
  });

  test.each([
    ['paragraphs', '\n\n', /\n\n$/],
    ['lines', '\n', /[^\n]\n$/],
    ['sentences', ' ', /\. $/],
  ])('of a long text of %s end with one', (_, between, end) => {
    const texts = textsOf(Array.from({ length: 400 }, () => LINE).join(between));
    expect(texts.length).toBeGreaterThan(5);
    for (const text of texts.slice(0, -1)) expect(text).toMatch(end);
  });

  test('of letters without end are cut all the same', () => {
    expect(textsOf('a'.repeat(10_000)).length).toBeGreaterThan(2);
  });

  test('make up the text, each where it says that it begins', () => {
    const text = `${LINE}\n`.repeat(300);
    expect(textsOf(text).join('')).toBe(text);
    for (const { start, text: part } of passages(text)) {
      expect(text.slice(start, start + part.length)).toBe(part);
    }
  });

  test('of a text without an end of a line take time in proportion', async () => {
    const text = 'gió nhẹ trời quang chợ phiên đông '.repeat(10_000);
    const longer = text.repeat(4);
    const ratio = await leastRatio(
      () => textsOf(longer),
      () => textsOf(text),
      9,
    );
    expect(ratio).toBeLessThan(9);
  });
});
