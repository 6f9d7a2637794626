import puppeteer, { type Page } from 'puppeteer-core';
import type { ExtensionBrowser, StartOptions } from './start.ts';

/** Starts Chromium, Chrome or Edge with the extension. */
export async function startChromium(
  executable: string,
  { extension, hosts = [], profile, proxy, anyCertificate = false, headed = false }: StartOptions,
): Promise<ExtensionBrowser> {
  const rules = hosts.map((host) => `MAP ${host} 127.0.0.1`).join(',');
  const browser = await puppeteer.launch({
    executablePath: executable,
    headless: !headed,
    ...(headed && { defaultViewport: null, ignoreDefaultArgs: ['--enable-automation'] }),
    ...(profile !== undefined && { userDataDir: profile }),
    // Chrome no longer takes --load-extension; over a pipe an extension can still be installed.
    pipe: true,
    enableExtensions: true,
    args: [
      '--disable-quic',
      ...(headed ? [] : ['--disable-gpu']),
      // The driver's own option is for pages alone, not for the background.
      ...(anyCertificate ? ['--ignore-certificate-errors'] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), // it does not run as root
      ...(proxy === undefined
        ? []
        : [`--proxy-server=http://127.0.0.1:${proxy}`, '--proxy-bypass-list=<-loopback>']),
      ...(rules === '' ? [] : [`--host-resolver-rules=${rules}`]),
    ],
  });
  const id = await browser.installExtension(extension);
  return {
    name: 'chromium',
    browser,
    async openExtensionPage(path) {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      return page;
    },
    async openPopup(page) {
      const extension = (await browser.extensions()).get(id);
      if (!extension) throw new Error('the extension is not there');
      await page.bringToFront();
      const opened = browser.waitForTarget((target) => target.url().endsWith('/popup.html'));
      await extension.triggerAction(page);
      return (await opened).asPage();
    },
    close: () => browser.close(),
  };
}

/**
 * Ends Chromium's service workers, as it does with idle ones, and waits until they are gone.
 *
 * @param desk any page of the extension
 * @returns how many there were
 */
export async function stopWorkers(desk: Page): Promise<number> {
  const workers = () =>
    desk
      .browser()
      .targets()
      .filter((target) => target.type() === 'service_worker');
  const there = workers();
  const session = await desk.createCDPSession();
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  // Others may be started meanwhile.
  for (let turn = 0; workers().some((worker) => there.includes(worker)); turn++) {
    if (turn === 200) throw new Error('the workers do not stop');
    await new Promise((over) => setTimeout(over, 50));
  }
  await session.detach();
  return there.length;
}
