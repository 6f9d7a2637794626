import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { admit } from '#lib/admit.ts';
import { readFeedCode } from '#lib/catalogue/feed/code.ts';
import { successionStatement } from '#lib/catalogue/feed/format.ts';
import { keyId } from '#lib/catalogue/feed/keys.ts';
import { verifyFeed } from '#lib/catalogue/feed/verify.ts';
import { ownRecordsSchema } from '#lib/catalogue/own/records.ts';
import { unpack } from '#lib/catalogue/pack.ts';
import { releaseFromBytes } from '#lib/catalogue/read.ts';
import { parseRelease, serialiseRelease } from '#lib/catalogue/release.ts';
import { documentSchema } from '#lib/catalogue/schema.ts';
import { readTable, writeTable } from '#lib/catalogue/table.ts';
import { publicKeyText, signatureOf } from '#scripts/catalogue/keys.ts';
import { releaseOf } from '#tests/catalogue/records.ts';
import { bundled } from '#tests/resolution/bundled.ts';
import { damagedBytes, damagedJson } from './damage.ts';
import { type Target, target } from './target.ts';

/** A small release of real records: those that say most, and a group. */
const few = bundled.documents.filter(({ relations }) => relations.length > 0).slice(0, 4);
const small = releaseOf(few, 2, [
  { names: ['hai văn kiện'], documents: few.slice(0, 2).map(({ id }) => id) },
]);
const smallText = serialiseRelease(small);
const smallBytes = new TextEncoder().encode(smallText);
const smallTable = new TextEncoder().encode(writeTable(few));
const packed = new Uint8Array(gzipSync(smallText));

/** Bytes to which damaged ones unpack at most. */
const LIMIT = 1024 * 1024;

const publisher = generateKeyPairSync('ed25519').privateKey;
const nextKey = publicKeyText(generateKeyPairSync('ed25519').privateKey);
const key = publicKeyText(publisher);
const feed = {
  format: 1,
  revision: 5,
  published: '2026-01-02T03:04:05Z',
  expires: '2026-04-02T03:04:05Z',
  release: { address: 'release-1.gzip', bytes: 1000, sha256: '0'.repeat(64), documents: 4 },
  next: { key: nextKey, signature: signatureOf(successionStatement(nextKey), publisher) },
};
const encoded = (value: unknown) => new TextEncoder().encode(JSON.stringify(value) ?? '');
const signatureFile = async (bytes: Uint8Array) => ({
  key: await keyId(key),
  signature: signatureOf(bytes, publisher),
  succession: [{ by: await keyId(key), ...feed.next }],
});
const feedBytes = encoded(feed);
const feedSignature = await signatureFile(feedBytes);
const trust = { key, next: null, accepted: null, seen: 3 };

const sameBytes = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0;

const ownRecords = [
  { type: 'added', document: few[0] },
  { type: 'corrected', document: few[1], base: few[1] },
  { type: 'hidden', base: few[2] },
];

/** What a host serves and what a reader opens: never believed when damaged, never fatal. */
export const FILES: readonly Target[] = [
  target(
    'of a feed, other bytes than the signed ones are not believed',
    fc.asyncProperty(damagedBytes(feedBytes), async (bytes) => {
      const read = await verifyFeed(bytes, encoded(feedSignature), trust);
      assert.equal(read.ok, sameBytes(bytes, feedBytes));
    }),
  ),
  target(
    'a damaged signature is refused, or is the same one still',
    fc.asyncProperty(damagedBytes(encoded(feedSignature)), async (bytes) => {
      const read = await verifyFeed(feedBytes, bytes, trust);
      if (!read.ok) return;
      assert.equal(JSON.parse(new TextDecoder().decode(bytes)).signature, feedSignature.signature);
      assert.equal(read.value.key, key);
    }),
  ),
  target(
    'a signature file of any content is refused, or is the same one still',
    fc.asyncProperty(damagedJson(feedSignature), async (json) => {
      const read = await verifyFeed(feedBytes, encoded(json), trust);
      if (read.ok) assert.equal(Object(json).signature, feedSignature.signature);
    }),
  ),
  target(
    'a feed of any content, rightly signed, is within its format or refused',
    fc.asyncProperty(damagedJson(feed), async (json) => {
      const bytes = encoded(json);
      const read = await verifyFeed(bytes, encoded(await signatureFile(bytes)), trust);
      if (!read.ok) return;
      const { revision, release, expires } = read.value.feed;
      assert.ok(revision >= trust.seen);
      assert.match(release.address, /^[\w.-]+$/);
      assert.ok(!Number.isNaN(Date.parse(expires)));
      assert.ok(read.value.next === null || read.value.next === nextKey);
    }),
  ),
  target(
    'a line that a reader pastes as a feed is read or refused',
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), fc.webUrl({ withFragments: true })),
      fc.oneof(fc.constant(''), fc.string(), fc.constant(key)),
      (address, typed) => {
        const read = readFeedCode(address, typed);
        if (read.ok) assert.match(read.value.address, /^https:|^http:\/\/(localhost|127\.0\.0\.1)/);
      },
    ),
  ),
  target(
    'a damaged gzip file unpacks within its limit or is refused',
    fc.asyncProperty(damagedBytes(packed), async (bytes) => {
      const read = await unpack(bytes, LIMIT);
      if (read.ok) assert.ok(read.value.length <= LIMIT);
    }),
  ),
  target(
    'a release of damaged bytes is refused, or is whole and written as it was read',
    fc.property(damagedBytes(smallBytes), (bytes) => releaseHolds(bytes)),
  ),
  target(
    'a release with records of any content is refused, or is whole and written as it was read',
    fc.property(
      damagedJson([small.header, ...small.groups, ...small.documents]).filter(Array.isArray),
      (lines) => releaseHolds(encodedLines(lines)),
    ),
  ),
  target(
    'a table of damaged bytes is refused, or is written as it was read',
    fc.property(damagedBytes(smallTable), (bytes) => {
      const read = readTable(new TextDecoder().decode(bytes));
      if (read.ok) assert.deepEqual(readTable(writeTable(read.value)), read);
    }),
  ),
  target(
    'a record of any content is refused, or is written to a table and read again',
    fc.property(damagedJson(few[0]), (json) => {
      const read = admit(documentSchema, json);
      if (!read.success) return;
      assert.deepEqual(readTable(writeTable([read.data])), { ok: true, value: [read.data] });
    }),
  ),
  target(
    'own records of any content are refused, or are kept as they were read',
    fc.property(damagedJson(ownRecords), (json) => {
      const read = admit(ownRecordsSchema, json);
      if (read.success) assert.deepEqual(ownRecordsSchema.parse(read.data), read.data);
    }),
  ),
];

const encodedLines = (lines: readonly unknown[]) =>
  new TextEncoder().encode(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));

function releaseHolds(bytes: Uint8Array): void {
  const read = releaseFromBytes(bytes);
  if (!read.ok) return;
  const { header, documents, groups } = read.value;
  assert.deepEqual([documents.length, groups.length], [header.documents, header.groups]);
  const again = parseRelease(serialiseRelease(read.value));
  assert.deepEqual(again, { ok: true, value: read.value });
}
