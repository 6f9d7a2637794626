import type { Marks } from '#lib/page/marks.ts';
import type { Mention } from '#lib/page/scanner.ts';
import type { ResolvedReference } from '#lib/resolution/resolved.ts';
import type { Settings } from '#lib/settings.ts';
import { type HoverEvent, type HoverState, nextHover, shownBy, timeOf } from './hover.ts';
import { Tooltip } from './Tooltip.tsx';

/** Drives the tooltip by what the pointer and the keyboard do on the page. */
export class Pointer {
  readonly #marks: Marks;
  readonly #resolvedOf: (mention: Mention) => ResolvedReference | null;
  readonly #tooltip = new Tooltip({
    enter: () => {
      // What the pointer was over before is not looked up any more.
      cancelAnimationFrame(this.#frame);
      this.#dispatch({ type: 'enter-tooltip' });
    },
    leave: () => this.#dispatch({ type: 'pointer', over: null }),
  });
  #state: HoverState<Mention> = { name: 'idle' };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #point = { x: 0, y: 0 };
  #frame = 0;
  #listening: AbortController | null = null;
  settings: Settings;

  /** @param resolvedOf what is known of a mention; null when it is not, or no more, on the page */
  constructor(
    marks: Marks,
    resolvedOf: (mention: Mention) => ResolvedReference | null,
    settings: Settings,
  ) {
    this.#marks = marks;
    this.#resolvedOf = resolvedOf;
    this.settings = settings;
  }

  /**
   * To be called when mentions or what is known of them changed.
   *
   * @param any whether the page has mentions: without one, nothing listens to it
   */
  renew(any: boolean): void {
    if (any && !this.#listening) this.#listen();
    if (!any) this.stop();
    const shown = shownBy(this.#state);
    if (!shown) return;
    if (this.#resolvedOf(shown)) this.#show(shown);
    else this.#dispatch({ type: 'dismiss' });
  }

  stop(): void {
    this.#listening?.abort();
    this.#listening = null;
    cancelAnimationFrame(this.#frame);
    this.#dispatch({ type: 'dismiss' });
    this.#tooltip.remove();
  }

  #listen(): void {
    this.#listening = new AbortController();
    const options = { signal: this.#listening.signal, passive: true, capture: true };
    const dismiss = () => this.#dispatch({ type: 'dismiss' });
    document.addEventListener('pointermove', (event) => this.#onMove(event), options);
    document.documentElement.addEventListener(
      'pointerleave',
      () => this.#dispatch({ type: 'pointer', over: null }),
      { signal: options.signal },
    );
    document.addEventListener(
      'pointerdown',
      (event) => {
        if (!this.#tooltip.holds(event)) dismiss();
      },
      options,
    );
    document.addEventListener('scroll', () => void this.#follow(), options);
    window.addEventListener('resize', () => void this.#follow(), options);
    window.addEventListener('blur', (event) => event.target === window && dismiss(), options);
    window.addEventListener('keydown', (event) => this.#onKey(event), {
      ...options,
      passive: false,
    });
  }

  #onMove(event: PointerEvent): void {
    if (event.pointerType === 'touch' || this.#tooltip.holds(event)) return;
    this.#point = { x: event.clientX, y: event.clientY };
    // A drag selects text: what it passes over was not asked for.
    const selecting = event.buttons !== 0;
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      const over = selecting ? null : this.#marks.at(this.#point.x, this.#point.y);
      this.#dispatch({ type: 'pointer', over });
    });
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !shownBy(this.#state)) return;
    // The key is ours only while the tooltip is open: the page may have a dialog to close.
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#dispatch({ type: 'dismiss' });
  }

  /** Keeps an open tooltip at its mention; closes it when that has left the viewport. */
  async #follow(): Promise<void> {
    if (shownBy(this.#state) && !(await this.#tooltip.place())) this.#dispatch({ type: 'dismiss' });
  }

  #dispatch(event: HoverEvent<Mention>): void {
    const before = this.#state;
    const state = nextHover(before, event);
    if (state === before) return;
    this.#state = state;
    this.#marks.point('target' in state ? state.target : null);
    clearTimeout(this.#timer);
    const time = timeOf(state, this.settings.dwell);
    if (time !== null) this.#timer = setTimeout(() => this.#dispatch({ type: 'time' }), time);

    const shown = shownBy(state);
    if (shown === shownBy(before)) return;
    if (shown) this.#show(shown);
    else this.#tooltip.hide();
  }

  #show(mention: Mention): void {
    const resolved = this.#resolvedOf(mention);
    if (resolved) {
      const { text, range } = mention;
      const { theme } = this.settings;
      void this.#tooltip.show({ resolved, text, range, point: this.#point, theme });
    } else this.#dispatch({ type: 'dismiss' });
  }
}
