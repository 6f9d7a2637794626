import { browser } from 'wxt/browser';
import { type Followed, followedFeed, type Interval } from './followed.ts';
import { nextCheck } from './schedule.ts';

/** The alarm that an automatic check waits for. */
export const UPDATE_ALARM = 'update';

/** ms before a check that fell due while the browser was closed: its start has more to do. */
const AFTER_START = 120_000;

/** The feed with its next check made due, counted from now. */
export function withNextCheck(followed: Followed): Followed {
  const due = nextCheck(followed, Date.now(), Math.random());
  return { ...followed, due: due === null ? null : new Date(due).toISOString() };
}

/** Sets the alarm for the check that is due, or none. */
export async function setAlarm(followed: Followed | null): Promise<void> {
  if (!followed?.due) {
    await browser.alarms.clear(UPDATE_ALARM);
    return;
  }
  browser.alarms.create(UPDATE_ALARM, { when: Date.parse(followed.due) });
}

/** Sees to the alarm after a start of the browser, which Firefox's alarms do not survive. */
export async function restoreAlarm(): Promise<void> {
  const followed = await followedFeed.read();
  if (!followed?.due) return;
  const due = Math.max(Date.parse(followed.due), Date.now() + AFTER_START);
  await setAlarm({ ...followed, due: new Date(due).toISOString() });
}

/** Has the followed feed checked at another interval from now on. */
export async function changeInterval(interval: Interval): Promise<void> {
  await setAlarm(
    await followedFeed.change(
      (followed) => followed && withNextCheck({ ...followed, interval, failures: 0 }),
    ),
  );
}

/** Forgets the followed feed. What it brought stays installed. */
export async function unfollow(): Promise<void> {
  await setAlarm(await followedFeed.change(() => null));
}
