import { spawnSync } from 'node:child_process';
import { createPublicKey, verify } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { feedSchema, feedSignatureSchema, signatureName } from '#lib/catalogue/feed/format.ts';
import { isSignedBy, sha256 } from '#lib/catalogue/feed/keys.ts';
import { serialiseRelease } from '#lib/catalogue/release.ts';
import { documentWith, releaseOf } from '../catalogue/records.ts';

// Each test starts Node several times.
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'van-kien-'));
afterAll(() => rmSync(folder, { recursive: true }));

const inFolder = (name: string) => join(folder, name);

function saved(name: string, content: string): string {
  writeFileSync(inFolder(name), content);
  return inFolder(name);
}

/** Runs the command; its exit code and what it says. */
function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/catalogue.ts', ...args],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

const first = documentWith();
const second = documentWith({ id: '13-ket-luan-902-kl-tw', symbol: '902-KL/TW' });
const old = saved('old.jsonl', serialiseRelease(releaseOf([first])));
const next = saved('next.jsonl', serialiseRelease(releaseOf([{ ...first, note: 'mới' }, second])));

describe('the catalogue command', () => {
  test('without one, says how it is used', () => {
    expect(run()).toMatchObject({ status: 2, stderr: expect.stringContaining('publish') });
  });

  test('says in a line what it cannot read', () => {
    expect(run('validate', inFolder('no such file'))).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^ENOENT.*no such file'\n$/),
    });
  });

  test('validates releases and tables, and names file, line, field and expectation', () => {
    const table = saved(
      'table.csv',
      'symbol,kind,issuer,term,date,title,confidence\n9-KL/TW,ket-luan,bo-chinh-tri,13,x,y,press\n',
    );
    const { status, stdout, stderr } = run('validate', old, table);
    expect(status).toBe(1);
    expect(stdout).toBe(`${old}: 1 documents, no faults\n`);
    expect(stderr).toContain(`${table}:2: date: expected yyyy, yyyy-mm or yyyy-mm-dd`);
  });

  test('tells the difference of two releases, to read and as JSON', () => {
    expect(run('diff', old, next).stdout).toContain('1 added, 1 changed, 0 removed');
    expect(JSON.parse(run('diff', old, next, '--json').stdout)).toMatchObject({
      added: [second],
      changed: [{ fields: ['note'] }],
    });
  });

  test('adds a table’s documents to a release, or replaces them, once', () => {
    const release = saved('release.jsonl', readFileSync(old, 'utf8'));
    const row = (symbol: string | null) => {
      const { id, ...record } = documentWith({ symbol, title: 'về việc khác' });
      return JSON.stringify(record);
    };
    const table = saved('added.jsonl', `${row('900-KL/TW')}\n${row(first.symbol)}\n`);
    const { status, stdout } = run('add', table, '--out', release);
    expect([status, stdout]).toEqual([0, expect.stringContaining('revision 3 ')]);
    const { added, changed, removed } = JSON.parse(run('diff', old, release, '--json').stdout);
    expect(added).toMatchObject([{ symbol: '900-KL/TW', title: 'về việc khác' }]);
    expect(changed).toMatchObject([{ fields: ['title'] }]);
    expect(removed).toEqual([]);
    const text = readFileSync(release, 'utf8');
    expect(run('add', table, '--out', release).status).toBe(0);
    expect(readFileSync(release, 'utf8')).toBe(text);
    const faulty = saved('faulty.jsonl', row('900-KL-TW'));
    expect(run('add', faulty, '--out', release)).toMatchObject({ status: 1 });
    expect(readFileSync(release, 'utf8')).toBe(text);
  });

  test('counts', () => {
    expect(run('stats', next).stdout).toMatch(/documents +2\n/);
  });
});

describe('a published feed', () => {
  const [key, later] = [inFolder('key'), inFolder('later')];
  const out = inFolder('feed');
  const publish = (file: string, ...rest: string[]) =>
    run('publish', file, '--key', `${key}.pem`, '--out', out, ...rest);
  const feed = () => feedSchema.parse(JSON.parse(readFileSync(join(out, 'feed.json'), 'utf8')));
  const signature = async () => {
    const bytes = new Uint8Array(readFileSync(join(out, 'feed.json')));
    const file = join(out, signatureName(await sha256(bytes)));
    const parsed = feedSignatureSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    return { bytes, ...parsed };
  };

  test('needs a key, which is made once', () => {
    expect(run('keygen', key).stdout).toContain('public key ');
    expect(run('keygen', later).status).toBe(0);
    expect(statSync(`${key}.pem`).mode & 0o077).toBe(0);
    expect(run('keygen', key).stderr).toContain('EEXIST');
  });

  test('names its release by content', async () => {
    expect(publish(old).status).toBe(0);
    const { revision, release } = feed();
    expect(revision).toBe(2); // the release's own
    const packed = readFileSync(join(out, release.address));
    expect(packed.length).toBe(release.bytes);
    expect(await sha256(new Uint8Array(packed))).toBe(release.sha256);
    expect(gunzipSync(packed).toString()).toBe(readFileSync(old, 'utf8'));
  });

  test('verifies with Node’s crypto and with WebCrypto', async () => {
    const pem = readFileSync(`${key}.pub.pem`);
    const { bytes, signature: signed } = await signature();
    expect(verify(null, bytes, createPublicKey(pem), Buffer.from(signed, 'base64'))).toBe(true);
    const { x } = createPublicKey(pem).export({ format: 'jwk' });
    expect(await isSignedBy(x ?? '', signed, bytes)).toBe(true);
    bytes[5] = 0;
    expect(await isSignedBy(x ?? '', signed, bytes)).toBe(false);
  });

  test('rises in revision, and keeps the release’s file where nothing changed', () => {
    const before = feed();
    publish(old, '--days', '7');
    expect(feed().revision).toBe(before.revision + 1);
    expect(feed().release).toEqual(before.release);
    publish(next);
    expect(feed().revision).toBe(before.revision + 2);
    expect(feed().release.documents).toBe(2);
    expect(readdirSync(out).filter((name) => name.startsWith('release-'))).toHaveLength(2);
  });

  test('passes to another key only when it was announced', async () => {
    const byLater = () => run('publish', next, '--key', `${later}.pem`, '--out', out);
    expect(byLater().stderr).toContain('signed by another key');
    const { key: former } = await signature();
    expect(publish(next, '--next', `${later}.pub.pem`).status).toBe(0);
    expect(byLater().status).toBe(0);
    expect((await signature()).succession).toMatchObject([{ by: former }]);
  });
});
