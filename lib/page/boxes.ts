import { liveRange } from './runs.ts';

/** The boxes of a range's lines, in viewport coordinates; none when the page changed under it. */
export function boxesOf(range: StaticRange): DOMRect[] {
  return [...(liveRange(range)?.getClientRects() ?? [])];
}
