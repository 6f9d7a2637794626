/**
 * Mozilla's linter, which `web-ext lint` runs, over the built extension: no error, warning or notice.
 *
 *     node scripts/lint-package.ts [FOLDER-or-ZIP]
 */
import { spawnSync } from 'node:child_process';
import * as z from 'zod';

const [built = '.output/firefox-mv3'] = process.argv.slice(2);

const message = z.object({ code: z.string(), message: z.string(), file: z.string().nullish() });
const report = z.object({
  errors: z.array(message),
  warnings: z.array(message),
  notices: z.array(message),
});

const { stdout } = spawnSync(
  process.execPath,
  ['node_modules/addons-linter/bin/addons-linter', '--output', 'json', built],
  { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 64 * 1024 * 1024 },
);
const { errors, warnings, notices } = report.parse(JSON.parse(stdout));
const found = [...errors, ...warnings, ...notices];
for (const { code, file, message } of found) console.error(`${file ?? ''}: ${code}: ${message}`);
console.log(`${built}: ${found.length} findings`);
process.exit(found.length === 0 ? 0 : 1);
