import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { statementIn } from '#entrypoints/about/statement.ts';
import { SPOKEN } from '#lib/settings.ts';

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

test('the privacy statement says as much in every language, in words that it can show', () => {
  const page = readFileSync('PRIVACY.md', 'utf8');
  const statements = SPOKEN.map((language) => statementIn(page, language));
  const english = statementIn(page, 'en');
  const shape = (blocks: typeof english) =>
    blocks.map(({ list, items }) => [list, items.map((item) => item.some(({ strong }) => strong))]);
  for (const one of statements) expect(shape(one)).toEqual(shape(english));
  expect(english.flatMap(({ items }) => items).length).toBeGreaterThan(4);
  const runs = statements.flat().flatMap(({ items }) => items.flat());
  for (const { text } of runs) expect(text).not.toMatch(/[`#[\]*_<>]/);
});
