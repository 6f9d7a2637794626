import { expect, test } from 'vitest';
import { lightOf } from '#lib/page/luminance.ts';

test.each([
  ['rgb(255, 255, 255)', 1, 1],
  ['rgb(0, 0, 0)', 0, 1],
  ['rgba(0, 0, 0, 0)', 0, 0],
  ['rgb(255 0 0 / 50%)', 0.2126, 0.5],
  ['rgb(119, 119, 119)', 0.184, 1],
  ['color(srgb 1 1 1)', 1, 1],
  ['color(display-p3 0 0 0 / 0.3)', 0, 0.3],
  ['oklch(0.5 0.1 20)', 0.125, 1],
  ['oklab(1 none none / 0.25)', 1, 0.25],
  ['lab(50 20 20)', 0.184, 1],
])('%s', (color, luminance, alpha) => {
  const light = lightOf(color);
  expect(light?.luminance).toBeCloseTo(luminance, 2);
  expect(light?.alpha).toBeCloseTo(alpha, 5);
});

test.each(['', 'none', 'var(--x)', 'CanvasText', 'color(xyz 1 1 1)'])(
  '“%s” tells nothing',
  (color) => {
    expect(lightOf(color)).toBeNull();
  },
);
