import type { Frame, Page } from 'puppeteer-core';

/** What highlights mark in the part in view of a page or frame, in page order. */
export const marksIn = (frame: Frame | Page): Promise<string[]> =>
  frame.evaluate(() => {
    const ranges = [...CSS.highlights].flatMap(([name, highlight]) =>
      name.startsWith('van-kien-') && name !== 'van-kien-current' ? [...highlight] : [],
    );
    const live = ranges.map((range) => {
      const words = document.createRange();
      words.setStart(range.startContainer, range.startOffset);
      words.setEnd(range.endContainer, range.endOffset);
      return words;
    });
    live.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    return live.map(String);
  });
