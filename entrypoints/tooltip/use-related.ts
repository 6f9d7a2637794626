import { useEffect, useState } from 'preact/hooks';
import { relatedOf } from '#entrypoints/annotator.content/background.ts';
import type { CatalogueDocument } from '#lib/resolution/lookup.ts';
import type { Related } from '#lib/resolution/related.ts';

/** A document's relations: at once as it tells them itself, then with their other ends. */
export function useRelated(document: CatalogueDocument): readonly Related[] {
  const [related, setRelated] = useState<readonly Related[] | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void relatedOf(document.id).then((found) => {
      if (isCurrent && found) setRelated(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [document.id]);
  return related ?? document.relations.map((relation) => ({ ...relation, document: null }));
}
