import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '#scripts/browsers/start.ts';

const WATCHER = `globalThis.refusals = [];
addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
  globalThis.refusals.push([effectiveDirective, blockedURI, sample].join(' ')));
`;

/** Has every page of an extension, and its background, note what their policy refuses. */
export function watchPolicy(extension: string): void {
  writeFileSync(join(extension, 'watcher.js'), WATCHER);
  for (const file of readdirSync(extension).filter((name) => name.endsWith('.html'))) {
    const page = readFileSync(join(extension, file), 'utf8');
    const watched = page.replace('<head>', '<head><script src="/watcher.js"></script>');
    writeFileSync(join(extension, file), watched);
  }
  const background = join(extension, 'background.js');
  writeFileSync(background, `import './watcher.js';${readFileSync(background, 'utf8')}`);
}

/** What the policy has refused in a page so far. */
export const refusals = (page: Page): Promise<string[]> =>
  page.evaluate(() => Reflect.get(globalThis, 'refusals'));

/**
 * What the policy has refused in the background so far.
 *
 * @param page of the extension
 * @param outside what the background is to fetch before, if anything
 */
export async function backgroundRefusals(
  { name, browser }: ExtensionBrowser,
  page: Page,
  outside = '',
): Promise<string[]> {
  const ask = async (isPage: boolean, address: string): Promise<string[]> => {
    const background = isPage
      ? await Reflect.get(globalThis, 'browser').runtime.getBackgroundPage()
      : globalThis;
    if (address !== '') await background.fetch(address).catch(() => undefined);
    return [...background.refusals];
  };
  if (name === 'firefox') return page.evaluate(ask, true, outside);
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
  const worker = await target.worker();
  return (await worker?.evaluate(ask, false, outside)) ?? ['there is no worker'];
}

/** Which things that come from outside a page takes in; `trusted`: whether its browser has Trusted Types. */
export const tryOutside = (page: Page, address: string) =>
  page.evaluate(async (elsewhere) => {
    const passes = (attempt: () => unknown): boolean => {
      try {
        attempt();
        return true;
      } catch {
        return false;
      }
    };
    const probe = document.createElement('p');
    const style = document.createElement('style');
    style.textContent = 'p { position: fixed }';
    const image = new Image();
    const shown = new Promise<boolean>((resolve) => {
      image.onload = () => resolve(true);
      image.onerror = () => resolve(false);
    });
    image.src = elsewhere;
    document.body.append(probe, style);
    const styled = getComputedStyle(probe).position === 'fixed';
    const markup = passes(() => {
      probe.innerHTML = '<b>bold</b>';
    });
    const fetched = await fetch(elsewhere, { mode: 'no-cors' }).then(
      () => true,
      () => false,
    );
    const taken = {
      trusted: 'trustedTypes' in globalThis,
      markup,
      style: styled,
      data: fetched || (await shown),
      // Last: until it first waits, the driver may do what the page may not.
      code: passes(() => new Function('return 1')()),
    };
    probe.remove();
    style.remove();
    return taken;
  }, address);
