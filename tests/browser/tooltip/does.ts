import { beforeAll, describe, expect, test } from 'vitest';
import { article, CITED, type Desk, PATIENCE } from './desk.ts';

/** What is done with it. */
export function does({
  stage,
  name,
  page,
  reader,
  read,
  inside,
  press,
  shown,
  tooltip,
}: Desk): void {
  describe('does', () => {
    beforeAll(() => read('does.html', article()));

    test('stays when pinned: pointer, click elsewhere, scrolling', async () => {
      await shown(CITED.exact);
      await press(/Pin|Ghim/);
      await page().mouse.move(5, 5);
      await page().mouse.click(5, 5);
      await page().evaluate(() => scrollTo(0, 30));
      await page().mouse.move(60, 5);
      expect(await reader().tooltip(page())).toContain('15/05/2016');
      expect(await inside('[aria-pressed=true]')).toHaveLength(1);
      await page().keyboard.press('Escape');
      await tooltip().toBeNull();
    });

    test('closes by its button', async () => {
      await shown(CITED.exact);
      await press(/Close|Đóng/);
      await tooltip().toBeNull();
    });

    test.each([
      ['', /^Chỉ thị số 05-CT\/TW ngày 15\/05\/2016/],
      ['Markdown', /^\[Chỉ thị số 05-CT\/TW\]\(https/],
      ['BibTeX', /^@misc\{\S*12-chi-thi-05-ct-tw,/],
      ['CSL-JSON', /"number": ?"05-CT\/TW"/],
    ])('copies a citation as %s, whatever the page makes of copying', async (form, expected) => {
      await page().$eval('#paste', (area) => {
        (area as HTMLTextAreaElement).value = '';
        document.addEventListener('copy', (event) => {
          event.clipboardData?.setData('text/plain', 'Nguồn: Ấp Bàu Sen');
          event.preventDefault();
        });
      });
      await shown(CITED.exact);
      if (form === '') await press(/Copy citation|Sao chép trích dẫn/);
      else {
        await press(/another form|dạng khác/);
        await press(new RegExp(form));
      }
      await expect
        .poll(() => inside('.notice'), PATIENCE)
        .toEqual([expect.stringMatching(/Copied|Đã sao chép/)]);
      await page().keyboard.press('Escape');
      await page().focus('#paste');
      await page().keyboard.down('Control');
      await page().keyboard.press('v', name === 'chromium' ? { commands: ['Paste'] } : {});
      await page().keyboard.up('Control');
      const pasted = () => page().$eval('#paste', (area) => (area as HTMLTextAreaElement).value);
      await expect.poll(pasted, PATIENCE).toMatch(expected);
    });

    test('speaks another language at once, and stays pinned', async () => {
      const desk = await stage().running.openExtensionPage('options.html');
      await page().bringToFront();
      await shown(CITED.exact);
      await press(/Pin|Ghim/);
      for (const [language, words] of [
        ['vi', ['Chính xác', 'Bộ Chính trị', 'Sao chép trích dẫn']],
        ['en', ['Exact', 'Politburo', 'Copy citation']],
      ] as const) {
        await desk.evaluate((chosen) => {
          const { storage } =
            Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
          return storage.sync.set({ settings: { language: chosen } });
        }, language);
        for (const word of words) await tooltip().toContain(word);
        expect(await inside('[aria-pressed=true]')).toHaveLength(1);
      }
      await desk.evaluate(() =>
        (
          Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')
        ).storage.sync.clear(),
      );
      await desk.close();
      await page().bringToFront();
      await page().keyboard.press('Escape');
      await tooltip().toBeNull();
    });
  });
}
