import { failed, type Result } from './problem.ts';

const NAME = 'van-kien-update';

/**
 * Does work on the installed release while nobody else does: no other window, nor the background.
 * Whoever comes second is told so at once.
 */
export function exclusively<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  return navigator.locks.request(NAME, { ifAvailable: true }, (lock) =>
    lock ? work() : failed({ code: 'busy' }),
  );
}

/** Waits for its turn instead; among those of another name where one is given. */
export const inTurn = <T>(work: () => Promise<T>, name = NAME): Promise<T> =>
  navigator.locks.request(name, work);
