import { useCallback, useEffect, useState } from 'preact/hooks';
import { openCatalogue } from '#lib/catalogue/open.ts';
import type { CatalogueDocument } from '#lib/resolution/lookup.ts';
import { CatalogueSearch } from '#lib/search/search.ts';
import { useCatalogueChanges } from './use-catalogue-changes.ts';

export type SearchableCatalogue =
  | { readonly name: 'loading' }
  | { readonly name: 'failed' }
  | ReadyCatalogue;

export interface ReadyCatalogue {
  readonly name: 'ready';
  readonly documents: readonly CatalogueDocument[];
  /** The index, built when it is first asked for. */
  readonly index: () => CatalogueSearch;
}

/**
 * The installed catalogue, opened once the page shows and again when it changes; and a way to try
 * again. The index is built in the first idle moment, or by the first key: it takes less time than
 * reading the documents, so that keeping it beside them would gain nothing.
 */
export function useCatalogue(): [SearchableCatalogue, retry: () => void] {
  const [state, setState] = useState<SearchableCatalogue>({ name: 'loading' });

  const refresh = useCallback(() => {
    readyCatalogue().then(
      (ready) => {
        setState(ready);
        requestIdleCallback(() => ready.index());
      },
      (error: unknown) => {
        console.error('Văn Kiện:', error);
        setState({ name: 'failed' });
      },
    );
  }, []);
  const load = useCallback(() => {
    setState({ name: 'loading' });
    refresh();
  }, [refresh]);
  useEffect(load, [load]);
  // What was shown stays until what has changed is there.
  useCatalogueChanges(refresh);

  return [state, load];
}

async function readyCatalogue(): Promise<ReadyCatalogue> {
  const documents = await (await openCatalogue()).documents();
  let index: CatalogueSearch | undefined;
  return {
    name: 'ready',
    documents,
    index: () => {
      index ??= new CatalogueSearch(documents);
      return index;
    },
  };
}
