import type { Candidate } from './candidate.ts';
import type { PageContext } from './context.ts';
import { nearbyWords } from './rules/nearby.ts';
import { ownSubject } from './rules/own.ts';

// What the words around other references by the same name say.

/** By document id, how much words speak for each. */
export type Told = ReadonlyMap<string, number>;

export const NOTHING_SAID: Told = new Map();

/** How much the words around a reference, by themselves, speak for the documents that it may name. */
export function toldBy(candidates: readonly Candidate[], page: PageContext): Told {
  const told = candidates.flatMap((candidate) => {
    const weights = [ownSubject, nearbyWords].map((rule) => rule(candidate, page)?.weight ?? 0);
    const most = Math.max(...weights);
    return most > 0 ? [[candidate.document.id, most] as const] : [];
  });
  return told.length > 0 ? new Map(told) : NOTHING_SAID;
}

interface Speaking {
  readonly nameKeys: readonly string[];
  readonly told: Told;
}

/** The two references by one name whose words speak most for a document, and how much. */
interface Most {
  readonly by: Speaking;
  readonly told: number;
  readonly second: number;
}

/** For each reference what the words around the others by its name say: "Nghị quyết 26" is one on a page. */
export function toldElsewhere(page: readonly Speaking[]): Told[] {
  const most = new Map<string, Map<string, Most>>();
  for (const by of page) {
    for (const key of by.nameKeys) {
      const ofName = most.get(key) ?? new Map<string, Most>();
      most.set(key, ofName);
      for (const [id, told] of by.told) ofName.set(id, withTold(ofName.get(id), by, told));
    }
  }
  return page.map((one) => {
    const elsewhere = new Map<string, number>();
    for (const key of one.nameKeys) {
      for (const [id, { by, told, second }] of most.get(key) ?? []) {
        const others = by === one ? second : told;
        if (others > (elsewhere.get(id) ?? 0)) elsewhere.set(id, others);
      }
    }
    return elsewhere.size > 0 ? elsewhere : NOTHING_SAID;
  });
}

function withTold(former: Most | undefined, by: Speaking, told: number): Most {
  if (!former) return { by, told, second: 0 };
  return told > former.told
    ? { by, told, second: former.told }
    : { ...former, second: Math.max(former.second, told) };
}

export const sameTold = (a: Told, b: Told): boolean =>
  a === b || (a.size === b.size && [...a].every(([id, told]) => b.get(id) === told));
