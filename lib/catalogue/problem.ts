import type { LineFault } from './release.ts';

/** What kept an update from being applied. Nothing was changed. */
export type Problem =
  /** The chosen file is gone, or may not be read. */
  | { readonly code: 'unreadable' }
  | { readonly code: 'too-large' /** bytes */; readonly limit: number }
  | { readonly code: 'not-a-release'; readonly found: 'html' | 'text' | 'empty' | 'binary' }
  | { readonly code: 'faulty'; readonly faults: readonly LineFault[] }
  | { readonly code: 'address-refused'; readonly reason: 'not-an-address' | 'not-https' }
  /** The reader or the browser did not let the extension fetch from there. */
  | { readonly code: 'not-permitted'; readonly host: string }
  /** To another origin, or to `http:`; null where the browser does not say where. */
  | { readonly code: 'redirected'; readonly to: string | null }
  | { readonly code: 'http-status'; readonly status: number }
  | { readonly code: 'network' }
  | { readonly code: 'timed-out' }
  | { readonly code: 'cancelled' }
  /** A feed needs the key of its publisher: none was given, or something else. */
  | { readonly code: 'key-missing' }
  | { readonly code: 'key-malformed' }
  | { readonly code: 'not-a-feed'; readonly found: 'html' | 'other' }
  /** Signed, but not what this version of the extension understands. */
  | { readonly code: 'feed-faulty'; readonly field: string }
  /** This browser cannot check signatures (Chrome before 137). */
  | { readonly code: 'no-ed25519' }
  /** Signed by a key that the reader's own does not vouch for. */
  | { readonly code: 'unknown-key'; readonly key: string }
  | { readonly code: 'bad-signature' }
  /** The host offers an older feed than it did before. */
  | { readonly code: 'rollback'; readonly offered: number; readonly seen: number }
  /** Two different feeds of the same revision. */
  | { readonly code: 'revision-reused'; readonly revision: number }
  /** The release is not as long as the feed says: cut short, or padded. Bytes. */
  | { readonly code: 'wrong-size'; readonly expected: number; readonly received: number }
  | { readonly code: 'wrong-hash' }
  /** What was verified is no gzip file after all. */
  | { readonly code: 'not-compressed' }
  | { readonly code: 'unpacks-too-large' /** bytes */; readonly limit: number }
  /** Feed and release contradict each other. */
  | { readonly code: 'mismatch' }
  /** Older than what is installed, from wherever; an automatic update leaves that to the reader. */
  | { readonly code: 'older'; readonly offered: number; readonly installed: number }
  /** More than half of the documents would go; likewise. */
  | { readonly code: 'most-gone'; readonly removed: number; readonly installed: number }
  /** Another window, or the background, is updating. */
  | { readonly code: 'busy' }
  /** Another release was installed since the changes were shown. */
  | { readonly code: 'overtaken' }
  /** IndexedDB refused the write: full, closed, broken. */
  | { readonly code: 'storage'; readonly detail: string }
  /** IndexedDB cannot be opened here: the bundled release serves from memory. */
  | { readonly code: 'no-database' };

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem };

export const failed = (problem: Problem): { ok: false; problem: Problem } => ({
  ok: false,
  problem,
});
