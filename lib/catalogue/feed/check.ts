import { checkAddress, type DownloadOptions, download } from '../fetch.ts';
import { failed, type Result } from '../problem.ts';
import { RELEASE_LIMIT, unpackRelease } from '../read.ts';
import type { Release } from '../release.ts';
import type { Accepted, Followed } from './followed.ts';
import { FEED_LIMIT, type Feed, signatureName } from './format.ts';
import { sha256 } from './keys.ts';
import { type VerifiedFeed, verifyFeed } from './verify.ts';

/** ms that `feed.json` or its signature may take: they are smaller than any picture. */
const FEED_TIME = 15_000;

/** ms that the release may take. */
const RELEASE_TIME = 120_000;

/** What a check has learned of a feed. */
export type Learned = Pick<Followed, 'key' | 'next' | 'seen' | 'checked' | 'skew'>;

/** What is true of a feed once its release is installed. */
export type Settled = Pick<Followed, 'accepted' | 'etag' | 'modified'>;

export interface FeedCheck {
  /** To be kept, whatever the reader decides. */
  readonly learned: Learned;
  /** The new release; null where the host has nothing new. */
  readonly release: Release | null;
  /** To be kept once the release is installed; at once where there is none. */
  readonly settled: Settled;
}

type CheckOptions = Pick<DownloadOptions, 'signal' | 'onProgress'>;

/**
 * Asks a feed's host for something new: one conditional request where there is nothing. What comes
 * is proven in this order, and the first fault ends it: feed's size, signature, key, format,
 * revision; release's size, hash, unpacked size, every record.
 */
export async function checkFeed(
  followed: Followed,
  { signal, onProgress = () => {} }: CheckOptions,
): Promise<Result<FeedCheck>> {
  const address = checkAddress(followed.address);
  if (!address.ok) return address;
  const url = address.value;
  const answer = await download(url, {
    signal,
    limit: FEED_LIMIT,
    time: FEED_TIME,
    headers: conditions(followed),
  });
  if (!answer.ok) {
    // Nothing that is a feed is that large.
    return answer.problem.code === 'too-large'
      ? failed({ code: 'not-a-feed', found: 'other' })
      : answer;
  }
  const { bytes, status, headers } = answer.value;
  const heard = { checked: new Date().toISOString(), skew: skewOf(headers) };
  const { key, next, seen, accepted, etag, modified } = followed;
  if (status === 304) {
    const learned = { key, next, seen, ...heard };
    return { ok: true, value: { learned, release: null, settled: { accepted, etag, modified } } };
  }
  const found = shapeOf(bytes);
  if (found !== 'json') return failed({ code: 'not-a-feed', found });

  const verified = await fetchVerified(url, bytes, followed, signal);
  if (!verified.ok) return verified;
  const { feed } = verified.value;
  const learned = {
    key: verified.value.key,
    next: verified.value.next,
    seen: feed.revision,
    ...heard,
  };
  const settled = {
    accepted: acceptedOf(verified.value),
    etag: headers.get('etag'),
    modified: headers.get('last-modified'),
  };
  if (accepted?.release === feed.release.sha256) {
    return { ok: true, value: { learned, release: null, settled } };
  }
  const release = await fetchFeedRelease(new URL(feed.release.address, url), feed, {
    signal,
    onProgress,
  });
  return release.ok ? { ok: true, value: { learned, release: release.value, settled } } : release;
}

/** What the last feed was called by its host: asked for only if it became another. */
function conditions({ accepted, etag, modified }: Followed): Record<string, string> {
  if (!accepted) return {};
  if (etag !== null) return { 'if-none-match': etag };
  return modified === null ? {} : { 'if-modified-since': modified };
}

/** ms by which the host's clock is ahead; null where it does not say. */
function skewOf(headers: Headers): number | null {
  const date = Date.parse(headers.get('date') ?? '');
  return Number.isNaN(date) ? null : date - Date.now();
}

/** A captive portal or an error page answers with HTML where data was asked for. */
function shapeOf(bytes: Uint8Array): 'json' | 'html' | 'other' {
  const start = new TextDecoder().decode(bytes.subarray(0, 1000)).trimStart();
  if (start.startsWith('<')) return 'html';
  return start.startsWith('{') ? 'json' : 'other';
}

async function fetchVerified(
  url: URL,
  bytes: Uint8Array<ArrayBuffer>,
  followed: Followed,
  signal: AbortSignal,
): Promise<Result<VerifiedFeed>> {
  const name = signatureName(await sha256(bytes));
  const signature = await download(new URL(name, url), {
    signal,
    limit: FEED_LIMIT,
    time: FEED_TIME,
  });
  if (signature.ok) return verifyFeed(bytes, signature.value.bytes, followed);
  // Whoever changes `feed.json` has no signature to go with it.
  const { code } = signature.problem;
  return code === 'http-status' && signature.problem.status === 404
    ? failed({ code: 'bad-signature' })
    : signature;
}

const acceptedOf = ({ feed, hash }: VerifiedFeed): Accepted => ({
  revision: feed.revision,
  feed: hash,
  release: feed.release.sha256,
  published: feed.published,
  expires: feed.expires,
});

/** Downloads the release that a verified feed names, and proves that it is the one. */
async function fetchFeedRelease(
  url: URL,
  { release: named, revision }: Feed,
  options: CheckOptions,
): Promise<Result<Release>> {
  if (named.bytes > RELEASE_LIMIT) return failed({ code: 'too-large', limit: RELEASE_LIMIT });
  const answer = await download(url, { ...options, limit: named.bytes, time: RELEASE_TIME });
  const wrongSize = (received: number) =>
    failed({ code: 'wrong-size', expected: named.bytes, received });
  if (!answer.ok) {
    return answer.problem.code === 'too-large' ? wrongSize(named.bytes + 1) : answer;
  }
  const { bytes } = answer.value;
  if (bytes.length !== named.bytes) return wrongSize(bytes.length);
  if ((await sha256(bytes)) !== named.sha256) return failed({ code: 'wrong-hash' });
  const release = await unpackRelease(bytes);
  if (!release.ok) return release;
  const { header } = release.value;
  return header.revision > revision || header.documents !== named.documents
    ? failed({ code: 'mismatch' })
    : release;
}
