import puppeteer, { type Page } from 'puppeteer-core';
import type { ExtensionBrowser, StartOptions } from './start.ts';

/** The host name of the extension's pages: in a kept profile, what they stored is that name's. */
const HOST = '0f3c4f0e-6a52-4c1b-9a5e-2d7d1b6c8e90';

/** ms in which it is to be up: on a busy machine half a minute was too short. */
const START = 120_000;

/** Starts Firefox with the extension as a temporary add-on. */
export async function startFirefox(
  executable: string,
  {
    extension,
    hosts = [],
    profile,
    preferences,
    proxy,
    anyCertificate = false,
    headed = false,
  }: StartOptions,
): Promise<ExtensionBrowser> {
  const id = 'van-kien@van-kien.org'; // wxt.config.ts
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable,
    timeout: START,
    headless: !headed,
    acceptInsecureCerts: anyCertificate,
    ...(headed && { defaultViewport: null }),
    ...(profile !== undefined && { userDataDir: profile }),
    // Without it the driver may not go to an extension's pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      // Drawn at installation, unless it is set before.
      'extensions.webextensions.uuids': JSON.stringify({ [id]: HOST }),
      // A temporary add-on ends with the browser; in a kept profile it is to find what it stored.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'network.dns.localDomains': hosts.join(','),
      'dom.security.https_first': false,
      ...(proxy !== undefined && throughProxy(proxy)),
      ...preferences,
    },
  });
  await browser.installExtension(extension);
  return {
    name: 'firefox',
    browser,
    async openExtensionPage(path) {
      const page = await browser.newPage();
      const address = `moz-extension://${HOST}/${path}`;
      // The page is loaded in another process, and the driver never hears that it arrived.
      page.goto(address).catch(() => {});
      await arrival(page, address);
      return page;
    },
    openPopup: null,
    close: () => browser.close(),
  };
}

const throughProxy = (port: number) => ({
  'network.proxy.type': 1, // as set here
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
});

/** Waits until a tab shows an address, fully loaded. */
async function arrival(page: Page, address: string): Promise<void> {
  const deadline = Date.now() + 30_000;
  for (;;) {
    const [at, state] = await page
      .evaluate(() => [location.href, document.readyState])
      .catch(() => []); // between two documents
    if (at === address && state === 'complete') return;
    if (Date.now() > deadline) throw new Error(`${address} did not open within 30 s`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
