import { documentName } from '#components/DocumentCard.tsx';
import type { Column } from '#lib/browse/view.ts';
import { writeCsv } from '#lib/catalogue/csv.ts';
import { dateText, language, type MessageKey, t } from '#lib/i18n.ts';
import { ISSUERS, KINDS } from '#lib/reference/lexicon.ts';
import type { CatalogueDocument } from '#lib/resolution/lookup.ts';
import { roman } from '#lib/roman.ts';

interface ColumnText {
  readonly label: MessageKey;
  /** What the table shows; empty where there is nothing. */
  readonly text: (document: CatalogueDocument) => string;
}

const hostOf = (address: string): string =>
  URL.parse(address)?.hostname.replace(/^www\./, '') ?? '';

/** How the table's columns are called and filled. */
export const COLUMN_TEXTS: Record<Column, ColumnText> = {
  name: { label: 'columnName', text: documentName },
  title: { label: 'fieldTitle', text: ({ title }) => title },
  date: { label: 'fieldDate', text: ({ date }) => (date === null ? '' : dateText(date)) },
  issuer: { label: 'fieldIssuer', text: ({ issuer }) => ISSUERS[issuer].label[language()] },
  term: { label: 'fieldTerm', text: ({ term }) => (term === null ? '' : roman(term)) },
  plenum: { label: 'fieldPlenum', text: ({ plenum }) => String(plenum ?? '') },
  source: { label: 'fieldSources', text: ({ sources: [first] }) => hostOf(first ?? '') },
};

/** A file's columns: what a table may put into one is taken apart, and addresses are whole. */
const FILE_COLUMNS: Record<Column, readonly ColumnText[]> = {
  ...{ title: [COLUMN_TEXTS.title], issuer: [COLUMN_TEXTS.issuer], term: [COLUMN_TEXTS.term] },
  plenum: [COLUMN_TEXTS.plenum],
  name: [
    { label: 'fieldKind', text: ({ kind }) => KINDS[kind].label[language()] },
    { label: 'fieldSymbol', text: ({ symbol }) => symbol ?? '' },
  ],
  date: [{ label: 'fieldDate', text: ({ date }) => date ?? '' }],
  source: [{ label: 'fieldSources', text: ({ sources }) => sources.join(' ') }],
};

/** Spreadsheets take a cell that begins so for a formula, and run it. */
const FORMULA = /^[=+\-@\t\r]/;

/** The documents as a file of comma-separated values, one column or two for each of the table's. */
export function csvOf(documents: readonly CatalogueDocument[], columns: readonly Column[]): string {
  const fields = columns.flatMap((column) => FILE_COLUMNS[column]);
  const rows = documents.map((document) =>
    fields.map(({ text }) => {
      const cell = text(document);
      return FORMULA.test(cell) ? `'${cell}` : cell;
    }),
  );
  // Without a byte order mark, spreadsheets misread the letters.
  return `\uFEFF${writeCsv([fields.map(({ label }) => t(label)), ...rows])}`;
}
