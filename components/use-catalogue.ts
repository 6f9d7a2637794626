import { useCallback, useEffect, useState } from 'preact/hooks';
import { openCatalogue } from '#lib/catalogue/open.ts';
import type { CatalogueDocument } from '#lib/resolution/lookup.ts';
import { CatalogueSearch } from '#lib/search/search.ts';

export type SearchableCatalogue =
  | { readonly name: 'loading' }
  | { readonly name: 'failed' }
  | { readonly name: 'ready'; readonly search: (query: string) => CatalogueDocument[] };

/** The installed catalogue, opened and indexed once the page shows; and a way to try again. */
export function useCatalogue(): [SearchableCatalogue, retry: () => void] {
  const [state, setState] = useState<SearchableCatalogue>({ name: 'loading' });

  const load = useCallback(() => {
    setState({ name: 'loading' });
    searchableCatalogue().then(
      (search) => setState({ name: 'ready', search: (query) => search.search(query) }),
      (error: unknown) => {
        console.error('Văn Kiện:', error);
        setState({ name: 'failed' });
      },
    );
  }, []);
  useEffect(load, [load]);

  return [state, load];
}

async function searchableCatalogue(): Promise<CatalogueSearch> {
  const catalogue = await openCatalogue();
  return new CatalogueSearch(await catalogue.documents());
}
