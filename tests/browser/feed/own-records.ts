import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTable } from '#lib/catalogue/table.ts';
import type { CatalogueDocument } from '#lib/resolution/lookup.ts';
import { BUNDLED, stored } from '../options-page.ts';
import { type FeedStage, hashOf, successor } from './stage.ts';

const PATIENCE = { timeout: 10_000 };

/**
 * What the reader says of documents, through updates and back.
 *
 * @param downloads the folder in which the browser saves files
 */
export function ownRecords(feed: FeedStage, downloads: string): void {
  describe('the reader’s own records', () => {
    const shownTitles = async () =>
      feed.options.page.$$eval('#own-records .line-title', (titles) =>
        titles.map(({ textContent }) => textContent),
      );

    test('are checked field by field', async () => {
      await feed.options.press('#own-add');
      await feed.options.fill('#own-plenum', 'x');
      await feed.options.fill('#own-symbol', '77-KL');
      await feed.options.fill('#own-date', '2023-02-30');
      await feed.options.fill('#own-title', 'về việc của riêng tôi');
      await feed.options.press('#own-save');
      await feed.options.says('#own-symbol-fault', 'faultSymbolShape');
      await feed.options.says('#own-date-fault', 'faultNotADate');
      await feed.options.says('#own-plenum-fault', 'faultPlenum');
      await feed.options.fill('#own-plenum', '');
    });

    test('are added', async () => {
      await feed.options.fill('#own-symbol', '977-KL/TW');
      await feed.options.page.select('#own-kind', 'ket-luan');
      await feed.options.page.select('#own-issuer', 'bo-chinh-tri');
      await feed.options.page.select('#own-term', '13');
      await feed.options.fill('#own-date', '2023-03-01');
      await feed.options.press('#own-save');
      await feed.options.shown('#own-records').toContain('về việc của riêng tôi');
    });

    test('correct and hide what the catalogue has', async () => {
      await feed.options.fill('#own-search', '900-TB/TW');
      await feed.options.press('#own-found .correct');
      await feed.options.fill('#own-title', 'về việc tôi đã sửa');
      await feed.options.press('#own-save');
      await feed.options.shown('#own-records').toContain('về việc tôi đã sửa');
      await feed.options.fill('#own-search', '05-CT/TW');
      await feed.options.shown('#own-found').toContain('05-CT/TW');
      await feed.options.page.$$eval('#own-found li', (items) => {
        const wanted = items.find(({ textContent }) => textContent?.includes('15/05/2016'));
        wanted?.querySelector<HTMLElement>('.hide')?.click();
      });
      await expect.poll(shownTitles, PATIENCE).toHaveLength(3);
    });

    test('are what pages show, marked', async () => {
      await feed.tooltipOf('900-TB/TW').toContain('về việc tôi đã sửa');
      await feed.tooltipOf('900-TB/TW').toMatch(/Bản ghi do bạn sửa|Corrected by you/);
      await feed.tooltipOf('05-CT/TW, ngày 15/5/2016').not.toContain('về đẩy mạnh học tập');
    });

    test('survive an update, a way back and the bundled catalogue', async () => {
      const titles = await shownTitles();
      await feed.host.publish(successor('về bản thứ tư'));
      await feed.options.press('#check-now');
      await feed.options.apply();
      await feed.tooltipOf('900-TB/TW').toContain('về việc tôi đã sửa');
      await feed.options.press('#restore');
      await feed.options.apply();
      expect((await stored(feed.options.page)).hash).toBe(await hashOf(BUNDLED));
      await feed.tooltipOf('900-TB/TW').toContain('về việc tôi đã sửa');
      expect(await shownTitles()).toEqual(titles);
    });

    test('are taken along in a file, and the catalogue with them', async () => {
      if (feed.name === 'chromium') {
        const session = await feed.options.page.createCDPSession();
        await session.send('Browser.setDownloadBehavior', {
          behavior: 'allow',
          downloadPath: downloads,
        });
      }
      /** A file that was saved, to its last line. */
      const saved = async (file: string) => {
        const read = () =>
          existsSync(join(downloads, file)) ? readFileSync(join(downloads, file), 'utf8') : '';
        await expect.poll(read, { timeout: 15_000 }).toMatch(/\n$/);
        return read();
      };
      await feed.options.press('#backup-save');
      const own = await saved('van-kien.json');
      await feed.options.press('#export-csv');
      const table = readTable(await saved('van-kien-catalogue.csv'));
      const documents = table.ok ? table.value : [];
      // One was hidden, one replaced, two added: the bundled catalogue lacks what was corrected.
      expect(documents).toHaveLength(BUNDLED.documents.length + 1);
      await feed.options.press('#export-json');
      const json = JSON.parse(await saved('van-kien-catalogue.json'));
      expect(json.documents.filter(({ own }: CatalogueDocument) => own)).toHaveLength(2);

      for (let left = 3; left > 0; left--) {
        await feed.options.press('#own-records .undo');
        await expect.poll(shownTitles, PATIENCE).toHaveLength(left - 1);
      }
      await feed.tooltipOf('05-CT/TW, ngày 15/5/2016').toContain('về đẩy mạnh học tập');
      const file = join(downloads, `own-${feed.name}.json`);
      writeFileSync(file, own);
      await (await feed.options.page.$('input#backup-take'))?.uploadFile(file);
      await feed.options.says('#backup .undo-note', 'backupTaken');
      await expect.poll(shownTitles, PATIENCE).toHaveLength(3);
      for (const left of readdirSync(downloads)) rmSync(join(downloads, left));
    });
  });
}
