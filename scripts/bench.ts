/**
 * Measures the extension beside others and beside the least that the machine needs, side by side in one
 * run.
 *
 *     npm run bench [-- parser page catalogue sizes search] [-- --quick]
 *
 * Each part prints a table (median, spread, ratio, target) and leaves it in `.cache/bench`. Fails
 * where a target is missed; a quick run, for machines that do other things meanwhile, only for sizes
 * and for how time grows.
 */
import { parseArgs } from 'node:util';
import { measureCatalogue } from './bench/catalogue.ts';
import { measurePage } from './bench/page.ts';
import { measureParser } from './bench/parser.ts';
import { isMet, type Options, type Row, report } from './bench/report.ts';
import { measureSizes } from './bench/sizes.ts';

const PARTS: Readonly<Record<string, (options: Options) => Promise<Row[]>>> = {
  parser: measureParser,
  page: measurePage,
  catalogue: measureCatalogue,
  sizes: measureSizes,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean', default: false } },
});

let missed = 0;
for (const [part, measure] of Object.entries(PARTS)) {
  if (positionals.length > 0 && !positionals.includes(part)) continue;
  const rows = await measure(values);
  report(part, rows);
  missed += rows.filter((row) => isMet(row) === false && (row.firm || !values.quick)).length;
}
if (missed > 0) {
  console.error(`\n${missed} targets missed`);
  process.exitCode = 1;
}
