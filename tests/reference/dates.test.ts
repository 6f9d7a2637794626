import { describe, expect, test } from 'vitest';
import { datesIn, readDate } from '#lib/reference/dates.ts';

describe('a date', () => {
  test.each([
    ['18/5/2021', '2021-05-18'],
    ['18-5-2021', '2021-05-18'],
    ['18.05.2021', '2021-05-18'],
    ['18 / 5 / 2021', '2021-05-18'],
    ['ngày 18/5/2021', '2021-05-18'],
    ['ngày18-5-2021', '2021-05-18'],
    ['NGÀY 18/5/2021', '2021-05-18'],
    ['ngày 18 tháng 5 năm 2021', '2021-05-18'],
    ['ngày 18 tháng 5, 2021', '2021-05-18'],
    ['18 tháng 5 năm 2021', '2021-05-18'],
    ['ngày 18/5 năm 2021', '2021-05-18'],
    ['ngay 18 thang 5 nam 2021', '2021-05-18'],
    ['tháng 5/2021', '2021-05'],
    ['tháng 5 năm 2021', '2021-05'],
    ['năm 2021', '2021'],
    ['ngày 18.5', '--05-18'],
    ['ngày 18/5', '--05-18'],
    ['May 18, 2021', '2021-05-18'],
    ['dated May 18, 2021', '2021-05-18'],
    ['dated 18 May 2021', '2021-05-18'],
    ['on November 04, 2013', '2013-11-04'],
    ['Dec. 22, 2024', '2024-12-22'],
    ['in August 2008', '2008-08'],
    ['3/26/2004', '2004-03-26'],
  ])('%s is %s', (text, date) => {
    expect(readDate(text, 0)).toEqual({ date, end: text.length });
  });

  test.each(['(2021)', '(5/2021)'])('%s needs no word before it in parentheses', (text) => {
    expect(readDate(text, 1)).toBeNull();
    expect(readDate(text, 1, true)?.end).toBe(text.length - 1);
  });

  test.each([
    '45/5/2021',
    '2/3',
    '18-NQ/TW',
    'ngày mai',
    'năm học 2021',
    'tháng 13/2021',
    '1.500.2021',
    'ngày 12.\n\n26',
  ])('%s is none', (text) => {
    expect(readDate(text, 0)).toBeNull();
  });

  test.each([
    ['Từ 1/2/2020 đến ngày 3 tháng 4 năm 2021, xã', ['2020-02-01', '2021-04-03']],
    ['On May 4, 2025, the Politburo; on 5 June 2025', ['2025-05-04', '2025-06-05']],
    ['Trong 5 năm, từ năm 2020, xã', []],
  ])('whole ones are found in %s', (text, dates) => {
    expect(datesIn(text)).toEqual(dates);
  });
});
