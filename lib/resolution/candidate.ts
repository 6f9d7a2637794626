import { datesIn } from '../reference/dates.ts';
import type { Reference } from '../reference/reference.ts';
import { daysBetween } from './dates.ts';
import { isBorrowed } from './keys.ts';
import type { CatalogueDocument } from './lookup.ts';
import { NO_OVERLAP, type Overlap, overlaps } from './overlap.ts';

/** What is known of the page beyond its references. */
export interface Page {
  /** The day it was published, `yyyy-mm-dd`, as far as the page tells. */
  readonly published: string | null;
  readonly headline?: string | null;
}

/** One reference and one document that it may name, with what both were compared by. */
export interface Candidate {
  readonly reference: Reference;
  readonly document: CatalogueDocument;
  readonly subject: Overlap;
  readonly clause: Overlap;
  readonly paragraph: Overlap;
  readonly headline: Overlap;
  /** Days that the paragraph speaks of. */
  readonly days: ReadonlySet<string>;
  /** 0 for documents of the newest day (plenums': term) that the page can know of, 1 for those before, … */
  readonly age: number;
  /** The day of the next newer one that the page can know of; null where there is none. */
  readonly newer: string | null;
}

/** Days for which a directive on one year's Tết is spoken of. */
const SEASON = 150;

/** Whether a document on one year's Tết is long over. */
export const isOver = ({ title, date }: CatalogueDocument, published: string | null): boolean =>
  published !== null &&
  date !== null &&
  /tổ chức Tết/iu.test(title) &&
  daysBetween(date, published) > SEASON;

/** Compares a reference's words with the documents that bear its name, in their order. */
export function compare(
  reference: Reference,
  documents: readonly CatalogueDocument[],
  { published, headline }: Page,
): Candidate[] {
  const { cues, around } = reference;
  const subject = overlaps(cues.subject, documents);
  const clause = overlaps(around.clause, documents);
  const paragraph = overlaps(around.paragraph, documents);
  const headlines = overlaps(headline ?? undefined, documents);
  const days = new Set(datesIn(around.paragraph ?? around.clause ?? ''));
  const known = documents.filter(
    (document) =>
      !isBorrowed(reference, document) &&
      !isOver(document, published) &&
      (published === null || document.date === null || document.date <= published),
  );
  // Of what one plenum issued, the last is no likelier than the first.
  const dayOf = ({ date, term }: CatalogueDocument) =>
    reference.name.form === 'plenum' ? String(term ?? 0).padStart(2, '0') : (date ?? '');
  const newestFirst = [...new Set(known.map(dayOf))].sort().reverse();
  const ageOf = (document: CatalogueDocument) => Math.max(0, newestFirst.indexOf(dayOf(document)));
  return documents.map((document, index) => ({
    reference,
    document,
    subject: subject[index] ?? NO_OVERLAP,
    clause: clause[index] ?? NO_OVERLAP,
    paragraph: paragraph[index] ?? NO_OVERLAP,
    headline: headlines[index] ?? NO_OVERLAP,
    days,
    age: ageOf(document),
    newer: newestFirst[ageOf(document) - 1] ?? null,
  }));
}
