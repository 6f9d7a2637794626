import type { PartialDate, Reference } from './reference/reference.ts';
import type { CatalogueDocument } from './resolution/lookup.ts';
import type { Evidence, ResolvedReference, Status } from './resolution/resolved.ts';

/** Content script → background: every reference of the page, in page order. */
export interface ResolveRequest {
  readonly type: 'resolve';
  readonly published: PartialDate | null;
  readonly references: readonly Reference[];
}

/** Content script → background: the well-known names to look for in the page. */
export interface NamesRequest {
  readonly type: 'names';
}

export type BackgroundRequest = ResolveRequest | NamesRequest;

/** Answers in the order of the request's references; documents given once, named by their place. */
export interface ResolveReply {
  readonly documents: readonly CatalogueDocument[];
  readonly answers: readonly {
    readonly status: Status;
    readonly documents: readonly number[];
    readonly evidence: readonly Evidence[];
  }[];
}

export interface NamesReply {
  readonly names: readonly string[];
}

/** Any extension page → content scripts: another release is installed; ask again. */
export interface CatalogueChanged {
  readonly type: 'catalogue-changed';
}

/** Popup → content script: what does this page cite? */
export interface PageReferencesRequest {
  readonly type: 'page-references';
}

/** Popup → content script: scroll to the page's reference with that place in the list, and flash it. */
export interface ShowReferenceRequest {
  readonly type: 'show-reference';
  readonly index: number;
}

export type PageRequest = CatalogueChanged | PageReferencesRequest | ShowReferenceRequest;

/** The page's references in page order, each with the words that the page prints. */
export interface PageReferencesReply {
  readonly references: readonly (Omit<ResolvedReference, 'reference'> & {
    readonly text: string;
  })[];
  /** False while the page is still being searched. */
  readonly complete: boolean;
}

/** Packs resolved references for the way back: a document that many mention crosses once. */
export function packReply(resolved: readonly ResolvedReference[]): ResolveReply {
  const places = new Map<string, number>();
  const documents: CatalogueDocument[] = [];
  const placeOf = (document: CatalogueDocument): number => {
    const known = places.get(document.id);
    if (known !== undefined) return known;
    places.set(document.id, documents.length);
    return documents.push(document) - 1;
  };
  const answers = resolved.map(({ status, documents: ranked, evidence }) => ({
    status,
    documents: ranked.map(placeOf),
    evidence,
  }));
  return { documents, answers };
}

/**
 * The reply's answers joined to the references that were asked for.
 *
 * @throws TypeError when the reply does not answer them one by one
 */
export function unpackReply(
  references: readonly Reference[],
  { documents, answers }: ResolveReply,
): ResolvedReference[] {
  return references.map((reference, index) => {
    const answer = answers[index];
    if (!answer) throw new TypeError(`no answer for reference ${index}`);
    const ranked = answer.documents.map((place) => {
      const document = documents[place];
      if (!document) throw new TypeError(`no document at ${place}`);
      return document;
    });
    return { reference, status: answer.status, documents: ranked, evidence: answer.evidence };
  });
}
