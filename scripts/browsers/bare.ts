import puppeteer, { type Browser } from 'puppeteer-core';
import { ensureBrowser } from './install.ts';

/** Starts Chromium without the extension: for its own drawing, and its own DOM. */
export const startBareChromium = (): Promise<Browser> =>
  puppeteer.launch({
    executablePath: ensureBrowser('chromium'),
    pipe: true,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [], // it does not run as root
  });
