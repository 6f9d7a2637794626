import { foldText } from './fold.ts';
import type { Lead } from './lead.ts';
import { ISSUERS, type Issuer, KINDS, type Kind } from './lexicon.ts';
import type { Reference } from './reference.ts';
import { namesOfKind } from './spellings.ts';
import { type Designator, POLITBURO } from './symbol.ts';

// What pages misspell by one letter.

/**
 * What a symbol is meant to be, where the letters printed for its level are a slip: `Nghị quyết 08/BCT` is
 * the Politburo's, for the ministry of these letters adopts none; of `Chỉ thị 05/BCT` the words around tell;
 * `Quy định số 144-QĐ/TU của Bộ Chính trị` has one letter of its issuer's wrong.
 */
export function designatorMeant(
  designator: Designator,
  kind: Kind,
  issuer: Issuer | undefined,
): Designator {
  const { code, level, central } = designator;
  const ofCentral = (own: string): Designator => ({ ...designator, level: own, central: true });
  if (level === POLITBURO && kind === 'nghi-quyet') return ofCentral('TW');
  const isUntold = central === null || (code === null && kind === 'chi-thi');
  if (level === POLITBURO && isUntold) return { ...designator, level: null, central: null };
  if (central !== false || level === null || issuer === undefined) return designator;
  const own = levelMeant(level, issuer);
  return own === null ? designator : ofCentral(own);
}

/** `40-CT/TU` of a document that its page says the Secretariat issued: the level that one letter is wrong of, or null. */
const levelMeant = (level: string, issuer: Issuer): string | null =>
  ISSUERS[issuer].levels.find((one) => isOneOff(level, one)) ?? null;

/** A central body as the subject of what it issued; not "nhất trí với Ban Bí thư, ban hành", "Ủy viên Bộ Chính trị ký". */
const ISSUED_BY_IT =
  /(?:(?:^|[.,;:(\n“"])\s*|(?:[Kk]hi|mà|the|[Mm]ới đây|[Hh]ôm nay|[Tt]hay mặt)\s)(?:Bộ Chính trị|Ban Bí thư(?: Trung ương(?: Đảng)?)?|Ban Chấp hành Trung ương(?: Đảng)?|(?:(?:Party Central|Central Party|Party|Central) )?(?:Politburo|Secretariat|Committee))(?:\skh(?:óa|oá)\s[IVX]+)?(?:\s(?:đã|vừa|mới|has|had))*\s(?:ký ban hành|ban hành|ra|ký|có|issued|adopted)\s(?:the\s|các\s)?$/u;

/** "Ban Bí thư ban hành Chỉ thị số 40-CT/TU": by whom it was issued, the letters are a slip. */
export function asIssued(
  text: string,
  draft: Reference,
  { central, around }: Lead,
): Pick<Reference, 'name' | 'scope'> {
  const { name, scope } = draft;
  if (scope !== 'other' || name.form !== 'symbol' || name.level === null) return draft;
  const isIssuers =
    central && ISSUED_BY_IT.test(text.slice(Math.max(0, draft.start - 80), draft.start));
  const level = isIssuers && around.issuer ? levelMeant(name.level, around.issuer) : null;
  return level === null ? draft : { name: { ...name, level }, scope: 'central' };
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

/** What each kind is called, folded. */
const NAMES: ReadonlyMap<Kind, readonly string[]> = new Map(
  (Object.keys(KINDS) as Kind[]) // the table's own keys
    .map((kind) => [kind, namesOfKind(kind).map(foldText)]),
);

/** `Nghị qyết `, `Regulaton ` at the end of some words: the length of the kind word that is meant there, 0 where none is. */
export function misspeltKind(before: string, kind: Kind | null): number {
  if (kind === null) return 0;
  const names = NAMES.get(kind) ?? [];
  const meant = LAST_WORDS.map((last) => last.exec(before)?.[0] ?? '').find((words) =>
    names.some((name) => isOneOff(foldText(words.trimEnd()), name)),
  );
  return meant?.length ?? 0;
}
