import { sizesOf } from '#scripts/sizes.ts';
import { build } from './built.ts';
import { figureOf } from './measure.ts';
import type { Row } from './report.ts';

/** What readers load, and where its budget lies. */
export async function measureSizes(): Promise<Row[]> {
  return sizesOf(build('chromium')).map(({ what, bytes, budget }) => ({
    what,
    unit: 'KB',
    ours: figureOf([bytes / 1024]),
    target: { most: budget / 1024 },
    firm: true,
  }));
}
