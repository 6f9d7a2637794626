import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lightOf } from '#lib/page/luminance.ts';

const css = readFileSync('entrypoints/annotator.content/marks.css', 'utf8');

/** The lines under mentions: name, shape and colour. */
const LINES = [
  ...css.matchAll(
    /::highlight\(van-kien-([\w-]+)\) \{\s*text-decoration: underline (\w+) (#\w{6})/g,
  ),
].map(([, name = '', shape = '', color = '']) => ({ name, shape, color }));

const PAPERS = { white: '#ffffff', black: '#000000', sepia: '#f4ecd8' };

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return lightOf(`rgb(${red}, ${green}, ${blue})`)?.luminance ?? Number.NaN;
}

/** Contrast ratio, as WCAG 2 defines it. */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

test('there is a line for each way of being sure', () => {
  expect(LINES.map(({ name }) => name)).toEqual([
    'sure',
    'inferred',
    'ambiguous',
    'conflict',
    'unknown',
  ]);
});

test('no two have both shape and colour alike; the doubtful differ in shape alone', () => {
  expect(new Set(LINES.map(({ shape, color }) => shape + color)).size).toBe(LINES.length);
  const shapes = LINES.slice(1).map(({ shape }) => shape);
  expect(new Set(shapes).size).toBe(shapes.length);
});

describe.each(LINES)('the line of “$name”', ({ color }) => {
  test.each(Object.entries(PAPERS))('is seen on %s', (_, paper) => {
    expect(contrast(color, paper)).toBeGreaterThanOrEqual(3);
  });
});
