import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { startBareChromium } from '#scripts/browsers/bare.ts';
import type { Effort, Outcome, Target } from '../target.ts';

/** ms of trying that one call into the page may take, far below the driver's own limit. */
const STRETCH = 20_000;

/**
 * What a page's scanner knows after any changes of the page, tried in Chromium itself: no other DOM
 * has its observers, its trees of components, and its idle times.
 */
export const MUTATIONS: Target = {
  name: 'after any changes of a page, its scanner knows what a new one finds',
  async try({
    time = Number.POSITIVE_INFINITY,
    runs = Number.MAX_SAFE_INTEGER,
    seed: first = Math.trunc(Math.random() * 2 ** 31),
    ...from
  }) {
    const script = await bundled('tests/fuzz/dom/page.ts');
    const browser = await startBareChromium();
    try {
      const page = await browser.newPage();
      await page.evaluate(script);
      const until = Date.now() + time;
      let tried = 0;
      let outcome: Outcome;
      do {
        const effort: Effort = {
          ...from,
          // One seed a stretch, from the first: it alone leads to every case again.
          seed: first + tried,
          runs: runs - tried,
          time: Math.min(STRETCH, until - Date.now()),
        };
        outcome = await page
          .evaluate((asked) => globalThis.tryMutations(asked), effort)
          .catch((error) => hung(first + tried, error));
        tried += outcome.runs;
      } while (outcome.failure === null && tried < runs && Date.now() < until);
      return { ...outcome, runs: tried };
    } finally {
      await browser.close();
    }
  },
};

/** A page that no longer answers: a case of that seed never ended. */
const hung = (seed: number, error: unknown): Outcome => ({
  seed,
  runs: 0,
  failure: { counterexample: null, shown: `one of seed ${seed}`, error: String(error) },
});

/** A module with all that it imports, as one script. */
async function bundled(entry: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'van-kien-fuzz-'));
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      build: {
        outDir: folder,
        minify: false,
        lib: { entry: resolve(entry), formats: ['iife'], name: 'fuzz', fileName: () => 'page.js' },
      },
    });
    return readFileSync(join(folder, 'page.js'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
