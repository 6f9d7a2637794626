import { offeredTooltip, type TooltipPort } from '#entrypoints/tooltip/port.ts';
import type { Marks, Point } from '#lib/page/marks.ts';
import type { Mention } from '#lib/page/scanner.ts';
import type { CatalogueDocument } from '#lib/resolution/lookup.ts';
import type { ResolvedReference } from '#lib/resolution/resolved.ts';
import type { Settings } from '#lib/settings.ts';
import { fetchTooltip } from './background.ts';
import { type HoverEvent, type HoverState, nextHover, shownBy, timeOf } from './hover.ts';

/** What the pointer needs to know and to tell of the page's mentions. */
export interface Mentions {
  /** What is known of a mention; null when it is not, or no more, on the page. */
  resolvedOf(mention: Mention): ResolvedReference | null;
  /** Which document a mention names, says the reader; null: as the page has it. */
  choose(mention: Mention, document: CatalogueDocument | null): void;
}

/** Drives the tooltip by what pointer, finger and keyboard do on the page. */
export class Pointer {
  readonly #marks: Marks;
  readonly #mentions: Mentions;
  #tooltip: TooltipPort | null = null;
  #fetching: Promise<void> | null = null;
  #state: HoverState<Mention> = { name: 'idle' };
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Where the pointer is; null when the keyboard asked. */
  #point: Point | null = null;
  #frame = 0;
  #listening: AbortController | null = null;
  settings: Settings;

  constructor(marks: Marks, mentions: Mentions, settings: Settings) {
    this.#marks = marks;
    this.#mentions = mentions;
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
    if (this.#mentions.resolvedOf(shown)) void this.#show(shown);
    else this.#dispatch({ type: 'dismiss' });
  }

  stop(): void {
    this.#listening?.abort();
    this.#listening = null;
    cancelAnimationFrame(this.#frame);
    this.#dispatch({ type: 'dismiss' });
    this.#tooltip?.remove();
  }

  /** The mention whose tooltip is open. */
  get shown(): Mention | null {
    return shownBy(this.#state);
  }

  /** Opens a mention's tooltip, unless it is open, and moves the focus into it. */
  async openByKey(mention: Mention): Promise<void> {
    this.#point = null;
    await this.#fetch();
    this.#dispatch({ type: 'open', target: mention });
    await this.#show(mention);
    this.#tooltip?.focus();
  }

  /** The reader goes on elsewhere. */
  leave(): void {
    this.#dispatch({ type: 'elsewhere' });
  }

  #listen(): void {
    this.#listening = new AbortController();
    const options = { signal: this.#listening.signal, passive: true, capture: true };
    const active = { ...options, passive: false };
    document.addEventListener('pointermove', (event) => this.#onMove(event), options);
    document.documentElement.addEventListener(
      'pointerleave',
      () => this.#dispatch({ type: 'pointer', over: null }),
      { signal: options.signal },
    );
    document.addEventListener('pointerdown', (event) => this.#onPress(event), options);
    document.addEventListener('scroll', (event) => this.#follow(event), options);
    window.addEventListener('resize', () => this.#follow(), options);
    window.addEventListener(
      'blur',
      (event) => event.target === window && this.#dispatch({ type: 'blur' }),
      options,
    );
    window.addEventListener('keydown', (event) => this.#onKey(event), active);
    window.addEventListener('click', (event) => this.#onTap(event), active);
  }

  #onMove(event: PointerEvent): void {
    // What a page makes up is no wish of the reader's.
    if (!event.isTrusted || event.pointerType === 'touch' || this.#tooltip?.holds(event)) return;
    this.#point = event;
    cancelAnimationFrame(this.#frame);
    // What a drag passes over was not asked for: it selects text.
    if (event.buttons !== 0) {
      this.#dispatch({ type: 'drag' });
      return;
    }
    const look = () => this.#dispatch({ type: 'pointer', over: this.#marks.at(event) });
    // Away from what was dismissed and back within one frame asks for it anew.
    if (this.#state.name === 'dismissed') look();
    else this.#frame = requestAnimationFrame(look);
  }

  #onPress(event: PointerEvent): void {
    if (!event.isTrusted || this.#tooltip?.holds(event)) return;
    // A finger on the very mention is about to tap it.
    if (event.pointerType === 'touch' && this.#marks.at(event) === this.shown) return;
    this.#dispatch({ type: 'elsewhere' });
  }

  /** A tap opens the tooltip. On a link, the first tap does that; the second one follows the link. */
  #onTap(event: MouseEvent): void {
    const isTouch = event instanceof PointerEvent && event.pointerType === 'touch';
    if (!event.isTrusted || !isTouch || this.#tooltip?.holds(event)) return;
    const mention = this.#marks.at(event);
    if (!mention || mention === this.shown) return;
    const target = event.composedPath()[0];
    if (target instanceof Element && target.closest('a[href]')) {
      event.preventDefault();
      // Pages that change without loading another one follow links themselves.
      event.stopImmediatePropagation();
    }
    this.#point = event;
    this.#dispatch({ type: 'open', target: mention });
  }

  #onKey(event: KeyboardEvent): void {
    if (!event.isTrusted || event.key !== 'Escape' || event.isComposing || !this.shown) return;
    // The key is ours only while the tooltip is open: the page may have a dialog to close.
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#dispatch({ type: 'dismiss' });
  }

  /** Keeps an open tooltip at its mention. */
  #follow(event?: Event): void {
    if (event && this.#tooltip?.holds(event)) return;
    const inView = this.shown === null || this.#tooltip?.place() !== false;
    this.#dispatch({ type: 'move-page', inView });
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
    if (state.name === 'waiting') void this.#fetch();

    const shown = shownBy(state);
    const isPin = state.name === 'pinned' || before.name === 'pinned';
    if (shown === shownBy(before) && !isPin) return;
    this.#marks.current = shown;
    if (shown) void this.#show(shown);
    else this.#tooltip?.hide();
  }

  async #show(mention: Mention): Promise<void> {
    await this.#fetch();
    if (this.shown !== mention) return; // meanwhile the reader went on
    const resolved = this.#mentions.resolvedOf(mention);
    if (!resolved || !this.#tooltip) return this.#dispatch({ type: 'dismiss' });
    const { text, range } = mention;
    const { theme, language } = this.settings;
    const pinned = this.#state.name === 'pinned';
    const how = { pinned, theme, language };
    await this.#tooltip.show({ resolved, text, range, point: this.#point }, how);
  }

  /** Makes the tooltip, whose script comes while the pointer rests on the page's first mention. */
  async #fetch(): Promise<void> {
    this.#tooltip ??= this.#make(); // where the page is our own, the script came with it
    if (this.#tooltip) return;
    this.#fetching ??= fetchTooltip().then((isThere) => {
      this.#tooltip = isThere ? this.#make() : null;
      this.#fetching = null;
    });
    await this.#fetching;
  }

  #make(): TooltipPort | null {
    const make = offeredTooltip();
    if (!make) return null;
    return make({
      enter: () => {
        // What the pointer was over before is not looked up any more.
        cancelAnimationFrame(this.#frame);
        this.#dispatch({ type: 'enter-tooltip' });
      },
      leave: () => this.#dispatch({ type: 'pointer', over: null }),
      hold: () => this.#dispatch({ type: 'hold' }),
      pin: (pinned) => this.#dispatch({ type: pinned ? 'pin' : 'unpin' }),
      close: () => this.#dispatch({ type: 'dismiss' }),
      left: () => this.#dispatch({ type: 'elsewhere' }),
      choose: (document) => {
        if (this.shown) this.#mentions.choose(this.shown, document);
      },
    });
  }
}
