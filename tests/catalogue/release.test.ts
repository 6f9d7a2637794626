import { describe, expect, test } from 'vitest';
import { type LineFault, parseRelease, serialiseRelease } from '#lib/catalogue/release.ts';
import { documentWith, releaseOf } from './records.ts';

const first = documentWith();
const second = documentWith({ id: '13-ket-luan-902-kl-tw', symbol: '902-KL/TW' });
const group = { names: ['hai kết luận để thử'], documents: [first.id, second.id] };
const release = releaseOf([first, second], 7, [group]);

const faultsOf = (text: string): readonly LineFault[] => {
  const checked = parseRelease(text);
  return checked.ok ? [] : checked.faults;
};

describe('a release', () => {
  test('reads as it was written', () => {
    expect(parseRelease(serialiseRelease(release))).toEqual({ ok: true, value: release });
  });

  test('is one JSON object a line', () => {
    expect(serialiseRelease(release).trimEnd().split('\n')).toHaveLength(4);
  });

  const lines = serialiseRelease(release).trimEnd().split('\n');
  test.each<[string, string[], LineFault]>([
    ['cut short', lines.slice(0, 3), { line: 3, field: '', reason: 'line-count' }],
    ['padded', [...lines, lines[3] ?? ''], { line: 5, field: '', reason: 'line-count' }],
    [
      'torn within a line',
      [...lines.slice(0, 3), '{"id":'],
      { line: 4, field: '', reason: 'not-json' },
    ],
    [
      'naming a document twice',
      [...lines.slice(0, 3), lines[2] ?? ''],
      { line: 4, field: 'id', reason: 'duplicate-id' },
    ],
    [
      'grouping what it lacks',
      [lines[0] ?? '', JSON.stringify({ ...group, documents: ['a', 'b'] }), ...lines.slice(2)],
      { line: 2, field: 'documents', reason: 'unknown-document' },
    ],
  ])('is refused when %s', (_, faulty, fault) => {
    expect(faultsOf(faulty.join('\n'))).toContainEqual(fault);
  });

  test('names the line and the field of a bad record', () => {
    const bad = JSON.stringify({ ...second, kind: 'thong-cao' });
    expect(faultsOf([...lines.slice(0, 3), bad].join('\n'))).toMatchObject([
      { line: 4, field: 'kind' },
    ]);
  });

  test('names the line of a record that cannot even be measured', () => {
    const bad = JSON.stringify({ ...second, title: { length: { toString: null } } });
    expect(faultsOf([...lines.slice(0, 3), bad].join('\n'))).toEqual([
      { line: 4, field: '', reason: 'unreadable' },
    ]);
  });

  test('of a later format is refused at its first line', () => {
    const later = JSON.stringify({ ...release.header, format: 2 });
    expect(faultsOf([later, ...lines.slice(1)].join('\n'))).toMatchObject([
      { line: 1, field: 'format' },
    ]);
  });
});
