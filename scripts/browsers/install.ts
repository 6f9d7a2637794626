/**
 * Makes sure that the browsers are there.
 *
 *     node scripts/browsers/install.ts [chromium] [firefox]
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { BROWSERS, type BrowserName, findBrowser, variableOf } from './find.ts';

const PACKAGES: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

const PRODUCTS: Record<BrowserName, string> = {
  chromium: 'Chromium, Chrome or Edge',
  firefox: 'Firefox',
};

/**
 * The path of a browser. Where it is missing, Debian and its kin install the package, if that is
 * allowed.
 *
 * @throws Error one line that says what to install, where it is missing still
 */
export function ensureBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found) return found;
  if (mayInstall()) aptInstall(PACKAGES[name]);
  const installed = findBrowser(name);
  if (installed) return installed;
  const product = PRODUCTS[name];
  throw new Error(
    `${product} was not found: install it, or set ${variableOf(name)} to its executable.`,
  );
}

const mayInstall = (): boolean => existsSync('/etc/debian_version') && process.getuid?.() === 0;

function aptInstall(name: string): void {
  console.error(`Installing the package ${name} …`);
  const run = (...args: string[]) =>
    spawnSync('apt-get', ['-qq', '-o', 'Dpkg::Use-Pty=0', ...args], {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  run('update');
  run('install', '--yes', '--no-install-recommends', name);
}

if (import.meta.main) {
  const asked = process.argv.slice(2);
  const unknown = asked.find((name) => !BROWSERS.some((known) => known === name));
  if (unknown !== undefined) {
    console.error(`unknown browser ${unknown}: chromium or firefox`);
    process.exit(2);
  }
  for (const name of BROWSERS) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    try {
      ensureBrowser(name);
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = 1;
    }
  }
}
