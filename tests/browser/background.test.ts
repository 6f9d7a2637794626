import { expect, test } from 'vitest';
import { stopWorkers } from '#scripts/browsers/chromium.ts';
import { inEveryBrowser } from './built.ts';
import { summary } from './summary.ts';

inEveryBrowser(
  (stage, name) => {
    test('a background that was stopped is there again when a page needs it', async () => {
      const { reader, running, site, address } = stage();
      const paragraph = (words: string) => `<p>Thôn Vàm Nhỏ học ${words}.</p>`;
      site.set('/quiet.html', {
        body: `<!doctype html><meta charset="utf-8">${paragraph('Chỉ thị số 05-CT/TW ngày 15/5/2016')}`,
      });
      const page = await reader.open(address('quiet.html'));
      expect(await reader.settled(page)).toMatchObject({ references: { length: 1 } });

      const desk = await running.openExtensionPage('options.html');
      if (name === 'chromium') expect(await stopWorkers(desk)).toBe(1);
      else
        await expect.poll(() => desk.evaluate(isBackgroundThere), { timeout: 20_000 }).toBe(false);

      await page.evaluate(
        (html) => document.body.insertAdjacentHTML('beforeend', html),
        paragraph('Kết luận số 21-KL/TW ngày 25/10/2021'),
      );
      expect(summary(await reader.settled(page))?.at(1)).toEqual([
        'Kết luận số 21-KL/TW ngày 25/10/2021',
        'exact',
        '21-KL/TW 2021-10-25',
      ]);
    });
  },
  // Firefox ends a background that has nothing to do after this time.
  { preferences: { 'extensions.background.idle.timeout': 1000 } },
);

/** Runs in a page of the extension. */
function isBackgroundThere(): boolean {
  const { extension } = Reflect.get(globalThis, 'browser');
  const views: Window[] = extension.getViews();
  return views.some(({ location }) => location.pathname.includes('background'));
}
