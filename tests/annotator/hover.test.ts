import { describe, expect, test } from 'vitest';
import {
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
const held = (target: string): State => ({ name: 'held', target });
const pinned = (target: string): State => ({ name: 'pinned', target });
const dismissed = (target: string): State => ({ name: 'dismissed', target });

const over = (target: string): Event => ({ type: 'pointer', over: target });
const out: Event = { type: 'pointer', over: null };
const intoTooltip: Event = { type: 'enter-tooltip' };
const time: Event = { type: 'time' };
const scroll: Event = { type: 'move-page', inView: true };
const scrollAway: Event = { type: 'move-page', inView: false };
const drag: Event = { type: 'drag' };
const open = (target: string): Event => ({ type: 'open', target });
const hold: Event = { type: 'hold' };
const pin: Event = { type: 'pin' };
const unpin: Event = { type: 'unpin' };
const elsewhere: Event = { type: 'elsewhere' };
const blur: Event = { type: 'blur' };
const dismiss: Event = { type: 'dismiss' };

/** What happens to a state; the table is the machine's documentation. */
type Case = readonly [string, State, Event, State];

const TABLE: Readonly<Record<string, readonly Case[]>> = {
  'resting and sweeping': [
    ['a mention is not shown at once', idle, over('a'), waiting('a')],
    ['nothing happens away from mentions', idle, out, idle],
    ['no time runs when idle', idle, time, idle],
    ['moving on the same mention does not start over', waiting('a'), over('a'), waiting('a')],
    ['sweeping to another starts over', waiting('a'), over('b'), waiting('b')],
    ['sweeping by shows nothing', waiting('a'), out, idle],
    ['resting shows it', waiting('a'), time, shown('a')],
    ['it stays while the pointer does', shown('a'), over('a'), shown('a')],
  ],
  'leaving, and the gap': [
    ['leaving is forgiven for a while', shown('a'), out, leaving('a')],
    ['the pointer comes back', leaving('a'), over('a'), shown('a')],
    ['the pointer crosses the gap into the tooltip', leaving('a'), intoTooltip, shown('a')],
    ['the tooltip wins over a mention beneath the way', leaving('a', 'b'), intoTooltip, shown('a')],
    ['the pointer stays away', leaving('a'), time, idle],
    ['the tooltip is entered when shown', shown('a'), intoTooltip, shown('a')],
  ],
  'a second reference while one is open': [
    ['it does not take its place at once', shown('a'), over('b'), leaving('a', 'b')],
    ['the pointer rests on it', leaving('a', 'b'), time, shown('b')],
    ['it is passed over only', leaving('a', 'b'), out, leaving('a')],
    ['from one other to the next', leaving('a', 'b'), over('c'), leaving('a', 'c')],
    ['not while one is held', held('a'), over('b'), held('a')],
    ['nor pinned', pinned('a'), over('b'), pinned('a')],
  ],
  'a page that moves': [
    ['what scrolls by under the pointer does not open', waiting('a'), scroll, idle],
    ['… nor what scrolls out from under it', waiting('a'), scrollAway, idle],
    ['an open one goes along', shown('a'), scroll, shown('a')],
    ['… and closes out of view', shown('a'), scrollAway, dismissed('a')],
    ['one being left goes along', leaving('a'), scroll, leaving('a')],
    ['… and closes out of view', leaving('a'), scrollAway, dismissed('a')],
    ['a held one closes out of view', held('a'), scrollAway, dismissed('a')],
    ['a pinned one stays', pinned('a'), scrollAway, pinned('a')],
    ['nothing is open', idle, scrollAway, idle],
  ],
  'a selection in progress': [
    ['nothing opens', waiting('a'), drag, idle],
    ['what is passed over is not opened', leaving('a', 'b'), drag, leaving('a')],
    ['what is left is left', leaving('a'), drag, leaving('a')],
    ['an open one stays', shown('a'), drag, shown('a')],
    ['nothing is there', idle, drag, idle],
  ],
  'without a mouse': [
    ['a key or tap opens at once', idle, open('a'), held('a')],
    ['… and instead of another', shown('a'), open('b'), held('b')],
    ['… or of one that is held', held('a'), open('b'), held('b')],
    ['… or pinned', pinned('a'), open('b'), held('b')],
    ['… or was dismissed', dismissed('a'), open('a'), held('a')],
    ['what is open stays open', held('a'), open('a'), held('a')],
    ['… and pinned', pinned('a'), open('a'), pinned('a')],
    ['where the pointer goes is no matter', held('a'), out, held('a')],
    ['no time runs', held('a'), time, held('a')],
  ],
  'use and pin': [
    ['what is used is held', shown('a'), hold, held('a')],
    ['… even on the way out', leaving('a', 'b'), hold, held('a')],
    ['what is not open cannot be used', waiting('a'), hold, waiting('a')],
    ['pinned stays pinned in use', pinned('a'), hold, pinned('a')],
    ['it is pinned', shown('a'), pin, pinned('a')],
    ['… when held', held('a'), pin, pinned('a')],
    ['nothing is there to pin', idle, pin, idle],
    ['unpinned it is held, for the pointer is on it', pinned('a'), unpin, held('a')],
    ['only what is pinned is unpinned', shown('a'), unpin, shown('a')],
    ['the pointer leaves a pinned one', pinned('a'), out, pinned('a')],
  ],
  'Escape, click elsewhere, window blur': [
    ['nothing is there to dismiss', idle, dismiss, idle],
    ['Escape ends the wait', waiting('a'), dismiss, dismissed('a')],
    ['Escape closes it', shown('a'), dismiss, dismissed('a')],
    ['… while leaving', leaving('a'), dismiss, dismissed('a')],
    ['… on the way to another', leaving('a', 'b'), dismiss, dismissed('b')],
    ['… held', held('a'), dismiss, dismissed('a')],
    ['… pinned', pinned('a'), dismiss, dismissed('a')],
    ['a click elsewhere ends the wait', waiting('a'), elsewhere, dismissed('a')],
    ['… closes it', shown('a'), elsewhere, dismissed('a')],
    ['… also held', held('a'), elsewhere, dismissed('a')],
    ['… but not pinned', pinned('a'), elsewhere, pinned('a')],
    ['another window ends the wait', waiting('a'), blur, dismissed('a')],
    ['… closes it', shown('a'), blur, dismissed('a')],
    ['… but not what is held', held('a'), blur, held('a')],
    ['… or pinned', pinned('a'), blur, pinned('a')],
    ['it stays closed while the pointer rests there', dismissed('a'), over('a'), dismissed('a')],
    ['… and opens when the pointer comes back', dismissed('a'), out, idle],
    ['another is not dismissed with it', dismissed('a'), over('b'), waiting('b')],
    ['dismissed is dismissed', dismissed('a'), dismiss, dismissed('a')],
  ],
};

describe.each(Object.entries(TABLE))('hover: %s', (_, cases) => {
  test.each(cases)('%s', (_, state, event, expected) => {
    const next = nextHover(state, event);
    expect(next).toEqual(expected);
    // Timers hang on the state object: what does not change must be the same object.
    if (JSON.stringify(next) === JSON.stringify(state)) expect(next).toBe(state);
  });
});

const ALL = [
  idle,
  waiting('a'),
  shown('a'),
  leaving('a', 'b'),
  held('a'),
  pinned('a'),
  dismissed('a'),
];

test('only waiting and leaving have a time of their own', () => {
  const times = ALL.map((state) => timeOf(state, 250));
  expect(times).toEqual([null, 250, null, LEAVE, null, null, null]);
});

test('the tooltip is open when shown, left, held or pinned', () => {
  expect(ALL.map(shownBy)).toEqual([null, null, 'a', 'a', 'a', 'a', null]);
});
