/**
 * Prints the figures of the detect command on a file of labelled texts; fails below a floor of
 * precision or recall, and where it is sure of a wrong document.
 *
 *     node .ci/accuracy.js LABELLED.jsonl FLOOR
 */
import { spawnSync } from 'node:child_process';

const [file, floor] = process.argv.slice(2);
const { status, stdout } = spawnSync('node', ['../shared/tools/evaluate.mjs', file, '--json'], {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
});
if (status !== 0) process.exit(1);
const { precision, recall, exactSpan, resolution, keptRate, confidentErrors } = JSON.parse(stdout);
console.log({ precision, recall, exactSpan, resolution, keptRate, confidentErrors });
if (precision < floor || recall < floor || confidentErrors > 0) {
  console.log(`expected: precision and recall of ${floor}, no confident errors`);
  process.exit(1);
}
