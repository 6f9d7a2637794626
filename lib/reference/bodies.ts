import { foldText, isCapital } from './fold.ts';
import { ISSUERS, type Issuer } from './lexicon.ts';
import { isToned, Phrases } from './phrases.ts';
import {
  CENTRAL_WORDS,
  FOREIGN_PARTIES,
  namesOfIssuer,
  OTHER_BODIES,
  PARTY_WORDS,
} from './spellings.ts';

/** Whose document the words are about, and the UTF-16 index after them. */
export type BodyAt =
  | { readonly type: 'issuer'; readonly issuer: Issuer; readonly end: number }
  /** `Trung ương` or `Đảng` alone: central, but not which body. */
  | { readonly type: 'central'; readonly end: number }
  | { readonly type: 'other'; readonly end: number };

type Body = Issuer | 'central' | 'other';

/** A phrase with every spelling of the Central Committee's name in the place of `~`. */
const spelled = (phrase: string): string[] =>
  phrase.includes('~') ? CENTRAL_WORDS.map((word) => phrase.replace('~', word)) : [phrase];

const CENTRAL = new Phrases<true>(CENTRAL_WORDS.map((word) => [word, true]));

const ISSUER_NAMES = Object.keys(ISSUERS) as Issuer[]; // the table's own keys

/** A body's names that fold alike, as `quân ủy` and `quận ủy` do. */
interface Named {
  readonly body: Body;
  readonly names: readonly string[];
}

const named = (names: readonly string[], body: Body) =>
  [...Map.groupBy(names.flatMap(spelled), foldText)].map(
    ([name, alike]) => [name, { body, names: alike }] as const,
  );

const BODIES = new Phrases<Named>([
  ...ISSUER_NAMES.flatMap((issuer) => named(namesOfIssuer(issuer), issuer)),
  ...named(OTHER_BODIES, 'other'),
  ...named([...CENTRAL_WORDS, ...PARTY_WORDS], 'central'),
]);

/** `Trung ương` in any spelling; the index after it, or null. */
export function readCentralWord(text: string, at: number): number | null {
  const match = CENTRAL.match(text, at);
  return match && isNamedAsCentral(text, at, match.end) ? match.end : null;
}

/** `tư` is a word of its own (private, fourth), as `đang` is: only `TƯ` and `đảng` mean the Party's bodies. */
function isNamedAsCentral(text: string, start: number, end: number): boolean {
  const printed = text.slice(start, end);
  const name = foldText(printed);
  if (name === 'đang') return /ả/iu.test(printed);
  return name !== 'tư' || isCapital(text, end - 1);
}

const NAMES_OF_PEOPLE: ReadonlySet<string> = new Set(['tu', 'un']);

/** `Trương` and `Tú` are people's names: a word alone is a body's only with its own tone or capitals. */
function isNamedInFull(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end);
  return name.includes(' ') || name === name.toUpperCase() || SINGLE_WORDS.has(name.toLowerCase());
}

const SINGLE_WORDS: ReadonlySet<string> = new Set(
  OTHER_BODIES.filter((name) => !name.includes(' ') && !NAMES_OF_PEOPLE.has(name)),
);

/** `Ban Bí thư Trung ương Đảng Nhân dân Cách mạng Lào`, `Bộ Chính trị Trung Quốc` */
const FOREIGN = new RegExp(
  `^\\s(?:Đảng\\s)?(?:${FOREIGN_PARTIES.join('|')}|(?:Cộng sản|Lao động)\\s(?!Việt|Đông)\\p{Lu}\\p{Ll}+)(?!\\p{L}|\\sCai)`,
  'u',
);

/** The body whose name begins at an index, or null. */
export function readBody(text: string, at: number): BodyAt | null {
  const match = BODIES.match(text, at);
  if (!match) return null;
  const { end } = match;
  const { body: value, names } = match.value;
  if (value === 'other') return readOther(text, at, end, names);
  const foreign = FOREIGN.exec(text.slice(end, end + 32));
  if (foreign) return { type: 'other', end: end + foreign[0].length };
  if (value !== 'central') return { type: 'issuer', issuer: value, end };
  return isNamedAsCentral(text, at, end) ? { type: 'central', end } : null;
}

/** The body below the centre or beside it that one of the names, which fold alike, means here; or null. */
function readOther(
  text: string,
  start: number,
  end: number,
  names: readonly string[],
): BodyAt | null {
  // "Ban Chấp hành Trung ương Hội nghị lần thứ 11": a meeting's, no association's.
  const meeting = /\shội$/iu.exec(text.slice(start, end));
  if (meeting && /^\snghị(?!\p{L})/iu.test(text.slice(end, end + 7)))
    return readBody(text.slice(0, end - meeting[0].length), start);
  // "đang bổ sung" is no `đảng bộ`.
  const isIts = names.some((name) => isToned(text, start, end, name));
  return isIts && isNamedInFull(text, start, end) ? { type: 'other', end } : null;
}

/** "cán bộ", "thị trường": in running text another body's name of one word is one by its capital alone. */
export const isClearlyNamed = (text: string, start: number, { type, end }: BodyAt): boolean =>
  type !== 'other' || isCapital(text, start) || text.slice(start, end).includes(' ');
