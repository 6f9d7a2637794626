import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { sha256 } from '#lib/catalogue/feed/keys.ts';
import type { Release } from '#lib/catalogue/release.ts';
import type { CatalogueDocument } from '#lib/resolution/lookup.ts';
import type { BrowserName } from '#scripts/browsers/find.ts';
import { documentWith } from '../../catalogue/records.ts';
import { FeedHost } from '../../feed/host.ts';
import type { LOCALES } from '../../i18n/locales.ts';
import type { Stage } from '../built.ts';
import { BUNDLED, OptionsPage, releaseWith } from '../options-page.ts';

/** Each browser is told a language of its own, so that readers of either are told everything. */
export const LANGUAGE: Record<BrowserName, (typeof LOCALES)[number]> = {
  chromium: 'en',
  firefox: 'vi',
};

/** The id of a document that the article cites and the bundled catalogue lacks. */
export const LACKING = '13-thong-bao-900-tb-tw';

const lacking = (title: string): CatalogueDocument =>
  documentWith({
    id: LACKING,
    symbol: '900-TB/TW',
    kind: 'thong-bao',
    issuer: 'ban-bi-thu',
    date: '2023-09-01',
    title,
  });

/** The bundled documents and one more. */
export const successor = (title: string, revision = BUNDLED.header.revision + 1): Release =>
  releaseWith([...BUNDLED.documents, lacking(title)], revision);

/** SHA-256 over a release's documents, in their order. */
export const hashOf = ({ documents }: Release): Promise<string> =>
  sha256(new TextEncoder().encode(JSON.stringify(documents)));

/** A reader's open options page, an article, and the host of a feed. */
export interface FeedStage {
  readonly name: BrowserName;
  readonly host: FeedHost;
  readonly options: OptionsPage;
  /** Opens another window with the options; it takes the place of the first where told. */
  openOptions(): Promise<OptionsPage>;
  reopenOptions(): Promise<void>;
  /** What the article's tooltip says of some words, as it comes to be. */
  tooltipOf(words: string): ReturnType<typeof expect.poll<string | null>>;
}

/** Sets the stage for the tests of a browser. Whatever a test leaves of the host is mended. */
export function feedStage(stage: () => Stage, name: BrowserName): FeedStage {
  let host: FeedHost | undefined;
  let options: OptionsPage | undefined;
  let article: Page | undefined;
  const there = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('the stage is not set');
    return value;
  };
  const openOptions = async () => {
    const page = await stage().running.openExtensionPage('options.html');
    await page.waitForSelector('#feed');
    return new OptionsPage(page, LANGUAGE[name]);
  };

  beforeAll(async () => {
    host = await FeedHost.start();
    article = await stage().reader.open(stage().address('article.html'));
    await stage().reader.settled(article);
    options = await openOptions();
  });
  beforeEach(async () => {
    host?.mend();
    // Only a test that failed leaves a download behind.
    if (await options?.page.$('#cancel')) await options?.press('#cancel');
  });
  afterAll(() => host?.close());

  return {
    name,
    get host() {
      return there(host);
    },
    get options() {
      return there(options);
    },
    openOptions,
    async reopenOptions() {
      options = await openOptions();
    },
    tooltipOf: (words) =>
      expect.poll(
        async () => {
          const page = there(article);
          await page.bringToFront();
          await stage().reader.settled(page);
          return stage().reader.tooltipOf(page, words);
        },
        { timeout: 30_000 },
      ),
  };
}
