import { spawnSync } from 'node:child_process';
import { createHash, createPrivateKey } from 'node:crypto';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { parseRelease } from '#lib/catalogue/release.ts';
import { generateKey } from '#scripts/catalogue/keys.ts';
import { publish } from '#scripts/catalogue/publish.ts';

vi.setConfig({ testTimeout: 30_000 });

const folder = mkdtempSync(join(tmpdir(), 'van-kien-readme-'));
afterAll(() => rmSync(folder, { recursive: true }));

const README = readFileSync('README.md', 'utf8');

/** The line of the README that begins like this. */
function command(start: string): string {
  const line = README.split('\n').find((one) => one.startsWith(`    ${start}`));
  if (line === undefined) throw new Error(`README has no line that begins with ${start}`);
  return line.trim();
}

const run = (line: string) => {
  const { status, stdout } = spawnSync('bash', ['-c', line], { cwd: folder, encoding: 'utf8' });
  return { status, stdout: stdout.trim() };
};

const isThere = (...tools: readonly string[]): boolean =>
  tools.every((tool) => spawnSync('bash', ['-c', `command -v ${tool}`]).status === 0);

let documents = 0;
let bytes = 0;

beforeAll(async () => {
  const release = parseRelease(readFileSync('public/catalogue/catalogue.jsonl', 'utf8'));
  if (!release.ok) throw new Error('the bundled catalogue is damaged');
  generateKey(join(folder, 'key'));
  const feed = await publish({
    release: release.value,
    key: createPrivateKey(readFileSync(join(folder, 'key.pem'))),
    out: folder,
    now: new Date(),
    days: 90,
    next: null,
  });
  ({ documents, bytes } = feed.release);
});

describe('a published feed is verified without this project', () => {
  test.skipIf(!isThere('openssl', 'jq'))('by OpenSSL', () => {
    const line = command('openssl pkeyutl');
    expect(run(line)).toEqual({ status: 0, stdout: 'Signature Verified Successfully' });
    expect(whenAltered(() => run(line)).status).not.toBe(0);
  });

  test('by Node', () => {
    const line = command("node -e 'const{createHash");
    expect(run(line)).toEqual({ status: 0, stdout: 'true' });
    expect(whenAltered(() => run(line))).toEqual({ status: 0, stdout: 'false' });
  });
});

/** Does something while the feed is another than was signed, with the signature that it has. */
function whenAltered<T>(work: () => T): T {
  const file = join(folder, 'feed.json');
  const signed = readFileSync(file);
  const altered = Buffer.from(String(signed).replace('"format": 1', '"format": 2'));
  const signatureOf = (feed: Uint8Array) =>
    join(folder, `feed-${createHash('sha256').update(feed).digest('hex')}.sig`);
  copyFileSync(signatureOf(signed), signatureOf(altered));
  writeFileSync(file, altered);
  const result = work();
  writeFileSync(file, signed);
  return result;
}

test('a thousand documents are a release of at most 150 KB', () => {
  expect((bytes / documents) * 1000).toBeLessThan(150_000);
});
