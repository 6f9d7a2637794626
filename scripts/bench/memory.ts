import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serialiseRelease } from '#lib/catalogue/release.ts';
import { build, startStage } from './built.ts';
import { LARGE, SMALL } from './catalogue.ts';
import { figureOf } from './measure.ts';
import { setPages } from './pages.ts';
import { mixed } from './records.ts';
import type { Row } from './report.ts';

/** ms in which the background has checked and installed a large catalogue. */
const INSTALLED = 300_000;

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
    const page = await stage.reader.open(stage.address('few.html'));
    // Installing so many takes longer than a page waits.
    let cited = 0;
    for (const deadline = Date.now() + INSTALLED; cited === 0 && Date.now() < deadline; ) {
      cited = (await stage.reader.settled(page))?.references.length ?? 0;
      if (cited === 0) await page.reload();
    }
    if (cited === 0) throw new Error(`nothing is cited by a catalogue of ${size}`);
    const worker = stage.running.browser.targets().find((one) => one.type() === 'service_worker');
    const session = await worker?.createCDPSession();
    if (!session) throw new Error('the background is not there');
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
