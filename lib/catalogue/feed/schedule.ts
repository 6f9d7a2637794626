import type { Followed, Interval } from './followed.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const LENGTH: Record<Exclude<Interval, 'off'>, number> = { daily: DAY, weekly: 7 * DAY };

/** Hosts are never asked by everyone at once: each reader's turn varies by a tenth either way. */
const JITTER = 0.1;

/** ms after the first failure; each further one doubles it, up to the interval itself. */
const FIRST_RETRY = HOUR;

/** ms by which two clocks may differ before readers are told: expiry is counted in days. */
const CLOCK_LIMIT = DAY;

/**
 * When the next automatic check is due, in ms since 1970; null where none is.
 *
 * @param now ms since 1970
 * @param random from 0 to 1, for the jitter
 */
export function nextCheck(
  { interval, failures }: Pick<Followed, 'interval' | 'failures'>,
  now: number,
  random: number,
): number | null {
  if (interval === 'off') return null;
  const length = LENGTH[interval];
  const delay = failures === 0 ? length : Math.min(length, FIRST_RETRY * 2 ** (failures - 1));
  return now + delay * (1 + JITTER * (2 * random - 1));
}

/** Whole days since a feed's expiry; null where it is not past it, or nothing is known. */
export function staleDays({ accepted }: Pick<Followed, 'accepted'>, now: number): number | null {
  if (!accepted) return null;
  const past = now - Date.parse(accepted.expires);
  return past > 0 ? Math.floor(past / DAY) : null;
}

/** Days by which this machine's clock is off, seen from the feed's host; null where that is little. */
export function clockDays({ skew }: Pick<Followed, 'skew'>): number | null {
  if (skew === null || Math.abs(skew) <= CLOCK_LIMIT) return null;
  return Math.round(Math.abs(skew) / DAY);
}
