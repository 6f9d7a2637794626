import type { FrameList, ReferencePlace, Whereabouts } from '#lib/messages.ts';
import { boxesOf } from '#lib/page/boxes.ts';
import { framePath, mentionsBeforeFrames } from '#lib/page/frames.ts';
import type { Mention } from '#lib/page/scanner.ts';

/** Where this frame stands among the page's, and how many of its mentions come before those in it. */
export const placeAmongFrames = (
  mentions: readonly Mention[],
): Pick<FrameList<unknown>, 'path' | 'before'> => ({
  path: framePath(),
  before: mentionsBeforeFrames(mentions),
});

/** Whether a place is in this frame. */
export const isHere = ({ path }: ReferencePlace): boolean => path.join() === framePath().join();

/** Where among this frame's mentions a reader is who last was at that one. */
export function whereaboutsIn(mentions: readonly Mention[], visited: Mention | null): Whereabouts {
  const boxes = mentions.map(({ range }) => boxesOf(range));
  const current = visited ? mentions.indexOf(visited) : -1;
  const ahead = boxes.findIndex(([first]) => first !== undefined && first.bottom > 0);
  return {
    ...placeAmongFrames(mentions),
    references: boxes.map(({ length }) => ({ isSeen: length > 0 })),
    current: current >= 0 ? current : null,
    ahead: ahead >= 0 ? ahead : null,
  };
}
