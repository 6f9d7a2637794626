import { describe, expect, test } from 'vitest';
import { TOOLTIP } from '#scripts/browsers/reader.ts';
import { violations } from './axe.ts';
import { inEveryBrowser } from './built.ts';
import { article, CITED, deskOf, PATIENCE } from './tooltip/desk.ts';
import { does } from './tooltip/does.ts';
import { goesByKeys } from './tooltip/keys.ts';
import { isReadable } from './tooltip/readable.ts';
import { says } from './tooltip/says.ts';

inEveryBrowser(
  (stage, name) => {
    const desk = deskOf(stage, name);
    says(desk);
    does(desk);
    isReadable(desk);
    goesByKeys(desk);

    describe('axe finds nothing', () => {
      test.each(Object.entries(CITED))('in the tooltip of “%s”', async (_, words) => {
        await desk.read('axe.html', article());
        await desk.shown(words);
        await expect.poll(() => desk.inside('.card'), PATIENCE).toHaveLength(1);
        expect(await violations(desk.page(), TOOLTIP)).toEqual([]);
      });
    });
  },
  { openRoot: true, preferences: { 'full-screen-api.allow-trusted-requests-only': false } },
);
