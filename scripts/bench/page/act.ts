// Functions that a driver runs in a page: each stands alone, without imports.

/** ms in which two thousand paragraphs are appended and laid out, as pages load more of themselves. */
export function appendMany(): number {
  const box = document.createElement('div');
  document.body.append(box);
  document.body.getBoundingClientRect();
  const start = performance.now();
  for (let count = 0; count < 2000; count++) {
    const paragraph = document.createElement('p');
    paragraph.textContent = 'Thêm một dòng tin ngắn.';
    box.append(paragraph);
    if (count % 20 === 0) document.body.getBoundingClientRect();
  }
  const time = performance.now() - start;
  box.remove();
  return time;
}

/** ms from a change of a paragraph until its citation is marked. */
export async function changeParagraph(): Promise<number> {
  const target = document.getElementById('target');
  if (!target) throw new Error('the page has no such paragraph');
  const isMarked = () =>
    [...CSS.highlights].some(
      ([name, highlight]) =>
        name.startsWith('van-kien') &&
        [...highlight].some(({ startContainer }) => target.contains(startContainer)),
    );
  const until = async (state: boolean) => {
    while (isMarked() !== state) await new Promise((over) => setTimeout(over));
  };
  target.textContent = 'Tin đang được cập nhật.';
  await until(false);
  await new Promise((over) => setTimeout(over, 400)); // questions are asked with rests in between
  const start = performance.now();
  target.textContent = 'Theo Chỉ thị số 05-CT/TW ngày 15/5/2016.';
  await until(true);
  return performance.now() - start;
}

/** The middle of the first mark, in viewport coordinates. */
export function firstMark(): { x: number; y: number } | null {
  for (const [name, highlight] of CSS.highlights) {
    if (!name.startsWith('van-kien')) continue;
    for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      const [box] = range.getClientRects();
      if (box && box.top > 0 && box.bottom < innerHeight) {
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
    }
  }
  return null;
}

/** Begins to wait for a tooltip: ms from the pointer's last move until it is painted. */
export function watchTooltip(): void {
  let moved = 0;
  const time = new Promise<number>((resolve) => {
    const look = () => {
      const panel = document.querySelector('van-kien-tooltip')?.shadowRoot?.querySelector('.panel');
      if (!panel?.matches(':popover-open')) return requestAnimationFrame(look);
      // The frame that has it is done when the next one begins.
      return requestAnimationFrame(() => resolve(performance.now() - moved));
    };
    requestAnimationFrame(look);
  });
  document.addEventListener('pointermove', ({ timeStamp }) => {
    moved = timeStamp;
  });
  Reflect.set(globalThis, 'tooltipTime', time);
}

export const isTooltipGone = (): boolean =>
  !document
    .querySelector('van-kien-tooltip')
    ?.shadowRoot?.querySelector('.panel')
    ?.matches(':popover-open');

export const tooltipTime = (): Promise<number> => Reflect.get(globalThis, 'tooltipTime');

/**
 * The least that a tooltip takes: an empty one, by the page itself.
 *
 * @param dwell ms that the pointer rests before it
 */
export function offerEmptyTooltip(dwell: number): void {
  let timer: ReturnType<typeof setTimeout>;
  document.addEventListener('pointermove', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const host = document.createElement('van-kien-tooltip');
      const panel = document.createElement('div');
      panel.className = 'panel';
      panel.popover = 'manual';
      host.attachShadow({ mode: 'open' }).append(panel);
      document.documentElement.append(host);
      panel.showPopover();
    }, dwell);
  });
}
