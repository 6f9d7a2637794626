import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect } from 'vitest';
import type { BrowserName } from '#scripts/browsers/find.ts';
import { TOOLTIP } from '#scripts/browsers/reader.ts';
import type { Stage } from '../built.ts';

export const PATIENCE = { timeout: 10_000 };

/** Pictures for people to look at. */
const PICTURES = '.output/screenshots';

/** Citations of every status. */
export const CITED = {
  exact: 'Chỉ thị số 05-CT/TW ngày 15/5/2016',
  replaced: 'Quy định số 37-QĐ/TW, ngày 25/10/2021',
  conflict: 'Quy định số 41-QĐ/TW, ngày 03/11/2022',
  unknown: 'Thông báo số 900-TB/TW',
  set: 'các Nghị quyết Trung ương 7 khóa XII',
  ambiguous: 'Nghị quyết số 10-NQ/TW',
};

/** An article with them, one below the other. */
export const article = (style = '') => `<!doctype html><html lang="vi"><head><meta charset="utf-8">
<title>Ấp Bàu Sen</title><link rel="icon" href="data:,"><style>body { margin: 40px; font: 17px/1.8 serif } ${style}</style></head><body>
<p><a id="before" href="#">Trang chủ</a></p>
${Object.values(CITED)
  .map((words) => `<p>Ấp Bàu Sen học ${words} trong tuần.</p>`)
  .join('\n')}
<p style="text-align: right">Cuối dòng: <a id="link" href="#da-theo">Nghị quyết số 18-NQ/TW ngày 25/10/2017</a></p>
<p><textarea id="paste"></textarea></p><div style="height: 1500px"></div></body></html>`;

export type Desk = ReturnType<typeof deskOf>;

/** What tests of the tooltip do with it: one tab that shows page after page. */
export function deskOf(stage: () => Stage, name: BrowserName) {
  const reader = () => stage().reader;
  let page: Page;

  /** Shows another page in the same tab. */
  async function read(path: string, body: string): Promise<void> {
    stage().site.set(`/${path}`, { headers: { 'content-type': 'text/html' }, body });
    await page.goto(stage().address(path));
    expect((await reader().settled(page))?.references).not.toHaveLength(0);
  }

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    page = await reader().open(stage().address('article.html'));
    await page.setViewport({ width: 800, height: 600 });
  });

  /** What is in the tooltip, by selector. */
  const inside = (selector: string) =>
    page.evaluate(
      (host, wanted) =>
        [...(document.querySelector(host)?.shadowRoot?.querySelectorAll(wanted) ?? [])].map(
          (element) => element.textContent ?? '',
        ),
      TOOLTIP,
      selector,
    );

  /** Presses a button of the tooltip, as a person would, by its place. */
  async function press(label: RegExp): Promise<void> {
    const place = () =>
      page.evaluate(
        (host, source) => {
          const root = document.querySelector(host)?.shadowRoot;
          const button = [...(root?.querySelectorAll('button') ?? [])].find((one) =>
            new RegExp(source).test(`${one.textContent} ${one.getAttribute('aria-label') ?? ''}`),
          );
          if (!button) return null;
          button.scrollIntoView({ block: 'nearest' });
          const { x, y, width, height } = button.getBoundingClientRect();
          return { x: x + width / 2, y: y + height / 2 };
        },
        TOOLTIP,
        label.source,
      );
    // What comes later moves the others.
    let point = await place();
    const isAtRest = async () => {
      const before = JSON.stringify(point);
      point = await place();
      return point !== null && JSON.stringify(point) === before;
    };
    await expect.poll(isAtRest, { ...PATIENCE, interval: 100 }).toBe(true);
    if (point) await page.mouse.click(point.x, point.y);
  }

  const shown = (words: string) => reader().tooltipOf(page, words);
  const tooltip = () => expect.poll(() => reader().tooltip(page), PATIENCE);
  const picture = async (what: string) => {
    const isAtRest = () =>
      page.evaluate(
        (host) => document.querySelector(host)?.shadowRoot?.getAnimations().length === 0,
        TOOLTIP,
      );
    await expect.poll(isAtRest, PATIENCE).toBe(true);
    await page.screenshot({ path: `${PICTURES}/${what}-${name}.png` as `${string}.png` });
  };

  return {
    stage,
    name,
    reader,
    page: () => page,
    read,
    inside,
    press,
    shown,
    tooltip,
    picture,
  };
}
