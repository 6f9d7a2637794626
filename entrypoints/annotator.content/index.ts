import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { isPageRequest, type PageReferencesReply } from '#lib/messages.ts';
import { isOn, type Settings } from '#lib/settings.ts';
import { loadSettings, watchSettings } from '#lib/settings-store.ts';
import { Annotator } from './annotator.ts';
import { NOTHING, resolveReferences } from './background.ts';
import { roomToRead } from './room.ts';
import './marks.css';

export default defineContentScript({
  matches: ['*://*.vn/*'],
  allFrames: true,
  // Frames that a page writes itself are part of it.
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  // The page's own listeners need not hear of us.
  noScriptStartedPostMessage: true,
  async main(context) {
    // Feeds, drawings: nothing for readers, or nowhere to show a tooltip.
    if (!(document.documentElement instanceof HTMLElement)) return;
    /** Undefined until it is known whether the reader wants this site searched; null if not. */
    let annotator: Annotator | null | undefined;

    async function apply(settings: Settings): Promise<void> {
      if (!context.isValid) return;
      // A frame that the page writes itself has no address of its own, but the page's origin.
      if (!isOn(settings, URL.parse(window.origin)?.hostname ?? '')) {
        annotator?.stop();
        if (annotator?.cites) void resolveReferences(NOTHING); // takes the badge away
        annotator = null;
      } else if (annotator) {
        annotator.settings = settings;
      } else {
        annotator = new Annotator(settings);
        await annotator.start();
      }
    }

    const onMessage = (message: unknown, _sender: unknown, reply: (answer: unknown) => void) => {
      const answer = annotator
        ? annotator.answer(message)
        : idleAnswer(message, annotator === null);
      if (answer !== undefined) reply(answer);
      return undefined;
    };
    browser.runtime.onMessage.addListener(onMessage);
    const unwatch = watchSettings((settings) => void apply(settings));
    // Also when the script is injected a second time: the newer one takes over.
    context.onInvalidated(() => {
      browser.runtime.onMessage.removeListener(onMessage);
      unwatch();
      annotator?.stop();
    });
    await roomToRead(context.signal);
    await apply(await loadSettings());
  },
});

/**
 * Answers messages while there is no annotator.
 *
 * @param off whether that is the reader's wish, or only not known yet
 */
function idleAnswer(message: unknown, off: boolean): PageReferencesReply | undefined {
  // Frames leave the answer to the page.
  return isPageRequest(message) && message.type === 'page-references' && window === window.top
    ? { references: [], complete: off, site: { host: location.hostname, on: !off } }
    : undefined;
}
