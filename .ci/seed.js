/** Compares what the detect command finds in the seed article with its references by hand. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const read = (file) => readFileSync(new URL(`../../shared/seed/${file}`, import.meta.url), 'utf8');
const expected = JSON.parse(read('expected.json'));
const question = { id: 'seed', text: read(expected.file), published: expected.published };

const { status, stdout } = spawnSync('npm', ['run', '--silent', 'detect'], {
  input: `${JSON.stringify(question)}\n`,
  encoding: 'utf8',
  stdio: ['pipe', 'pipe', 'inherit'],
});
if (status !== 0) process.exit(1);
const found = JSON.parse(stdout).mentions.map(
  ({ start, end, text, status, documents: [first] }) => ({
    ...{ start, end, text, status },
    documents: first ? [pick(first)] : [],
  }),
);
assert.deepEqual(
  found,
  expected.mentions.map(({ start, end, text, status, documents }) => ({
    ...{ start, end, text, status },
    documents: documents.map(pick),
  })),
);
console.log(`${found.length} references, as expected`);

function pick({ kind, symbol, term, date }) {
  return { kind, symbol, term, date };
}
