import { expect } from 'vitest';
import type { Stage } from './built.ts';

/** Has the extension ask for, and get, the permission to read this machine's own pages. */
export async function allowLoopback({ running, address }: Stage): Promise<void> {
  const options = await running.openExtensionPage('options.html');
  await options.bringToFront();
  await options.waitForSelector('#address');
  await options.type('#address', address('nothing', '127.0.0.1'));
  await options.click('#download');
  const problem = () => options.evaluate(() => document.querySelector('#problem')?.textContent);
  await expect.poll(problem, { timeout: 10_000 }).toMatch(/404|không tìm thấy|not found|no file/i);
  await options.close();
}
