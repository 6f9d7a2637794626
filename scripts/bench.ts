/**
 * Measures the extension beside others and beside the least that the machine needs, side by side in one
 * run.
 *
 *     npm run bench [-- parser page catalogue memory sizes search] [FILE …] [--quick]
 *
 * Each part prints a table (median, spread, ratio, target) and leaves it in `.cache/bench`. Files are
 * texts to parse besides our own. Fails where a target is missed; a quick run, for machines that do
 * other things meanwhile, only for sizes and for how time grows, and with wide margins.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measureCatalogue } from './bench/catalogue.ts';
import { measureMemory } from './bench/memory.ts';
import { measurePage } from './bench/page.ts';
import { measureParser } from './bench/parser.ts';
import { isMissed, type Options, type Row, report } from './bench/report.ts';
import { measureSizes } from './bench/sizes.ts';

/** Null from a part that reports by itself. */
const PARTS: Readonly<Record<string, (options: Options) => Promise<Row[] | null>>> = {
  parser: measureParser,
  'page-chromium': (options) => measurePage('chromium', options),
  'page-firefox': (options) => measurePage('firefox', options),
  'catalogue-chromium': (options) => measureCatalogue('chromium', options),
  'catalogue-firefox': (options) => measureCatalogue('firefox', options),
  'memory-chromium': measureMemory,
  sizes: measureSizes,
  search: measureSearch,
};

/** Parts that take long, or by themselves tell nothing that a quick run could judge. */
const NOT_QUICK: ReadonlySet<string> = new Set(['memory-chromium', 'search']);

/** The search beside libraries: a process of its own, for it counts the memory that indexes hold. */
async function measureSearch({ quick }: Options): Promise<null> {
  const sizes = quick ? '1000' : '1000,10000,100000';
  const script = ['--expose-gc', 'scripts/bench/search.ts', '--sizes', sizes];
  execFileSync(process.execPath, script, { stdio: 'inherit' });
  return null;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean', default: false } },
});

const files = positionals.filter((name) => existsSync(name));
const asked = positionals.filter((name) => !files.includes(name));
const options: Options = { ...values, files };

/** `page` asks for both browsers; a quick run is content with one. */
const isAsked = (part: string): boolean =>
  asked.length > 0
    ? asked.some((name) => part === name || part.startsWith(`${name}-`))
    : !(values.quick && (part.endsWith('-firefox') || NOT_QUICK.has(part)));

let missed = 0;
for (const [part, measure] of Object.entries(PARTS)) {
  if (!isAsked(part)) continue;
  const rows = await measure(options);
  if (!rows) continue;
  report(part, rows);
  missed += rows.filter((row) => isMissed(row, options)).length;
}
if (missed > 0) {
  console.error(`\n${missed} targets missed`);
  process.exitCode = 1;
}
