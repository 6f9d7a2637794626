import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildContent, countRelations, documentId } from '#lib/catalogue/build.ts';
import { parseRelease } from '#lib/catalogue/release.ts';
import { documentWith } from './records.ts';

const { id, paraphrase, ...source } = documentWith();
const line = (changes: object = {}) => JSON.stringify({ ...source, note: '', ...changes });

describe('an id', () => {
  test.each([
    [{ term: 13, kind: 'ket-luan', symbol: '01-KL/TW', title: '' }, '13-ket-luan-01-kl-tw'],
    [{ term: 11, kind: 'quy-dinh', symbol: '47-QĐ/TW', title: '' }, '11-quy-dinh-47-qd-tw'],
    [{ term: 10, kind: 'dieu-le', symbol: null, title: 'Điều lệ Đảng' }, '10-dieu-le-dieu-le-dang'],
    [
      { term: null, kind: 'cuong-linh', symbol: null, title: 'Sách lược' },
      '0-cuong-linh-sach-luoc',
    ],
  ] as const)('of %o is %s', (record, expected) => {
    expect(documentId(record)).toBe(expected);
  });
});

describe('building a release', () => {
  test('sorts by kind, term and number', () => {
    const text = [
      line({ symbol: '10-KL/TW' }),
      line({ symbol: '9-KL/TW' }),
      line({ symbol: '9-CT/TW', kind: 'chi-thi' }),
      line({ symbol: '99-KL/TW', term: 12, date: '2018' }),
    ].join('\n');
    const { documents } = buildContent(text, '');
    expect(documents.ok && documents.value.map(({ symbol }) => symbol)).toEqual([
      '9-CT/TW',
      '99-KL/TW',
      '9-KL/TW',
      '10-KL/TW',
    ]);
  });

  test('names every faulty line of the table', () => {
    const text = [line(), line(), line({ kind: 'sắc lệnh' }), '', line({ date: '2023-02-30' })];
    const { documents } = buildContent(text.join('\n'), '');
    expect(documents.ok ? [] : documents.faults).toMatchObject([
      { line: 2, reason: 'duplicate of line 1' },
      { line: 3, field: 'kind' },
      { line: 5, field: 'date', reason: 'not-a-date' },
    ]);
  });

  test('groups name documents by kind, symbol and term', () => {
    const named = { kind: 'ket-luan', symbol: '901-KL/TW', term: 13 };
    const other = { ...named, symbol: '902-KL/TW' };
    const group = JSON.stringify({ names: ['hai kết luận'], documents: [named, other], note: '' });
    const both = buildContent([line(), line({ symbol: '902-KL/TW' })].join('\n'), group);
    expect(both.groups).toEqual({
      ok: true,
      value: [
        { names: ['hai kết luận'], documents: ['13-ket-luan-901-kl-tw', '13-ket-luan-902-kl-tw'] },
      ],
    });
    const one = buildContent(line(), group);
    expect(one.groups).toMatchObject({ ok: false, faults: [{ line: 1, field: 'documents' }] });
  });

  test('relations to documents that the catalogue lacks are kept and counted', () => {
    const relation = { type: 'continues', symbol: '902-KL/TW', term: 13 };
    const { documents } = buildContent(line({ relations: [relation] }), '');
    const content = { documents: documents.ok ? documents.value : [], groups: [] };
    expect(content.documents[0]?.relations).toEqual([relation]);
    expect(countRelations(content)).toEqual({ all: 1, open: 1 });
  });
});

test('the bundled release is whole', () => {
  const text = readFileSync('public/catalogue/catalogue.jsonl', 'utf8');
  const checked = parseRelease(text);
  expect(checked.ok && checked.value.documents.length).toBeGreaterThanOrEqual(879);
});
