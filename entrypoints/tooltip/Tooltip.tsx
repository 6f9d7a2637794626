import { render } from 'preact';
import cardStyle from '#components/document-card.css?inline';
import palette from '#components/palette.css?inline';
import { language } from '#lib/i18n.ts';
import { boxesOf } from '#lib/page/marks.ts';
import type { ResolvedReference } from '#lib/resolution/resolved.ts';
import type { Theme } from '#lib/settings.ts';
import { linesOf, nearestLine, placeAt } from './place.ts';
import { ReferenceCard } from './ReferenceCard.tsx';
import tooltipStyle from './tooltip.css?inline';

/** What a tooltip is shown for, and where. */
export interface Anchor {
  readonly resolved: ResolvedReference;
  /** The words that the page prints. */
  readonly text: string;
  readonly range: StaticRange;
  /** The pointer, in viewport coordinates: a mention broken over two lines is shown at its line. */
  readonly point: { readonly x: number; readonly y: number };
  readonly theme: Theme;
}

interface Mounted {
  /** Stands in the page. */
  readonly host: HTMLElement;
  /** Stands in the host's shadow root, where the page's styles do not reach, and in the top layer. */
  readonly panel: HTMLElement;
}

/** The one tooltip of a page, made when first shown. */
export class Tooltip {
  #mounted: Mounted | null = null;
  #anchor: Anchor | null = null;
  /** Which of the mention's lines the tooltip stands at. */
  #line = 0;
  readonly #on: { readonly enter: () => void; readonly leave: () => void };

  /** @param on what to do when the pointer comes into the tooltip, and when it leaves it */
  constructor(on: { readonly enter: () => void; readonly leave: () => void }) {
    this.#on = on;
  }

  async show(anchor: Anchor): Promise<void> {
    this.#anchor = anchor;
    this.#line = nearestLine(linesOf(boxesOf(anchor.range)), anchor.point.y);
    const { host, panel } = this.#mount();
    host.lang = language();
    panel.style.colorScheme = anchor.theme === 'auto' ? '' : anchor.theme;
    render(<ReferenceCard resolved={anchor.resolved} text={anchor.text} />, panel);
    panel.scrollTop = 0;
    panel.showPopover();
    await this.place();
  }

  hide(): void {
    this.#anchor = null;
    if (!this.#mounted) return;
    this.#mounted.panel.hidePopover();
    render(null, this.#mounted.panel);
  }

  /** Takes the tooltip out of the page for good. */
  remove(): void {
    this.hide();
    this.#mounted?.host.remove();
  }

  /** Whether an event on the page comes from the tooltip. */
  holds(event: Event): boolean {
    return this.#mounted !== null && event.composedPath().includes(this.#mounted.host);
  }

  /** Puts the tooltip at its mention's place; false when that is not in the viewport any more. */
  async place(): Promise<boolean> {
    if (!this.#mounted || !this.#anchor) return false;
    const lines = linesOf(boxesOf(this.#anchor.range));
    const line = lines[this.#line] ?? lines[0]; // other lines since the window changed its width
    if (!line || line.bottom < 0 || line.top > window.innerHeight) return false;
    await placeAt(line, this.#mounted.panel);
    return true;
  }

  #mount(): Mounted {
    this.#mounted ??= this.#create();
    // All but the topmost modal element and what it holds is inert.
    const modal =
      document.fullscreenElement ?? [...document.querySelectorAll('dialog:modal')].at(-1);
    const parent = modal ?? document.documentElement;
    const { host } = this.#mounted;
    if (host.parentNode !== parent) parent.append(host);
    return this.#mounted;
  }

  #create(): Mounted {
    const host = document.createElement('van-kien-tooltip');
    // Open only in a build for tests, where a browser has no other way to look inside.
    const mode = import.meta.env.MODE === 'open-root' ? 'open' : 'closed';
    const root = host.attachShadow({ mode });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(palette + cardStyle + tooltipStyle);
    root.adoptedStyleSheets = [sheet];
    const panel = document.createElement('div');
    panel.className = 'panel';
    panel.popover = 'manual';
    panel.addEventListener('pointerenter', this.#on.enter);
    panel.addEventListener('pointerleave', this.#on.leave);
    root.append(panel);
    return { host, panel };
  }
}
