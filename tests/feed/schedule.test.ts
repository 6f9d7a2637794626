import { describe, expect, test } from 'vitest';
import { isFit } from '#lib/catalogue/feed/connection.ts';
import { clockDays, nextCheck, staleDays } from '#lib/catalogue/feed/schedule.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

describe('the next check is due', () => {
  test.each([
    ['daily', 0, 0.5, DAY],
    ['daily', 0, 0, 0.9 * DAY],
    ['weekly', 0, 1, 7.7 * DAY],
    ['weekly', 1, 0.5, HOUR],
    ['weekly', 4, 0.5, 8 * HOUR],
    ['weekly', 400, 0.5, 7 * DAY],
    ['daily', 9, 0.5, DAY],
  ] as const)('%s, after %i failures, at chance %d: in %d ms', (interval, failures, chance, ms) => {
    expect(nextCheck({ interval, failures }, 1000, chance)).toBeCloseTo(1000 + ms, 0);
  });

  test('never, where checks are off', () => {
    expect(nextCheck({ interval: 'off', failures: 0 }, 0, 0)).toBeNull();
  });
});

test('a feed is stale from its expiry on, by whole days', () => {
  const expires = '2026-01-01T00:00:00Z';
  const accepted = { revision: 1, feed: '', release: '', published: expires, expires };
  const at = Date.parse(expires);
  expect(staleDays({ accepted: null }, at)).toBeNull();
  expect(staleDays({ accepted }, at - 1)).toBeNull();
  expect(staleDays({ accepted }, at + 1)).toBe(0);
  expect(staleDays({ accepted }, at + 3.5 * DAY)).toBe(3);
});

test.each([
  [null, null],
  [DAY, null],
  [-1.6 * DAY, 2],
  [40 * DAY, 40],
])('a clock that the host’s is %s ms ahead of is off by %s days', (skew, days) => {
  expect(clockDays({ skew })).toBe(days);
});

test.each([
  [{ onLine: true }, true],
  [{ onLine: false }, false],
  [{ onLine: true, connection: { saveData: true } }, false],
  [{ onLine: true, connection: { type: 'cellular' } }, false],
  [{ onLine: true, connection: { type: 'wifi', saveData: false } }, true],
])('a connection %o is fit for downloads unasked: %s', (connected, fit) => {
  expect(isFit(connected)).toBe(fit);
});
