import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { isPageRequest, type PageReferencesReply } from '#lib/messages.ts';
import { compileNames, NO_NAMES } from '#lib/reference/names.ts';
import { parse } from '#lib/reference/parse.ts';
import { isOn, type Settings } from '#lib/settings.ts';
import { loadSettings, watchSettings } from '#lib/settings-store.ts';
import { Annotator } from './annotator.ts';
import { freshNames, NOTHING, resolveReferences, storedNames } from './background.ts';
import './marks.css';

export default defineContentScript({
  matches: ['*://*.vn/*'],
  runAt: 'document_idle',
  // The page's own listeners need not hear of us.
  noScriptStartedPostMessage: true,
  async main(context) {
    let names = NO_NAMES;
    /** Undefined until it is known whether the reader wants this site searched; null if not. */
    let annotator: Annotator | null | undefined;

    async function apply(settings: Settings): Promise<void> {
      if (!context.isValid) return;
      if (!isOn(settings, location.hostname)) {
        annotator?.stop();
        if (annotator?.cites) void resolveReferences(NOTHING); // takes the badge away
        annotator = null;
      } else if (annotator) {
        annotator.settings = settings;
      } else {
        const fresh = new Annotator(
          (text) => parse(text, names),
          async () => {
            names = compileNames(await freshNames());
          },
          settings,
        );
        annotator = fresh;
        names = compileNames(await storedNames());
        fresh.start();
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
    await apply(await loadSettings());
  },
});

/**
 * Answers messages while there is no annotator.
 *
 * @param off whether that is the reader's wish, or only not known yet
 */
function idleAnswer(message: unknown, off: boolean): PageReferencesReply | undefined {
  return isPageRequest(message) && message.type === 'page-references'
    ? { references: [], complete: off, site: { host: location.hostname, on: !off } }
    : undefined;
}
