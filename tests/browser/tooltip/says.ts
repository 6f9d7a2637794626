import { beforeAll, describe, expect, test } from 'vitest';
import { TOOLTIP } from '#scripts/browsers/reader.ts';
import { article, CITED, type Desk, PATIENCE } from './desk.ts';

/** What the tooltip tells. */
export function says({
  stage,
  page,
  reader,
  read,
  inside,
  press,
  shown,
  tooltip,
  picture,
}: Desk): void {
  describe('says', () => {
    beforeAll(() => read('says.html', article()));

    test('how sure an answer is, and why', async () => {
      await shown(CITED.exact);
      expect((await inside('.note')).join()).toMatch(/^(Exact|Chính xác)\. .*(date|ngày)/);
      await picture('light');
    });

    test('the title first, then the rest of what it is', async () => {
      await shown(CITED.exact);
      const [title, name, facts] = await inside('.document > *');
      expect(title).toContain('học tập và làm theo tư tưởng');
      expect(name).toContain('05-CT/TW');
      expect(facts).toMatch(/^15\/05\/2016/);
    });

    test('where its facts are from: each source opens in a tab of its own', async () => {
      const { browser } = stage().running;
      await shown(CITED.exact);
      const before = (await browser.pages()).length;
      const place = await page().evaluate((host) => {
        const link = document.querySelector(host)?.shadowRoot?.querySelector('a[href]');
        link?.scrollIntoView({ block: 'nearest' });
        const { x = 0, y = 0, width = 0, height = 0 } = link?.getBoundingClientRect() ?? {};
        return { x: x + width / 2, y: y + height / 2 };
      }, TOOLTIP);
      await page().mouse.click(place.x, place.y);
      await expect.poll(async () => (await browser.pages()).length, PATIENCE).toBe(before + 1);
      await (await browser.pages()).at(-1)?.close();
      await page().bringToFront();
      await page().keyboard.press('Escape');
    });

    test('first that a document was replaced; the other one opens, with a way back', async () => {
      await shown(CITED.replaced);
      await tooltip().toMatch(/207-QĐ\/TW, 2026/);
      expect((await inside('.card > *'))[1]).toContain('207-QĐ/TW');
      await press(/207-QĐ/);
      await expect
        .poll(() => inside('.document-name'), PATIENCE)
        .toEqual([expect.stringContaining('207-QĐ/TW')]);
      await press(/‹/);
      await expect
        .poll(() => inside('.document-name'), PATIENCE)
        .toEqual([expect.stringContaining('37-QĐ/TW')]);
      await page().keyboard.press('Escape');
    });

    test('both values of a conflict side by side', async () => {
      await shown(CITED.conflict);
      expect(await inside('table tbody td')).toEqual(['03/11/2022', '03/11/2021']);
      await picture('conflict');
    });

    test('which documents a set has', async () => {
      await shown(CITED.set);
      const names = (await inside('.candidate .line-name')).map((line) => line.split(' ').at(-1));
      expect(names.sort()).toEqual(['26-NQ/TW', '27-NQ/TW', '28-NQ/TW']);
      await picture('set');
      await press(new RegExp(names[0] ?? ''));
      await expect
        .poll(() => inside('.document-name'), PATIENCE)
        .toEqual([expect.stringContaining(names[0] ?? '')]);
      await press(/‹/);
      await expect.poll(() => inside('.candidate'), PATIENCE).toHaveLength(3);
      await page().keyboard.press('Escape');
    });

    test('which documents may be meant; the reader’s choice holds for the page', async ({
      task,
    }) => {
      // A choice holds for its page: another try begins on one without.
      await read(`choice-${task.result?.retryCount ?? 0}.html`, article());
      await shown(CITED.ambiguous);
      const [first = '', second = ''] = await inside('.candidate .line-facts');
      expect(first).not.toBe('');
      await picture('ambiguous');
      await page().evaluate(
        (host) =>
          document
            .querySelector(host)
            ?.shadowRoot?.querySelectorAll('button.candidate')[1]
            ?.setAttribute('aria-label', 'second'),
        TOOLTIP,
      );
      await press(/second/);
      await press(/means this|nói đến văn bản này/);
      const status = async () =>
        (await reader().references(page()))?.references.find(({ text }) => text.includes('10-NQ'));
      await expect.poll(async () => (await status())?.status, PATIENCE).toBe('inferred');
      const date = (await status())?.documents[0]?.date ?? '';
      expect(second).toContain(date.split('-').reverse().join('/'));
      await page().reload();
      await reader().settled(page());
      expect((await status())?.evidence).toEqual([{ rule: 'chosen' }]);
      await shown(CITED.ambiguous);
      await press(/Not this|Không phải/);
      await expect.poll(() => inside('.candidate .line-facts'), PATIENCE).not.toEqual([]);
      await press(/Forget|Bỏ lựa chọn/);
      await expect.poll(async () => (await status())?.status, PATIENCE).toBe('ambiguous');
    });

    test('quietly how sure the record itself is', async () => {
      const [single, corroborated] = [
        'Chỉ thị số 90-CT/TW khóa III',
        'Chỉ thị số 56-CT/TW khóa VIII',
      ];
      await read(
        'sure.html',
        `<!doctype html><meta charset="utf-8"><p>Học ${single}.</p><p>Học ${corroborated}.</p>`,
      );
      await shown(single);
      expect((await inside('.document-caveat')).join()).toMatch(/one public file|một tài liệu/);
      await shown(corroborated);
      expect((await inside('.document-caveat')).join()).toMatch(/Independent|độc lập/);
    });

    test('that the title is another document’s', async () => {
      const cited = 'Nghị quyết số 20-NQ/TW ngày 16/6/2022';
      const title =
        'về tăng cường củng cố, xây dựng tổ chức cơ sở đảng và nâng cao chất lượng đội ngũ đảng viên';
      await read(
        'title.html',
        `<!doctype html><meta charset="utf-8"><p>Xã học ${cited} ${title}.</p>`,
      );
      await shown(cited);
      const [page, catalogue] = await inside('table tbody td');
      expect(page).toBe(title);
      expect(catalogue).toContain('kinh tế tập thể');
      await picture('title');
    });
  });
}
