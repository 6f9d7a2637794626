import type { Page } from 'puppeteer-core';

/** Firefox's own objects, as far as they are used. */
interface Window {
  readonly document: Document;
  readonly KeyboardEvent: typeof KeyboardEvent;
  readonly PopupNotifications: { readonly panel: Element };
  readonly gURLBar: {
    value: string;
    focus(): void;
    search(text: string): void;
    readonly lastQueryContextPromise: Promise<unknown>;
    handleNavigation(by: { event: Event }): void;
  };
}

/**
 * Firefox around its pages: preferences, menus, the address bar, questions to the reader. Drivers have
 * no words for these; but one of Firefox's own pages may do whatever it may itself.
 */
export class FirefoxWindow {
  readonly #config: Page;

  private constructor(config: Page) {
    this.#config = config;
  }

  /** @param page that comes to the front again */
  static async of(page: Page): Promise<FirefoxWindow> {
    const config = await page.browser().newPage();
    config.goto('about:config').catch(() => {}); // the driver never hears that it arrived
    const isThere = () => 'Services' in globalThis && location.href === 'about:config';
    while (!(await config.evaluate(isThere).catch(() => false))) {
      await new Promise((over) => setTimeout(over, 50));
    }
    await page.bringToFront();
    return new FirefoxWindow(config);
  }

  /** Sets preferences, as in about:config. */
  setPreferences(preferences: Readonly<Record<string, number | boolean>>): Promise<void> {
    return this.#config.evaluate((wanted) => {
      const { prefs } = Reflect.get(globalThis, 'Services');
      for (const [name, value] of Object.entries(wanted)) {
        if (typeof value === 'number') prefs.setIntPref(name, value);
        else prefs.setBoolPref(name, value);
      }
    }, preferences);
  }

  /** Has Firefox work offline, as its menu does. Sites of this machine are reached all the same. */
  workOffline(offline: boolean): Promise<void> {
    return this.#config.evaluate((is) => {
      Reflect.get(globalThis, 'Services').io.offline = is;
    }, offline);
  }

  /**
   * Presses an entry of the menu that a right click has opened.
   *
   * @param id what the entry's own ends in
   * @returns what the entry says; null where there is none
   */
  pressMenu(id: string): Promise<string | null> {
    return this.#config.evaluate((wanted) => {
      const { document }: Window = Reflect.get(globalThis, 'Services').wm.getMostRecentWindow(
        'navigator:browser',
      );
      const menu = document.querySelector('#contentAreaContextMenu');
      const entry = menu?.querySelector(`menuitem[id$="${wanted}"]:not([hidden])`);
      if (!menu || !entry || Reflect.get(menu, 'state') !== 'open') return null;
      const label = entry.getAttribute('label');
      Reflect.get(menu, 'activateItem').call(menu, entry);
      return label;
    }, id);
  }

  /** Types something into the address bar, and Enter. */
  enterAddress(text: string): Promise<void> {
    return this.#config.evaluate(async (typed) => {
      const { gURLBar, KeyboardEvent: Key }: Window = Reflect.get(
        globalThis,
        'Services',
      ).wm.getMostRecentWindow('navigator:browser');
      gURLBar.focus();
      gURLBar.search(typed);
      await gURLBar.lastQueryContextPromise;
      gURLBar.handleNavigation({ event: new Key('keydown', { key: 'Enter' }) });
    }, text);
  }

  /**
   * Answers what Firefox asks the reader of an extension's permissions.
   *
   * @returns what was asked; null while nothing is
   */
  answer(allow: boolean): Promise<string | null> {
    return this.#config.evaluate((yes) => {
      const { PopupNotifications }: Window = Reflect.get(
        globalThis,
        'Services',
      ).wm.getMostRecentWindow('navigator:browser');
      const asked = PopupNotifications.panel.querySelector('popupnotification:not([hidden])');
      if (!asked || Reflect.get(PopupNotifications.panel, 'state') !== 'open') return null;
      const words = asked.textContent;
      Reflect.get(asked, yes ? 'button' : 'secondaryButton').click();
      return words;
    }, allow);
  }

  /** Ends what was begun here; what was set stays. */
  close(): Promise<void> {
    return this.#config.close();
  }
}
