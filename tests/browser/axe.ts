import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What axe-core finds wrong in a page, or in the part of it that a selector names. */
export async function violations(page: Page, where = ':root'): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async (context) => {
    const { violations: found } = await Reflect.get(globalThis, 'axe').run(context);
    return found.map(
      ({ id, nodes }: { id: string; nodes: { html: string }[] }) =>
        `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
    );
  }, where);
}
