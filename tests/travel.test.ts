import { describe, expect, test } from 'vitest';
import type { CommandName, Whereabouts } from '#lib/messages.ts';
import { nextPlace } from '#lib/travel.ts';

/** A frame whose list is written in letters, `-` for one that is not seen. */
function frame(path: number[], list: string, before: number[], given = {}): Whereabouts {
  const references = [...list].map((letter) => ({ isSeen: letter !== '-' }));
  return { path, before, references, current: null, ahead: list === '' ? null : 0, ...given };
}

/** A page of two mentions with a frame of two between them, and one of none at its end. */
function page(given: { page?: object; frame?: object }): Whereabouts[] {
  return [
    frame([], 'ad', [1, 2], given.page),
    frame([0], 'bc', [], given.frame),
    frame([1], '', []),
  ];
}

const where = (command: CommandName, frames: Whereabouts[], path: number[]): string | null => {
  const here = frames.find((one) => one.path.join() === path.join());
  const place = here && nextPlace(command, frames, here);
  return place ? `${place.path.join()}:${place.index}` : null;
};

describe('a command leads', () => {
  test.each<[string, CommandName, Whereabouts[], number[], string | null]>([
    ['from nowhere to what is in view', 'next-reference', page({ page: { ahead: 1 } }), [], ':1'],
    ['… before it', 'previous-reference', page({ page: { ahead: 1 } }), [], '0:1'],
    ['… to itself', 'open-reference', page({ page: { ahead: 1 } }), [], ':1'],
    ['on into a frame', 'next-reference', page({ page: { current: 0 } }), [], '0:0'],
    ['on within it', 'next-reference', page({ frame: { current: 0 } }), [0], '0:1'],
    ['out of it', 'next-reference', page({ frame: { current: 1 } }), [0], ':1'],
    ['back out of it', 'previous-reference', page({ frame: { current: 0 } }), [0], ':0'],
    ['back into it', 'previous-reference', page({ page: { current: 1 } }), [], '0:1'],
    ['round to the first', 'next-reference', page({ page: { current: 1 } }), [], ':0'],
    ['round to the last', 'previous-reference', page({ page: { current: 0 } }), [], ':1'],
    ['to the one that was left', 'open-reference', page({ frame: { current: 1 } }), [0], '0:1'],
    ['from a frame of none to the first', 'next-reference', page({}), [1], ':0'],
    ['past what is not seen', 'next-reference', [frame([], 'a-c', [], { current: 0 })], [], ':2'],
    [
      'from what is seen no more',
      'next-reference',
      [frame([], 'a-c', [], { current: 1 })],
      [],
      ':2',
    ],
    ['nowhere without any', 'next-reference', [frame([], '', [])], [], null],
  ])('%s', (_, command, frames, path, expected) => {
    expect(where(command, frames, path)).toBe(expected);
  });
});
