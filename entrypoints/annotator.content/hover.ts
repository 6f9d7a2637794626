/**
 * When the tooltip shows: a state machine, pure, so that its table of tests is its documentation.
 *
 *     idle ──over──▶ waiting ──time──▶ shown ──out──▶ leaving ──time──▶ idle
 *                       │ out            ▲               │ over the same, or into the tooltip
 *                       ▼                └───────────────┘
 *                      idle              leaving, over another ──time──▶ shown (the other)
 *
 *     any ──open──▶ held: opened by key or tap, or used; where the pointer goes is no matter
 *     shown, leaving ──hold──▶ held;   shown, leaving, held ◀──pin──▶ pinned
 *
 * What was dismissed stays closed for as long as the pointer rests on it. What is pinned stays while
 * the reader does something else on the page; what is held, while they do something with it.
 */

/** ms that the tooltip stays after the pointer left: time to cross the gap between the two. */
export const LEAVE = 300;

/** `T` is what a tooltip is shown for. */
export type HoverState<T> =
  | { readonly name: 'idle' }
  | { readonly name: 'waiting'; readonly target: T }
  | { readonly name: 'shown'; readonly target: T }
  /** Still shown; `next` is what the pointer rests on meanwhile. */
  | { readonly name: 'leaving'; readonly target: T; readonly next: T | null }
  | { readonly name: 'held'; readonly target: T }
  | { readonly name: 'pinned'; readonly target: T }
  | { readonly name: 'dismissed'; readonly target: T };

export type HoverEvent<T> =
  /** The pointer is over a mention, or over none (and not in the tooltip). */
  | { readonly type: 'pointer'; readonly over: T | null }
  | { readonly type: 'enter-tooltip' }
  /** The state's own time is up. */
  | { readonly type: 'time' }
  /** The page moved under the pointer (scroll, resize, zoom), which did not go anywhere itself. */
  | { readonly type: 'move-page'; readonly inView: boolean }
  /** Text is being selected, or something dragged. */
  | { readonly type: 'drag' }
  /** The reader asks for it, by key or tap. */
  | { readonly type: 'open'; readonly target: T }
  /** The tooltip is used: something in it was pressed or has the focus. */
  | { readonly type: 'hold' }
  | { readonly type: 'pin' }
  | { readonly type: 'unpin' }
  /** A press beside the tooltip, or the focus gone from it. */
  | { readonly type: 'elsewhere' }
  /** The window lost the focus. */
  | { readonly type: 'blur' }
  /** Escape, the close button, the mention gone from the page. */
  | { readonly type: 'dismiss' };

const IDLE = { name: 'idle' } as const;

/** The next state; the very same object when nothing changes, so that running timers stand. */
export function nextHover<T>(state: HoverState<T>, event: HoverEvent<T>): HoverState<T> {
  switch (event.type) {
    case 'pointer':
      return afterPointer(state, event.over);
    case 'enter-tooltip':
      return state.name === 'leaving' ? { name: 'shown', target: state.target } : state;
    case 'time':
      return afterTime(state);
    case 'move-page':
      return afterMove(state, event.inView);
    case 'drag':
      if (state.name === 'waiting') return IDLE;
      return state.name === 'leaving' && state.next !== null ? { ...state, next: null } : state;
    case 'open':
      return isOpenFor(state, event.target) ? state : { name: 'held', target: event.target };
    case 'hold':
      return becoming(state, 'held', ['shown', 'leaving']);
    case 'pin':
      return becoming(state, 'pinned', ['shown', 'leaving', 'held']);
    case 'unpin':
      return becoming(state, 'held', ['pinned']);
    case 'elsewhere':
      return state.name === 'pinned' ? state : afterDismissal(state);
    case 'blur':
      return state.name === 'pinned' || state.name === 'held' ? state : afterDismissal(state);
    case 'dismiss':
      return afterDismissal(state);
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
    case 'held':
    case 'pinned':
      return state;
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

/** What scrolls by under a resting pointer was not asked for; what scrolls out of view is closed. */
function afterMove<T>(state: HoverState<T>, inView: boolean): HoverState<T> {
  if (state.name === 'waiting') return IDLE;
  return inView || state.name === 'pinned' ? state : afterDismissal(state);
}

function afterDismissal<T>(state: HoverState<T>): HoverState<T> {
  switch (state.name) {
    case 'idle':
    case 'dismissed':
      return state;
    case 'leaving':
      return { name: 'dismissed', target: state.next ?? state.target };
    default:
      return { name: 'dismissed', target: state.target };
  }
}

/** The state under another name, where it is one that may take it. */
function becoming<T>(
  state: HoverState<T>,
  name: 'held' | 'pinned',
  from: readonly HoverState<T>['name'][],
): HoverState<T> {
  const target = shownBy(state);
  return target !== null && from.includes(state.name) ? { name, target } : state;
}

const isOpenFor = <T>(state: HoverState<T>, target: T): boolean =>
  (state.name === 'held' || state.name === 'pinned') && state.target === target;

/**
 * ms until a state's time is up; null where it waits for the reader alone.
 *
 * @param dwell ms that the pointer rests on a mention before its tooltip opens
 */
export function timeOf({ name }: HoverState<unknown>, dwell: number): number | null {
  switch (name) {
    case 'waiting':
      return dwell;
    case 'leaving':
      return LEAVE;
    default:
      return null;
  }
}

/** What the tooltip shows in a state; null when it is closed. */
export function shownBy<T>(state: HoverState<T>): T | null {
  switch (state.name) {
    case 'shown':
    case 'leaving':
    case 'held':
    case 'pinned':
      return state.target;
    default:
      return null;
  }
}
