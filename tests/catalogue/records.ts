import type { Release } from '#lib/catalogue/release.ts';
import type { CatalogueDocument } from '#lib/resolution/lookup.ts';

/** A document for tests: invented unless told otherwise. */
export function documentWith(changes: Partial<CatalogueDocument> = {}): CatalogueDocument {
  return {
    id: '13-ket-luan-901-kl-tw',
    symbol: '901-KL/TW',
    kind: 'ket-luan',
    issuer: 'bo-chinh-tri',
    term: 13,
    plenum: null,
    date: '2023-03-04',
    title: 'về một việc dùng để thử',
    aliases: [],
    relations: [],
    sources: ['https://example.org/901'],
    confidence: 'press',
    paraphrase: false,
    note: null,
    ...changes,
  };
}

/** A release that holds these documents. */
export function releaseOf(
  documents: readonly CatalogueDocument[],
  revision = 2,
  groups: Release['groups'] = [],
): Release {
  return {
    header: {
      format: 1,
      revision,
      published: '2024-05-06',
      documents: documents.length,
      groups: groups.length,
    },
    groups,
    documents,
  };
}
