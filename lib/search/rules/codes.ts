import { CODES, LEVELS } from '../facets.ts';
import type { Token } from '../reading.ts';
import { isTyping, standsAt, wordAt } from './rule.ts';

const CODE_AND_LEVEL = new RegExp(
  `^(${[...CODES.keys()].join('|')})(${[...LEVELS.keys()].join('|')})$`,
);

export interface Code {
  readonly code: string;
  /** Its level too, where it is typed without the slash: `nqtw`. */
  readonly level?: string;
}

/** The code that stands there, half typed perhaps, and its level where both are one word. */
export function codeAt(tokens: readonly Token[], at: number): Code | null {
  const word = wordAt(tokens, at);
  if (CODES.has(word)) return { code: word };
  const [, code, level] = CODE_AND_LEVEL.exec(word) ?? [];
  if (code !== undefined && level !== undefined) return { code, level };
  if (!isTyping(tokens, at)) return null;
  // `nqt` on the way to `nqtw`
  const begun = [...CODES.keys()].find((one) => `${one}tw`.startsWith(word) && word.length > 2);
  return begun === undefined ? null : { code: begun };
}

/** Other ways to write the level TW: `18-NQ/TƯ`, `18-NQ/T.Ư`. */
const TW_SPELLINGS = [['tu'], ['t', 'u'], ['t', 'w']];

/** The level that stands there, and how many tokens it takes. */
export function levelAt(
  tokens: readonly Token[],
  at: number,
): { readonly value: string; readonly length: number } | null {
  const word = wordAt(tokens, at);
  if (LEVELS.has(word)) {
    // `18 nq tw6 k12`: of the sixth plenum.
    const isPlenum = word === 'tw' && /^\d{1,2}$/.test(wordAt(tokens, at + 1));
    return isPlenum ? null : { value: word, length: 1 };
  }
  const spelling = TW_SPELLINGS.find((one) => standsAt(one, tokens, at));
  return spelling ? { value: 'tw', length: spelling.length } : null;
}

/** Whether the word that is being typed may become a code (`n`) or a level (`t`). */
export const begins = (
  names: ReadonlyMap<string, string>,
  tokens: readonly Token[],
  at: number,
) => {
  const word = wordAt(tokens, at);
  return (
    word !== '' && isTyping(tokens, at) && [...names.keys()].some((name) => name.startsWith(word))
  );
};
