import { expect, test } from 'vitest';
import { toldElsewhere } from '#lib/resolution/elsewhere.ts';

const speaking = (nameKeys: string[], told: Record<string, number> = {}) => ({
  nameKeys,
  told: new Map(Object.entries(told)),
});

test('of each document the most that the words around the others say, not its own', () => {
  const page = [
    speaking(['NQ:26'], { farming: 2 }),
    speaking(['NQ:26'], { cadres: 6, farming: 1 }),
    speaking(['NQ:26']),
    speaking(['NQ:18'], { cadres: 9 }),
  ];
  expect(toldElsewhere(page).map((told) => Object.fromEntries(told))).toEqual([
    { cadres: 6, farming: 1 },
    { farming: 2 },
    { cadres: 6, farming: 2 },
    {},
  ]);
});

test('of two names the greater, whichever comes first', () => {
  const [first] = toldElsewhere([
    speaking(['HD:5', 'NQ:5']),
    speaking(['HD:5'], { one: 5 }),
    speaking(['NQ:5'], { one: 2 }),
  ]);
  expect(first?.get('one')).toBe(5);
});
