import { follows } from './order.ts';
import type { Mention } from './scanner.ts';

/**
 * Where this frame stands: its place among the frames of its parent, that one's among its own
 * parent's, and so on from the page itself, whose path is empty.
 */
export function framePath(): number[] {
  const path: number[] = [];
  for (let at: Window = window; at !== at.parent; at = at.parent)
    path.unshift(placeIn(at.parent, at));
  return path;
}

/** Counted in the window, for a page may not look at the elements of a parent from elsewhere. */
function placeIn(parent: Window, frame: Window): number {
  for (let index = 0; index < parent.length; index++) if (parent[index] === frame) return index;
  return parent.length; // in the tree of a component, which windows do not count
}

/** The elements that hold this page's frames, by the place of each. */
function* frameElements(): Generator<[number, Element]> {
  for (const element of document.querySelectorAll('iframe, frame, object, embed')) {
    if (!('contentWindow' in element) || !element.contentWindow) continue;
    for (let index = 0; index < window.length; index++) {
      if (window[index] === element.contentWindow) yield [index, element];
    }
  }
}

/** For each of the page's frames how many of its mentions come before it. */
export function mentionsBeforeFrames(mentions: readonly Mention[]): number[] {
  const before: number[] = [];
  for (const [index, element] of frameElements()) {
    before[index] = mentions.filter(({ range }) => follows(element, range.startContainer)).length;
  }
  return Array.from(before, (count) => count ?? mentions.length);
}
