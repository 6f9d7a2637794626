import { createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import { describe, expect, test, vi } from 'vitest';
import { feedCode, readFeedCode } from '#lib/catalogue/feed/code.ts';
import { base64Bytes, isPublicKey, isSignedBy, keyId, sha256 } from '#lib/catalogue/feed/keys.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));

const hex = (text: string) => new Uint8Array(Buffer.from(text, 'hex'));
const base64url = (text: string) => Buffer.from(text, 'hex').toString('base64url');

/** RFC 8032, section 7.1, TEST 3. */
const VECTOR = {
  key: base64url('fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025'),
  message: hex('af82'),
  signature: Buffer.from(
    '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac' +
      '18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
    'hex',
  ).toString('base64'),
};

describe('a signature', () => {
  test('verifies as RFC 8032 has it', async () => {
    expect(await isSignedBy(VECTOR.key, VECTOR.signature, VECTOR.message)).toBe(true);
    expect(await isSignedBy(VECTOR.key, VECTOR.signature, hex('af83'))).toBe(false);
    expect(await isSignedBy(VECTOR.key, 'AAAA', VECTOR.message)).toBe(false);
    expect(await isSignedBy('not a key', VECTOR.signature, VECTOR.message)).toBe(false);
  });

  test('means the same to WebCrypto and to Node’s crypto', async () => {
    for (let round = 0; round < 20; round++) {
      const { privateKey, publicKey } = generateKeyPairSync('ed25519');
      const message = crypto.getRandomValues(new Uint8Array(round * 7));
      const signed = sign(null, message, privateKey);
      if (round % 2 === 1) signed[round] = (signed[round] ?? 0) ^ 1;
      const byNode = verify(null, message, createPublicKey(privateKey), signed);
      const { x = '' } = publicKey.export({ format: 'jwk' });
      expect(await isSignedBy(x, signed.toString('base64'), message)).toBe(byNode);
      expect(byNode).toBe(round % 2 === 0);
    }
  });
});

test('a key is named by the hash of its bytes', async () => {
  const hash = await sha256(base64Bytes(VECTOR.key) ?? hex(''));
  expect(await keyId(VECTOR.key)).toBe(hash.slice(0, 16));
  expect(isPublicKey(VECTOR.key)).toBe(true);
  expect(isPublicKey(VECTOR.key.slice(1))).toBe(false);
});

describe('a feed code', () => {
  const code = { address: 'https://example.org/van-kien/feed.json', key: VECTOR.key };

  test('holds address and key in one line', () => {
    expect(readFeedCode(` ${feedCode(code)}\n`)).toEqual({ ok: true, value: code });
    expect(readFeedCode(code.address, ` ${code.key} `)).toEqual({ ok: true, value: code });
  });

  test.each([
    [code.address, '', 'key-missing'],
    [code.address, 'abc', 'key-malformed'],
    [feedCode(code), base64url('00'.repeat(32)), 'key-malformed'],
    ['http://example.org/feed.json', code.key, 'address-refused'],
    ['feed', code.key, 'address-refused'],
  ])('%s with the key “%s” is refused: %s', (address, key, problem) => {
    expect(readFeedCode(address, key)).toMatchObject({ ok: false, problem: { code: problem } });
  });
});
