import type { CatalogueDocument, DocumentGroup } from '../resolution/lookup.ts';
import type { Catalogue, InstalledRelease } from './catalogue.ts';
import type { Release, ReleaseContent } from './release.ts';

/** What one release has that another has not. */
export interface Changes {
  readonly added: readonly CatalogueDocument[];
  readonly changed: readonly ChangedDocument[];
  readonly removed: readonly CatalogueDocument[];
  /** Groups have no id: one that changed was removed, and another added. */
  readonly addedGroups: readonly DocumentGroup[];
  readonly removedGroups: readonly DocumentGroup[];
}

/** An id never changes: it is what makes two records one document. */
export type ChangeableField = Exclude<keyof CatalogueDocument, 'id' | 'own'>;

export interface ChangedDocument {
  readonly before: CatalogueDocument;
  readonly after: CatalogueDocument;
  readonly fields: readonly ChangeableField[];
}

/** Documents added, changed (by id) and removed on the way from one release to the next. */
export function compareReleases(installed: ReleaseContent, next: ReleaseContent): Changes {
  const before = new Map(installed.documents.map((document) => [document.id, document]));
  const ids = new Set(next.documents.map(({ id }) => id));
  const changed = next.documents.flatMap((after) => {
    const earlier = before.get(after.id);
    const fields = earlier ? differingFields(earlier, after) : [];
    return earlier && fields.length > 0 ? [{ before: earlier, after, fields }] : [];
  });
  return {
    added: next.documents.filter(({ id }) => !before.has(id)),
    changed,
    removed: installed.documents.filter(({ id }) => !ids.has(id)),
    addedGroups: groupsLacking(installed, next),
    removedGroups: groupsLacking(next, installed),
  };
}

/** What a release would change, and of which installed one. */
export interface Comparison {
  readonly installed: InstalledRelease;
  readonly changes: Changes;
}

/** Compares a release with the installed one. */
export async function compareWithInstalled(
  catalogue: Catalogue,
  release: Release,
): Promise<Comparison> {
  const [installed, documents, groups] = await Promise.all([
    catalogue.release(),
    catalogue.documents(),
    catalogue.groups(),
  ]);
  return { installed, changes: compareReleases({ documents, groups }, release) };
}

/** Whether nothing at all differs. */
export const isEmpty = (changes: Changes): boolean =>
  Object.values(changes).every((list) => list.length === 0);

/** Whether more than half of the documents would go: a mistake is likelier than a purge. */
export const losesMost = ({ removed }: Changes, installed: number): boolean =>
  removed.length > installed / 2;

/** The groups of `to` that `from` has not. */
function groupsLacking(from: ReleaseContent, to: ReleaseContent): DocumentGroup[] {
  const known = new Set(from.groups.map((group) => JSON.stringify(group)));
  return to.groups.filter((group) => !known.has(JSON.stringify(group)));
}

function differingFields(a: CatalogueDocument, b: CatalogueDocument): ChangeableField[] {
  const fields = Object.keys(a) as (keyof CatalogueDocument)[]; // a record's own keys
  return fields.filter(
    (field): field is ChangeableField =>
      field !== 'id' && field !== 'own' && JSON.stringify(a[field]) !== JSON.stringify(b[field]),
  );
}
