import { KINDS, type Kind } from './lexicon.ts';
import type { OwnCues } from './own-cues.ts';
import type { Reference, Surroundings } from './reference.ts';
import { designatorMeant } from './slips.ts';
import { type Designator, kindOfCode } from './symbol.ts';

// What the numbers of one citation become: `Nghị quyết số 18, 19-NQ/TW`.

/** A number as it stands in the text. */
export interface NumberAt {
  readonly designator: Designator;
  readonly end: number;
  /** `số` stands before it. */
  readonly announced: boolean;
}

/** … with what the words after it say of it. */
export interface Item extends NumberAt, OwnCues {
  readonly start: number;
}

/** Whether it is a number alone. */
export const isBare = ({ code, central }: Designator): boolean => code === null && central === null;

/**
 * The references that the numbers of a citation are, with what they share.
 *
 * @param kind of the word before them
 * @param isOther the words after them say that another body issued them
 */
export function referencesOf(items: readonly Item[], kind: Kind, isOther: boolean): Reference[] {
  const shared = sharedBy(items, isOther);
  return shareDesignation(items).map((item, index) =>
    referenceOf(item, index === 0 ? kind : kindOf(item, kind), shared),
  );
}

/** `Nghị quyết số 04-NQ/TW, 21-KL/TW`: what has a code of another kind is of that. */
const kindOf = ({ designator: { code } }: Item, kind: Kind): Kind => {
  const isOfKind = code === null || (KINDS[kind].codes as readonly string[]).includes(code); // of literals
  return isOfKind ? kind : (kindOfCode(code) ?? kind);
};

/** `số 18, 19-NQ/TW`: the code at the end goes for all numbers before it. */
function shareDesignation(items: readonly Item[]): Item[] {
  let shared: Designator | null = null;
  const backwards: Item[] = [];
  for (const item of items.toReversed()) {
    const { designator } = item;
    if (designator.code !== null) shared = designator;
    const bare = isBare(designator);
    const full = shared && bare ? { ...shared, ...numberOf(designator) } : designator;
    backwards.push({ ...item, designator: full });
  }
  return backwards.reverse();
}

const numberOf = ({ start, end, number }: Designator) => ({ start, end, number });

/** What is said of a list as a whole. */
interface Shared {
  readonly other: boolean;
  readonly owned: boolean;
  /** What follows the last number is said of those before it, too. */
  readonly around: Surroundings;
}

function sharedBy(items: readonly Item[], isOther: boolean): Shared {
  const last = items.at(-1);
  const { issuer, term, date } = last?.cues ?? {};
  return {
    other: isOther || items.some((item) => item.other),
    owned: last?.owned ?? false,
    around: {
      ...(issuer !== undefined && { issuer }),
      ...(term !== undefined && { term }),
      ...(date !== undefined && { date }),
      ...(items.length > 1 && (term !== undefined || date !== undefined) && { listed: true }),
    },
  };
}

function referenceOf(
  { designator, start, end, cues, owned }: Item,
  kind: Kind,
  list: Shared,
): Reference {
  const { number, code, level, central } = designatorMeant(designator, kind, cues.issuer);
  // `Quyết định 11/2016`: so the State numbers its own.
  const isStates = kind === 'quyet-dinh' && designator.year !== undefined && !owned;
  const isOther = central === false || isStates || (central === null && list.other);
  const isCentral = central === true || owned || list.owned;
  return {
    start,
    end,
    scope: isOther ? 'other' : isCentral ? 'central' : 'open',
    name: { form: 'symbol', kind, number, code, level },
    cues,
    around: list.around,
  };
}
