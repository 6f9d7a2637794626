import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareReleases } from '#lib/catalogue/compare.ts';
import { documentWith } from './records.ts';

const named = (id: string, title = 'về một việc') => documentWith({ id, title });

test('a comparison tells what was added, changed and removed', () => {
  const changes = compareReleases(
    [named('a'), named('b'), named('c')],
    [named('b'), named('c', 'về một việc khác'), named('d')],
  );
  expect(changes.added).toEqual([named('d')]);
  expect(changes.removed).toEqual([named('a')]);
  expect(changes.changed).toEqual([
    { before: named('c'), after: named('c', 'về một việc khác'), fields: ['title'] },
  ]);
});

test('applied to the old release, the changes give the new one', () => {
  const release = fc.uniqueArray(
    fc.record({ id: fc.constantFrom(...'abcdefgh'), title: fc.constantFrom('x', 'y', 'z') }),
    { selector: ({ id }) => id },
  );
  fc.assert(
    fc.property(release, release, (before, after) => {
      const old = before.map(({ id, title }) => named(id, title));
      const next = after.map(({ id, title }) => named(id, title));
      const { added, changed, removed } = compareReleases(old, next);
      const result = new Map(old.map((document) => [document.id, document]));
      for (const { id } of removed) result.delete(id);
      for (const { after: document } of changed) result.set(document.id, document);
      for (const document of added) result.set(document.id, document);
      const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
      expect([...result.values()].sort(byId)).toEqual(next.toSorted(byId));
    }),
  );
});
