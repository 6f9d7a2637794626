import { describe, expect, test } from 'vitest';
import {
  DWELL,
  type HoverEvent,
  type HoverState,
  LEAVE,
  nextHover,
  shownBy,
  timeOf,
} from '#entrypoints/annotator.content/hover.ts';

type State = HoverState<string>;
type Event = HoverEvent<string>;

const idle: State = { name: 'idle' };
const waiting = (target: string): State => ({ name: 'waiting', target });
const shown = (target: string): State => ({ name: 'shown', target });
const leaving = (target: string, next: string | null = null): State => ({
  name: 'leaving',
  target,
  next,
});

const dismissed = (target: string): State => ({ name: 'dismissed', target });

const over = (target: string): Event => ({ type: 'pointer', over: target });
const out: Event = { type: 'pointer', over: null };
const intoTooltip: Event = { type: 'enter-tooltip' };
const time: Event = { type: 'time' };
const dismiss: Event = { type: 'dismiss' };

describe('hover', () => {
  test.each<[string, State, Event, State]>([
    ['a mention is not shown at once', idle, over('a'), waiting('a')],
    ['nothing happens away from mentions', idle, out, idle],
    ['nothing is there to dismiss', idle, dismiss, idle],
    ['no time runs when idle', idle, time, idle],
    ['moving on the same mention does not start over', waiting('a'), over('a'), waiting('a')],
    ['sweeping to another starts over', waiting('a'), over('b'), waiting('b')],
    ['sweeping by shows nothing', waiting('a'), out, idle],
    ['resting shows it', waiting('a'), time, shown('a')],
    ['Escape ends the wait', waiting('a'), dismiss, dismissed('a')],
    ['it stays while the pointer does', shown('a'), over('a'), shown('a')],
    ['leaving is forgiven for a while', shown('a'), out, leaving('a')],
    ['another mention does not take its place at once', shown('a'), over('b'), leaving('a', 'b')],
    ['the pointer comes back', leaving('a'), over('a'), shown('a')],
    ['the pointer crosses the gap into the tooltip', leaving('a'), intoTooltip, shown('a')],
    ['the tooltip wins over a mention beneath the way', leaving('a', 'b'), intoTooltip, shown('a')],
    ['the pointer stays away', leaving('a'), time, idle],
    ['the pointer rests on another', leaving('a', 'b'), time, shown('b')],
    ['the other is passed over only', leaving('a', 'b'), out, leaving('a')],
    ['from one other to the next', leaving('a', 'b'), over('c'), leaving('a', 'c')],
    ['Escape closes it', shown('a'), dismiss, dismissed('a')],
    ['Escape closes it while leaving', leaving('a'), dismiss, idle],
    ['… on the way to another', leaving('a', 'b'), dismiss, dismissed('b')],
    [
      'dismissed, it stays closed while the pointer rests there',
      dismissed('a'),
      over('a'),
      dismissed('a'),
    ],
    ['… and opens when the pointer comes back', dismissed('a'), out, idle],
    ['another is not dismissed with it', dismissed('a'), over('b'), waiting('b')],
    ['dismissed is dismissed', dismissed('a'), dismiss, dismissed('a')],
    ['the tooltip is entered when shown', shown('a'), intoTooltip, shown('a')],
  ])('%s', (_, state, event, expected) => {
    const next = nextHover(state, event);
    expect(next).toEqual(expected);
    // Timers hang on the state object: what does not change must be the same object.
    if (next.name === state.name && JSON.stringify(next) === JSON.stringify(state)) {
      expect(next).toBe(state);
    }
  });

  test('only waiting and leaving have a time of their own', () => {
    const states = [idle, waiting('a'), shown('a'), leaving('a'), dismissed('a')];
    expect(states.map(timeOf)).toEqual([null, DWELL, null, LEAVE, null]);
  });

  test('the tooltip is open when shown and while leaving', () => {
    const states = [idle, waiting('a'), shown('a'), leaving('a', 'b'), dismissed('a')];
    expect(states.map(shownBy)).toEqual([null, null, 'a', 'a', null]);
  });
});
