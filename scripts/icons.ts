/**
 * Draws the icons of all sizes from `scripts/icons/icon.svg`, in Chromium.
 *
 *     npm run icons [-- --check]
 *
 * With `--check` it writes nothing, and fails where an icon is not what would be drawn.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { constants } from 'node:zlib';
import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';
import { startBareChromium } from './browsers/bare.ts';

const ROOT = dirname(import.meta.dirname);

/** CSS pixels: those that the manifest names. */
const SIZES = [16, 32, 48, 128] as const;

/** Mean difference of a channel (0 to 255) at which two pictures are not the same; browsers smooth edges each in its own way. */
const TOLERANCE = 1;

const pathOf = (size: number): string => join(ROOT, 'public/icon', `${size}.png`);

async function draw(page: Page, source: string, size: number): Promise<Uint8Array> {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${source}`);
  return packed(await page.screenshot({ omitBackground: true }));
}

/** The same picture in fewer bytes: of few colours, rows as they are pack better than what they differ by. */
const packed = (png: Uint8Array): Uint8Array =>
  PNG.sync.write(PNG.sync.read(Buffer.from(png)), {
    filterType: 0,
    deflateLevel: 9,
    deflateStrategy: constants.Z_DEFAULT_STRATEGY,
  });

/** The mean difference of two pictures' channels; 255 where they differ in size. */
const difference = (page: Page, pictures: readonly Uint8Array[]): Promise<number> =>
  page.evaluate(
    async (addresses) => {
      const [one, other] = await Promise.all(
        addresses.map(async (address) => {
          const image = new Image();
          image.src = address;
          await image.decode();
          const { naturalWidth: width, naturalHeight: height } = image;
          const context = new OffscreenCanvas(width, height).getContext('2d');
          context?.drawImage(image, 0, 0);
          return context?.getImageData(0, 0, width, height).data ?? [];
        }),
      );
      if (!one || !other || one.length !== other.length) return 255;
      let sum = 0;
      for (const [index, value] of one.entries()) sum += Math.abs(value - (other[index] ?? 0));
      return sum / one.length;
    },
    pictures.map((bytes) => `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`),
  );

const check = process.argv.includes('--check');
const browser = await startBareChromium();
try {
  const page = await browser.newPage();
  const source = readFileSync(join(import.meta.dirname, 'icons/icon.svg'), 'utf8');
  for (const size of SIZES) {
    const drawn = await draw(page, source, size);
    if (!check) {
      writeFileSync(pathOf(size), drawn);
      continue;
    }
    const differs = await difference(page, [drawn, readFileSync(pathOf(size))]);
    console.log(`${size}.png: ${differs.toFixed(2)} from the drawing`);
    if (differs > TOLERANCE) process.exitCode = 1;
  }
} finally {
  await browser.close();
}
