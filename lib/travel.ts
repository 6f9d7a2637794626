import type { CommandName, ReferencePlace, Whereabouts } from './messages.ts';
import { inPageOrder } from './page-order.ts';

/**
 * Where a command leads among the references of a page and its frames, round and round.
 *
 * @param frames all of them
 * @param here the one that has the focus; where the reader is nowhere in its list, the part of it in
 *   view counts
 */
export function nextPlace(
  command: CommandName,
  frames: readonly Whereabouts[],
  here: Whereabouts,
): ReferencePlace | null {
  const path = here.path.join();
  const at = here.current ?? here.ahead;
  // One that is not seen is passed over, unless the reader is there.
  const list = inPageOrder(frames).filter(
    (place) => place.isSeen || (place.index === at && place.path.join() === path),
  );
  const found = list.findIndex((place) => place.index === at && place.path.join() === path);
  const isIn = here.current !== null && found >= 0;
  const start = Math.max(found, 0);
  switch (command) {
    case 'open-reference':
      return list[start] ?? null;
    case 'next-reference':
      return list[isIn ? (start + 1) % list.length : start] ?? null;
    case 'previous-reference':
      return list.at(start - 1) ?? null;
  }
}
