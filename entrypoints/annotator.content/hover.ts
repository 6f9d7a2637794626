/**
 * When the tooltip shows: a state machine, pure, so that its table of tests is its documentation.
 *
 *     idle ──over──▶ waiting ──time──▶ shown ──out──▶ leaving ──time──▶ idle
 *                       │ out            ▲               │ over the same, or into the tooltip
 *                       ▼                └───────────────┘
 *                      idle              leaving, over another ──time──▶ shown (the other)
 *
 * What was dismissed stays closed for as long as the pointer rests on it.
 */

/** ms that the pointer rests on a mention before its tooltip opens: short of annoying, past sweeping by. */
export const DWELL = 250;

/** ms that the tooltip stays after the pointer left: time to cross the gap between the two. */
export const LEAVE = 300;

/** `T` is what a tooltip is shown for. */
export type HoverState<T> =
  | { readonly name: 'idle' }
  | { readonly name: 'waiting'; readonly target: T }
  | { readonly name: 'shown'; readonly target: T }
  /** Still shown; `next` is what the pointer rests on meanwhile. */
  | { readonly name: 'leaving'; readonly target: T; readonly next: T | null }
  | { readonly name: 'dismissed'; readonly target: T };

export type HoverEvent<T> =
  /** The pointer is over a mention, or over none (and not in the tooltip). */
  | { readonly type: 'pointer'; readonly over: T | null }
  | { readonly type: 'enter-tooltip' }
  /** The state's own time is up. */
  | { readonly type: 'time' }
  /** Escape, click elsewhere, the page hidden, the mention gone. */
  | { readonly type: 'dismiss' };

const IDLE = { name: 'idle' } as const;

/** The next state; the very same object when nothing changes, so that running timers stand. */
export function nextHover<T>(state: HoverState<T>, event: HoverEvent<T>): HoverState<T> {
  switch (event.type) {
    case 'dismiss':
      return afterDismissal(state);
    case 'enter-tooltip':
      return state.name === 'leaving' ? { name: 'shown', target: state.target } : state;
    case 'time':
      return afterTime(state);
    case 'pointer':
      return afterPointer(state, event.over);
  }
}

function afterTime<T>(state: HoverState<T>): HoverState<T> {
  switch (state.name) {
    case 'waiting':
      return { name: 'shown', target: state.target };
    case 'leaving':
      return state.next === null ? IDLE : { name: 'shown', target: state.next };
    default:
      return state;
  }
}

function afterDismissal<T>(state: HoverState<T>): HoverState<T> {
  switch (state.name) {
    case 'waiting':
    case 'shown':
      return { name: 'dismissed', target: state.target };
    case 'leaving':
      return state.next === null ? IDLE : { name: 'dismissed', target: state.next };
    default:
      return state;
  }
}

function afterPointer<T>(state: HoverState<T>, over: T | null): HoverState<T> {
  switch (state.name) {
    case 'idle':
      return over === null ? state : { name: 'waiting', target: over };
    case 'waiting':
    case 'dismissed':
      if (over === null) return IDLE;
      return over === state.target ? state : { name: 'waiting', target: over };
    case 'shown':
      return over === state.target ? state : { name: 'leaving', target: state.target, next: over };
    case 'leaving':
      if (over === state.target) return { name: 'shown', target: state.target };
      return over === state.next ? state : { ...state, next: over };
  }
}

/** ms until a state's time is up; null where it waits for the pointer alone. */
export function timeOf({ name }: HoverState<unknown>): number | null {
  switch (name) {
    case 'waiting':
      return DWELL;
    case 'leaving':
      return LEAVE;
    default:
      return null;
  }
}

/** What the tooltip shows in a state; null when it is closed. */
export function shownBy<T>(state: HoverState<T>): T | null {
  return state.name === 'shown' || state.name === 'leaving' ? state.target : null;
}
