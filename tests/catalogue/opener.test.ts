import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Catalogue } from '#lib/catalogue/catalogue.ts';
import { opener } from '#lib/catalogue/opener.ts';
import { memoryLookup } from '#lib/resolution/memory.ts';

const catalogue = (storage: Catalogue['storage']): Catalogue => ({
  ...memoryLookup([], []),
  storage,
  release: () => Promise.reject(new Error('not asked for')),
  documents: async () => [],
  document: async () => undefined,
  groups: async () => [],
  names: async () => [],
});

/** What opens one after the other, as a browser's storage would have it. */
function opening(...storages: Catalogue['storage'][]) {
  const open = vi.fn(async () => catalogue(storages.shift() ?? 'database'));
  const whenBack = vi.fn();
  return { open, whenBack, ...opener(open, whenBack) };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a database is opened once, whoever asks', async () => {
  const { opened, open, whenBack } = opening('database');
  await Promise.all([opened(), opened()]);
  vi.advanceTimersByTime(3_600_000);
  expect((await opened()).storage).toBe('database');
  expect(open).toHaveBeenCalledTimes(1);
  expect(whenBack).not.toHaveBeenCalled();
});

test('memory serves for a minute; then the database is tried again, once', async () => {
  const { opened, open, whenBack } = opening('memory', 'memory', 'database');
  expect((await opened()).storage).toBe('memory');
  vi.advanceTimersByTime(59_000);
  await opened();
  expect(open).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(2_000);
  // Several ask before it is told whether the database opens.
  await Promise.all([opened(), opened(), opened()]);
  expect(open).toHaveBeenCalledTimes(2);
  expect(whenBack).not.toHaveBeenCalled();
  vi.advanceTimersByTime(61_000);
  expect((await opened()).storage).toBe('database');
  expect(whenBack).toHaveBeenCalledTimes(1);
});

test('what is gone is opened anew', async () => {
  const { opened, forget, open } = opening('database', 'database');
  await opened();
  forget();
  await opened();
  expect(open).toHaveBeenCalledTimes(2);
});
