import { describe, expect, test } from 'vitest';
import type { FrameList } from '#lib/messages.ts';
import { inPageOrder } from '#lib/page-order.ts';

interface Text {
  readonly text: string;
}

const frame = (path: number[], texts: string[], before: number[] = []): FrameList<Text> => ({
  path,
  before,
  references: texts.map((text) => ({ text })),
});

const texts = (frames: FrameList<Text>[]) => inPageOrder(frames).map(({ text }) => text);

describe('what page and frames cite, in page order', () => {
  test.each([
    ['without frames', [frame([], ['a', 'b'])], 'a b'],
    [
      'frames between',
      [frame([], ['a', 'b'], [0, 1]), frame([1], ['y']), frame([0], ['x'])],
      'x a y b',
    ],
    [
      'two frames at one place',
      [frame([], ['a'], [1, 1]), frame([0], ['x']), frame([1], ['y'])],
      'a x y',
    ],
    [
      'a frame within another',
      [frame([], ['a', 'b'], [1]), frame([0], ['x', 'z'], [1]), frame([0, 0], ['y'])],
      'a x y z b',
    ],
    ['… which cites nothing', [frame([], ['a', 'b'], [1]), frame([0, 3], ['y'])], 'a y b'],
    [
      'a frame that the page does not know',
      [frame([], ['a', 'b'], [0]), frame([7], ['x'])],
      'a b x',
    ],
    ['a page that cites nothing', [frame([], [], [0]), frame([0], ['x'])], 'x'],
  ])('%s', (_, frames, expected) => {
    expect(texts(frames).join(' ')).toBe(expected);
  });

  test('each with its place', () => {
    const places = inPageOrder([frame([], ['a'], [0]), frame([0], ['x', 'y'])]);
    expect(places.map(({ path, index }) => [path, index])).toEqual([
      [[0], 0],
      [[0], 1],
      [[], 0],
    ]);
  });
});
