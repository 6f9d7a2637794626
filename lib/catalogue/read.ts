import { unpack } from './pack.ts';
import { failed, type Result } from './problem.ts';
import { parseRelease, type Release } from './release.ts';

/** Bytes that a release may have: forty times today's, far below what would strain a tab. */
export const RELEASE_LIMIT = 32 * 1024 * 1024;

/** A release from a file that the reader chose. */
export async function readReleaseFile(file: Blob): Promise<Result<Release>> {
  const bytes = await readFile(file);
  return bytes.ok ? releaseFromBytes(bytes.value) : bytes;
}

/** The text of any file that the reader chose, within the same limit. */
export async function readTextFile(file: Blob): Promise<Result<string>> {
  const bytes = await readFile(file);
  return bytes.ok ? { ok: true, value: new TextDecoder().decode(bytes.value) } : bytes;
}

async function readFile(file: Blob): Promise<Result<Uint8Array>> {
  if (file.size > RELEASE_LIMIT) return failed({ code: 'too-large', limit: RELEASE_LIMIT });
  try {
    return { ok: true, value: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    return failed({ code: 'unreadable' });
  }
}

/** A release from the bytes of its file, every record checked. */
export function releaseFromBytes(bytes: Uint8Array): Result<Release> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return failed({ code: 'not-a-release', found: 'binary' });
  }
  const start = text.slice(0, 1000).trimStart();
  if (start === '') return failed({ code: 'not-a-release', found: 'empty' });
  // A captive portal or an error page answers with HTML where data was asked for.
  if (start.startsWith('<')) return failed({ code: 'not-a-release', found: 'html' });
  if (!start.startsWith('{')) return failed({ code: 'not-a-release', found: 'text' });
  const checked = parseRelease(text);
  return checked.ok ? checked : failed({ code: 'faulty', faults: checked.faults });
}

/** A release from its file as a feed or the archive keeps it, gzip. */
export async function unpackRelease(packed: Uint8Array<ArrayBuffer>): Promise<Result<Release>> {
  const unpacked = await unpack(packed, RELEASE_LIMIT);
  return unpacked.ok ? releaseFromBytes(unpacked.value) : unpacked;
}
