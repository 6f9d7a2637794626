import type { CitingPage } from './messages.ts';
import type { Lookup } from './resolution/lookup.ts';
import { type KnownReferences, resolve } from './resolution/resolve.ts';
import type { ResolvedReference } from './resolution/resolved.ts';

const NOTHING_KNOWN = { published: null, headline: null };

/**
 * Resolves the references of a page, those of each part of it on their own: news beside an article
 * neither lend it their term nor take its date for theirs.
 *
 * @param known see `resolve`
 * @returns part by part
 */
export async function resolvePage(
  { references, regions, ...article }: CitingPage,
  lookup: Lookup,
  known?: KnownReferences,
): Promise<ResolvedReference[]> {
  const parts = Map.groupBy(references.keys(), (index) => regions[index] ?? 0);
  const resolved = await Promise.all(
    [...parts].map(([region, indexes]) =>
      resolve(
        indexes.flatMap((index) => references[index] ?? []),
        region === 0 ? article : NOTHING_KNOWN,
        lookup,
        known,
      ),
    ),
  );
  return resolved.flat();
}
