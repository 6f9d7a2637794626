import { browser } from 'wxt/browser';

/** The host of an address as permissions name it; they leave the port aside. */
const hostPattern = (address: string): string => {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
};

/**
 * Asks the reader to let the extension read that host, and no other. To be called in the very
 * handler of a click. False where the reader, or the browser, refuses.
 */
export const requestHost = (address: string): Promise<boolean> =>
  // The browser refuses to ask for what the manifest does not name.
  browser.permissions.request({ origins: [hostPattern(address)] }).catch(() => false);

export const isHostAllowed = (address: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [hostPattern(address)] });
