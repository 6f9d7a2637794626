import type { Written } from '../reference/written.ts';
import type { Page } from './candidate.ts';
import { sameTold, type Told } from './elsewhere.ts';
import type { CatalogueDocument } from './lookup.ts';

/** What another reference of the page by the same name was found to name. */
export type Mention =
  | {
      readonly type: 'documents';
      readonly documents: readonly CatalogueDocument[];
      /** `firm`: by its own words; `leaning`: by the page; `open`: it could not be told which is meant. */
      readonly certainty: 'firm' | 'leaning' | 'open';
    }
  /** Another body's document. */
  | { readonly type: 'other' }
  /** A central one that the catalogue lacks. */
  | { readonly type: 'unknown' };

/** What the rest of the page says of a reference. */
export interface PageContext extends Page {
  /** The nearest reference by the same name before this one. */
  readonly earlier: Mention | null;
  /** … and after it. */
  readonly later: Mention | null;
  /** The document of the reference that this one is joined to. */
  readonly joined: CatalogueDocument | null;
  /** The newest term in which every number of the list that it stands in is a document's. */
  readonly listTerm: number | null;
  /** What the words around other references by the same name say. */
  readonly elsewhere: Told;
  /** What the references just before and after this one name. */
  readonly neighbours: readonly CatalogueDocument[];
  /** Of the documents that bear its name those that a plenum issued which the page names with its term. */
  readonly issued: readonly CatalogueDocument[];
  /** … and those that the page cites by their symbols. */
  readonly cited: readonly CatalogueDocument[];
  /** When the page seems to be written, where it does not tell its day. */
  readonly written: Written;
  /** The term in which the page speaks of this plenum. */
  readonly meetingTerm: number | null;
}

/** Whether two contexts say the same, given that a document's id names one document alone. */
export const sameContext = (a: PageContext, b: PageContext): boolean =>
  a.published === b.published &&
  a.headline === b.headline &&
  a.written.since === b.written.since &&
  a.written.horizon === b.written.horizon &&
  a.listTerm === b.listTerm &&
  a.meetingTerm === b.meetingTerm &&
  a.joined?.id === b.joined?.id &&
  sameTold(a.elsewhere, b.elsewhere) &&
  sameMention(a.earlier, b.earlier) &&
  sameMention(a.later, b.later) &&
  sameDocuments(a.neighbours, b.neighbours) &&
  sameDocuments(a.issued, b.issued) &&
  sameDocuments(a.cited, b.cited);

function sameMention(a: Mention | null, b: Mention | null): boolean {
  if (a?.type !== 'documents' || b?.type !== 'documents') return a?.type === b?.type;
  return a.certainty === b.certainty && sameDocuments(a.documents, b.documents);
}

const sameDocuments = (a: readonly CatalogueDocument[], b: readonly CatalogueDocument[]): boolean =>
  a.length === b.length && a.every(({ id }, index) => id === b[index]?.id);
