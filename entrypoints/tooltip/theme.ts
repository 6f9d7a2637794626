import { type Light, lightOf } from '#lib/page/luminance.ts';
import { elementsAround } from './around.ts';

/**
 * Whether the page is light or dark where a node stands: by the first background behind it that one
 * cannot look through; where there is none, as with a picture, by the colour of its letters.
 */
export function themeAt(node: Node): 'light' | 'dark' {
  let letters: Light | null = null;
  for (const element of elementsAround(node)) {
    const { color, backgroundColor } = getComputedStyle(element);
    letters ??= lightOf(color);
    const behind = lightOf(backgroundColor);
    if (behind && behind.alpha > 0.5) return behind.luminance > HALF ? 'light' : 'dark';
  }
  return letters && letters.luminance > PALE ? 'dark' : 'light';
}

/** The luminance on which black and white letters are read equally well. */
const HALF = 0.18;

/** Letters so light are not meant for white paper. */
const PALE = 0.4;
