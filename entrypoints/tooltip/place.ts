import { elementsAround } from './around.ts';

/** CSS pixels between a mention and its tooltip. */
const GAP = 6;

/** CSS pixels kept free at the viewport's edges. */
const MARGIN = 8;

/** A box in viewport coordinates. */
export type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/** The lines that boxes stand in, top to bottom: boxes side by side make one. */
export function linesOf(boxes: readonly Box[]): Box[] {
  const lines: Box[] = [];
  for (const box of boxes.toSorted((a, b) => a.top - b.top)) {
    if (box.right <= box.left) continue;
    const line = lines.at(-1);
    const middle = (box.top + box.bottom) / 2;
    if (line && middle < line.bottom) lines[lines.length - 1] = around(line, box);
    else lines.push(box);
  }
  return lines;
}

const around = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  right: Math.max(a.right, b.right),
  top: Math.min(a.top, b.top),
  bottom: Math.max(a.bottom, b.bottom),
});

/** The index of the line nearest to a height; -1 where there is none. */
export function nearestLine(lines: readonly Box[], y: number): number {
  const distances = lines.map(({ top, bottom }) => Math.max(top - y, y - bottom, 0));
  return distances.indexOf(Math.min(...distances));
}

/** Whether a line of a node's text can be seen, where parts of the page scroll by themselves. */
export function isInView(line: Box, node: Node): boolean {
  const { innerWidth, innerHeight } = window;
  if (!meet(line, { left: 0, top: 0, right: innerWidth, bottom: innerHeight })) return false;
  for (const element of elementsAround(node)) {
    // What these clip is the viewport's.
    if (element === document.body || element === document.documentElement) continue;
    const { overflow, position } = getComputedStyle(element);
    if (overflow !== 'visible' && !meet(line, element.getBoundingClientRect())) return false;
    if (position === 'fixed') break; // nothing around it moves or clips it
  }
  return true;
}

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** What has a width and a height, in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a panel stands in the viewport, and how high it may be. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
}

/**
 * Places a panel below a line; above it where it does not fit below and there is more room; and within
 * the viewport's edges, from the left one on where it is wider than that.
 */
export function placeOf(line: Box, panel: Size, viewport: Size): Place {
  const below = viewport.height - MARGIN - line.bottom - GAP;
  const above = line.top - GAP - MARGIN;
  const isBelow = panel.height <= below || below >= above;
  const maxHeight = Math.floor(Math.max(0, isBelow ? below : above));
  const rightmost = viewport.width - MARGIN - panel.width;
  return {
    left: Math.max(MARGIN, Math.min(line.left, rightmost)),
    top: isBelow ? line.bottom + GAP : line.top - GAP - Math.min(panel.height, maxHeight),
    maxHeight,
  };
}

/** Puts an element of fixed position at a line. */
export function placeAt(line: Box, panel: HTMLElement): void {
  const { scrollTop } = panel;
  panel.style.maxBlockSize = ''; // measured in full, where nothing is scrolled
  const { clientWidth, clientHeight } = document.documentElement;
  const { left, top, maxHeight } = placeOf(
    line,
    { width: panel.offsetWidth, height: panel.offsetHeight },
    { width: clientWidth, height: clientHeight },
  );
  Object.assign(panel.style, {
    left: `${left}px`,
    top: `${top}px`,
    maxBlockSize: `${maxHeight}px`,
  });
  panel.scrollTop = scrollTop;
}
