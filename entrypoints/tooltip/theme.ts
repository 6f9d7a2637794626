import { lightOf } from '#lib/page/luminance.ts';

/**
 * Whether the page is light or dark where a node stands: by the first background behind it that one
 * cannot look through; where there is none, as with a picture, by the colour of its letters.
 */
export function themeAt(node: Node): 'light' | 'dark' {
  const element = node instanceof Element ? node : node.parentElement;
  for (let at = element; at; at = parentOf(at)) {
    const behind = lightOf(getComputedStyle(at).backgroundColor);
    if (behind && behind.alpha > 0.5) return behind.luminance > HALF ? 'light' : 'dark';
  }
  const letters = element && lightOf(getComputedStyle(element).color);
  return letters && letters.luminance > PALE ? 'dark' : 'light';
}

/** The luminance on which black and white letters are read equally well. */
const HALF = 0.18;

/** Letters so light are not meant for white paper. */
const PALE = 0.4;

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
