import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserName } from '#scripts/browsers/find.ts';
import { ensureBrowser } from '#scripts/browsers/install.ts';
import { Reader } from '#scripts/browsers/reader.ts';
import { type Site, startSite } from '#scripts/browsers/site.ts';
import { type ExtensionBrowser, type StartOptions, startBrowser } from '#scripts/browsers/start.ts';

/** A host on which the extension starts by itself, and one on which it does not. */
export const NEWS = 'bao.example.vn';
export const ELSEWHERE = 'news.example.org';

/** WXT's targets; the mode opens the tooltip's root, for a driver to look into it. */
const TARGETS: Record<BrowserName, string> = { chromium: 'chrome', firefox: 'firefox' };
const MODE = 'open-root';

const built = new Map<BrowserName, string>();

/** Builds the extension as it now is, once; where it then lies. */
export function build(name: BrowserName): string {
  const known = built.get(name);
  if (known !== undefined) return known;
  const wxt = join('node_modules', '.bin', 'wxt');
  execFileSync(wxt, ['build', '-b', TARGETS[name], '-m', MODE], { stdio: 'ignore' });
  const folder = resolve(`.output/${TARGETS[name]}-mv3-${MODE}`);
  built.set(name, folder);
  return folder;
}

/** A browser with the extension, and a site that it reads. */
export interface Stage extends AsyncDisposable {
  readonly running: ExtensionBrowser;
  readonly reader: Reader;
  readonly site: Site;
  address(path: string, host?: string): string;
}

/**
 * Starts a browser with a copy of the built extension.
 *
 * @param change what is to be different in the copy
 */
export async function startStage(
  name: BrowserName,
  built: string,
  { change, ...options }: Partial<StartOptions> & { change?: (folder: string) => void } = {},
): Promise<Stage> {
  const copy = mkdtempSync(join(tmpdir(), 'van-kien-bench-'));
  cpSync(built, copy, { recursive: true });
  change?.(copy);
  const site = await startSite(null);
  const running = await startBrowser(name, ensureBrowser(name), {
    extension: copy,
    hosts: [NEWS, ELSEWHERE],
    ...options,
  });
  return {
    running,
    reader: new Reader(running),
    site,
    address: (path, host = NEWS) => `http://${host}:${site.port}/${path}`,
    async [Symbol.asyncDispose]() {
      await running.close();
      await site.close();
      rmSync(copy, { recursive: true, force: true });
    },
  };
}
