import * as z from 'zod';
import type { Origin } from './catalogue.ts';
import type { PackedRelease } from './database.ts';

/** The cache that holds the copies, and nothing else. */
const CACHE = 'releases';

/** A cache knows addresses of the web alone; nothing is ever asked of this one. */
const addressOf = ({ installed }: Pick<PackedRelease, 'installed'>): string =>
  `https://releases.invalid/${encodeURIComponent(installed)}`;

/** The header that says all of a copy but its bytes; encoded, for headers know no Vietnamese. */
const ABOUT = 'x-about';

const originSchema: z.ZodType<Origin> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('bundled') }),
  z.strictObject({ type: z.literal('file'), name: z.string() }),
  z.strictObject({ type: z.literal('address'), address: z.string() }),
  z.strictObject({ type: z.literal('feed'), address: z.string() }),
]);

const aboutSchema = z.strictObject({
  revision: z.int(),
  published: z.string(),
  documents: z.int(),
  origin: originSchema,
  installed: z.iso.datetime(),
  digest: z.string(),
});

/** Whether a release of that installation is copied. */
export async function isCopied(release: Pick<PackedRelease, 'installed'>): Promise<boolean> {
  return (await (await caches.open(CACHE)).match(addressOf(release))) !== undefined;
}

/**
 * Copies releases to where IndexedDB's misfortunes do not reach. A browser that finds its database
 * damaged deletes all of it; Chromium does after being killed twice while it wrote, for it goes on in
 * a log that the first kill tore (LevelDB's `reuse_logs`).
 *
 * @param releases the former ones, oldest first, and the installed one last; other copies go, once
 *   there are former ones
 */
export async function copyReleases(releases: readonly PackedRelease[]): Promise<void> {
  const cache = await caches.open(CACHE);
  for (const { packed, ...about } of releases) {
    if (await cache.match(addressOf(about))) continue;
    const headers = { [ABOUT]: encodeURIComponent(JSON.stringify(about)) };
    await cache.put(addressOf(about), new Response(packed, { headers }));
  }
  // Without a history it may be that it could not be read, and comes back another time.
  if (releases.length === 1) return;
  const wanted = new Set(releases.map(addressOf));
  for (const { url } of await cache.keys()) if (!wanted.has(url)) await cache.delete(url);
}

/** The copies, in the order in which they were made; those that cannot be read are left out. */
export async function copiedReleases(): Promise<PackedRelease[]> {
  const cache = await caches.open(CACHE);
  const copies: PackedRelease[] = [];
  for (const request of await cache.keys()) {
    const copy = await readCopy(cache, request).catch(() => null);
    if (copy) copies.push(copy);
  }
  return copies;
}

async function readCopy(cache: Cache, request: Request): Promise<PackedRelease | null> {
  const response = await cache.match(request);
  if (!response) return null;
  const about = JSON.parse(decodeURIComponent(response.headers.get(ABOUT) ?? ''));
  return { ...aboutSchema.parse(about), packed: new Uint8Array(await response.arrayBuffer()) };
}
