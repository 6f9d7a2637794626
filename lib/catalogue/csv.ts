import type { Checked } from './release.ts';

/** A row of a table, and the line on which it begins, from 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A cell in quotes, in which a quote is doubled; or one without any. */
const CELL = /"([^"]*(?:""[^"]*)*)"|([^",\r\n]*)/y;
const BREAK = /,|\r\n|\n|\r|$/y;

/** Rows of comma-separated values (RFC 4180); a byte order mark and empty lines are passed over. */
export function readCsv(text: string): Checked<CsvRow[]> {
  const rows: CsvRow[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  let line = 1;
  let begun = 1;
  let cells: string[] = [];
  while (at < text.length || cells.length > 0) {
    CELL.lastIndex = at;
    const [whole = '', quoted, bare = ''] = CELL.exec(text) ?? [];
    cells.push(quoted?.replaceAll('""', '"') ?? bare);
    line += whole.split(/\r\n|\n|\r/).length - 1;
    BREAK.lastIndex = at + whole.length;
    const end = BREAK.exec(text);
    if (!end) {
      // A quote that is never closed, or one within a cell.
      return { ok: false, faults: [{ line, field: '', reason: 'quote' }] };
    }
    at = BREAK.lastIndex;
    if (end[0] === ',') continue;
    if (cells.length > 1 || cells[0] !== '') rows.push({ line: begun, cells });
    if (end[0] !== '') line += 1;
    begun = line;
    cells = [];
  }
  return { ok: true, value: rows };
}

/** The text that `readCsv` reads; lines end as RFC 4180 has them. */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => `${cells.map(writeCell).join(',')}\r\n`).join('');

const writeCell = (cell: string): string =>
  /[",\r\n]/.test(cell) || cell === '' ? `"${cell.replaceAll('"', '""')}"` : cell;
