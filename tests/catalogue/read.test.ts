import { describe, expect, test } from 'vitest';
import { checkAddress } from '#lib/catalogue/fetch.ts';
import { readReleaseFile } from '#lib/catalogue/read.ts';
import { serialiseRelease } from '#lib/catalogue/release.ts';
import { documentWith, releaseOf } from './records.ts';

const release = releaseOf([documentWith()]);

describe('reading a file', () => {
  test('gives the release', async () => {
    const read = await readReleaseFile(new Blob([serialiseRelease(release)]));
    expect(read).toEqual({ ok: true, value: release });
  });

  test.each([
    [
      'a web page',
      '<!doctype html><title>Đăng nhập</title>',
      { code: 'not-a-release', found: 'html' },
    ],
    ['nothing', ' \n', { code: 'not-a-release', found: 'empty' }],
    ['other text', 'symbol,kind\n', { code: 'not-a-release', found: 'text' }],
    ['bytes', new Uint8Array([0x1f, 0x8b, 0xff]), { code: 'not-a-release', found: 'binary' }],
    ['other JSON', '{"a":1}', { code: 'faulty' }],
  ])('tells %s from a release', async (_, content, problem) => {
    expect(await readReleaseFile(new Blob([content]))).toMatchObject({ ok: false, problem });
  });

  test('says when a file can no longer be read', async () => {
    const gone = new Blob(['{}']);
    gone.arrayBuffer = () => Promise.reject(new DOMException('moved', 'NotFoundError'));
    expect(await readReleaseFile(gone)).toEqual({ ok: false, problem: { code: 'unreadable' } });
  });
});

describe('an address', () => {
  test.each([
    'https://example.org/catalogue.jsonl',
    ' https://example.org/catalogue.jsonl ',
    'http://127.0.0.1:8080/catalogue.jsonl',
    'http://localhost/catalogue.jsonl',
  ])('%s may be fetched', (address) => {
    expect(checkAddress(address).ok).toBe(true);
  });

  test.each([
    ['http://example.org/catalogue.jsonl', 'not-https'],
    ['ftp://example.org/catalogue.jsonl', 'not-https'],
    ['file:///etc/passwd', 'not-https'],
    ['http://127.0.0.1.example.org/', 'not-https'],
    ['http://[::1]:8080/catalogue.jsonl', 'not-https'],
    ['example.org/catalogue.jsonl', 'not-an-address'],
    ['', 'not-an-address'],
  ])('%s may not: %s', (address, reason) => {
    expect(checkAddress(address)).toEqual({
      ok: false,
      problem: { code: 'address-refused', reason },
    });
  });
});
