import { beforeAll, describe, expect, test } from 'vitest';
import { article, CITED, type Desk, PATIENCE } from './desk.ts';

/** What is done with it. */
export function does({ name, page, reader, read, inside, press, shown, tooltip }: Desk): void {
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

    test('copies a citation, whatever the page makes of copying', async () => {
      await page().evaluate(() =>
        document.addEventListener('copy', (event) => {
          event.clipboardData?.setData('text/plain', 'Nguồn: Ấp Bàu Sen');
          event.preventDefault();
        }),
      );
      await shown(CITED.exact);
      await press(/Copy citation|Sao chép trích dẫn/);
      await expect
        .poll(() => inside('.notice'), PATIENCE)
        .toEqual([expect.stringMatching(/Copied|Đã sao chép/)]);
      await press(/another form|dạng khác/);
      await press(/BibTeX/);
      await page().keyboard.press('Escape');
      await page().focus('#paste');
      await page().keyboard.down('Control');
      await page().keyboard.press('v', name === 'chromium' ? { commands: ['Paste'] } : {});
      await page().keyboard.up('Control');
      const pasted = () => page().$eval('#paste', (area) => (area as HTMLTextAreaElement).value);
      await expect.poll(pasted, PATIENCE).toMatch(/^@misc\{\S*12-chi-thi-05-ct-tw,/);
    });
  });
}
