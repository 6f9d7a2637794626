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
  /** The port of a proxy on this machine that all requests go to, even those to this machine. */
  readonly proxy?: number;
  /** Takes any certificate for good: a site of this machine makes its own. */
  readonly anyCertificate?: boolean;
  /** Leaves the page open that greets a new reader; else it is closed, for it stands in front. */
  readonly welcome?: boolean;
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
export async function startBrowser(
  name: BrowserName,
  executable: string,
  options: StartOptions,
): Promise<ExtensionBrowser> {
  const start = name === 'chromium' ? startChromium : startFirefox;
  const running = await start(executable, options);
  if (!options.welcome) await (await welcomePage(running))?.close();
  return running;
}

/** ms in which a new extension greets its reader on the slowest of machines. */
const PATIENCE = 10_000;

/** The page that greets a new reader, once it is there; null where the extension is not new. */
export async function welcomePage({ browser }: ExtensionBrowser): Promise<Page | null> {
  const deadline = Date.now() + PATIENCE;
  while (Date.now() < deadline) {
    for (const page of await browser.pages()) {
      // Asked of the page: the driver of Firefox does not hear of addresses of an extension.
      const address = await page.evaluate(() => location.href).catch(() => '');
      if (address.endsWith('/welcome.html')) return page;
    }
    await new Promise((over) => setTimeout(over, 50));
  }
  return null;
}
