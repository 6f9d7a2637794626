import type { CDPSession, Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '#scripts/browsers/start.ts';

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
  await setPreferences(page, {
    'font.size.variable.x-western': wishes.largeLetters ? 32 : 16,
    'browser.display.document_color_use': wishes.forcedColours ? 2 : 0,
    'ui.prefersReducedMotion': wishes.lessMotion ? 1 : 0,
  });
}

/** Sets Firefox’s preferences while it runs. */
export async function setPreferences(
  page: Page,
  preferences: Readonly<Record<string, number | boolean>>,
): Promise<void> {
  await inFirefox(
    page,
    (wanted) => {
      const { prefs } = Reflect.get(globalThis, 'Services');
      for (const [name, value] of Object.entries(wanted)) {
        if (typeof value === 'number') prefs.setIntPref(name, value);
        else prefs.setBoolPref(name, value);
      }
    },
    preferences,
  );
}

/** Has Firefox work offline, as its menu does. Sites of this machine are reached all the same. */
export const workOffline = (page: Page, offline: boolean): Promise<void> =>
  inFirefox(
    page,
    (is) => {
      Reflect.get(globalThis, 'Services').io.offline = is;
    },
    offline,
  );

/** Runs something where it may do whatever Firefox itself may; the page comes to the front again. */
async function inFirefox<T>(page: Page, work: (given: T) => void, given: T): Promise<void> {
  const config = await page.browser().newPage();
  config.goto('about:config').catch(() => {}); // the driver never hears that it arrived
  const isThere = () => 'Services' in globalThis && location.href === 'about:config';
  while (!(await config.evaluate(isThere).catch(() => false))) {
    await new Promise((over) => setTimeout(over, 50));
  }
  // The driver sees no type in what it is to hand over.
  await config.evaluate(work as (value: unknown) => void, given);
  await config.close();
  await page.bringToFront();
}
