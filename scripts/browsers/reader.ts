import type { Page, Protocol } from 'puppeteer-core';
import type { Tabs } from 'webextension-polyfill';
import type { PageReferencesReply } from '#lib/messages.ts';
import type { ExtensionBrowser } from './start.ts';

/** The element that holds the tooltip; the page sees it, but not into it. */
export const TOOLTIP = 'van-kien-tooltip';

/** ms in which a page is read on the slowest of machines. */
const PATIENCE = 15_000;

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
    this.#desk ??= this.#running.openExtensionPage('options.html');
    const desk = await this.#desk;
    await page.bringToFront();
    const reply = await desk.evaluate(async () => {
      const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      const tabs: Tabs.Static = api.tabs;
      const [tab] = await tabs.query({ active: true });
      const answer = await tabs
        .sendMessage(tab?.id ?? -1, { type: 'page-references' })
        .catch(() => null); // nobody listens
      // As text: Firefox's driver leaves out a document that is named twice.
      return JSON.stringify(answer ?? null);
    });
    return JSON.parse(reply);
  }

  /** What the extension finds on a page, once it has read it to its end; null where it does not run. */
  async settled(page: Page): Promise<PageReferencesReply | null> {
    const deadline = Date.now() + PATIENCE;
    for (;;) {
      const reply = await this.references(page);
      if (reply?.complete) return reply;
      if (Date.now() > deadline) return null;
      await new Promise((over) => setTimeout(over, 50));
    }
  }

  /** Moves the real mouse to the first line of some text of the page, scrolled into view. */
  async hover(page: Page, text: string, occurrence = 0): Promise<void> {
    const point = await page.evaluate(pointOf, text, occurrence);
    if (!point) throw new Error(`the page does not print “${text}” (${occurrence})`);
    await page.mouse.move(point.x, point.y + 40);
    await page.mouse.move(point.x, point.y, { steps: 4 });
  }

  /** The text of the open tooltip; null when none is open. */
  async tooltip(page: Page): Promise<string | null> {
    return this.#running.name === 'chromium'
      ? accessibleText(page)
      : page.evaluate(openRootText, TOOLTIP);
  }
}

/** Runs in the page: the middle of the text's first line, in viewport coordinates. */
function pointOf(text: string, occurrence: number): { x: number; y: number } | null {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: { node: Node; start: number }[] = [];
  let whole = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes.push({ node, start: whole.length });
    whole += node.nodeValue ?? '';
  }
  const printed = whole.replaceAll('\u00a0', ' ');
  let start = printed.indexOf(text);
  for (let passed = 0; passed < occurrence && start >= 0; passed++) {
    start = printed.indexOf(text, start + 1);
  }
  if (start < 0) return null;

  const place = (index: number) => nodes.findLast((candidate) => candidate.start <= index);
  const first = place(start);
  const last = place(start + text.length - 1);
  if (!first || !last) return null;
  const range = document.createRange();
  range.setStart(first.node, start - first.start);
  range.setEnd(last.node, start + text.length - last.start);
  first.node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const line = [...range.getClientRects()].find((rectangle) => rectangle.width > 0);
  return line ? { x: line.x + line.width / 2, y: line.y + line.height / 2 } : null;
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
