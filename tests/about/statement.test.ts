import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { statementIn } from '#entrypoints/about/statement.ts';

test('the statement is read in each language, its paragraphs, points and emphases', () => {
  const page = '# T\n\n## Tiếng Việt\n\nMột\nhai.\n\n- **A** b\n  c\n- d\n\n## English\n\nOne.\n';
  expect(statementIn(page, 'vi')).toEqual([
    { list: false, items: [[{ text: 'Một hai.', strong: false }]] },
    {
      list: true,
      items: [
        [
          { text: 'A', strong: true },
          { text: ' b c', strong: false },
        ],
        [{ text: 'd', strong: false }],
      ],
    },
  ]);
  expect(statementIn(page, 'en')).toHaveLength(1);
});

test('the privacy statement says as much in both languages, in words that it can show', () => {
  const page = readFileSync('PRIVACY.md', 'utf8');
  const [vietnamese, english] = [statementIn(page, 'vi'), statementIn(page, 'en')];
  const shape = (blocks: typeof english) =>
    blocks.map(({ list, items }) => [list, items.map((item) => item.some(({ strong }) => strong))]);
  expect(shape(vietnamese)).toEqual(shape(english));
  expect(english.flatMap(({ items }) => items).length).toBeGreaterThan(4);
  const runs = [...vietnamese, ...english].flatMap(({ items }) => items.flat());
  for (const { text } of runs) expect(text).not.toMatch(/[`#[\]*_<>]/);
});
