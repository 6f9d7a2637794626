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
  | { readonly code: 'redirected'; readonly to: string }
  | { readonly code: 'http-status'; readonly status: number }
  | { readonly code: 'network' }
  | { readonly code: 'timed-out' }
  | { readonly code: 'cancelled' }
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
