import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '#scripts/browsers/find.ts';
import { ensureBrowser } from '#scripts/browsers/install.ts';
import { type ExtensionBrowser, startBrowser } from '#scripts/browsers/start.ts';
import { FeedHost } from '../feed/host.ts';
import { BUILT } from './built.ts';
import { allowLoopback, OptionsPage } from './options-page.ts';

/** A browser whose profile outlives it, with a host of feeds that it may follow. */
export class KeptProfile {
  readonly #name: BrowserName;
  readonly #folder = mkdtempSync(join(tmpdir(), 'van-kien-kept-'));
  readonly host: FeedHost;
  #running: ExtensionBrowser | null = null;

  private constructor(name: BrowserName, host: FeedHost) {
    this.#name = name;
    this.host = host;
  }

  /** Has host and extension ready; no browser runs yet. */
  static async of(name: BrowserName): Promise<KeptProfile> {
    const kept = new KeptProfile(name, await FeedHost.start());
    cpSync(BUILT[name], kept.#extension, { recursive: true });
    allowLoopback(kept.#extension);
    return kept;
  }

  get #extension(): string {
    return join(this.#folder, 'extension');
  }

  /** The profile's folder. */
  get profile(): string {
    return join(this.#folder, 'profile');
  }

  /** The browser that runs. */
  get running(): ExtensionBrowser {
    if (!this.#running) throw new Error('no browser runs');
    return this.#running;
  }

  /** Starts the browser, anew after it was closed or killed; its options page, once that is filled. */
  async start(): Promise<OptionsPage> {
    this.#running = await startBrowser(this.#name, ensureBrowser(this.#name), {
      extension: this.#extension,
      profile: this.profile,
    });
    const options = new OptionsPage(await this.running.openExtensionPage('options.html'));
    await options.page.waitForSelector('#installed');
    return options;
  }

  /** Ends the browser and the host, and deletes the profile. */
  async remove(): Promise<void> {
    await this.#running?.close();
    await this.host.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
