import { failed, type Result } from './problem.ts';
import { RELEASE_LIMIT, releaseFromBytes } from './read.ts';
import type { Release } from './release.ts';

/** ms that a whole download may take. */
const TIME_LIMIT = 120_000;

/**
 * The address as it may be fetched: `https:`, or `http:` on this very machine.
 *
 * @param address as the reader typed it
 */
export function checkAddress(address: string): Result<URL> {
  const url = URL.parse(address.trim());
  if (!url) return failed({ code: 'address-refused', reason: 'not-an-address' });
  // By the names that the manifest may ask for; patterns and policies have no word for `[::1]`.
  const loopback = ['localhost', '127.0.0.1'].includes(url.hostname);
  if (url.protocol === 'https:' || (url.protocol === 'http:' && loopback)) {
    return { ok: true, value: url };
  }
  return failed({ code: 'address-refused', reason: 'not-https' });
}

export interface DownloadOptions {
  /** Cancels. */
  readonly signal: AbortSignal;
  /** Bytes that the body may have. */
  readonly limit: number;
  /** ms that the whole may take. */
  readonly time: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Bytes received, and in all where the host says. */
  readonly onProgress?: (received: number, total: number | null) => void;
}

export interface Download {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** 304, without bytes, where the headers made the request conditional. */
  readonly status: number;
  readonly headers: Headers;
}

/** Downloads a release and checks it. */
export async function fetchRelease(
  address: string,
  options: Pick<DownloadOptions, 'signal' | 'onProgress'>,
): Promise<Result<Release>> {
  const url = checkAddress(address);
  if (!url.ok) return url;
  const limits = { limit: RELEASE_LIMIT, time: TIME_LIMIT };
  const downloaded = await download(url.value, { ...options, ...limits });
  return downloaded.ok ? releaseFromBytes(downloaded.value.bytes) : downloaded;
}

/** Fetches a file, within limits, from its own origin alone. */
export async function download(url: URL, options: DownloadOptions): Promise<Result<Download>> {
  const { signal, limit, time, headers = {}, onProgress = () => {} } = options;
  const limited = AbortSignal.any([signal, AbortSignal.timeout(time)]);
  const request: RequestInit = {
    signal: limited,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-cache',
    headers,
  };
  let redirects = false;
  try {
    let response = await fetch(url, { ...request, redirect: 'manual' });
    redirects = isRedirect(response);
    if (redirects) response = await fetch(url, request);
    if (URL.parse(response.url)?.origin !== url.origin) {
      return failed({ code: 'redirected', to: response.url });
    }
    const { status } = response;
    const isUnchanged = status === 304 && Object.keys(headers).length > 0;
    if (!response.ok && !isUnchanged) return failed({ code: 'http-status', status });
    const bytes = await readBody(response, limit, onProgress);
    if (!bytes) return failed({ code: 'too-large', limit });
    return { ok: true, value: { bytes, status, headers: response.headers } };
  } catch {
    if (signal.aborted) return failed({ code: 'cancelled' });
    if (limited.aborted) return failed({ code: 'timed-out' });
    // An origin that the extension may not read answers nothing that one could tell apart.
    return failed(redirects ? { code: 'redirected', to: null } : { code: 'network' });
  }
}

/** Browsers hide where a redirect leads until they follow it; Node does not. */
const isRedirect = ({ type, status }: Response): boolean =>
  type === 'opaqueredirect' || [301, 302, 303, 307, 308].includes(status);

/** The body's bytes, or null as soon as they pass the limit. */
async function readBody(
  response: Response,
  limit: number,
  onProgress: (received: number, total: number | null) => void,
): Promise<Uint8Array<ArrayBuffer> | null> {
  // A compressed body's length says nothing of the bytes that will arrive here.
  const length = response.headers.has('content-encoding')
    ? null
    : response.headers.get('content-length');
  const total = length === null ? null : Number(length);
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let received = 0;
  const reader = response.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    received += value.byteLength;
    if (received > limit) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
    onProgress(received, total);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
