import { failed, type Problem, type Result } from './problem.ts';
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
  const loopback = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (url.protocol === 'https:' || (url.protocol === 'http:' && loopback)) {
    return { ok: true, value: url };
  }
  return failed({ code: 'address-refused', reason: 'not-https' });
}

/**
 * Downloads a release and checks it.
 *
 * @param options.signal cancels
 * @param options.onProgress bytes received, and in all where the host says
 */
export async function fetchRelease(
  address: string,
  options: {
    readonly signal: AbortSignal;
    readonly onProgress: (received: number, total: number | null) => void;
  },
): Promise<Result<Release>> {
  const url = checkAddress(address);
  if (!url.ok) return url;
  const limited = AbortSignal.any([options.signal, AbortSignal.timeout(TIME_LIMIT)]);
  try {
    const response = await fetch(url.value, {
      signal: limited,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-cache',
    });
    if (URL.parse(response.url)?.origin !== url.value.origin) {
      return failed({ code: 'redirected', to: response.url });
    }
    if (!response.ok) return failed({ code: 'http-status', status: response.status });
    const bytes = await readBody(response, options.onProgress);
    return bytes ? releaseFromBytes(bytes) : failed({ code: 'too-large', limit: RELEASE_LIMIT });
  } catch {
    return failed(interruption(options.signal, limited));
  }
}

function interruption(cancel: AbortSignal, limited: AbortSignal): Problem {
  if (cancel.aborted) return { code: 'cancelled' };
  return limited.aborted ? { code: 'timed-out' } : { code: 'network' };
}

/** The body's bytes, or null as soon as they pass the limit. */
async function readBody(
  response: Response,
  onProgress: (received: number, total: number | null) => void,
): Promise<Uint8Array | null> {
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
    if (received > RELEASE_LIMIT) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
    onProgress(received, total);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
