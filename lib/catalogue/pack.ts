import { failed, type Result } from './problem.ts';

/** A text, compressed (gzip). */
export async function pack(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/**
 * The bytes of a gzip file.
 *
 * @param limit bytes at which unpacking stops: a few compressed kilobytes may stand for gigabytes
 */
export async function unpack(
  packed: Uint8Array<ArrayBuffer>,
  limit: number,
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      length += value.byteLength;
      if (length > limit) {
        await reader.cancel();
        return failed({ code: 'unpacks-too-large', limit });
      }
      chunks.push(value);
    }
  } catch {
    return failed({ code: 'not-compressed' });
  }
  return { ok: true, value: new Uint8Array(await new Blob(chunks).arrayBuffer()) };
}
