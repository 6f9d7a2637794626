import { losesMost } from '../compare.ts';
import { exclusively } from '../lock.ts';
import { installRelease, openReleased } from '../open.ts';
import { failed, type Problem, type Result } from '../problem.ts';
import { setAlarm, withNextCheck } from './alarm.ts';
import { isFit } from './connection.ts';
import { type Followed, followedFeed } from './followed.ts';
import { isHostAllowed } from './permission.ts';
import { checkForUpdate, settle } from './update.ts';

type Outcome = NonNullable<Followed['outcome']>;

/** ms after which a check is tried again that was not the feed's fault: offline, or busy. */
const LATER = 3_600_000;

/**
 * The check that falls due: installs what the followed feed has newly signed, and writes down what
 * changed, or why not, for the reader to see.
 *
 * @returns whether another release is installed now
 */
export async function updateAutomatically(): Promise<boolean> {
  const followed = await followedFeed.read();
  if (!followed || followed.interval === 'off') return false;
  // Should this background be stopped before it is done, the alarm rings again.
  await setAlarm({ ...followed, due: new Date(Date.now() + LATER).toISOString() });
  if (!isFit(navigator)) return false;

  const result = await exclusively(() => update(followed));
  if (!result.ok && result.problem.code === 'busy') return false;
  const outcome = result.ok ? result.value : failure(result.problem);
  const kept = await followedFeed.change((now) => {
    if (now?.address !== followed.address) return now;
    const failures = result.ok ? 0 : now.failures + 1;
    // What was last installed stays told until something else happens.
    return withNextCheck({ ...now, failures, outcome: outcome ?? now.outcome });
  });
  await setAlarm(kept);
  return outcome?.type === 'updated';
}

const failure = (problem: Problem): Outcome => ({
  type: 'failed',
  at: new Date().toISOString(),
  problem,
});

/** Null where there is nothing new. */
async function update(followed: Followed): Promise<Result<Outcome | null>> {
  if (!(await isHostAllowed(followed.address))) {
    return failed({ code: 'not-permitted', host: new URL(followed.address).host });
  }
  const { signal } = new AbortController();
  const checked = await checkForUpdate(followed, await openReleased(), { signal });
  if (!checked.ok || !checked.value) return checked.ok ? { ok: true, value: null } : checked;
  const { release, settled, installed, changes } = checked.value;
  const { address } = followed;
  const { revision } = release.header;
  if (revision < installed.revision) {
    return failed({ code: 'older', offered: revision, installed: installed.revision });
  }
  if (losesMost(changes, installed.documents)) {
    const removed = changes.removed.length;
    return failed({ code: 'most-gone', removed, installed: installed.documents });
  }
  const written = await installRelease(release, { type: 'feed', address }, installed.key);
  if (!written.ok) return written;
  await settle(address, settled);
  const outcome = {
    type: 'updated' as const,
    at: written.value.installed,
    from: installed.revision,
    to: revision,
    added: changes.added.length,
    changed: changes.changed.length,
    removed: changes.removed.length,
  };
  return { ok: true, value: outcome };
}
