import { describe, expect, test } from 'vitest';
import { choicesIn, referenceKey, withChoice, withChoices } from '#lib/page/choices.ts';
import { NO_NAMES } from '#lib/reference/names.ts';
import { parse } from '#lib/reference/parse.ts';

const first = { page: 'p', reference: 'a', document: '1' };

describe('choices', () => {
  test('the newest comes first, one for a reference of a page', () => {
    const two = withChoice([first], 'p', 'b', '2');
    expect(two.map(({ document }) => document)).toEqual(['2', '1']);
    expect(withChoice(two, 'p', 'a', '3').map(({ document }) => document)).toEqual(['3', '2']);
    expect(withChoice(two, 'q', 'a', '3')).toHaveLength(3);
  });

  test('one is forgotten', () => {
    expect(withChoice([first], 'p', 'a', null)).toEqual([]);
    expect(withChoice([first], 'q', 'a', null)).toEqual([first]);
  });

  test('those of a file come before one’s own, in their order', () => {
    const file = ['2', '3'].map((document, index) => ({
      page: 'q',
      reference: `${index}`,
      document,
    }));
    const all = withChoices([first, { page: 'q', reference: '0', document: '9' }], file);
    expect(all.map(({ document }) => document)).toEqual(['2', '3', '1']);
  });

  test('they do not grow without end', () => {
    let choices = [first];
    for (let count = 0; count < 300; count++) choices = withChoice(choices, `${count}`, 'a', '1');
    expect(choices).toHaveLength(200);
    expect(choices[0]?.page).toBe('299');
  });

  test.each([undefined, null, 'x', { 0: first }])('what storage should not hold: %o', (stored) => {
    expect(choicesIn(stored)).toEqual([]);
  });

  test('a broken one is left out', () => {
    expect(choicesIn([first, { page: 'p' }, null])).toEqual([first]);
  });
});

test('two dates of one symbol are two references; the words around them do not count', () => {
  const keys = [
    'Sáng nay, Nghị quyết số 19-NQ/TW ngày 25/10/2017',
    'Nghị quyết số 19-NQ/TW ngày 25/10/2017 được học',
    'Nghị quyết số 19-NQ/TW ngày 16/6/2022',
  ].map((text) => parse(text, NO_NAMES).map(referenceKey).join());
  expect(keys[0]).toBe(keys[1]);
  expect(keys[0]).not.toBe(keys[2]);
});
