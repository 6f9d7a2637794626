import { describe, expect, test } from 'vitest';
import { type Box, linesOf, nearestLine, placeOf } from '#entrypoints/tooltip/place.ts';

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

describe('the place of a panel of 300 by 200 in a viewport of 1000 by 800', () => {
  test.each<[string, Box, { left: number; top: number; maxHeight: number }]>([
    ['below its line', box(100, 180, 90, 110), { left: 100, top: 116, maxHeight: 676 }],
    [
      'above it where there is no room below',
      box(100, 180, 690, 710),
      { left: 100, top: 484, maxHeight: 676 },
    ],
    ['not beyond the right edge', box(900, 980, 90, 110), { left: 692, top: 116, maxHeight: 676 }],
    ['not beyond the left edge', box(-40, 20, 90, 110), { left: 8, top: 116, maxHeight: 676 }],
  ])('%s', (_, line, place) => {
    expect(placeOf(line, { width: 300, height: 200 }, { width: 1000, height: 800 })).toEqual(place);
  });

  test('is cut on the side with more room where it fits on neither', () => {
    const place = (top: number) =>
      placeOf(
        box(100, 180, top, top + 20),
        { width: 300, height: 200 },
        { width: 1000, height: 220 },
      );
    expect(place(60)).toEqual({ left: 100, top: 86, maxHeight: 126 });
    expect(place(140)).toEqual({ left: 100, top: 8, maxHeight: 126 });
  });

  test('begins at the left edge where the viewport is narrower', () => {
    const narrow = { width: 250, height: 800 };
    expect(placeOf(box(100, 180, 90, 110), { width: 300, height: 200 }, narrow).left).toBe(8);
  });
});
