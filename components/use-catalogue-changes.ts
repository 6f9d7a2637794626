import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ownRecords } from '#lib/catalogue/own/records.ts';
import { isPageRequest } from '#lib/messages-guards.ts';

/** Calls back when a release has been installed elsewhere, or the reader's own records have changed. */
export function useCatalogueChanges(onChange: () => void): void {
  useEffect(() => {
    const listen = (message: unknown): undefined => {
      if (isPageRequest(message) && message.type === 'catalogue-changed') onChange();
    };
    browser.runtime.onMessage.addListener(listen);
    const end = ownRecords.onChange(onChange);
    return () => {
      browser.runtime.onMessage.removeListener(listen);
      end();
    };
  }, [onChange]);
}
