import * as z from 'zod';

// What a feed's host serves. `feed.json` alone ever changes; it names the release, and its own hash
// names its signature, so that everything else may be cached for ever:
//
//     feed.json                  Feed
//     feed-<sha256 of it>.sig    FeedSignature
//     release-<sha256>.gzip      the release's JSON lines, compressed

/** Days after which a feed counts as stale unless its publisher says otherwise. */
export const FEED_LIFE = 90;

/** Bytes that `feed.json` and its signature may have; they have some hundreds. */
export const FEED_LIMIT = 16 * 1024;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const keyId = z.string().regex(/^[0-9a-f]{16}$/);
const moment = z.iso.datetime();

/** An Ed25519 public key, 32 bytes, as base64url. */
export const publicKeySchema = z.string().regex(/^[\w-]{43}$/);

/** An Ed25519 signature, 64 bytes, as base64. */
const signature = z.string().regex(/^[A-Za-z0-9+/]{86}==$/);

/** Fields that a later version adds are passed over; a change of meaning raises `format`. */
export const feedSchema = z.object({
  format: z.literal(1),
  /** Rises with every publication, whether or not the release changed. */
  revision: z.int().min(1),
  published: moment,
  expires: moment,
  release: z.object({
    /** A file beside `feed.json`: a feed leads nowhere else. */
    address: z.string().regex(/^[A-Za-z0-9][\w.-]{0,199}$/),
    bytes: z.int().min(1),
    sha256,
    documents: z.int().min(1),
  }),
  /** The key that will sign later feeds, vouched for by the one that signs this feed. */
  next: z.object({ key: publicKeySchema, signature }).optional(),
});

/** The detached signature over the exact bytes of `feed.json`. */
export const feedSignatureSchema = z.object({
  /** Id of the key that signed. */
  key: keyId,
  signature,
  /** For readers who missed an announcement: how one key named the next, oldest first. */
  succession: z
    .array(z.object({ by: keyId, key: publicKeySchema, signature }))
    .max(20)
    .default([]),
});

export type Feed = z.infer<typeof feedSchema>;
export type FeedSignature = z.infer<typeof feedSignatureSchema>;

/** Where the signature of a feed lies. */
export const signatureName = (feedHash: string): string => `feed-${feedHash}.sig`;

/**
 * Where a release lies. Not `.gz`: some hosts serve that as a compressed encoding of something
 * else, which browsers then undo before anything can be checked.
 */
export const releaseName = (hash: string): string => `release-${hash}.gzip`;

/** The bytes that a key signs to name its successor; no `feed.json` begins like this. */
export const successionStatement = (nextKey: string): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(`van-kien feed: the next key is ${nextKey}`);
