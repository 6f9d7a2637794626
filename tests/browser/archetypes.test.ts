import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { TOOLTIP } from '#scripts/browsers/reader.ts';
import { ARCHETYPES, PDF } from './archetypes.ts';
import { inEveryBrowser } from './built.ts';
import { marksIn } from './marks.ts';

const PATIENCE = { timeout: 15_000 };

inEveryBrowser((stage) => {
  describe('sorts of pages', () => {
    let page: Page;
    beforeAll(async () => {
      page = await stage().reader.open(stage().address('article.html'));
    });

    test.each(ARCHETYPES)('$name', async ({ name, page: answer, files = {}, ...expected }) => {
      const { reader, site, address } = stage();
      const path = `${name.replace(/\W+/g, '-')}.page`;
      site.set(`/${path}`, answer);
      for (const [file, content] of Object.entries(files)) site.set(file, content);
      await page.goto(address(path));

      const found = async () =>
        (await reader.settled(page))?.references.map(({ text }) => text.replace(/\s+/g, ' '));
      await expect.poll(found, PATIENCE).toEqual(expected.marks);

      if (expected.hover) {
        const [words, says] = expected.hover;
        expect(await reader.tooltipOf(page, words)).toContain(says);
      }
      const [, ...frames] = page.frames();
      for (const [index, text] of (expected.inFrames ?? []).entries()) {
        const frame = frames[index];
        if (!frame) throw new Error(`frame ${index} is missing`);
        await expect.poll(() => marksIn(frame), PATIENCE).toEqual([text]);
        const place = await (await frame.$('#ref'))?.boundingBox();
        if (!place) throw new Error('the mention has no place');
        await page.mouse.move(place.x + 30, place.y + 30);
        await page.mouse.move(place.x + 30, place.y + place.height / 2, { steps: 4 });
        const isOpen = () =>
          frame.evaluate((host) => document.querySelector(host) !== null, TOOLTIP);
        await expect.poll(isOpen, PATIENCE).toBe(true);
      }
    });

    test('a PDF by itself', async () => {
      const { reader, site, address } = stage();
      site.set('/tai-lieu.pdf', { headers: { 'content-type': 'application/pdf' }, body: PDF });
      await page.goto(address('tai-lieu.pdf'));
      const answer = await reader.references(page);
      expect(answer?.references ?? []).toEqual([]);
      const marks = await marksIn(page).catch(() => []); // the driver may not look into the viewer
      expect(marks).toEqual([]);
    });
  });
});
