import { sizesOf } from '#scripts/sizes.ts';
import { build } from './built.ts';
import { figureOf } from './measure.ts';
import type { Row } from './report.ts';

/** KB that a page's scripts are to have in all: the budget of MediaWiki's Popups. */
const SCRIPTS = 20;

/** What readers load, and what it is to be; a quick run judges by what `npm run check` holds. */
export async function measureSizes(): Promise<Row[]> {
  const sizes = sizesOf(build('chromium'));
  const rows = sizes.map(
    ({ what, bytes, budget, target }): Row => ({
      what,
      unit: 'KB',
      ours: figureOf([bytes / 1024]),
      target: target === null ? null : { most: target / 1024 },
      firm: budget / 1024,
    }),
  );
  const inPages = sizes.filter(({ inPage }) => inPage);
  const sum = (part: 'bytes' | 'budget') => inPages.reduce((all, one) => all + one[part], 0) / 1024;
  const all: Row = {
    what: 'content script in all (gzip)',
    unit: 'KB',
    ours: figureOf([sum('bytes')]),
    target: { most: SCRIPTS },
    firm: sum('budget'),
  };
  return [all, ...rows];
}
