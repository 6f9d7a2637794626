import { checkAddress } from '../fetch.ts';
import { failed, type Result } from '../problem.ts';
import { isPublicKey } from './keys.ts';

/** What a reader has to know of a feed to follow it. */
export interface FeedCode {
  /** The full address of its `feed.json`. */
  readonly address: string;
  /** The Ed25519 public key of its publisher, base64url. */
  readonly key: string;
}

const MARK = 'ed25519=';

/** Both in one line: `https://example.org/feed.json#ed25519=…`. Hosts never see what follows `#`. */
export const feedCode = ({ address, key }: FeedCode): string => `${address}#${MARK}${key}`;

/**
 * A feed as the reader gives it: its code, or its address and its key apart.
 *
 * @param key empty where the address is a whole code
 */
export function readFeedCode(address: string, key = ''): Result<FeedCode> {
  const url = checkAddress(address);
  if (!url.ok) return url;
  const { hash } = url.value;
  const inCode = hash.startsWith(`#${MARK}`) ? hash.slice(1 + MARK.length) : '';
  const given = key.trim() || inCode;
  if (given === '') return failed({ code: 'key-missing' });
  if (!isPublicKey(given) || (inCode !== '' && inCode !== given)) {
    return failed({ code: 'key-malformed' });
  }
  url.value.hash = '';
  return { ok: true, value: { address: url.value.href, key: given } };
}
