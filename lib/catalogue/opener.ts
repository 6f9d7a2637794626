import type { Catalogue } from './catalogue.ts';

/** ms for which memory serves before IndexedDB is tried again, which may take its time to fail. */
const MEMORY_SERVES = 60_000;

/** The catalogue of a context that lives long. */
export interface Opener {
  /** It, opened once; anew, after a while, where memory stands in for IndexedDB. */
  opened(): Promise<Catalogue>;
  /** Has it opened anew the next time. */
  forget(): void;
}

/** @param whenBack told once IndexedDB serves after memory did */
export function opener(open: () => Promise<Catalogue>, whenBack: () => void): Opener {
  let opening: Promise<Catalogue> | undefined;
  /** When memory has served long enough, ms since the epoch; null while the database does. */
  let until: number | null = null;
  let isStandIn = false;

  async function openAnew(): Promise<Catalogue> {
    const catalogue = await open();
    const wasStandIn = isStandIn;
    isStandIn = catalogue.storage === 'memory';
    until = isStandIn ? Date.now() + MEMORY_SERVES : null;
    if (wasStandIn && !isStandIn) whenBack();
    return catalogue;
  }

  return {
    opened() {
      if (until !== null && Date.now() > until) {
        until = null;
        opening = undefined;
      }
      opening ??= openAnew();
      return opening;
    },
    forget() {
      opening = undefined;
    },
  };
}
