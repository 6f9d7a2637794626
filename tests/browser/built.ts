import { copyFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { BROWSERS, type BrowserName } from '#scripts/browsers/find.ts';
import { ensureBrowser } from '#scripts/browsers/install.ts';
import { Reader } from '#scripts/browsers/reader.ts';
import { type Site, startSite } from '#scripts/browsers/site.ts';
import { type ExtensionBrowser, type StartOptions, startBrowser } from '#scripts/browsers/start.ts';
import { LOCALES } from '../i18n/locales.ts';

/**
 * The built extension for each browser. Firefox's differs from the released one only in an open
 * shadow root, for nothing else lets a driver look into its tooltip.
 */
export const BUILT: Record<BrowserName, string> = {
  chromium: resolve('.output/chrome-mv3'),
  firefox: resolve('.output/firefox-mv3-open-root'),
};

/** Chromium's with an open root too, for tests that look into the tooltip. */
const OPEN_ROOT: Record<BrowserName, string> = {
  ...BUILT,
  chromium: resolve('.output/chrome-mv3-open-root'),
};

/** Hosts on which the extension starts by itself, and one on which it does not. */
export const NEWS = 'bao.example.vn';
export const FRAMED = 'khung.example.vn';
export const ELSEWHERE = 'news.example.org';

/** What a test needs: a browser with the extension, a reader in it, and the site that is read. */
export interface Stage {
  readonly running: ExtensionBrowser;
  /** The folder from which the browser took the extension. */
  readonly extension: string;
  readonly reader: Reader;
  readonly site: Site;
  /** The address of a file of `tests/fixtures`, or of what was set on the site. */
  address(path: string, host?: string): string;
}

interface StageOptions extends Pick<StartOptions, 'preferences' | 'anyCertificate' | 'welcome'> {
  /** Served under `address()`; the fixtures unless given. */
  readonly folder?: string;
  /** Whether the tests look into the tooltip. */
  readonly openRoot?: boolean;
  /** Whether the site is the browser's proxy too, and so hears of every request. */
  readonly proxied?: boolean;
  /** What is to be different in a copy of the built extension. */
  readonly change?: (extension: string, name: BrowserName) => void;
  /** The profile's folder, where it is to be a certain one. */
  readonly profile?: (name: BrowserName) => string;
}

/** Has the extension speak a language, whichever its browser knows. */
export function speak(extension: string, language: (typeof LOCALES)[number]): void {
  const messages = (locale: string) => join(extension, '_locales', locale, 'messages.json');
  for (const locale of LOCALES) {
    if (locale !== language) copyFileSync(messages(language), messages(locale));
  }
}

/** Runs tests in every browser, each started once. */
export function inEveryBrowser(
  tests: (stage: () => Stage, name: BrowserName) => void,
  options: StageOptions = {},
): void {
  describe.each(BROWSERS)('%s', (name) => {
    const {
      folder = 'tests/fixtures',
      openRoot = false,
      change,
      profile,
      proxied,
      ...start
    } = options;
    let copy = '';
    let stage: Stage | undefined;
    beforeAll(async () => {
      copy = mkdtempSync(join(tmpdir(), 'van-kien-'));
      cpSync((openRoot ? OPEN_ROOT : BUILT)[name], copy, { recursive: true });
      change?.(copy, name);
      const site = await startSite(folder);
      const running = await startBrowser(name, ensureBrowser(name), {
        extension: copy,
        ...(profile && { profile: profile(name) }),
        ...(proxied && { proxy: site.port }),
        ...start,
        hosts: [NEWS, FRAMED, ELSEWHERE],
      });
      const address = (path: string, host = NEWS) => `http://${host}:${site.port}/${path}`;
      stage = { running, extension: copy, reader: new Reader(running), site, address };
    });
    afterAll(async () => {
      await stage?.running.close();
      await stage?.site.close();
      if (copy !== '') rmSync(copy, { recursive: true, force: true });
    });
    tests(() => {
      if (!stage) throw new Error('the browser did not start');
      return stage;
    }, name);
  });
}
