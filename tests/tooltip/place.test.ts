import { describe, expect, test } from 'vitest';
import { type Box, linesOf, nearestLine } from '#entrypoints/tooltip/place.ts';

const box = (left: number, right: number, top: number, bottom: number): Box => ({
  left,
  right,
  top,
  bottom,
});

describe('the lines of a mention', () => {
  test.each<[string, Box[], Box[]]>([
    ['one box', [box(10, 90, 0, 20)], [box(10, 90, 0, 20)]],
    ['boxes side by side', [box(10, 40, 0, 20), box(40, 90, 2, 18)], [box(10, 90, 0, 20)]],
    [
      'a break',
      [box(60, 90, 0, 20), box(10, 40, 24, 44)],
      [box(60, 90, 0, 20), box(10, 40, 24, 44)],
    ],
    [
      'lines that touch',
      [box(60, 90, 0, 20), box(10, 40, 18, 38)],
      [box(60, 90, 0, 20), box(10, 40, 18, 38)],
    ],
    ['no boxes', [], []],
    ['empty boxes', [box(10, 10, 0, 20)], []],
  ])('from %s', (_, boxes, lines) => {
    expect(linesOf(boxes)).toEqual(lines);
  });

  test.each([
    [10, 0],
    [22, 0],
    [23, 1],
    [30, 1],
    [999, 1],
  ])('at height %i the nearest is line %i', (y, line) => {
    expect(nearestLine([box(60, 90, 0, 20), box(10, 40, 24, 44)], y)).toBe(line);
  });

  test('there is none of none', () => {
    expect(nearestLine([], 10)).toBe(-1);
  });
});
