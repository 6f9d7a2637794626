import { foldText } from './fold.ts';
import { ISSUERS, type Issuer, KINDS, type Kind } from './lexicon.ts';
import type { Designator } from './symbol.ts';

// What pages misspell by one letter.

/** Letters of the Politburo and of a ministry, which adopts no resolutions: `Nghị quyết 08/BCT`. */
const POLITBURO = 'BCT';

/** `Chỉ thị 05/BCT`: of the Politburo or of the ministry, whose own are `05/CT-BCT`. */
export const mayBePolitburos = ({ code, level }: Designator, kind: Kind): boolean =>
  kind === 'chi-thi' && code === null && level === POLITBURO;

/**
 * `Quy định số 144-QĐ/TU của Bộ Chính trị`, `115-HD/BTGW … của Ban Tuyên giáo Trung ương`: the level of the
 * issuer that is said, where another is printed that is one letter off; or null.
 */
export function levelMeant(
  { level, central }: Designator,
  kind: Kind,
  issuer: Issuer | undefined,
): string | null {
  if (level === POLITBURO && kind === 'nghi-quyet') return 'TW';
  if (central !== false || level === null || issuer === undefined) return null;
  return ISSUERS[issuer].levels.find((own) => isOneOff(level, own)) ?? null;
}

/** Whether two words differ by one letter: another, one more or one fewer. */
function isOneOff(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let end = 0;
  const least = Math.min(one.length, other.length) - start;
  while (end < least && one.at(-1 - end) === other.at(-1 - end)) end++;
  return Math.max(one.length, other.length) - start - end === 1;
}

/** The last two words, and the last alone. */
const LAST_WORDS = [/(?<!\p{L})\p{L}+\s\p{L}+\s{1,2}$/u, /(?<!\p{L})\p{L}{6,}\s{1,2}$/u] as const;

/** `Nghị qyết `, `Regulaton ` at the end of some words: the length of the kind word that is meant there, 0 where none is. */
export function misspeltKind(before: string, kind: Kind | null): number {
  if (kind === null) return 0;
  const names = [KINDS[kind].label.vi, ...KINDS[kind].words].map(foldText);
  const meant = LAST_WORDS.map((last) => last.exec(before)?.[0] ?? '').find((words) =>
    names.some((name) => isOneOff(foldText(words.trimEnd()), name)),
  );
  return meant?.length ?? 0;
}
