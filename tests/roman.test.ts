import { expect, test } from 'vitest';
import { roman } from '#lib/roman.ts';

test.each([
  [1, 'I'],
  [4, 'IV'],
  [8, 'VIII'],
  [9, 'IX'],
  [13, 'XIII'],
  [14, 'XIV'],
  [19, 'XIX'],
  [24, 'XXIV'],
])('%d is %s', (value, text) => {
  expect(roman(value)).toBe(text);
});
