import { folded, foldText, isCapital, isDigit, isLetter, unaccented } from './fold.ts';
import { CENTRAL_WORDS, ISSUERS, KINDS } from './lexicon.ts';
import { spellings } from './names.ts';
import type { Beginning, TriggerPlan } from './trigger.ts';

/**
 * What tells the texts in which `parse` may find something. Wider than the grammar on purpose: a kind
 * word with a number, a meeting or a term after it; a number before a code; a meeting of the Central
 * Committee; a well-known name.
 *
 * @param names the release's well-known names
 */
export function triggerPlan(names: readonly string[]): TriggerPlan {
  const begun = [...new Set(names.flatMap(spellings).map((name) => name.slice(0, ENOUGH).trim()))];
  const [numbers, words] = [begun.filter(isNumber), begun.filter((name) => !isNumber(name))];
  const kinds = byBeginning([
    ...KIND_WORDS.map((word) => [word, phrase(word)] as const),
    ...ABBREVIATIONS.map((code) => [code, capitals(code)] as const),
  ]);
  const wholes = byBeginning([
    ...words.map((name) => [name, phrase(name)] as const),
    ...CONFERENCES.map((word) => [word, `${phrase(word)}[^]{0,60}?${CENTRAL}`] as const),
    // `10th National Party Congress’ Resolution`, `PCC's fifth meeting resolution`: the number stands before.
    ...MEETINGS.map((word) => [word, `${phrase(word)}.{0,3}${RESOLUTION}`] as const),
  ]);
  const beginnings = [...new Set([...kinds.keys(), ...wholes.keys()])].map(
    (three): [string, Beginning] => [
      three,
      {
        ...(kinds.has(three) && { kinds: anyOf(kinds.get(three)) }),
        ...(wholes.has(three) && { names: anyOf(wholes.get(three)) }),
      },
    ],
  );
  return {
    letters: LETTERS,
    beginnings: Object.fromEntries(beginnings),
    numbered: NUMBERED,
    digits: anyOf([
      `${DIGIT}[A-Da-d]?${GAP}${anyOf(CODES.map(phrase))}${GAP}${LEVEL_BEGINS}`,
      ...numbers.map(phrase),
    ]),
  };
}

/** UTF-16 code units of a name that tell it from nearly all other words. */
const ENOUGH = 16;

const unitOf = (letter: string): number => folded(letter, 0);

const isNumber = (name: string): boolean => isDigit(unitOf(name));

const anyOf = (patterns: readonly string[] = []): string => `(?:${patterns.join('|')})`;

/** Patterns by the first three letters of their words. */
function byBeginning(
  patterns: readonly (readonly [words: string, pattern: string])[],
): Map<string, string[]> {
  const all = patterns.flatMap(([words, pattern]) =>
    beginningsOf(words).map((three) => ({ three, pattern })),
  );
  return new Map(
    [...Map.groupBy(all, ({ three }) => three)].map(([three, same]) => [
      three,
      [...new Set(same.map(({ pattern }) => pattern))],
    ]),
  );
}

/** `keh` too of `kế hoạch`, for spaces get lost; after a word of two letters, nothing or what is glued to it. */
function beginningsOf(words: string): string[] {
  const plain = unaccented(words);
  if (plain.length === 2) return [`${plain} `, `${plain}t`];
  return [...new Set([plain.slice(0, 3), plain.replaceAll(' ', '').slice(0, 3)])];
}

/** Every code unit by what it folds to. */
const UNFOLDED = Map.groupBy(
  Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)),
  unitOf,
);

const alike = (units: Iterable<number>): string[] =>
  [...units].flatMap((unit) => UNFOLDED.get(unit) ?? []);

const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz', (base) =>
  [...UNFOLDED]
    .filter(([unit]) => isLetter(unit) && unaccented(String.fromCharCode(unit)) === base)
    .flatMap(([, letters]) => letters)
    .join(''),
);

/** A class of characters in a regular expression. */
function classOf(letters: readonly string[]): string {
  const units = [...new Set(letters)].map((letter) => letter.charCodeAt(0)).sort((a, b) => a - b);
  let inside = '';
  for (let at = 0; at < units.length; ) {
    let last = at;
    while (units[last + 1] === (units[last] ?? 0) + 1) last++;
    inside += last > at ? `${inClass(units[at])}-${inClass(units[last])}` : inClass(units[at]);
    at = last + 1;
  }
  return inside.length === 1 ? inside : `[${inside}]`;
}

function inClass(unit = 0): string {
  const letter = String.fromCharCode(unit);
  return /[\p{L}\d]/u.test(letter) ? letter : `\\u${unit.toString(16).padStart(4, '0')}`;
}

const SPACE = `${classOf(alike([unitOf(' ')]))}*`;

/** As `Phrases` compares: spaces may be missing; several words are understood without diacritics. */
function phrase(words: string): string {
  const letters = foldText(words);
  const bare = words.includes(' ') ? unaccented(words) : letters;
  return Array.from(letters, (letter, at) =>
    letter === ' ' ? SPACE : classOf(alike(new Set([unitOf(letter), bare.charCodeAt(at)]))),
  ).join('');
}

/** The first two letters, in capitals: an abbreviation, whatever is glued to it. */
const capitals = (code: string): string =>
  Array.from(code.slice(0, 2), (letter) =>
    classOf(alike(new Set([unitOf(letter)])).filter((like) => isCapital(like, 0))),
  ).join('');

const ALL_KINDS = Object.values(KINDS);

const KIND_WORDS = ALL_KINDS.flatMap(({ label, words }) => [label.vi, ...words]);

const CODES = [...new Set(ALL_KINDS.flatMap(({ codes }) => codes))];

const ABBREVIATIONS = ALL_KINDS.filter(({ abbreviated }) => abbreviated).flatMap(
  ({ codes }) => codes,
);

const CONFERENCES = ['hội nghị', 'hntw', 'hn'];

const CONGRESS = 'congress';
const MEETINGS = [CONGRESS, 'plenum', 'plenary', 'conference', 'session', 'meeting'];

const RESOLUTION = anyOf(['resolution', 'conclusion', 'regulation'].map(phrase));

const DIGIT = classOf(alike(Array.from('0123456789', unitOf)));

/** The Central Committee; `tư` is a word of its own but in capitals. */
const CENTRAL = anyOf([
  ...CENTRAL_WORDS.filter((word) => word !== 'tư').map(phrase),
  `${phrase('t')}${capitals('ư')}`,
]);

const LETTER = classOf([...UNFOLDED].filter(([unit]) => isLetter(unit)).flatMap(([, all]) => all));

const ROMAN = `${anyOf(['i', 'v', 'x'].map(capitals))}(?!${LETTER})`;

const NUMBERED = anyOf([
  DIGIT,
  ROMAN,
  CENTRAL,
  ...['lần', 'thứ', 'khóa', CONGRESS, 'central', 'tenure', 'term'].map(phrase),
]);

const GAP = `${SPACE}(?:${classOf(alike([unitOf('-'), unitOf('/')]))}${SPACE})?`;

const LEVEL_BEGINS = classOf(
  alike(
    new Set(
      Object.values(ISSUERS).flatMap(({ levels }) => levels.map((level: string) => unitOf(level))),
    ),
  ),
);
