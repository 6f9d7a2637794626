import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Changes, compareReleases, isEmpty, losesMost } from '#lib/catalogue/compare.ts';
import type { ReleaseContent } from '#lib/catalogue/release.ts';
import type { CatalogueDocument, DocumentGroup } from '#lib/resolution/lookup.ts';
import { documentWith } from './records.ts';

const named = (id: string, title = 'về một việc') => documentWith({ id, title });
const content = (documents: CatalogueDocument[], groups: DocumentGroup[] = []) => ({
  documents,
  groups,
});

describe('a comparison', () => {
  const group = { names: ['hai văn bản'], documents: ['b', 'c'] };
  const changes = compareReleases(
    content([named('a'), named('b'), named('c')]),
    content([named('b'), named('c', 'về một việc khác'), named('d')], [group]),
  );

  test('tells what was added, changed and removed', () => {
    expect(changes).toEqual({
      added: [named('d')],
      changed: [{ before: named('c'), after: named('c', 'về một việc khác'), fields: ['title'] }],
      removed: [named('a')],
      addedGroups: [group],
      removedGroups: [],
    });
    expect(isEmpty(changes)).toBe(false);
  });

  test('of a release with itself is empty', () => {
    const same = content([named('a')], [group]);
    expect(isEmpty(compareReleases(same, same))).toBe(true);
  });

  test.each([
    [2, false],
    [3, true],
  ])('of four documents %i go: most of them, %s', (gone, most) => {
    const four = [named('a'), named('b'), named('c'), named('d')];
    const lost = compareReleases(content(four), content(four.slice(gone)));
    expect(losesMost(lost, four.length)).toBe(most);
  });
});

/** A release with changes made to it, in no order: as sets of documents and groups. */
function applied(release: ReleaseContent, changes: Changes): ReleaseContent {
  const documents = new Map(release.documents.map((document) => [document.id, document]));
  for (const { id } of changes.removed) documents.delete(id);
  for (const { after } of changes.changed) documents.set(after.id, after);
  for (const document of changes.added) documents.set(document.id, document);
  const gone = new Set(changes.removedGroups.map((group) => JSON.stringify(group)));
  const groups = release.groups.filter((group) => !gone.has(JSON.stringify(group)));
  return { documents: [...documents.values()], groups: [...groups, ...changes.addedGroups] };
}

/** The same changes, the other way. */
const reversed = (changes: Changes): Changes => ({
  added: changes.removed,
  removed: changes.added,
  changed: changes.changed.map(({ before, after, fields }) => ({
    before: after,
    after: before,
    fields,
  })),
  addedGroups: changes.removedGroups,
  removedGroups: changes.addedGroups,
});

/** In one order, to compare as sets. */
const sorted = ({ documents, groups }: ReleaseContent) => ({
  documents: documents.toSorted((a, b) => a.id.localeCompare(b.id)),
  groups: groups.toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b))),
});

const short = fc.string({ unit: fc.constantFrom(...'aăâđêộ"\\1'), maxLength: 3 });
const id = fc.constantFrom(...'abcdefghijkl');
const documents = fc.uniqueArray(
  fc
    .record({
      id,
      title: short,
      symbol: fc.option(short),
      date: fc.option(fc.constantFrom('2020', '2020-01', '2020-01-02')),
      term: fc.option(fc.integer({ min: 1, max: 14 })),
      aliases: fc.array(short, { maxLength: 2 }),
      relations: fc.array(
        fc.record({
          type: fc.constantFrom('continues', 'amends'),
          symbol: short,
          term: fc.constant(1),
        }),
        { maxLength: 2 },
      ),
      paraphrase: fc.boolean(),
      note: fc.option(short),
    })
    .map(documentWith),
  { selector: (document) => document.id },
);
const groups = fc.uniqueArray(
  fc.record({
    names: fc.array(short, { minLength: 1, maxLength: 2 }),
    documents: fc.array(id, { maxLength: 2 }),
  }),
  { selector: (group) => JSON.stringify(group), maxLength: 3 },
);

test('changes give the new release from the old one, and the old one back', () => {
  const release = fc.record({ documents, groups });
  fc.assert(
    fc.property(release, release, (before, after) => {
      const changes = compareReleases(before, after);
      expect(sorted(applied(before, changes))).toEqual(sorted(after));
      expect(sorted(applied(after, reversed(changes)))).toEqual(sorted(before));
      for (const { before, after, fields } of changes.changed) {
        const differing = Object.fromEntries(fields.map((field) => [field, after[field]]));
        expect({ ...before, ...differing }).toEqual(after);
      }
    }),
    { numRuns: 300 },
  );
});
