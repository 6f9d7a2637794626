import { computePosition, flip, offset, type Platform, shift, size } from '@floating-ui/core';

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

/** Puts an element of fixed position below a line, or above where there is no room. */
export async function placeAt(line: Box, panel: HTMLElement): Promise<void> {
  panel.style.maxBlockSize = ''; // measured in full
  const { x, y } = await computePosition(line, panel, {
    platform: VIEWPORT,
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset(GAP),
      flip({ padding: MARGIN }),
      shift({ padding: MARGIN }),
      size({
        padding: MARGIN,
        apply: ({ availableHeight }) => {
          panel.style.maxBlockSize = `${Math.floor(availableHeight)}px`;
        },
      }),
    ],
  });
  Object.assign(panel.style, { left: `${x}px`, top: `${y}px` });
}

/**
 * What floating-ui asks of the page. Line and panel are both measured in the viewport, where nothing
 * scrolls or clips them: a tenth of what its own platform for pages brings along.
 */
const VIEWPORT: Platform = {
  getElementRects: ({ reference, floating }) => ({
    reference: rectOf(reference),
    floating: { x: 0, y: 0, ...sizeOf(floating) },
  }),
  getClippingRect: () => {
    const { clientWidth, clientHeight } = document.documentElement;
    return { x: 0, y: 0, width: clientWidth, height: clientHeight };
  },
  getDimensions: sizeOf,
};

const rectOf = ({ left, right, top, bottom }: Box) => ({
  x: left,
  y: top,
  width: right - left,
  height: bottom - top,
});

function sizeOf({ offsetWidth, offsetHeight }: HTMLElement) {
  return { width: offsetWidth, height: offsetHeight };
}
