import { browser } from 'wxt/browser';
import { isPageRequest } from '#lib/messages.ts';

/**
 * Calls back whenever another release, or another record of the reader's own, counts from now on.
 *
 * @returns what ends that
 */
export function onCatalogueChanged(callback: () => void): () => void {
  const listen = (message: unknown): undefined => {
    if (isPageRequest(message) && message.type === 'catalogue-changed') callback();
  };
  browser.runtime.onMessage.addListener(listen);
  return () => browser.runtime.onMessage.removeListener(listen);
}
