import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Followed } from '#lib/catalogue/feed/followed.ts';
import { parseRelease, type Release } from '#lib/catalogue/release.ts';
import type { MessageKey } from '#lib/i18n.ts';
import type { CatalogueDocument } from '#lib/resolution/lookup.ts';
import { LOCALES, messagesOf } from '../i18n/locales.ts';

/** ms in which anything happens on a slow machine. */
const PATIENCE = 20_000;

/** The release that the built extension brings along. */
export const BUNDLED: Release = (() => {
  const checked = parseRelease(readFileSync('public/catalogue/catalogue.jsonl', 'utf8'));
  if (!checked.ok) throw new Error('the bundled catalogue is damaged');
  return checked.value;
})();

/** A release with other documents, or fewer. */
export function releaseWith(documents: readonly CatalogueDocument[], revision: number): Release {
  const ids = new Set(documents.map(({ id }) => id));
  const groups = BUNDLED.groups.filter((group) => group.documents.every((id) => ids.has(id)));
  const header = {
    ...BUNDLED.header,
    revision,
    documents: documents.length,
    groups: groups.length,
  };
  return { header, groups, documents };
}

/** Lets the extension read this machine's pages, and those of other origins, from the start. */
export function allowLoopback(extension: string, ...origins: readonly string[]): void {
  const file = join(extension, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const host_permissions = [
    ...(manifest.host_permissions ?? []),
    'http://127.0.0.1/*',
    ...origins.map((origin) => `${origin}/*`),
  ];
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions }));
}

type Language = (typeof LOCALES)[number];

/** The words of a message in one of the languages, whatever stands in its places. */
const wordsOf = (key: MessageKey, languages: readonly Language[]): RegExp => {
  const patterns = languages.map((locale) =>
    (messagesOf(locale)[key]?.message ?? '')
      .replace(/[.*+?^{}()|[\]\\]/g, String.raw`\$&`)
      .replace(/\$\d/g, '.*'),
  );
  return new RegExp(patterns.join('|'));
};

/** What a person does on the options page, and sees there. */
export class OptionsPage {
  readonly page: Page;
  readonly #languages: readonly Language[];

  /** @param language that the extension was told to speak; else any will do */
  constructor(page: Page, language?: Language) {
    this.page = page;
    this.#languages = language ? [language] : LOCALES;
  }

  text(selector: string): Promise<string> {
    return this.page.evaluate(
      (wanted) => document.querySelector(wanted)?.textContent ?? '',
      selector,
    );
  }

  /** What an element says, as it comes to be. */
  shown(selector: string) {
    return expect.poll(() => this.text(selector), { timeout: PATIENCE });
  }

  /** Waits for a message, or for one of several. */
  says(selector: string, ...keys: readonly MessageKey[]): Promise<void> {
    const words = keys.map((key) => wordsOf(key, this.#languages).source);
    return this.shown(selector).toMatch(new RegExp(words.join('|')));
  }

  /** Presses what is there and may be pressed, once it is. */
  async press(selector: string): Promise<void> {
    await this.page.bringToFront();
    await this.page.waitForSelector(`${selector}:not(:disabled)`, { timeout: PATIENCE });
    await this.page.click(selector);
  }

  /** Puts into a field what is to stand there, as from the clipboard. */
  async fill(selector: string, text: string): Promise<void> {
    await this.page.bringToFront();
    await this.page.waitForSelector(`${selector}:not(:disabled)`, { timeout: PATIENCE });
    await this.page.$eval(selector, (field) => {
      if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.select();
    });
    await this.page.keyboard.press('Backspace');
    // Letter by letter takes Firefox’s driver seconds.
    await this.page.evaluate((words) => document.execCommand('insertText', false, words), text);
  }

  /** Presses what ends in a refusal, and reads that: not one that stood there before. */
  async refused(selector: string, ...keys: readonly MessageKey[]): Promise<void> {
    await this.page.evaluate(() =>
      document.querySelector('#problem')?.setAttribute('data-old', ''),
    );
    await this.press(selector);
    await this.says('#problem:not([data-old])', ...keys);
  }

  /** The origins that the extension may read, besides what its content script runs on. */
  allowedOrigins(): Promise<string[]> {
    return this.page.evaluate(async () => {
      const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      const { origins } = await api.permissions.getAll();
      return origins.sort();
    });
  }

  /** Takes back what the reader allowed. */
  async disallow(origin: string): Promise<void> {
    await this.page.evaluate((one) => {
      const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      return api.permissions.remove({ origins: [one] });
    }, origin);
  }

  /** Rings the alarm for an automatic check at once. */
  async ring(): Promise<void> {
    await this.page.evaluate(() => {
      const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      return api.alarms.create('update', { when: Date.now() });
    });
  }

  /** Days until the next automatic check; null where none is due. */
  daysToCheck(): Promise<number | null> {
    return this.page.evaluate(async () => {
      const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      const alarm = await api.alarms.get('update');
      return alarm ? (alarm.scheduledTime - Date.now()) / 86_400_000 : null;
    });
  }

  async apply(): Promise<void> {
    await this.page.waitForSelector('#apply, #problem', { timeout: PATIENCE });
    expect(await this.text('#problem')).toBe('');
    await this.press('#apply');
    await this.says('#update-status', 'applied');
  }
}

/** What IndexedDB holds. */
interface Stored {
  readonly revision: number;
  /** SHA-256 over the documents of the active release, in their order. */
  readonly hash: string;
  /** Rows of documents, of whichever release. */
  readonly rows: number;
  /** Hashes of the former releases, oldest first. */
  readonly archive: readonly string[];
  /** Whether the row is there that `leaveWitness` left. */
  readonly isWitnessed: boolean;
}

/** What the extension knows of the feed that it follows. */
export const followed = (page: Page): Promise<Followed | undefined> =>
  page.evaluate(async () => {
    const { storage } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    return (await storage.local.get('feed')).feed;
  });

/** Reads, in a page of the extension, what its database holds; without any of its code. */
export const stored = (page: Page): Promise<Stored> => page.evaluate(readStored);

async function readStored(): Promise<Stored> {
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await settled(indexedDB.open('van-kien'));
  const transaction = database.transaction(['state', 'releases', 'documents', 'archive']);
  const all = (name: string) => settled(transaction.objectStore(name).getAll());
  const [state, releases, rows, archived] = [
    await all('state'),
    await all('releases'),
    await all('documents'),
    await all('archive'),
  ];
  database.close();
  const { release } = state.find(({ name }) => name === 'active');
  const { revision } = releases.find(({ key }) => key === release);
  const documents = rows.filter((row) => row.release === release).map((row) => row.document);
  const bytes = new TextEncoder().encode(JSON.stringify(documents));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const hash = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const archive = archived.map((row) => row.digest);
  const isWitnessed = state.some(({ name }) => name === 'witness');
  return { revision, hash, rows: rows.length, archive, isWitnessed };
}

/** Leaves a row that nothing but this very database has. */
export const leaveWitness = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('van-kien');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const transaction = database.transaction('state', 'readwrite');
    transaction.objectStore('state').put({ name: 'witness' });
    await new Promise((resolve) => transaction.addEventListener('complete', resolve));
    database.close();
  });
