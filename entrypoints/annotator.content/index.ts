import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { PageReferencesReply, PageRequest } from '#lib/messages.ts';
import { isPageRequest } from '#lib/messages-guards.ts';
import { ruleOf, type Settings, type SiteRule } from '#lib/settings.ts';
import { loadSettings, watchSettings } from '#lib/settings-store.ts';
import { Annotator } from './annotator.ts';
import { tellCitedChanged } from './background.ts';
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
    let annotator: Annotator | null = null;
    /** Undefined until they are known. */
    let settings: Settings | undefined;
    /** Whether the reader asked for this very page, on a site that waits for that. */
    let asked = false;

    /** Whether this page is searched. */
    function rule(): SiteRule | undefined {
      // A frame that the page writes itself has no address of its own, but the page's origin.
      const own = settings && ruleOf(settings, URL.parse(window.origin)?.hostname ?? '');
      return own === 'ask' && asked ? 'on' : own;
    }

    async function apply(next: Settings): Promise<void> {
      settings = next;
      if (!context.isValid) return;
      if (rule() !== 'on') {
        annotator?.stop();
        annotator = null;
      } else if (annotator) {
        annotator.settings = next;
      } else {
        annotator = new Annotator(next);
        await annotator.start();
      }
    }

    const onMessage = (message: unknown, _sender: unknown, reply: (answer: unknown) => void) => {
      if (!isPageRequest(message)) return undefined;
      if (message.type === 'annotate') {
        asked = true;
        if (settings) void apply(settings);
      }
      const answer = annotator ? annotator.answer(message) : idleAnswer(message, rule());
      if (answer !== undefined) reply(answer);
      return undefined;
    };
    browser.runtime.onMessage.addListener(onMessage);
    const unwatch = watchSettings((next) => void apply(next));
    // Also when the script is injected a second time: the newer one takes over.
    context.onInvalidated(() => {
      browser.runtime.onMessage.removeListener(onMessage);
      unwatch();
      annotator?.stop();
    });
    // The button counts what is there: not a frame that was taken out, but a page that is gone back to.
    const { signal } = context;
    const isFrame = window !== window.top;
    addEventListener('pagehide', () => isFrame && annotator?.cites && tellCitedChanged(), {
      signal,
    });
    addEventListener('pageshow', () => annotator?.cites && tellCitedChanged(), { signal });
    await roomToRead(context.signal);
    await apply(await loadSettings());
  },
});

/**
 * Answers messages while there is no annotator.
 *
 * @param rule why there is none; undefined where that is not known yet
 */
function idleAnswer(
  { type }: PageRequest,
  rule: SiteRule | undefined,
): PageReferencesReply | undefined {
  // What the popup says of a page that is not searched it says of the page, not of its frames.
  return type === 'page-references' && window === window.top
    ? {
        path: [],
        references: [],
        before: [],
        complete: !!rule,
        site: { host: location.hostname, rule: rule ?? 'on' },
      }
    : undefined;
}
