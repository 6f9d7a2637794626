import { setTimeout as pause } from 'node:timers/promises';
import type { Page, Protocol } from 'puppeteer-core';
import type { Tabs } from 'webextension-polyfill';
import type { PageReferencesReply } from '#lib/messages.ts';
import type { ExtensionBrowser } from './start.ts';

/** The element that holds the tooltip; the page sees it, but not into it. */
export const TOOLTIP = 'van-kien-tooltip';

/** ms in which a page is read on the slowest of machines. */
const PATIENCE = 15_000;

/** ms in which a tooltip opens there. */
const DWELL_LIMIT = 10_000;

/** ms after which someone who sees no tooltip stirs the mouse. */
const STIR_AFTER = 2_000;

/** CSS pixels from the viewport's left and upper edges. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Place {
  readonly occurrence?: number;
  readonly line?: number;
}

/** What a person does with a page and sees of it, the same in every browser. */
export class Reader {
  readonly #running: ExtensionBrowser;
  /** A page of the extension, to send messages from. */
  #desk: Promise<Page> | null = null;

  constructor(running: ExtensionBrowser) {
    this.#running = running;
  }

  /** Opens an address in a new tab, in front of all others. */
  async open(address: string): Promise<Page> {
    const page = await this.#running.browser.newPage();
    await page.goto(address);
    return page;
  }

  /**
   * What the extension has found on a page so far, which comes to the front; null where no content
   * script answers.
   */
  async references(page: Page): Promise<PageReferencesReply | null> {
    const desk = await this.#deskBehind(page);
    const reply = await desk.evaluate(async () => {
      const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      const tabs: Tabs.Static = api.tabs;
      const [tab] = await tabs.query({ active: true });
      const answer = await tabs
        .sendMessage(tab?.id ?? -1, { type: 'page-references' }, { frameId: 0 })
        .catch(() => null); // nobody listens
      // As text: Firefox's driver leaves out a document that is named twice.
      return JSON.stringify(answer ?? null);
    });
    return JSON.parse(reply);
  }

  /**
   * The popup, opened on a page: by its button; where the driver cannot press that, as a page of its
   * own which is told the tab, and which has no `activeTab` there.
   */
  async popup(page: Page): Promise<Page> {
    if (this.#running.openPopup) return this.#running.openPopup(page);
    const desk = await this.#deskBehind(page);
    const tab = await desk.evaluate(async () => {
      const tabs: Tabs.Static = Reflect.get(globalThis, 'browser').tabs;
      return (await tabs.query({ active: true }))[0]?.id;
    });
    return this.#running.openExtensionPage(`popup.html?tab=${tab}`);
  }

  /** The extension's own page to send from, behind the one that comes to the front. */
  async #deskBehind(page: Page): Promise<Page> {
    this.#desk ??= this.#running.openExtensionPage('options.html');
    const desk = await this.#desk;
    await page.bringToFront();
    return desk;
  }

  /** What the extension finds on a page, once it has read it to its end; null where it does not run. */
  async settled(page: Page): Promise<PageReferencesReply | null> {
    const deadline = Date.now() + PATIENCE;
    for (;;) {
      const reply = await this.references(page);
      if (reply?.complete) return reply;
      if (Date.now() > deadline) return null;
      await pause(50);
    }
  }

  /**
   * Moves the real mouse to some text of the page, scrolled into view. A tooltip that is open is
   * left first, for it may lie over that text.
   *
   * @param place which of its occurrences, and which of that one's lines, each from 0
   * @returns where the mouse is now, in viewport coordinates
   */
  async hover(page: Page, text: string, place: Place = {}): Promise<Point> {
    const { occurrence = 0, line = 0 } = place;
    await page.mouse.move(0, 0);
    while ((await this.tooltip(page)) !== null) await pause(50);
    const point = await page.evaluate(pointOf, text.replace(/\s+/g, ''), occurrence, line);
    if (!point) throw new Error(`the page does not print “${text}” (${occurrence}, line ${line})`);
    // Straight there: on a busy machine the mouse would rest on what lies on its way.
    await page.mouse.move(point.x - 2, point.y);
    await page.mouse.move(point.x, point.y);
    return point;
  }

  /**
   * What the tooltip says when the mouse rests on some text; null where it does not open. A mouse
   * that came there in the very frame in which the text did is over nothing yet: it stirs.
   */
  async tooltipOf(page: Page, text: string): Promise<string | null> {
    const { x, y } = await this.hover(page, text);
    const start = Date.now();
    for (let stirs = 0; ; ) {
      const shown = await this.tooltip(page);
      const waited = Date.now() - start;
      if (shown !== null || waited > DWELL_LIMIT) return shown;
      if (waited > (stirs + 1) * STIR_AFTER) {
        stirs++;
        await page.mouse.move(x - (stirs % 2), y);
      }
      await pause(50);
    }
  }

  /** The text of the open tooltip; null when none is open. */
  async tooltip(page: Page): Promise<string | null> {
    return this.#running.name === 'chromium'
      ? accessibleText(page)
      : page.evaluate(openRootText, TOOLTIP);
  }
}

/** Runs in the page: the middle of a line of the text, which is given without white space. */
function pointOf(text: string, occurrence: number, line: number): Point | null {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const letters: { node: Node; offset: number }[] = [];
  let whole = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement?.checkVisibility()) continue;
    for (const { 0: letter, index } of (node.nodeValue ?? '').matchAll(/\S/g)) {
      letters.push({ node, offset: index });
      whole += letter;
    }
  }
  let start = whole.indexOf(text);
  for (let passed = 0; passed < occurrence && start >= 0; passed++) {
    start = whole.indexOf(text, start + 1);
  }
  const first = letters[start];
  const last = letters[start + text.length - 1];
  if (!first || !last) return null;
  const range = document.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  first.node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const lines: DOMRect[] = [];
  for (const box of range.getClientRects()) {
    const isOnLine = box.top < (lines.at(-1)?.bottom ?? Number.NEGATIVE_INFINITY);
    if (box.width > 0 && !isOnLine) lines.push(box);
  }
  const box = lines[line];
  return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
}

/** Runs in the page of a build with an open root: the texts that the tooltip shows. */
function openRootText(name: string): string | null {
  const root = document.querySelector(name)?.shadowRoot;
  if (!root) return null;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.checkVisibility()) texts.push(node.nodeValue ?? '');
  }
  return texts.length > 0 ? texts.join(' ') : null;
}

/** What a screen reader is told of the tooltip: Chromium's accessibility tree sees closed roots. */
async function accessibleText(page: Page): Promise<string | null> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const host = elementNamed(root, TOOLTIP);
    if (!host) return null;
    const { nodes } = await session.send('Accessibility.queryAXTree', {
      backendNodeId: host.backendNodeId,
    });
    const texts = nodes.flatMap(({ ignored, role, name }) =>
      !ignored && role?.value === 'StaticText' ? [String(name?.value)] : [],
    );
    return texts.length > 0 ? texts.join(' ') : null;
  } finally {
    await session.detach();
  }
}

/** The first element of that name in a tree, frames and shadow roots left aside. */
function elementNamed(node: Protocol.DOM.Node, name: string): Protocol.DOM.Node | null {
  if (node.localName === name) return node;
  for (const child of node.children ?? []) {
    const found = elementNamed(child, name);
    if (found) return found;
  }
  return null;
}
