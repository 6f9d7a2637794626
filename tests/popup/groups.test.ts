import { describe, expect, test } from 'vitest';
import { groupReferences, type PageReference } from '#entrypoints/popup/groups.ts';
import { documentWith } from '../catalogue/records.ts';

const a = documentWith({ id: 'a' });
const b = documentWith({ id: 'b' });

const reference = (
  status: PageReference['status'],
  documents: PageReference['documents'],
  text = 'Kết luận 901',
): PageReference => ({ text, status, documents, evidence: [] });

describe('the references of a page by document', () => {
  const shown = (references: readonly PageReference[]) =>
    groupReferences(references).map(({ reference: { status }, mentions }) => [status, ...mentions]);

  test('mentions of one document are one entry, in page order, as sure as the surest', () => {
    const references = [
      reference('inferred', [a]),
      reference('exact', [b]),
      reference('exact', [a]),
    ];
    expect(shown(references)).toEqual([
      ['exact', 0, 2],
      ['exact', 1],
    ]);
  });

  test('several documents together are an entry of their own', () => {
    const references = [
      reference('exact', [a]),
      reference('set', [a, b]),
      reference('set', [a, b]),
    ];
    expect(shown(references)).toEqual([
      ['exact', 0],
      ['set', 1, 2],
    ]);
  });

  test('a conflict stands by itself', () => {
    const references = [reference('exact', [a]), reference('conflict', [a])];
    expect(shown(references)).toEqual([
      ['exact', 0],
      ['conflict', 1],
    ]);
  });

  test('one of several is not all of them', () => {
    const references = [reference('set', [a, b]), reference('ambiguous', [a, b])];
    expect(shown(references)).toEqual([
      ['set', 0],
      ['ambiguous', 1],
    ]);
  });

  test('unknown ones are told apart by the words of the page', () => {
    const references = [
      reference('unknown', [], 'Kết luận số 1'),
      reference('unknown', [], 'kết  luận số 1'),
      reference('unknown', [], 'Kết luận số 2'),
    ];
    expect(shown(references)).toEqual([
      ['unknown', 0, 1],
      ['unknown', 2],
    ]);
  });
});
