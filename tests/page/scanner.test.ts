import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Scanner } from '#lib/page/scanner.ts';

/** ms that the clock of these tests says it takes to look through a passage. */
const READING = 3;

const PARAGRAPH = '<p>Ấp Bàu Sen.</p>';

/** A page, with a clock and idle times that tests turn by hand. */
function stage(html: string) {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  let now = 0;
  let read = 0;
  let hidden = false;
  const idle: IdleRequestCallback[] = [];
  Object.defineProperty(document, 'hidden', { get: () => hidden });
  vi.stubGlobal('document', document);
  vi.stubGlobal(
    'MutationObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('performance', { now: () => now });
  vi.stubGlobal('requestIdleCallback', (callback: IdleRequestCallback) => idle.push(callback));
  const scanner = new Scanner(
    document.documentElement,
    {
      mayCite: () => {
        now += READING;
        read++;
        return false;
      },
      parse: async () => [],
    },
    () => undefined,
  );
  const settle = () => new Promise((over) => setTimeout(over));
  /** Gives one idle time, in which the browser would leave far more than a slice; how much is read. */
  async function goOn(): Promise<number> {
    const before = read;
    idle.shift()?.({ didTimeout: false, timeRemaining: () => 50 });
    await settle();
    return read - before;
  }
  return {
    scanner,
    settle,
    waiting: () => idle.length,
    goOn,
    /** Gives idle times until there is no more to do; how much is read in each. */
    async all(): Promise<number[]> {
      await settle();
      const slices: number[] = [];
      while (idle.length > 0) slices.push(await goOn());
      return slices;
    },
    set hidden(to: boolean) {
      hidden = to;
      document.dispatchEvent(new (document.defaultView?.Event ?? Event)('visibilitychange'));
    },
  };
}

describe('the page is read', () => {
  beforeEach(() => void vi.unstubAllGlobals());
  afterEach(() => void vi.unstubAllGlobals());

  test('in slices that end once 8 ms are over, however idle it is', async () => {
    const { scanner, all } = stage(PARAGRAPH.repeat(10));
    scanner.start();
    const slices = await all();
    expect(slices).toEqual([3, 3, 3, 1]);
    expect(scanner.complete).toBe(true);
  });

  test.each([
    ['lines in one block', `<p>${'Ấp Bàu Sen.<br>'.repeat(2000)}</p>`],
    ['plain text', `<pre>${'Ấp Bàu Sen.\n'.repeat(2000)}</pre>`],
  ])('so too where it is all %s', async (_, html) => {
    const { scanner, all } = stage(html);
    scanner.start();
    const slices = await all();
    expect(slices.length).toBeGreaterThan(2);
    expect(Math.max(...slices)).toBe(3);
  });

  test('not while it is hidden', async () => {
    const page = stage(PARAGRAPH.repeat(2));
    page.hidden = true;
    page.scanner.start();
    await page.settle();
    expect(page.waiting()).toBe(0);
    page.hidden = false;
    await page.settle();
    expect(page.waiting()).toBe(1);
    expect(await page.goOn()).toBe(2);
  });
});
