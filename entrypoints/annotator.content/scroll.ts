import { boxesOf } from '#lib/page/boxes.ts';
import type { Mention } from '#lib/page/scanner.ts';

/**
 * Scrolls a mention to the middle of the view, unless it is in view as a whole; of that a frame cannot
 * be sure.
 */
export function bringIntoView({ range }: Mention, { smooth = false } = {}): void {
  const boxes = boxesOf(range);
  const isSeen = boxes.every(({ top, bottom }) => top >= 0 && bottom <= window.innerHeight);
  if (isSeen && window === window.top) return;
  const behavior = smooth ? 'smooth' : 'instant';
  // Also within what scrolls by itself; a paragraph may be taller than the window.
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior });
  const [box] = boxesOf(range);
  if (!smooth && box && (box.top < 0 || box.bottom > window.innerHeight)) {
    window.scrollBy({ top: box.top - window.innerHeight / 2, behavior });
  }
}
