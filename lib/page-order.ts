import type { FrameList, ReferencePlace } from './messages.ts';

/** A reference of the page, and where it stands: in which frame, and in that one's list. */
export type Placed<T> = T & ReferencePlace;

/** The lists of a page and the frames in it, as a reader meets them. */
export function inPageOrder<T extends object>(frames: readonly FrameList<T>[]): Placed<T>[] {
  return below([], frames);
}

/** That of the frame of a path, and those in it. */
function below<T extends object>(
  path: readonly number[],
  frames: readonly FrameList<T>[],
): Placed<T>[] {
  const isWithin = ({ path: other }: FrameList<T>) =>
    path.every((at, depth) => other[depth] === at);
  const within = frames.filter(isWithin);
  const own = within.find(({ path: other }) => other.length === path.length);
  const references = own?.references ?? [];
  const places = new Set(within.flatMap(({ path: other }) => other[path.length] ?? []));
  const inner = [...places].map((place) => ({
    place,
    after: own?.before[place] ?? references.length,
    list: below([...path, place], within),
  }));
  inner.sort((a, b) => a.after - b.after || a.place - b.place);

  const list: Placed<T>[] = [];
  let next = 0;
  for (const { after, list: others } of [...inner, { after: references.length, list: [] }]) {
    for (; next < after; next++) {
      const reference = references[next];
      if (reference) list.push({ ...reference, path, index: next });
    }
    list.push(...others);
  }
  return list;
}
