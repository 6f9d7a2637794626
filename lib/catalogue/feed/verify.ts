import type * as z from 'zod';
import { admit } from '../../admit.ts';
import { failed, type Result } from '../problem.ts';
import type { Followed } from './followed.ts';
import {
  type Feed,
  type FeedSignature,
  feedSchema,
  feedSignatureSchema,
  successionStatement,
} from './format.ts';
import { isSignedBy, keyId, sha256 } from './keys.ts';

/** The part of what is known of a feed that decides whether the next one is believed. */
export type Trust = Pick<Followed, 'key' | 'next' | 'accepted' | 'seen'>;

/** A feed that the reader's key vouches for. */
export interface VerifiedFeed {
  readonly feed: Feed;
  /** SHA-256 of `feed.json`. */
  readonly hash: string;
  /** The keys to trust from now on. */
  readonly key: string;
  readonly next: string | null;
}

/**
 * Believes a feed, or says why not. Nothing of it is read before its signature is checked. That it
 * is past its expiry is no reason to refuse it: clocks lie, and readers are offline.
 *
 * @param bytes exactly as the host sent `feed.json`
 * @param signatureBytes of the detached signature
 */
export async function verifyFeed(
  bytes: Uint8Array<ArrayBuffer>,
  signatureBytes: Uint8Array<ArrayBuffer>,
  trust: Trust,
): Promise<Result<VerifiedFeed>> {
  const signature = parseJson(signatureBytes, feedSignatureSchema);
  if (!signature.ok) return failed({ code: 'bad-signature' });
  try {
    const key = await signingKey(signature.value, trust);
    if (key === null) return failed({ code: 'unknown-key', key: signature.value.key });
    if (!(await isSignedBy(key, signature.value.signature, bytes))) {
      return failed({ code: 'bad-signature' });
    }
    const parsed = parseJson(bytes, feedSchema);
    if (!parsed.ok) return failed({ code: 'feed-faulty', field: parsed.field });
    const feed = parsed.value;
    const { next } = feed;
    if (next && !(await isSignedBy(key, next.signature, successionStatement(next.key)))) {
      return failed({ code: 'bad-signature' });
    }
    const hash = await sha256(bytes);
    const fault = revisionFault(feed.revision, hash, trust);
    if (fault) return fault;
    return { ok: true, value: { feed, hash, key, next: next?.key ?? null } };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotSupportedError') {
      return failed({ code: 'no-ed25519' });
    }
    throw error;
  }
}

/**
 * The key that a signature names, if the trusted one is it or leads to it: as its announced
 * successor, or along the signature's own succession.
 */
async function signingKey(signature: FeedSignature, trust: Trust): Promise<string | null> {
  const trusted = trust.next === null ? [trust.key] : [trust.next, trust.key];
  for (const start of trusted) {
    let key = start;
    let id = await keyId(key);
    for (const step of signature.succession) {
      if (id === signature.key) break;
      if (step.by !== id) continue;
      if (!(await isSignedBy(key, step.signature, successionStatement(step.key)))) break;
      key = step.key;
      id = await keyId(key);
    }
    if (id === signature.key) return key;
  }
  return null;
}

function revisionFault(revision: number, hash: string, { accepted, seen }: Trust) {
  if (revision < seen) return failed({ code: 'rollback', offered: revision, seen });
  if (revision === accepted?.revision && hash !== accepted.feed) {
    return failed({ code: 'revision-reused', revision });
  }
  return null;
}

function parseJson<T>(
  bytes: Uint8Array,
  schema: z.ZodType<T>,
): { ok: true; value: T } | { ok: false; field: string } {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return { ok: false, field: '' };
  }
  const result = admit(schema, json);
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, field: result.error.issues[0]?.path.join('.') ?? '' };
}
