import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { compileNames, NO_NAMES } from '#lib/reference/names.ts';
import { parse } from '#lib/reference/parse.ts';
import { Annotator } from './annotator.ts';
import { freshNames, storedNames } from './background.ts';
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
    let names = NO_NAMES;
    const annotator = new Annotator(
      (text) => parse(text, names),
      async () => {
        names = compileNames(await freshNames());
      },
    );
    const onMessage = (message: unknown, _sender: unknown, reply: (answer: unknown) => void) => {
      const answer = annotator.answer(message);
      if (answer !== undefined) reply(answer);
      return undefined;
    };
    browser.runtime.onMessage.addListener(onMessage);
    // Also when the script is injected a second time: the newer one takes over.
    context.onInvalidated(() => {
      browser.runtime.onMessage.removeListener(onMessage);
      annotator.stop();
    });
    await roomToRead(context.signal);
    names = compileNames(await storedNames());
    if (context.isValid) await annotator.start();
  },
});
