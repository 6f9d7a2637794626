/**
 * The catalogue's command line; `USAGE` below. A FILE is a release, or a table of documents as JSON
 * lines or as CSV with a header. Exit code 1: the data is at fault; 2: the command is.
 */
import { createPrivateKey, createPublicKey } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareReleases } from '#lib/catalogue/compare.ts';
import { FEED_LIFE } from '#lib/catalogue/feed/format.ts';
import { keyId } from '#lib/catalogue/feed/keys.ts';
import { parseRelease } from '#lib/catalogue/release.ts';
import { add, build } from './catalogue/build.ts';
import { reportFaults } from './catalogue/faults.ts';
import { readInput, readInputOrExit } from './catalogue/input.ts';
import { generateKey } from './catalogue/keys.ts';
import { publish } from './catalogue/publish.ts';
import { differences, statistics } from './catalogue/report.ts';

const USAGE = `usage: npm run catalogue -- COMMAND

build DOCUMENTS.jsonl [--groups GROUPS.jsonl] [--out FILE]
    makes the bundled release from the sources' tables; groups.jsonl beside them unless named;
    the revision rises by one when the content changed
add FILE [--out FILE]
    adds a table's documents to the bundled release, or replaces those of the same symbol and term
validate FILE…
    names every fault by file, line and field
diff OLD NEW [--json]
    what was added, changed (field by field) and removed
stats FILE
keygen NAME
    a new Ed25519 key: NAME.pem, to be kept secret, and NAME.pub.pem
publish [RELEASE] --key KEY.pem --out DIR [--days ${FEED_LIFE}] [--next NEXT.pub.pem]
    a signed feed of a release, the bundled one unless named; --days: how long until it counts as
    stale; --next: the key that will sign from then on`;

const BUNDLED = new URL('../public/catalogue/catalogue.jsonl', import.meta.url).pathname;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    groups: { type: 'string' },
    out: { type: 'string' },
    json: { type: 'boolean', default: false },
    key: { type: 'string' },
    next: { type: 'string' },
    days: { type: 'string', default: String(FEED_LIFE) },
  },
});
const [command, ...files] = positionals;
const [first, second] = files;

try {
  await run();
} catch (error) {
  // A file that is not there, a key of another sort: its name is enough.
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

async function run(): Promise<void> {
  if (command === 'build' && first !== undefined) {
    build(first, values.groups ?? join(dirname(first), 'groups.jsonl'), values.out ?? BUNDLED);
  } else if (command === 'add' && first !== undefined) {
    add(first, values.out ?? BUNDLED);
  } else if (command === 'validate' && first !== undefined) {
    validate(files);
  } else if (command === 'diff' && first !== undefined && second !== undefined) {
    diff(first, second);
  } else if (command === 'stats' && first !== undefined) {
    console.log(statistics(readInputOrExit(first)));
  } else if (command === 'keygen' && first !== undefined) {
    const key = generateKey(first);
    console.log(`${first}.pem, ${first}.pub.pem: key ${await keyId(key)}, public key ${key}`);
  } else if (command === 'publish' && values.key !== undefined && values.out !== undefined) {
    await publishRelease(first ?? BUNDLED, values.key, values.out);
  } else {
    console.error(USAGE);
    process.exitCode = 2;
  }
}

function validate(files: readonly string[]): void {
  for (const file of files) {
    const read = readInput(file);
    if (read.ok) console.log(`${file}: ${read.value.documents.length} documents, no faults`);
    else {
      reportFaults(file, read.faults);
      process.exitCode = 1;
    }
  }
}

function diff(oldFile: string, newFile: string): void {
  const [before, after] = [readInputOrExit(oldFile), readInputOrExit(newFile)];
  if (!values.json) console.log(differences(before, after));
  else console.log(JSON.stringify(compareReleases(before, after), null, 2));
}

async function publishRelease(file: string, keyFile: string, out: string): Promise<void> {
  const days = Number(values.days);
  if (!(days > 0)) throw new Error('--days: expected a number above 0');
  if (values.next !== undefined && !existsSync(values.next)) throw new Error(`no ${values.next}`);
  const release = parseRelease(readFileSync(file, 'utf8'));
  if (!release.ok) {
    reportFaults(file, release.faults);
    process.exit(1);
  }
  const feed = await publish({
    release: release.value,
    key: createPrivateKey(readFileSync(keyFile)),
    out,
    now: new Date(),
    days,
    next: values.next === undefined ? null : createPublicKey(readFileSync(values.next)),
  });
  const { address, bytes, documents } = feed.release;
  console.log(
    `${join(out, 'feed.json')}: revision ${feed.revision}, stale from ${feed.expires}; ` +
      `${address}: ${documents} documents, ${bytes} bytes`,
  );
}
