import type { KeyObject } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import {
  type Feed,
  type FeedSignature,
  feedSchema,
  feedSignatureSchema,
  releaseName,
  signatureName,
  successionStatement,
} from '#lib/catalogue/feed/format.ts';
import { keyId, sha256 } from '#lib/catalogue/feed/keys.ts';
import { parseRelease, type Release, serialiseRelease } from '#lib/catalogue/release.ts';
import { publicKeyText, signatureOf } from './keys.ts';

export interface Publication {
  readonly release: Release;
  /** Private key that signs. */
  readonly key: KeyObject;
  /** The feed's folder; created where it is missing. */
  readonly out: string;
  readonly now: Date;
  /** Days after which the feed counts as stale. */
  readonly days: number;
  /** Public key that will sign later feeds. */
  readonly next: KeyObject | null;
}

/** What stands in a feed's folder already. */
interface Earlier {
  readonly feed: Feed;
  readonly signature: FeedSignature;
  readonly release: Release;
}

/**
 * Writes a feed for a static host, `feed.json` last and in one step, so that a host that copies in
 * that order never shows a feed without its release. Where the documents are the earlier feed's,
 * its release file is named again: readers then download nothing.
 *
 * @throws Error where the key is not the one that the earlier feed's readers trust
 */
export async function publish(publication: Publication): Promise<Feed> {
  const { key, out, now, days, next } = publication;
  mkdirSync(out, { recursive: true });
  const earlier = await readEarlier(out);
  const revision = Math.max((earlier?.feed.revision ?? 0) + 1, publication.release.header.revision);
  const release = releaseToPublish(publication, earlier, revision);
  const packed = gzipSync(serialiseRelease(release), { level: 9 });
  const hash = await sha256(new Uint8Array(packed));
  const nextKey = next && publicKeyText(next);
  const feed: Feed = {
    format: 1,
    revision,
    published: now.toISOString(),
    expires: new Date(now.getTime() + days * 86_400_000).toISOString(),
    release: {
      address: releaseName(hash),
      bytes: packed.length,
      sha256: hash,
      documents: release.documents.length,
    },
    ...(nextKey !== null && {
      next: { key: nextKey, signature: signatureOf(successionStatement(nextKey), key) },
    }),
  };
  const bytes = new TextEncoder().encode(`${JSON.stringify(feed, null, 2)}\n`);
  const signature: FeedSignature = {
    key: await keyId(publicKeyText(key)),
    signature: signatureOf(bytes, key),
    succession: await successionTo(publicKeyText(key), earlier),
  };
  writeFileSync(join(out, feed.release.address), packed);
  const name = signatureName(await sha256(bytes));
  writeFileSync(join(out, name), `${JSON.stringify(signature)}\n`);
  writeFileSync(join(out, 'feed.json.new'), bytes);
  renameSync(join(out, 'feed.json.new'), join(out, 'feed.json'));
  return feed;
}

async function readEarlier(out: string): Promise<Earlier | null> {
  const file = join(out, 'feed.json');
  if (!existsSync(file)) return null;
  const bytes = new Uint8Array(readFileSync(file));
  const feed = feedSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
  const name = signatureName(await sha256(bytes));
  const signature = feedSignatureSchema.parse(JSON.parse(readFileSync(join(out, name), 'utf8')));
  const packed = readFileSync(join(out, feed.release.address));
  const release = parseRelease(gunzipSync(packed).toString('utf8'));
  if (!release.ok) throw new Error(`${feed.release.address} is damaged`);
  return { feed, signature, release: release.value };
}

/** The earlier feed's release where nothing but its revision and day would differ. */
function releaseToPublish({ release }: Publication, earlier: Earlier | null, revision: number) {
  const withHeader = (header: Release['header']): string =>
    serialiseRelease({ ...release, header });
  if (earlier && withHeader(earlier.release.header) === serialiseRelease(earlier.release)) {
    return earlier.release;
  }
  return { ...release, header: { ...release.header, revision } };
}

/** How the readers' key came to be this one: by itself, or as the earlier feed announced. */
async function successionTo(
  publicKey: string,
  earlier: Earlier | null,
): Promise<FeedSignature['succession']> {
  if (!earlier) return [];
  const { feed, signature } = earlier;
  if (signature.key === (await keyId(publicKey))) return signature.succession;
  if (feed.next?.key === publicKey) {
    return [...signature.succession, { by: signature.key, ...feed.next }];
  }
  throw new Error('the earlier feed was signed by another key, and did not name this one as next');
}
