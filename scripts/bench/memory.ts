import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { serialiseRelease } from '#lib/catalogue/release.ts';
import { build, type Stage, startStage } from './built.ts';
import { LARGE, SMALL } from './catalogue.ts';
import { figureOf } from './measure.ts';
import { setPages } from './pages.ts';
import { mixed } from './records.ts';
import type { Row } from './report.ts';

/** ms in which a large catalogue is checked and installed. */
const INSTALLED = 600_000;

/** How often the background is asked before it counts as missing. */
const TURNS = 20;

/** Memory of the background once it has answered a page. */
export async function measureMemory(): Promise<Row[]> {
  const built = build('chromium');
  const used = async (size: number): Promise<number> => {
    const text = serialiseRelease({
      header: { format: 1, revision: 1, published: '2026-01-01', documents: size, groups: 0 },
      groups: [],
      documents: mixed(size),
    });
    await using stage = await startStage('chromium', built, {
      change: (folder) => writeFileSync(join(folder, 'catalogue/catalogue.jsonl'), text),
    });
    setPages(stage.site);
    // A page of the extension installs without the time limits that its background has.
    const desk = await stage.running.openExtensionPage('options.html');
    await desk.waitForSelector('#installed', { timeout: INSTALLED });
    await desk.close();
    const page = await stage.reader.open(stage.address('few.html'));
    const session = await worker(stage, page);
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize / 2 ** 20;
  };
  const few = await used(SMALL);
  const row: Row = {
    what: `memory of the background, idle, ${LARGE} documents`,
    unit: 'MB',
    ours: figureOf([await used(LARGE)]),
    beside: { name: `${SMALL} documents`, figure: figureOf([few]) },
    target: { most: 1.2 },
  };
  return [row];
}

/** The background that has just answered a page; idle for long, it would have been stopped. */
async function worker({ running, reader }: Stage, page: Page): Promise<CDPSession> {
  for (let turn = 0; turn < TURNS; turn++) {
    await page.reload();
    const cited = (await reader.settled(page))?.references.length ?? 0;
    const target = running.browser.targets().find((one) => one.type() === 'service_worker');
    const session = await target?.createCDPSession();
    if (cited > 0 && session) return session;
  }
  throw new Error('the background does not answer');
}
