import type { CatalogueDocument } from '../resolution/lookup.ts';

/** What one release has that another has not. */
export interface Changes {
  readonly added: readonly CatalogueDocument[];
  readonly changed: readonly ChangedDocument[];
  readonly removed: readonly CatalogueDocument[];
}

export interface ChangedDocument {
  readonly before: CatalogueDocument;
  readonly after: CatalogueDocument;
  readonly fields: readonly (keyof CatalogueDocument)[];
}

/** Documents added, changed (by id) and removed on the way from one release to the next. */
export function compareReleases(
  installed: readonly CatalogueDocument[],
  next: readonly CatalogueDocument[],
): Changes {
  const before = new Map(installed.map((document) => [document.id, document]));
  const ids = new Set(next.map(({ id }) => id));
  const changed = next.flatMap((after) => {
    const earlier = before.get(after.id);
    const fields = earlier ? differingFields(earlier, after) : [];
    return earlier && fields.length > 0 ? [{ before: earlier, after, fields }] : [];
  });
  return {
    added: next.filter(({ id }) => !before.has(id)),
    changed,
    removed: installed.filter(({ id }) => !ids.has(id)),
  };
}

function differingFields(a: CatalogueDocument, b: CatalogueDocument): (keyof CatalogueDocument)[] {
  const fields = Object.keys(a) as (keyof CatalogueDocument)[]; // a record's own keys
  return fields.filter((field) => JSON.stringify(a[field]) !== JSON.stringify(b[field]));
}
