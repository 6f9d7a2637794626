import { browser, type PublicPath } from 'wxt/browser';
import { pageReferencesReply } from '#lib/frame-replies.ts';
import type {
  AnnotateRequest,
  PageReferencesReply,
  ReferencePlace,
  ShowReferenceRequest,
} from '#lib/messages.ts';
import { askFrames } from '#lib/tab-frames.ts';

/** The content script as it is built, for pages where it does not run by itself. */
const SCRIPT = '/content-scripts/annotator.js' satisfies PublicPath;
const STYLE = '/content-scripts/annotator.css';

/** The page that the popup is about. */
export interface PageTab {
  readonly id: number;
  /** Whether a content script can run there at all, as far as its address tells. */
  readonly open: boolean;
}

/** The tab in front; where the popup was opened as a page of its own, the one that `?tab=` names. */
export async function pageTab(): Promise<PageTab | null> {
  const named = new URLSearchParams(location.search).get('tab');
  const tab = named
    ? await browser.tabs.get(Number(named))
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (tab?.id === undefined) return null;
  // Opening the popup shows it the page's address, unless the page is the browser's own.
  const open = tab.url === undefined ? named !== null : /^(https?|file):/.test(tab.url);
  return { id: tab.id, open };
}

/**
 * What the page and its frames cite, as far as they have been searched; null where no content script
 * answers for the page.
 */
export async function askPage(
  tab: number,
): Promise<{ readonly page: PageReferencesReply; readonly all: PageReferencesReply[] } | null> {
  const frames = await askFrames(tab, { type: 'page-references' }, pageReferencesReply);
  const page = frames.get(0);
  return page ? { page, all: [...frames.values()] } : null;
}

/** Scrolls the page to one of its references. */
export function showMention(tab: number, { path, index }: ReferencePlace): void {
  const request: ShowReferenceRequest = { type: 'show-reference', path, index };
  browser.tabs.sendMessage(tab, request).catch(() => undefined); // the page has gone
}

/**
 * Has a page searched that is not by itself: the site waits for that, or the content script does not
 * run there.
 *
 * @returns false where the browser does not let it, or the page holds no text of its own
 */
export async function annotatePage(tab: number): Promise<boolean> {
  const request: AnnotateRequest = { type: 'annotate' };
  const target = { tabId: tab, allFrames: true };
  try {
    if (await askPage(tab)) {
      await browser.tabs.sendMessage(tab, request);
      return true;
    }
    const [probe] = await browser.scripting.executeScript({
      target: { tabId: tab },
      func: () => document.contentType,
    });
    if (probe?.result === 'application/pdf') return false;
    await browser.scripting.insertCSS({ target, files: [STYLE] });
    await browser.scripting.executeScript({ target, files: [SCRIPT] });
    await browser.tabs.sendMessage(tab, request); // or the reader would have to ask twice
    return true;
  } catch {
    return false;
  }
}
