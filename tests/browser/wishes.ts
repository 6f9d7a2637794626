import type { CDPSession, Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '#scripts/browsers/start.ts';
import { FirefoxWindow } from './firefox-window.ts';

/** What a reader asks of the browser itself. */
export interface Wishes {
  /** Letters twice as large as they are set at first. */
  readonly largeLetters?: boolean;
  /** Few colours, of the reader's own. */
  readonly forcedColours?: boolean;
  readonly lessMotion?: boolean;
}

/** Has pages shown as the reader wishes, of what they load from now on; all else as it is at first. */
export async function wish(running: ExtensionBrowser, page: Page, wishes: Wishes): Promise<void> {
  await (running.name === 'chromium' ? emulate(page, wishes) : prefer(page, wishes));
}

/** Kept: what a session emulates ends with it. */
const SESSIONS = new WeakMap<Page, CDPSession>();

async function emulate(page: Page, wishes: Wishes): Promise<void> {
  const session = SESSIONS.get(page) ?? (await page.createCDPSession());
  SESSIONS.set(page, session);
  const standard = wishes.largeLetters ? 32 : 16;
  await session.send('Page.enable');
  await session.send('Page.setFontSizes', { fontSizes: { standard, fixed: 13 } });
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'forced-colors', value: wishes.forcedColours ? 'active' : '' },
      { name: 'prefers-reduced-motion', value: wishes.lessMotion ? 'reduce' : '' },
    ],
  });
}

/** As in about:config, and on that page, for drivers have no words for it. */
async function prefer(page: Page, wishes: Wishes): Promise<void> {
  const firefox = await FirefoxWindow.of(page);
  await firefox.setPreferences({
    'font.size.variable.x-western': wishes.largeLetters ? 32 : 16,
    'browser.display.document_color_use': wishes.forcedColours ? 2 : 0,
    'ui.prefersReducedMotion': wishes.lessMotion ? 1 : 0,
  });
  await firefox.close();
}
