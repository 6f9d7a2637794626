import type { FrameReferences } from '#lib/messages.ts';

type Reference = FrameReferences['references'][number];

/** A reference of the page, and where it stands: in which frame, and in that one's list. */
export interface PlacedReference extends Reference {
  readonly path: readonly number[];
  readonly index: number;
}

/** What a page and the frames in it cite, as a reader meets it. */
export function inPageOrder(frames: readonly FrameReferences[]): PlacedReference[] {
  return below([], frames);
}

/** What the frame of a path cites, and those in it. */
function below(path: readonly number[], frames: readonly FrameReferences[]): PlacedReference[] {
  const isWithin = ({ path: other }: FrameReferences) =>
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

  const list: PlacedReference[] = [];
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
