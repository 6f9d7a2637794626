import { expect, test } from 'vitest';
import { withoutDescriptions } from '#scripts/build/locales.ts';

test('a built extension has its messages, and nothing for translators', () => {
  const source = {
    found: { message: 'Có $1 văn bản', description: '$1: how many' },
    description: { message: 'A message of that name stays' },
  };
  expect(JSON.parse(withoutDescriptions(JSON.stringify(source)))).toEqual({
    found: { message: 'Có $1 văn bản' },
    description: { message: 'A message of that name stays' },
  });
});
