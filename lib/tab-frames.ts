import { browser } from 'wxt/browser';
import type * as z from 'zod';
import { admit } from './admit.ts';
import type { PageRequest } from './messages.ts';

/**
 * Asks the content script of each of a tab's frames.
 *
 * @param answer what an answer has to be
 * @returns what those answer that have one, by the browser's number of the frame, 0 being the page;
 *   nothing where the extension may not read the page
 */
export async function askFrames<T>(
  tab: number,
  request: PageRequest,
  answer: z.ZodType<T>,
): Promise<Map<number, T>> {
  const answers = new Map<number, T>();
  const ask = async (frameId: number) => {
    // Most frames have no content script of ours.
    const one = await browser.tabs.sendMessage(tab, request, { frameId }).catch(() => undefined);
    const { success, data } = admit(answer, one);
    if (success) answers.set(frameId, data);
  };
  await Promise.all((await framesOf(tab)).map(ask));
  return answers;
}

/** The frames of a tab that the extension may read. */
async function framesOf(tabId: number): Promise<number[]> {
  try {
    const results = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      // Frames that are still being loaded keep no one waiting.
      injectImmediately: true,
      func: () => true,
    });
    return results.map(({ frameId }) => frameId);
  } catch {
    return [];
  }
}
