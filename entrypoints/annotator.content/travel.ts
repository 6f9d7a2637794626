import type { CommandName } from '#lib/messages.ts';
import { boxesOf } from '#lib/page/boxes.ts';
import type { Mention } from '#lib/page/scanner.ts';

/**
 * The mention to which a command leads, round and round through the page.
 *
 * @param mentions those that can be seen, in page order
 * @param current where the reader is; where that is nowhere, the part of the page in view counts
 */
export function goBy(
  command: CommandName,
  mentions: readonly Mention[],
  current: Mention | null,
): Mention | null {
  const at = current ? mentions.indexOf(current) : -1;
  const isIn = at >= 0;
  const ahead = mentions.findIndex(({ range }) => (boxesOf(range)[0]?.bottom ?? 0) > 0);
  const start = Math.max(ahead, 0);
  switch (command) {
    case 'open-reference':
      return mentions[isIn ? at : start] ?? null;
    case 'next-reference':
      return mentions[isIn ? (at + 1) % mentions.length : start] ?? null;
    case 'previous-reference':
      return mentions.at((isIn ? at : start) - 1) ?? null;
  }
}

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
