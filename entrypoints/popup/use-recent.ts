import { useEffect, useMemo, useState } from 'preact/hooks';
import {
  clearLookups,
  keepLookups,
  type Recent,
  recentLookups,
  rememberLookup,
} from '#lib/recent.ts';
import type { CatalogueDocument } from '#lib/resolution/lookup.ts';

export interface RecentDocuments {
  readonly on: boolean;
  /** Those that the catalogue still has, the newest look-up first. */
  readonly documents: readonly CatalogueDocument[];
  readonly remember: (document: CatalogueDocument) => void;
  readonly clear: () => void;
  readonly keep: (on: boolean) => void;
}

/** The last look-ups; null until they have been read. */
export function useRecent(catalogue: readonly CatalogueDocument[]): RecentDocuments | null {
  const [recent, setRecent] = useState<Recent | null>(null);
  useEffect(() => void recentLookups().then(setRecent), []);

  const documents = useMemo(() => {
    const ids = recent?.ids ?? [];
    const kept = catalogue.filter(({ id }) => ids.includes(id));
    return kept.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
  }, [recent, catalogue]);

  if (!recent) return null;
  return {
    on: recent.on,
    documents,
    remember: ({ id }) => void rememberLookup(id).then(setRecent),
    clear: () => void clearLookups().then(setRecent),
    keep: (on) => void keepLookups(on).then(setRecent),
  };
}
