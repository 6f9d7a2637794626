import type { Status } from '../resolution/resolved.ts';
import type { MarkStyle } from '../settings.ts';
import { boxesOf } from './boxes.ts';
import { holds, parentElementOf, rootOf } from './dom.ts';
import { liveRange } from './runs.ts';
import type { Mention } from './scanner.ts';

/** How a mention is marked. Statuses that a reader may trust alike look alike. */
const HIGHLIGHT_OF: Readonly<Record<Status, string>> = {
  exact: 'van-kien-sure',
  set: 'van-kien-sure',
  inferred: 'van-kien-inferred',
  ambiguous: 'van-kien-ambiguous',
  conflict: 'van-kien-conflict',
  unknown: 'van-kien-unknown',
};

/**
 * What a style adds to a highlight's name. `-hidden` has no rule: nothing is drawn, and the mention
 * is found under the pointer all the same.
 */
const SUFFIX_OF: Readonly<Record<MarkStyle, string>> = {
  underline: '',
  tint: '-tint',
  hover: '-hidden',
};

/** Of the viewport, in CSS pixels from its left edge and its top. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Shown for a moment where the reader was sent. */
const FLASH = 'van-kien-flash';

/** Shown on the mention whose tooltip is open: it is where a reader with the keyboard is. */
const CURRENT = 'van-kien-current';

/** ms */
const FLASH_TIME = 1500;

/**
 * Draws mentions with the CSS Custom Highlight API, which leaves the page's own nodes alone, and
 * finds them again under the pointer. Only mentions of blocks near the viewport are registered:
 * each registered range costs the page at every change of its layout (thousands slow Firefox).
 */
export class Marks {
  readonly #highlights = new Map<string, Highlight>();
  readonly #near = new Set<Element>();
  readonly #nearby = new IntersectionObserver((entries) => this.#move(entries), {
    rootMargin: '100%',
  });
  #statuses: ReadonlyMap<Mention, Status> = new Map();
  #byBlock = new Map<Element, Mention[]>();
  readonly #byRange = new Map<AbstractRange, Mention>();
  #style: MarkStyle = 'underline';
  /** What the pointer is on, where that matters. */
  #pointed: Mention | null = null;

  /** Replaces what is marked, and how. */
  show(marked: ReadonlyMap<Mention, Status>, style: MarkStyle): void {
    this.#style = style;
    if (style !== 'hover') this.#pointed = null;
    const byBlock = Map.groupBy(marked.keys(), ({ block }) => boxedAround(block));
    for (const block of this.#byBlock.keys()) {
      if (byBlock.has(block)) continue;
      this.#nearby.unobserve(block);
      this.#near.delete(block);
    }
    for (const block of byBlock.keys()) {
      if (!this.#byBlock.has(block)) this.#nearby.observe(block);
    }
    this.#byBlock = byBlock;
    this.#statuses = marked;
    this.#draw();
  }

  clear(): void {
    this.show(new Map(), this.#style);
    this.#nearby.disconnect();
    for (const [name, highlight] of this.#highlights) {
      // A script injected later may have put its own there.
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    }
  }

  #move(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.#near.add(target);
      else this.#near.delete(target);
    }
    this.#draw();
  }

  #draw(): void {
    this.#byRange.clear();
    for (const [name, highlight] of this.#highlights)
      if (name !== FLASH && name !== CURRENT) highlight.clear();
    for (const block of this.#near) {
      for (const mention of this.#byBlock.get(block) ?? []) {
        const status = this.#statuses.get(mention);
        if (!status) continue;
        this.#byRange.set(mention.range, mention);
        const style = mention === this.#pointed ? 'underline' : this.#style;
        this.#named(HIGHLIGHT_OF[status] + SUFFIX_OF[style]).add(mention.range);
      }
    }
    this.#register();
  }

  /** Puts the highlights into the page's registry, again where a script of the page cleared it. */
  #register(): void {
    for (const [name, highlight] of this.#highlights) {
      if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    }
  }

  #named(name: string): Highlight {
    const highlight = this.#highlights.get(name) ?? new Highlight();
    this.#highlights.set(name, highlight);
    return highlight;
  }

  /** Marks the mention that the pointer is on, where mentions are not marked otherwise. */
  point(mention: Mention | null): void {
    if (this.#style !== 'hover' || mention === this.#pointed) return;
    this.#pointed = mention;
    this.#draw();
  }

  /** The mention that stands out for as long as its tooltip is open. */
  set current(mention: Mention | null) {
    const highlight = this.#named(CURRENT);
    highlight.clear();
    if (mention) highlight.add(mention.range);
    this.#register();
  }

  /** Makes a mention stand out for a moment. */
  flash({ range }: Mention): void {
    const highlight = this.#named(FLASH);
    highlight.add(range);
    this.#register();
    setTimeout(() => highlight.delete(range), FLASH_TIME);
  }

  /** The mention drawn at a point, if any. */
  at(point: Point): Mention | null {
    if (this.#byRange.size === 0) return null;
    this.#register();
    // Both ways may name a range beside the point; its boxes decide.
    const candidates = [...this.#candidatesAt(point), ...this.#shadowed];
    return candidates.find((mention) => isAt(mention, point)) ?? null;
  }

  /** Mentions in shadow roots of the page, into which neither way of finding them reaches everywhere. */
  get #shadowed(): Mention[] {
    return [...this.#byRange.values()].filter(({ block }) => rootOf(block) !== document);
  }

  #candidatesAt({ x, y }: Point): Mention[] {
    const registry: HighlightRegistry & Partial<HitTesting> = CSS.highlights;
    if (registry.highlightsFromPoint) {
      const hits = registry.highlightsFromPoint(x, y).flatMap((hit) => hit.ranges);
      return hits.flatMap((range) => this.#byRange.get(range) ?? []);
    }
    // Chromium before 140, Firefox before 150.
    const caret = document.caretPositionFromPoint(x, y);
    return caret ? [...this.#byRange.values()].filter(({ range }) => includes(range, caret)) : [];
  }
}

/** Not in every library of DOM types yet. */
interface HitTesting {
  highlightsFromPoint(x: number, y: number): { readonly ranges: readonly AbstractRange[] }[];
}

/** The block, or the first element around it that has a box: one without never comes into view. */
function boxedAround(block: Element): Element {
  let element = block;
  let around = parentElementOf(element);
  while (around && getComputedStyle(element).display === 'contents') {
    element = around;
    around = parentElementOf(element);
  }
  return element;
}

/** Whether a mention's own letters are at a point, and nothing of the page lies over them. */
function isAt({ range, block }: Mention, { x, y }: Point): boolean {
  const covers = boxesOf(range).some(
    ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
  );
  if (!covers) return false;
  const root = rootOf(block);
  if (!(root instanceof ShadowRoot)) return true;
  const top = root.elementFromPoint(x, y);
  return top !== null && (holds(block, top) || holds(top, block));
}

const includes = (range: StaticRange, { offsetNode, offset }: CaretPosition): boolean =>
  liveRange(range)?.isPointInRange(offsetNode, offset) ?? false;
