import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { LEAVE } from '#entrypoints/annotator.content/hover.ts';
import { TOOLTIP } from '#scripts/browsers/reader.ts';
import { ELSEWHERE, inEveryBrowser, speak } from './built.ts';
import { summary } from './summary.ts';

/** What tests/fixtures/article.html cites: the words, the status, the first document. */
const CITED = [
  ['Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị', 'exact', '05-CT/TW 2016-05-15'],
  ['Chỉ thị 05-CT/TW', 'inferred', '05-CT/TW 2016-05-15'],
  [
    'Kết luận số 21-KL/TW, ngày 25/10/2021 của Ban Chấp hành Trung ương (khóa XIII)',
    'exact',
    '21-KL/TW 2021-10-25',
  ],
  ['Nghị quyết Trung ương 9 khóa XI', 'inferred', '33-NQ/TW 2014-06-09'],
  ['Nghị quyết số 18-NQ/TW, ngày 25/10/2017', 'exact', '18-NQ/TW 2017-10-25'],
  [
    'Nghị quyết số 19-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương',
    'exact',
    '19-NQ/TW 2017-10-25',
  ],
  [
    'Quy định số 37-QĐ/TW, ngày 25/10/2021 của Ban Chấp hành Trung ương',
    'exact',
    '37-QĐ/TW 2021-10-25',
  ],
  [
    'Nghị quyết số 19-NQ/TW, ngày 16/6/2022 của Ban Chấp hành Trung ương (khóa XIII)',
    'exact',
    '19-NQ/TW 2022-06-16',
  ],
  ['Quy định số 41-QĐ/TW, ngày 03/11/2022', 'conflict', '41-QĐ/TW 2021-11-03'],
  ['Thông báo số 900-TB/TW', 'unknown', null],
  ['Nghị quyết Trung ương 7 khóa XII', 'set', expect.stringContaining('-NQ/TW 2018-05')],
];

/** The article, with a script that keeps what it was before anything of ours could run. */
const OBSERVED = readFileSync('tests/fixtures/article.html', 'utf8').replace(
  '</head>',
  `<script>addEventListener('DOMContentLoaded', () => {
    globalThis.before = document.documentElement.outerHTML;
    globalThis.keys = [];
    document.addEventListener('keydown', ({ key }) => globalThis.keys.push(key));
  })</script></head>`,
);

/** The highlights that mark something in the page's part in view, as the page itself can see. */
const marked = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...CSS.highlights].flatMap(([name, { size }]) => (size > 0 ? name : [])));

const isTooltip = (page: Page, x: number, y: number): Promise<boolean> =>
  page.evaluate(
    (left, top, name) => document.elementFromPoint(left, top)?.localName === name,
    x,
    y,
    TOOLTIP,
  );

inEveryBrowser(
  (stage) => {
    const reader = () => stage().reader;
    const open = (path: string) => reader().open(stage().address(path));
    const tooltip = (page: Page) => expect.poll(() => reader().tooltip(page), { timeout: 10_000 });
    const cited = (page: Page) =>
      expect.poll(async () => summary(await reader().settled(page)), { timeout: 20_000 });

    describe('an article', () => {
      let page: Page;
      beforeAll(async () => {
        stage().site.set('/observed.html', { body: OBSERVED });
        page = await open('observed.html');
        await reader().settled(page);
      });

      test('has every reference found, with its document and how sure that is', async () => {
        expect(summary(await reader().settled(page))).toEqual(CITED);
      });

      test('is marked by status, and its document left as it was, to the byte', async () => {
        await expect
          .poll(() => marked(page))
          .toEqual(['van-kien-sure', 'van-kien-inferred', 'van-kien-conflict', 'van-kien-unknown']);
        const [before, after] = await page.evaluate(() => [
          Reflect.get(globalThis, 'before'),
          document.documentElement.outerHTML,
        ]);
        expect(before).toContain('05-CT/TW');
        expect(after).toBe(before);
      });

      test.each([
        ['05-CT/TW, ngày 15/5/2016', 'về đẩy mạnh học tập và làm theo', '15/05/2016'],
        ['số 21-KL/TW', 'về đẩy mạnh xây dựng, chỉnh đốn Đảng', '25/10/2021'],
        ['Trung ương (khóa XIII)', 'về đẩy mạnh xây dựng, chỉnh đốn Đảng', '25/10/2021'],
        ['Nghị quyết Trung ương 9', 'về xây dựng và phát triển văn hóa', '09/06/2014'],
        ['19-NQ/TW, ngày 16/6/2022', 'về nông nghiệp, nông dân, nông thôn', '16/06/2022'],
      ])('shows title and date of “%s” under the mouse', async (words, title, date) => {
        await reader().hover(page, words);
        await tooltip(page).toContain(title);
        await tooltip(page).toContain(date);
      });

      test('says in Vietnamese why a document is inferred', async () => {
        const shown = await reader().tooltipOf(page, 'Chỉ thị 05-CT/TW');
        expect(shown).toContain('15/05/2016');
        expect(shown).toContain('Suy luận từ lần nhắc trước trong bài');
      });

      test('shows all documents that a reference names', async () => {
        const shown = await reader().tooltipOf(page, 'Trung ương 7 khóa XII');
        for (const symbol of ['26-NQ/TW', '27-NQ/TW', '28-NQ/TW']) expect(shown).toContain(symbol);
      });

      test('says what is doubtful: another date, no such document', async () => {
        await reader().hover(page, '41-QĐ/TW');
        await tooltip(page).toMatch(/03\/11\/2022.*03\/11\/2021|03\/11\/2021.*03\/11\/2022/s);
        await reader().hover(page, '900-TB/TW');
        await tooltip(page).toMatch(/catalogue|danh mục/i);
      });

      test('closes the tooltip when the mouse goes elsewhere', async () => {
        await reader().hover(page, '18-NQ/TW');
        await tooltip(page).toContain('25/10/2017');
        await reader().hover(page, 'không thuộc phạm vi');
        await tooltip(page).toBeNull();
      });

      test('keeps the tooltip while the mouse is on it', async () => {
        const { x, y } = await reader().hover(page, '18-NQ/TW');
        await tooltip(page).toContain('25/10/2017');
        await page.mouse.move(x, y + 40, { steps: 8 });
        expect(await isTooltip(page, x, y + 40)).toBe(true);
        // Nothing to wait for: twice the time after which it would have closed.
        await new Promise((over) => setTimeout(over, 2 * LEAVE));
        expect(await reader().tooltip(page)).toContain('25/10/2017');
      });

      test('closes the tooltip on Escape, which only the next time is the page’s', async () => {
        const { x, y } = await reader().hover(page, '37-QĐ/TW');
        await tooltip(page).toContain('25/10/2021');
        // Those of an earlier run of this test are none of this one's.
        await page.evaluate(() => Reflect.set(globalThis, 'keys', []));
        await page.keyboard.press('Escape');
        await tooltip(page).toBeNull();
        await page.mouse.move(x + 2, y);
        await page.keyboard.press('Escape');
        expect(await page.evaluate(() => Reflect.get(globalThis, 'keys'))).toEqual(['Escape']);
        await new Promise((over) => setTimeout(over, 2 * LEAVE));
        expect(await reader().tooltip(page)).toBeNull();
      });

      test('keeps a tooltip closed that lay over its own mention’s further lines', async () => {
        const words = 'Nghị quyết số 19-NQ/TW, ngày 16/6/2022 của Ban Chấp hành Trung ương';
        const { x, y } = await reader().hover(page, words, { line: 1 });
        await reader().hover(page, words);
        await tooltip(page).toContain('16/06/2022');
        expect(await isTooltip(page, x, y)).toBe(true);
        await page.mouse.move(x, y, { steps: 6 });
        await page.keyboard.press('Escape');
        await tooltip(page).toBeNull();
        await page.mouse.move(x + 1, y); // a hand is never quite still
        await new Promise((over) => setTimeout(over, 2 * LEAVE));
        expect(await reader().tooltip(page)).toBeNull();
      });

      test.each([0, 2])('puts the tooltip at line %i, where the mouse is', async (line) => {
        const words = 'Nghị quyết số 19-NQ/TW, ngày 16/6/2022 của Ban Chấp hành Trung ương';
        const { x, y } = await reader().hover(page, words, { line });
        await tooltip(page).toContain('16/06/2022');
        // Below it, or above where there is no room.
        const sides = [await isTooltip(page, x, y + 30), await isTooltip(page, x, y - 30)];
        expect(sides).toContain(true);
      });
    });

    test('an article differs in one element once tooltips were opened and closed', async () => {
      stage().site.set('/observed.html', { body: OBSERVED });
      const page = await open('observed.html');
      await reader().settled(page);
      for (const words of ['Chỉ thị 05-CT/TW', '18-NQ/TW']) {
        await reader().hover(page, words);
        await tooltip(page).not.toBeNull();
      }
      await page.keyboard.press('Escape');
      await tooltip(page).toBeNull();
      const [before, after] = await page.evaluate(() => [
        Reflect.get(globalThis, 'before'),
        document.documentElement.outerHTML,
      ]);
      const host = new RegExp(`<${TOOLTIP}( lang="\\w+")?></${TOOLTIP}>`, 'g');
      expect(after.match(host)).toHaveLength(1);
      expect(after.replace(host, '')).toBe(before);
      await page.close();
    });

    describe('a page that changes', () => {
      let page: Page;
      const paragraph = (words: string) => `<p>Xã Bãi Sậy học ${words} vào thứ Bảy.</p>`;
      const change = (work: (html: string) => void, html = '') => page.evaluate(work, html);
      const FIRST = ['Chỉ thị số 05-CT/TW ngày 15/5/2016', 'exact', '05-CT/TW 2016-05-15'];
      const LATER = ['Kết luận số 21-KL/TW ngày 25/10/2021', 'exact', '21-KL/TW 2021-10-25'];

      beforeAll(async () => {
        const body = `<!doctype html><meta charset="utf-8"><body><main>${paragraph(`${FIRST[0]}`)}</main>`;
        stage().site.set('/changing.html', { body });
        page = await open('changing.html');
      });

      test('gains a paragraph, and the open tooltip of another stays', async () => {
        await cited(page).toEqual([FIRST]);
        await reader().hover(page, '05-CT/TW');
        await tooltip(page).toContain('15/05/2016');
        await change(
          (html) => document.querySelector('main')?.insertAdjacentHTML('afterbegin', html),
          paragraph(`${LATER[0]}`),
        );
        await cited(page).toEqual([LATER, FIRST]);
        expect(await reader().tooltip(page)).toContain('15/05/2016');
      });

      test('writes another text under a mark', async () => {
        await change(() => {
          const text = document.querySelector('p')?.firstChild;
          if (text) text.nodeValue = 'Bãi Sậy học Nghị quyết số 18-NQ/TW ngày 25/10/2017.';
        });
        const changed = ['Nghị quyết số 18-NQ/TW ngày 25/10/2017', 'exact', '18-NQ/TW 2017-10-25'];
        await cited(page).toEqual([changed, FIRST]);
        await reader().hover(page, '18-NQ/TW');
        await tooltip(page).toContain('25/10/2017');
      });

      test('splits and joins text nodes', async () => {
        await change(() => {
          const text = document.querySelector('p:last-of-type')?.firstChild;
          if (text instanceof Text) text.splitText(20);
        });
        await reader().settled(page);
        await reader().hover(page, '05-CT/TW');
        await tooltip(page).toContain('15/05/2016');
        await change(() => document.body.normalize());
        await cited(page).toHaveLength(2);
      });

      test('loses a paragraph', async () => {
        await change(() => document.querySelector('p')?.remove());
        await cited(page).toEqual([FIRST]);
      });

      test('is rewritten with the same words, as frameworks do', async () => {
        await change(() => {
          const { body } = document;
          for (let round = 0; round < 3; round++)
            body.replaceChildren(...body.cloneNode(true).childNodes);
        });
        await cited(page).toEqual([FIRST]);
        await reader().hover(page, '05-CT/TW');
        await tooltip(page).toContain('15/05/2016');
      });

      test('clears the highlights of others, and gets them back', async () => {
        await change(() => CSS.highlights.clear());
        await reader().hover(page, '05-CT/TW');
        await tooltip(page).toContain('15/05/2016');
        expect(await marked(page)).toEqual(['van-kien-sure', 'van-kien-current']);
      });

      test('grows by more than can be looked at piece by piece', async () => {
        await change(
          (html) => {
            for (let count = 0; count < 1500; count++) {
              const main = document.querySelector('main');
              main?.insertAdjacentHTML('beforeend', count === 1200 ? html : '<p>Tin vắn.</p>');
            }
          },
          paragraph(`${LATER[0]}`),
        );
        await cited(page).toEqual([FIRST, LATER]);
      });

      test('opens a dialog, and the tooltip opens in it', async () => {
        await change((html) => {
          const dialog = document.createElement('dialog');
          dialog.innerHTML = html;
          document.body.append(dialog);
          dialog.showModal();
        }, paragraph('Quy định số 37-QĐ/TW ngày 25/10/2021'));
        await cited(page).toHaveLength(3);
        const { x, y } = await reader().hover(page, '37-QĐ/TW');
        await tooltip(page).toContain('25/10/2021');
        expect(await isTooltip(page, x, y + 30)).toBe(true);
      });
    });

    test('a page that is never at rest is annotated all the same', async () => {
      const many = '<p>Xã Bãi Sậy học Quy định số 37-QĐ/TW ngày 25/10/2021.</p>'.repeat(600);
      const restless = `<script>
      const first = document.querySelector('p');
      const text = first.textContent;
      setInterval(() => { first.textContent = text + performance.now(); }, 10);
    </script>`;
      stage().site.set('/restless.html', { body: `<meta charset="utf-8">${many}${restless}` });
      const page = await open('restless.html');
      const found = async () => (await reader().references(page))?.references.length;
      // All but the one that is another by the time its answer comes.
      await expect.poll(found, { timeout: 20_000 }).toBeGreaterThanOrEqual(599);
      await page.close();
    });

    test('a page elsewhere is left alone', async () => {
      const page = await reader().open(stage().address('article.html', ELSEWHERE));
      expect(await reader().references(page)).toBeNull();
      expect(await marked(page)).toEqual([]);
    });
  },
  { change: (extension) => speak(extension, 'vi') },
);
