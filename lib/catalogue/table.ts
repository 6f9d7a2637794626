import type { CatalogueDocument, Relation } from '../resolution/lookup.ts';
import { collectDocuments, documentId } from './build.ts';
import { readCsv, writeCsv } from './csv.ts';
import { type Checked, readValue } from './release.ts';
import { documentSchema, sourceRecordSchema } from './schema.ts';

// The catalogue as a spreadsheet: a row a document, a column a field. Lists have an item a line
// within their cell; a relation is written `continues 05-CT/TW 12`, or `-` where no term is known.

/** How a field stands in a cell. */
interface Column {
  /** What the schema is to judge; text that is none of what was expected is left for it as it is. */
  readonly read: (cell: string) => unknown;
  readonly write: (document: CatalogueDocument) => string;
}

const orNull = (cell: string): string | null => cell.trim() || null;
const number = (cell: string): unknown => (/^\d+$/.test(cell.trim()) ? Number(cell) : orNull(cell));
const lines = (cell: string): string[] =>
  cell
    .split('\n')
    .map((item) => item.trim())
    .filter(Boolean);
const truth = (cell: string): unknown =>
  ({ '': false, false: false, true: true })[cell.trim().toLowerCase()] ?? cell;

function relation(item: string): unknown {
  const [, type, symbol, term = ''] = /^(\S+)\s+(.+)\s+(\S+)$/.exec(item) ?? [];
  return type === undefined ? item : { type, symbol, term: term === '-' ? null : number(term) };
}
const relationText = ({ type, symbol, term }: Relation): string =>
  `${type} ${symbol} ${term ?? '-'}`;

const COLUMNS: Record<keyof CatalogueDocument, Column> = {
  id: { read: (cell) => cell, write: ({ id }) => id },
  symbol: { read: orNull, write: ({ symbol }) => symbol ?? '' },
  kind: { read: (cell) => cell, write: ({ kind }) => kind },
  issuer: { read: (cell) => cell, write: ({ issuer }) => issuer },
  term: { read: number, write: ({ term }) => String(term ?? '') },
  plenum: { read: number, write: ({ plenum }) => String(plenum ?? '') },
  date: { read: orNull, write: ({ date }) => date ?? '' },
  title: { read: (cell) => cell, write: ({ title }) => title },
  aliases: { read: lines, write: ({ aliases }) => aliases.join('\n') },
  relations: {
    read: (cell) => lines(cell).map(relation),
    write: ({ relations }) => relations.map(relationText).join('\n'),
  },
  sources: { read: lines, write: ({ sources }) => sources.join('\n') },
  confidence: { read: (cell) => cell, write: ({ confidence }) => confidence },
  paraphrase: { read: truth, write: ({ paraphrase }) => String(paraphrase) },
  note: { read: orNull, write: ({ note }) => note ?? '' },
  // Told to people; what a table says is nobody's own record.
  own: { read: () => undefined, write: ({ own }) => own ?? '' },
};

type ColumnName = keyof typeof COLUMNS;

/** What stands in a document's cells; an id is made where none is given. */
export type Cells = { readonly [name in ColumnName]?: string };

/** A document's cells. */
export const cellsOf = (document: CatalogueDocument): Record<ColumnName, string> => {
  const entries = NAMES.map((name) => [name, COLUMNS[name].write(document)] as const);
  return Object.fromEntries(entries) as Record<ColumnName, string>; // of all names
};

/**
 * The document that cells stand for; or every fault, by column.
 *
 * @param line of the row, for the faults
 */
export function documentOf(cells: Cells, line = 1): Checked<CatalogueDocument> {
  const record: Record<string, unknown> = { ...ABSENT };
  for (const name of NAMES) {
    const cell = cells[name];
    if (cell !== undefined && name !== 'own') record[name] = COLUMNS[name].read(cell);
  }
  if (record.id !== undefined) {
    return readValue({ paraphrase: false, note: null, ...record }, line, documentSchema);
  }
  const read = readValue(record, line, sourceRecordSchema);
  if (!read.ok) return read;
  return { ok: true, value: { id: documentId(read.value), ...read.value } };
}

const NAMES = Object.keys(COLUMNS) as ColumnName[]; // the table's own keys

/** A table without these columns says too little; an id is made where there is none. */
const REQUIRED: readonly ColumnName[] = [
  'symbol',
  'kind',
  'issuer',
  'term',
  'date',
  'title',
  'confidence',
];

/** What an absent column stands for. */
const ABSENT = { plenum: null, aliases: [], relations: [], sources: [] };

/** Documents of a table with a header line; or every fault of it, by line and column. */
export function readTable(text: string): Checked<CatalogueDocument[]> {
  const rows = readCsv(text);
  if (!rows.ok) return rows;
  const [header, ...body] = rows.value;
  const names = header?.cells.map((cell) => cell.trim()) ?? [];
  const isColumn = (name: string): name is ColumnName => NAMES.some((known) => known === name);
  const faults = [
    ...names
      .filter((name, place) => !isColumn(name) || names.indexOf(name) !== place)
      .map((field) => ({ line: 1, field, reason: 'unknown-column' })),
    ...REQUIRED.filter((name) => !names.includes(name)).map((field) => ({
      line: 1,
      field,
      reason: 'missing-column',
    })),
  ];
  if (faults.length > 0) return { ok: false, faults };
  const columns = names.filter(isColumn);

  return collectDocuments(
    body.map(({ line, cells }) => {
      if (cells.length !== columns.length) {
        return [line, { ok: false, faults: [{ line, field: '', reason: 'cell-count' }] }];
      }
      const row = Object.fromEntries(columns.map((name, place) => [name, cells[place] ?? '']));
      return [line, documentOf(row, line)];
    }),
  );
}

/** The table that `readTable` reads, ids included. */
export const writeTable = (documents: readonly CatalogueDocument[]): string =>
  writeCsv([NAMES, ...documents.map((document) => Object.values(cellsOf(document)))]);
