import { render } from 'preact';
import cardStyle from '#components/document-card.css?inline';
import lineStyle from '#components/document-line.css?inline';
import palette from '#components/palette.css?inline';
import { language } from '#lib/i18n.ts';
import { boxesOf } from '#lib/page/boxes.ts';
import type { Language } from '#lib/settings.ts';
import { elementsAround } from './around.ts';
import { isInView, linesOf, nearestLine, placeAt } from './place.ts';
import type { Anchor, Showing, TooltipListener, TooltipPort } from './port.ts';
import { ReferenceCard } from './ReferenceCard.tsx';
import { announcement } from './spoken.ts';
import { themeAt } from './theme.ts';
import tooltipStyle from './tooltip.css?inline';

interface Mounted {
  /** Stands in the page. */
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Stands in the host's shadow root, where the page's styles do not reach, and in the top layer. */
  readonly panel: HTMLElement;
  /** Tells screen readers what is shown, where the focus does not go there by itself. */
  readonly status: HTMLElement;
}

/** The one tooltip of a frame, made when first shown. */
export class Tooltip implements TooltipPort {
  #mounted: Mounted | null = null;
  #anchor: Anchor | null = null;
  /** What was last asked to be shown. */
  #asked: Anchor | null = null;
  /** Which of the mention's lines the tooltip stands at. */
  #line = 0;
  /** Counts the mentions shown: each begins with a card of its own. */
  #count = 0;
  /** What had the focus before the tooltip. */
  #before: Element | null = null;
  readonly #on: TooltipListener;
  readonly #speak: (language: Language) => Promise<void>;

  /** @param speak sees to it that words come in a language */
  constructor(listener: TooltipListener, speak: (language: Language) => Promise<void>) {
    this.#on = listener;
    this.#speak = speak;
  }

  async show(anchor: Anchor, { pinned, theme, language: chosen }: Showing): Promise<void> {
    this.#asked = anchor;
    await this.#speak(chosen);
    if (this.#asked !== anchor) return; // meanwhile the reader went on
    const isNew = anchor.range !== this.#anchor?.range;
    this.#anchor = anchor;
    const { host, panel, status } = this.#mount(anchor.range.startContainer);
    const { resolved, text } = anchor;
    if (isNew) {
      this.#count++;
      const lines = linesOf(boxesOf(anchor.range));
      this.#line = anchor.point ? nearestLine(lines, anchor.point.y) : 0;
    }
    host.lang = language();
    panel.style.colorScheme = theme === 'auto' ? themeAt(anchor.range.startContainer) : theme;
    const on = this.#on;
    const hadFocus = this.#hasFocus;
    render(
      <ReferenceCard key={this.#count} resolved={resolved} text={text} pinned={pinned} on={on} />,
      panel,
    );
    // The button that was pressed may be gone: keys go on from the card, and back from there.
    if (hadFocus && !this.#hasFocus) this.focus();
    if (!panel.matches(':popover-open')) panel.showPopover();
    if (isNew) {
      panel.scrollTop = 0;
      // Once it is there, or a change of it goes unheard.
      requestAnimationFrame(() => {
        if (this.#anchor?.range === anchor.range) status.textContent = announcement(resolved, text);
      });
    }
    this.place();
  }

  hide(): void {
    this.#anchor = null;
    this.#asked = null;
    if (!this.#mounted) return;
    this.blur();
    const { panel, status } = this.#mounted;
    if (panel.matches(':popover-open')) panel.hidePopover();
    render(null, panel);
    status.textContent = '';
  }

  remove(): void {
    this.hide();
    this.#mounted?.host.remove();
  }

  holds(event: Event): boolean {
    return this.#mounted !== null && event.composedPath().includes(this.#mounted.host);
  }

  place(): boolean {
    if (!this.#mounted || !this.#anchor) return false;
    const lines = linesOf(boxesOf(this.#anchor.range));
    const line = lines[this.#line] ?? lines[0]; // other lines since the window changed its width
    if (!line || !isInView(line, this.#anchor.range.startContainer)) return false;
    placeAt(line, this.#mounted.panel);
    return true;
  }

  focus(): void {
    const card = this.#mounted?.panel.firstElementChild;
    if (!(card instanceof HTMLElement)) return;
    // Going from one tooltip to the next leaves nothing focused in between.
    if (!this.#hasFocus) this.#before ??= document.activeElement;
    card.focus({ preventScroll: true });
  }

  blur(): void {
    const before = this.#before;
    this.#before = null;
    // In another frame the focus is not taken back.
    if (!this.#hasFocus || !document.hasFocus()) return;
    if (before instanceof HTMLElement && before !== document.body && before.isConnected) {
      before.focus({ preventScroll: true });
    } else if (this.#mounted?.root.activeElement instanceof HTMLElement) {
      this.#mounted.root.activeElement.blur();
    }
  }

  get #hasFocus(): boolean {
    return this.#mounted !== null && this.#mounted.root.activeElement !== null;
  }

  /** @param near a node of the page beside which it is to be shown */
  #mount(near: Node): Mounted {
    this.#mounted ??= this.#create();
    const parent = layerAround(near) ?? document.documentElement;
    const { host, panel } = this.#mounted;
    if (host.parentNode !== parent) parent.append(host);
    // As large as elsewhere, and placed in the viewport's own pixels, where the page is enlarged.
    panel.style.zoom = `${1 / parent.currentCSSZoom}`;
    return this.#mounted;
  }

  #create(): Mounted {
    const host = document.createElement('van-kien-tooltip');
    // Open only in a build for tests, where a browser has no other way to look inside.
    const mode = import.meta.env.MODE === 'open-root' ? 'open' : 'closed';
    const root = host.attachShadow({ mode });
    addStyle(root, palette + cardStyle + lineStyle + tooltipStyle);
    const panel = document.createElement('div');
    panel.className = 'panel';
    panel.popover = 'manual';
    panel.addEventListener('pointerenter', this.#on.enter);
    // Gone from under the pointer, it is left as well: but the pointer did not go anywhere.
    panel.addEventListener('pointerleave', () => this.#anchor && this.#on.leave());
    panel.addEventListener('pointerdown', this.#on.hold);
    panel.addEventListener('focusin', this.#on.hold);
    panel.addEventListener('focusout', () => this.#followFocus());
    panel.addEventListener('keydown', (event) => this.#onKey(event));
    // What happens in the tooltip is none of the page's: its shortcuts, its "click outside".
    for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'keydown', 'keyup']) {
      panel.addEventListener(type, (event) => event.stopPropagation());
    }
    const status = document.createElement('div');
    status.className = 'spoken';
    status.role = 'status';
    root.append(panel, status);
    // What comes later makes it taller: relations, a list to choose from.
    new ResizeObserver(() => this.place()).observe(panel);
    return { host, root, panel, status };
  }

  /** Notices when the focus goes on to something of the page: not when a button in it vanishes. */
  #followFocus(): void {
    requestAnimationFrame(() => {
      const { activeElement } = document;
      if (this.#hasFocus || activeElement === null || activeElement === document.body) return;
      if (document.hasFocus() && activeElement !== this.#mounted?.host) this.#on.left();
    });
  }

  /** Tab beyond the last of its buttons leads back to where the reader was, not to the page's end. */
  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Tab' || !this.#mounted) return;
    const { panel, root } = this.#mounted;
    const stops = [...panel.querySelectorAll('a[href], button')];
    const at = root.activeElement === null ? -1 : stops.indexOf(root.activeElement);
    if (event.shiftKey ? at > 0 : at < stops.length - 1) return;
    event.preventDefault();
    this.blur();
    this.#on.left();
  }
}

/**
 * What of the top layer a node stands in, if anything. A modal dialog makes all else inert; a popover
 * closes at a press on anything else.
 */
function layerAround(node: Node): Element | null {
  for (const element of elementsAround(node)) {
    if (element.matches(':modal, :popover-open')) return element;
  }
  return null;
}

/**
 * Gives a shadow root its style. Firefox 140 refuses sheets from a content script ("Accessing from Xray
 * wrapper is not supported"); an element does there, which a page's policy on styles does not reach.
 */
function addStyle(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}
