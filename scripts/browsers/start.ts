import type { Browser, Page } from 'puppeteer-core';
import { startChromium } from './chromium.ts';
import type { BrowserName } from './find.ts';
import { startFirefox } from './firefox.ts';

export interface StartOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  /** Host names that lead to this machine instead of the network. */
  readonly hosts?: readonly string[];
  /** Profile folder, kept afterwards; a new one that is deleted at the end unless named. */
  readonly profile?: string;
  /** Firefox's preferences, as in about:config. */
  readonly preferences?: Readonly<Record<string, boolean | number | string>>;
  /** A window for a person: no fixed viewport, no sign of automation. */
  readonly headed?: boolean;
}

/** A browser that runs the extension. The two families differ only in what stands here. */
export interface ExtensionBrowser {
  readonly name: BrowserName;
  /** Puppeteer's own handle, for all that is the same in both. */
  readonly browser: Browser;
  /** Opens one of the extension's pages (`options.html`) in a tab of its own. */
  openExtensionPage(path: string): Promise<Page>;
  /** Presses the extension's button in the toolbar, on a page; null where a driver cannot. */
  readonly openPopup: ((page: Page) => Promise<Page>) | null;
  /** Ends the browser. */
  close(): Promise<void>;
}

/** Starts the browser at that path with the extension installed. */
export function startBrowser(
  name: BrowserName,
  executable: string,
  options: StartOptions,
): Promise<ExtensionBrowser> {
  return name === 'chromium'
    ? startChromium(executable, options)
    : startFirefox(executable, options);
}
