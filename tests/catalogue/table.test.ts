import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv, writeCsv } from '#lib/catalogue/csv.ts';
import type { LineFault } from '#lib/catalogue/release.ts';
import { readTable, writeTable } from '#lib/catalogue/table.ts';
import { documentWith } from './records.ts';

describe('comma-separated values', () => {
  const cellsOf = (text: string) => {
    const rows = readCsv(text);
    return rows.ok ? rows.value.map(({ cells }) => cells) : rows.faults;
  };

  test.each([
    [
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['\uFEFFa\n', [['a']]],
    ['"a,b","c ""d"""', [['a,b', 'c "d"']]],
    ['"a\nb",c\n', [['a\nb', 'c']]],
    [
      'a,\n,b\n',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['a\n\n\nb\n', [['a'], ['b']]],
    ['', []],
  ])('%j', (text, cells) => {
    expect(cellsOf(text)).toEqual(cells);
  });

  test.each([
    ['a\n"b', 2],
    ['a\n"b"c\n', 2],
    ['a\nb"c\n', 2],
  ])('%j is refused at line %i', (text, line) => {
    expect(cellsOf(text)).toEqual([{ line, field: '', reason: 'quote' }]);
  });

  test('a row is named by the line on which it begins', () => {
    const rows = readCsv('a\n"b\r\nc"\n\nd\n');
    expect(rows.ok && rows.value.map(({ line }) => line)).toEqual([1, 2, 5]);
  });

  test('are read as they were written', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'ộ', '"', ',', '\n', '\r', ' '),
      maxLength: 6,
    });
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 4 });
    fc.assert(
      fc.property(rows, (cells) => {
        expect(cellsOf(writeCsv(cells))).toEqual(cells);
      }),
    );
  });
});

const HEADER = 'symbol,kind,issuer,term,date,title,confidence';

const faultsOf = (text: string): readonly LineFault[] => {
  const read = readTable(text);
  return read.ok ? [] : read.faults;
};

describe('a table of documents', () => {
  test('is read as it was written', () => {
    const documents = [
      documentWith({
        aliases: ['một', 'hai, "ba"'],
        relations: [
          { type: 'continues', symbol: '05-CT/TW', term: 12 },
          { type: 'amends', symbol: '06-CT/TW', term: null },
        ],
        plenum: 4,
        paraphrase: true,
        note: 'ghi chú',
      }),
      documentWith({ id: '0-dieu-le-thu', symbol: null, term: null, date: null, sources: [] }),
    ];
    const read = readTable(writeTable(documents));
    expect(read).toEqual({ ok: true, value: expect.arrayContaining(documents) });
  });

  test('makes the ids where it has none', () => {
    const read = readTable(`${HEADER}\n901-KL/TW,ket-luan,bo-chinh-tri,13,2023-03-04,Việc,press\n`);
    expect(read.ok && read.value).toEqual([{ ...documentWith(), title: 'Việc', sources: [] }]);
  });

  test.each<[string, string, LineFault]>([
    [
      'a date',
      '901-KL/TW,ket-luan,bo-chinh-tri,13,2023-02-30,x,press',
      { line: 2, field: 'date', reason: 'not-a-date' },
    ],
    [
      'a symbol',
      '901KL,ket-luan,bo-chinh-tri,13,2023,x,press',
      { line: 2, field: 'symbol', reason: 'symbol-shape' },
    ],
    ['a row', '901-KL/TW,ket-luan', { line: 2, field: '', reason: 'cell-count' }],
  ])('with %s that is none is refused by line and column', (_, row, fault) => {
    expect(faultsOf(`${HEADER}\n${row}\n`)).toContainEqual(fault);
  });

  test('says what was expected of a kind and of a number', () => {
    const faults = faultsOf(`${HEADER}\n901-KL/TW,thong-cao,bo-chinh-tri,mười ba,2023,x,press\n`);
    expect(faults.map(({ field }) => field)).toEqual(['kind', 'term']);
    expect(faults[0]?.reason).toContain('nghi-quyet');
    expect(faults[1]?.reason).toContain('number');
  });

  test('names columns that are missing or unknown', () => {
    expect(faultsOf('symbol,kind,issuer,term,date,title,certainty\n')).toEqual([
      { line: 1, field: 'certainty', reason: 'unknown-column' },
      { line: 1, field: 'confidence', reason: 'missing-column' },
    ]);
  });

  test('names a document that is given twice', () => {
    const row = '901-KL/TW,ket-luan,bo-chinh-tri,13,2023,x,press\n';
    expect(faultsOf(`${HEADER}\n${row}${row}`)).toMatchObject([{ line: 3, field: 'symbol' }]);
  });
});
