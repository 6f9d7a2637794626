import type { LineFault } from '#lib/catalogue/release.ts';

/** What was expected, where the reason is one of the catalogue's own codes. */
const EXPECTED: Readonly<Record<string, string>> = {
  'not-json': 'not JSON: expected one object on the line',
  unreadable: 'no field of this can be read',
  'line-count': 'expected as many lines as the header says',
  'outside-term': 'expected a date within the term of its congress',
  'not-a-date': 'expected yyyy, yyyy-mm or yyyy-mm-dd, a day that exists',
  'duplicate-id': 'this id was given before: expected each once',
  'unknown-document': 'expected documents that the catalogue has',
  'symbol-shape': 'expected a symbol such as 18-NQ/TW',
  'symbol-code': 'no kind has this code: expected NQ, CT, KL, QĐ, …',
  'symbol-level': 'no body has this level: expected TW, BTCTW, …',
  empty: 'expected some text',
  'too-long': 'longer than this field may be',
  plenum: 'expected a whole number from 1 to 30',
  'not-an-address': 'expected a full http or https address',
  quote: 'expected quotes around the whole cell, and doubled within it',
  'cell-count': 'expected as many cells as the header has',
  'unknown-column': 'no such column, or given twice',
  'missing-column': 'expected this column',
};

/** Prints faults as compilers do: `file:line: field: what was expected`. */
export function reportFaults(file: string, faults: readonly LineFault[]): void {
  for (const { line, field, reason } of faults) {
    const where = field === '' ? '' : `${field}: `;
    console.error(`${file}:${line}: ${where}${EXPECTED[reason] ?? reason}`);
  }
}
