import { describe, expect, test } from 'vitest';
import { isOfCongress, termOfTenure, termsOfDate } from '#lib/reference/terms.ts';

describe('the terms of a date', () => {
  test.each([
    ['2021-05-18', [13]],
    ['2021-01-20', [12]],
    ['2021-01-28', [12, 13]],
    ['2021', [12, 13]],
    ['2016-01-28', [11, 12]],
    ['2018', [12]],
    ['1930-02', []],
  ])('%s: %o', (date, terms) => {
    expect(termsOfDate(date)).toEqual(terms);
  });
});

test.each([
  [2021, 13],
  [2020, 13],
  [2015, 12],
  [2016, 12],
  [2026, 14],
  [2018, null],
])('the tenure from %i is term %o', (year, term) => {
  expect(termOfTenure(year)).toBe(term);
});

test.each([
  [7, '1991-06', true],
  [7, '1991', true],
  // the national conference of January 1994 is no congress
  [7, '1994-01', false],
  [13, '2021-02-01', true],
  [13, '2021-02-02', false],
  [99, '2021', false],
])('congress %i, %s: %s', (term, date, expected) => {
  expect(isOfCongress(term, date)).toBe(expected);
});
