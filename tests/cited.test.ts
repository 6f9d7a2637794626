import { describe, expect, test } from 'vitest';
import { citedBy, citedTogether } from '#lib/cited.ts';
import { NO_NAMES } from '#lib/reference/names.ts';
import { parse } from '#lib/reference/parse.ts';
import type { CatalogueDocument } from '#lib/resolution/lookup.ts';
import type { ResolvedReference, Status } from '#lib/resolution/resolved.ts';

/** A reference by these words, resolved to documents of these ids. */
function resolved(words: string, status: Status, ...ids: string[]): ResolvedReference {
  const [reference] = parse(words, NO_NAMES);
  if (!reference) throw new Error(`no reference: ${words}`);
  const documents = ids.map((id) => ({ id }) as CatalogueDocument); // as far as counting looks
  return { reference, status, documents, evidence: [] };
}

const FIRST = 'Chỉ thị 05-CT/TW';
const SECOND = 'Chỉ thị 06-CT/TW';

describe('what a page cites', () => {
  test.each<[string, ResolvedReference[], number, boolean]>([
    ['nothing', [], 0, false],
    [
      'a document twice',
      [resolved(FIRST, 'exact', 'a'), resolved(FIRST, 'inferred', 'a')],
      1,
      false,
    ],
    ['two documents', [resolved(FIRST, 'exact', 'a'), resolved(SECOND, 'exact', 'b')], 2, false],
    ['all documents of a plenum', [resolved(FIRST, 'set', 'a', 'b', 'c')], 3, false],
    [
      'one of them by itself, too',
      [resolved(FIRST, 'set', 'a', 'b'), resolved(FIRST, 'exact', 'b')],
      2,
      false,
    ],
    ['one of several, not told which', [resolved(FIRST, 'ambiguous', 'a', 'b')], 1, false],
    ['something that does not agree', [resolved(FIRST, 'conflict', 'a')], 1, true],
    ['one unknown, twice', [resolved(FIRST, 'unknown'), resolved(FIRST, 'unknown')], 1, false],
    ['two unknown', [resolved(FIRST, 'unknown'), resolved(SECOND, 'unknown')], 2, false],
  ])('%s', (_, references, documents, conflict) => {
    const cited = citedBy(references);
    expect([cited.documents.length, cited.conflict]).toEqual([documents, conflict]);
  });
});

test('what frames cite, too, counts once, and their conflicts count', () => {
  const [page, frame] = [
    citedBy([resolved(FIRST, 'exact', 'a'), resolved(SECOND, 'unknown')]),
    citedBy([resolved(SECOND, 'unknown'), resolved(FIRST, 'conflict', 'b')]),
  ];
  const { documents, conflict } = citedTogether([page, frame]);
  expect([documents.length, conflict]).toEqual([3, true]);
  expect(citedTogether([])).toEqual({ documents: [], conflict: false });
});
