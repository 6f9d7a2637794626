/** CSS pixels: a smaller frame counts visitors or shows a button, and cites nothing. */
const SMALLEST = { width: 120, height: 60 };

/** Waits until a frame is large enough to read in; the page itself always is. */
export async function roomToRead(signal: AbortSignal): Promise<void> {
  if (window === window.top) return;
  while (!signal.aborted && isTiny()) {
    await new Promise((resolve) => {
      window.addEventListener('resize', resolve, { once: true });
      signal.addEventListener('abort', resolve, { once: true });
    });
  }
}

const isTiny = (): boolean => innerWidth < SMALLEST.width || innerHeight < SMALLEST.height;
