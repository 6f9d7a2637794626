import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const BROWSERS = ['chromium', 'firefox'] as const;

/** The two families that the extension is built for; Chrome and Edge are Chromium too. */
export type BrowserName = (typeof BROWSERS)[number];

interface Places {
  /** Environment variable that names the executable, before anything else. */
  readonly variable: string;
  /** Names to look for on the PATH. */
  readonly commands: readonly string[];
  /** Full paths of usual installations; those below `%…%` on Windows. */
  readonly paths: readonly string[];
}

const PLACES: Record<BrowserName, Places> = {
  chromium: {
    variable: 'CHROME_PATH',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
    ],
    paths: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      '%ProgramFiles%\\Google\\Chrome\\Application\\chrome.exe',
      '%ProgramFiles(x86)%\\Google\\Chrome\\Application\\chrome.exe',
      '%LocalAppData%\\Google\\Chrome\\Application\\chrome.exe',
      '%LocalAppData%\\Chromium\\Application\\chrome.exe',
      '%ProgramFiles(x86)%\\Microsoft\\Edge\\Application\\msedge.exe',
      '%ProgramFiles%\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox', 'firefox-esr'],
    paths: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '%ProgramFiles%\\Mozilla Firefox\\firefox.exe',
      '%ProgramFiles(x86)%\\Mozilla Firefox\\firefox.exe',
      '%LocalAppData%\\Mozilla Firefox\\firefox.exe',
    ],
  },
};

/** The environment variable that says where a browser is. */
export const variableOf = (name: BrowserName): string => PLACES[name].variable;

/**
 * The path of an installed browser, or null where there is none.
 *
 * @throws Error when the environment variable names a file that does not exist
 */
export function findBrowser(name: BrowserName): string | null {
  const { variable, commands, paths } = PLACES[name];
  const named = process.env[variable];
  if (named) {
    if (!existsSync(named)) throw new Error(`${variable}: there is no file ${named}`);
    return named;
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...paths.map(withFolders)].find((path) => existsSync(path)) ?? null;
}

/** A Windows path with its `%Name%` filled in; as it stands where the machine has no such folder. */
const withFolders = (path: string): string =>
  path.replace(/%(.+?)%/, (whole, variable: string) => process.env[variable] ?? whole);
