import type { Catalogue } from '../catalogue.ts';
import { type Comparison, compareWithInstalled, isEmpty } from '../compare.ts';
import type { DownloadOptions } from '../fetch.ts';
import { storageProblem } from '../open.ts';
import { failed, type Result } from '../problem.ts';
import type { Release } from '../release.ts';
import { setAlarm, withNextCheck } from './alarm.ts';
import { checkFeed, type Settled } from './check.ts';
import { type Followed, followedFeed } from './followed.ts';

/** A proven release of the followed feed, and what it would change. */
export interface FeedUpdate extends Comparison {
  readonly release: Release;
  /** To be kept once it is installed. */
  readonly settled: Settled;
}

/**
 * Asks a feed for something new, and keeps what was learned: a feed that is new to the reader is
 * followed from its first proof on.
 *
 * @param catalogue the installed release, without the reader's own records
 * @returns null where there is nothing new: the very release may have come another way
 */
export async function checkForUpdate(
  asked: Followed,
  catalogue: Catalogue,
  options: Pick<DownloadOptions, 'signal' | 'onProgress'>,
): Promise<Result<FeedUpdate | null>> {
  const check = await checkFeed(asked, options);
  if (!check.ok) return check;
  const { learned, release, settled } = check.value;
  try {
    const kept = await followedFeed.change((followed) => ({
      ...(followed?.address === asked.address ? followed : withNextCheck(asked)),
      ...learned,
      ...(release ? {} : settled),
    }));
    // A feed that is new has no alarm yet; another's is left as it is.
    if (asked.due === null) await setAlarm(kept);
  } catch (error) {
    return failed(storageProblem(error));
  }
  if (!release) return { ok: true, value: null };
  const comparison = await compareWithInstalled(catalogue, release);
  const { installed, changes } = comparison;
  if (release.header.revision === installed.revision && isEmpty(changes)) {
    await settle(asked.address, settled);
    return { ok: true, value: null };
  }
  return { ok: true, value: { release, settled, ...comparison } };
}

/** Keeps that a feed's release is installed now, or was found so. */
export const settle = (address: string, settled: Settled): Promise<Followed | null> =>
  followedFeed.change((followed) =>
    followed?.address === address ? { ...followed, ...settled, outcome: null } : followed,
  );
