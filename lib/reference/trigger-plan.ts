import { MEETING_KINDS } from './cited-meeting.ts';
import { folded, foldText, isCapital, isDigit, isLetter, unaccented } from './fold.ts';
import { EPITHETS } from './kinds.ts';
import { ISSUERS, KINDS, type Kind } from './lexicon.ts';
import { spellings } from './names.ts';
import { GLUED_WORDS } from './phrases.ts';
import { CENTRAL_WORDS, namesOfKind } from './spellings.ts';
import { type Beginning, type KindSort, pairOf, type TriggerPlan } from './trigger.ts';

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
  const all: Sorted[] = [
    ...KINDS_BY_WORD.map(([word, kind]) => ({ sort: sortOf(kind), word, pattern: phrase(word) })),
    ...ABBREVIATIONS.map(([code, kind]) => ({
      sort: sortOf(kind),
      word: code,
      pattern: capitals(code),
    })),
    ...words.map((word) => ({ sort: 'name', word, pattern: phrase(word) }) as const),
    ...CONFERENCES.map(
      (word) => ({ sort: 'name', word, pattern: `${phrase(word)}[^]{0,60}?${CENTRAL}` }) as const,
    ),
    // `10th National Party Congress’ Resolution`, `PCC's fifth meeting resolution`: the number stands before.
    ...MEETINGS.map(
      (word) =>
        ({
          sort: 'name',
          word,
          pattern: `${phrase(word)}${OF_TENURE}.{0,4}${RESOLUTION}`,
        }) as const,
    ),
    // `PCC's fourth resolution`, `7th Central Resolution`
    ...COMMITTEES.map(
      (word) => ({ sort: 'name', word, pattern: `${phrase(word)}.{0,16}${RESOLUTION}` }) as const,
    ),
  ];
  return {
    letters: LETTERS,
    beginnings: byBeginning(all),
    after: AFTER,
    digits: anyOf([
      `${SYMBOL_NUMBER}${anyOf(CODES.map(phrase))}(?:${GAP}|\\.)${LEVEL_BEGINS}`,
      ...numbers.map(phrase),
    ]),
  };
}

/** UTF-16 code units of a name that tell it from nearly all other words. */
const ENOUGH = 16;

interface Sorted {
  readonly sort: keyof Beginning;
  readonly word: string;
  readonly pattern: string;
}

/** Patterns by the first three letters of their words, those of a sort as one. */
function byBeginning(all: readonly Sorted[]): Record<string, Beginning> {
  const begun = all.flatMap((one) =>
    beginningsOf(one.word).map((three) => ({ ...one, three, rest: restOf(one.word, three) })),
  );
  return Object.fromEntries(
    [...Map.groupBy(begun, ({ three }) => three)].map(([three, same]) => [
      three,
      {
        ...Object.fromEntries(
          [...Map.groupBy(same, ({ sort }) => sort)].map(([sort, patterns]) => [
            sort,
            anyOf(longestFirst(patterns)),
          ]),
        ),
        next: nextOf(same.map(({ rest }) => rest)),
      },
    ]),
  );
}

/** The letters after a word's first three, spaces aside, as far as they are sure. */
function restOf(words: string, three: string): string {
  const letters = unaccented(words).replaceAll(' ', '');
  const first = three.replaceAll(' ', '');
  return letters.startsWith(first) ? (/^[a-z]*/.exec(letters.slice(first.length))?.[0] ?? '') : '';
}

/** What words go on with, given the letters of each; see `Beginning`. */
function nextOf(rests: readonly string[]): Beginning['next'] {
  if (rests.some((rest) => rest.length < 2)) return null;
  const pairAt = (rest: string, at: number): number =>
    pairOf(rest.charCodeAt(at) - BEFORE_A, rest.charCodeAt(at + 1) - BEFORE_A);
  return Object.fromEntries(
    [...Map.groupBy(rests, (rest) => pairAt(rest, 0))].map(([pair, same]) => [
      pair,
      same.some((rest) => rest.length < 4) ? null : [...new Set(same.map((one) => pairAt(one, 2)))],
    ]),
  );
}

const BEFORE_A = 96;

/** `resolutions` before `resolution`, which it begins with: what follows is looked for after the word. */
const longestFirst = (patterns: readonly Sorted[]): string[] => [
  ...new Set(
    patterns.toSorted((a, b) => b.word.length - a.word.length).map(({ pattern }) => pattern),
  ),
];

/** What of a kind is cited besides by number. */
function sortOf(kind: Kind): KindSort {
  if (kind === 'cuong-linh' || kind === 'dieu-le') return 'ofTerm';
  return MEETING_KINDS.has(kind) ? 'ofMeeting' : 'numbered';
}

const unitOf = (letter: string): number => folded(letter, 0);

const isNumber = (name: string): boolean => isDigit(unitOf(name));

const anyOf = (patterns: readonly string[] = []): string => `(?:${patterns.join('|')})`;

/** `keh` too of `kế hoạch`, for spaces get lost; after a word of two letters, nothing or what is glued to it. */
function beginningsOf(words: string): string[] {
  const plain = unaccented(words);
  if (plain.length === 2) {
    const glued = GLUED.to.has(plain) ? GLUED.begin : [];
    return [' ', ...glued].map((next) => plain + next);
  }
  return [...new Set([plain.slice(0, 3), plain.replaceAll(' ', '').slice(0, 3)])];
}

/** Abbreviations that words are glued to, and what those begin with: `NQTW`, `NQĐại hội`, `NQHN`, `NQof the`. */
const GLUED = {
  to: new Set(['nq', 'kl', 'ct', 'qd', 'tb']),
  begin: [...new Set([...GLUED_WORDS.map((word) => unaccented(word).charAt(0)), 'h'])],
} as const;

/** Where letters, digits, spaces and signs that are folded stand; a worker that wakes has no time for more. */
const FOLDED_RANGES = [
  [0, 0x256],
  [0x400, 0x4ff],
  [0x1680, 0x1680],
  [0x1e00, 0x2060],
  [0x2200, 0x2220],
  [0x3000, 0x3000],
  [0xfe50, 0xff5e],
] as const;

/** Every code unit by what it folds to. */
const UNFOLDED = Map.groupBy(
  FOLDED_RANGES.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCharCode(first + index)),
  ),
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

const ALL_KINDS = Object.keys(KINDS) as Kind[]; // the table's own keys

const KINDS_BY_WORD = ALL_KINDS.flatMap((kind) =>
  namesOfKind(kind).map((word) => [word, kind] as const),
);

/** `QD` too for `QĐ`: many keyboards have no Đ. */
const CODES = [
  ...new Set(
    ALL_KINDS.flatMap((kind): readonly string[] => KINDS[kind].codes).flatMap((code) => [
      code,
      unaccented(code),
    ]),
  ),
];

const ABBREVIATIONS = ALL_KINDS.flatMap((kind) =>
  KINDS[kind].codes.map((code) => [code, kind] as const),
);

const CONFERENCES = ['hội nghị', 'hntw', 'hn'];

const CONGRESS = 'congress';
const MEETINGS = [CONGRESS, 'plenum', 'plenary', 'conference', 'session', 'meeting'];

const COMMITTEES = ['central committee', 'central', 'pcc', 'cpvcc'];

/** `fourth Plenum, 12th tenure Resolution` */
const OF_TENURE = `(?:.{0,16}${anyOf(['tenure', 'term'].map(phrase))})?`;

const RESOLUTION = anyOf(['resolution', 'conclusion', 'regulation'].map(phrase));

const DIGIT = classOf(alike(Array.from('0123456789', unitOf)));

/** The Central Committee; `tư` is a word of its own but in capitals. */
const CENTRAL = anyOf([
  ...CENTRAL_WORDS.filter((word) => word !== 'tư').map(phrase),
  `${phrase('t')}${capitals('ư')}`,
]);

const LETTER = classOf([...UNFOLDED].filter(([unit]) => isLetter(unit)).flatMap(([, all]) => all));

const ROMAN = `${anyOf([...['i', 'v', 'x'].map(capitals), 'l'])}{1,6}(?:(?!${LETTER})|(?=${anyOf([...GLUED_WORDS, 'ngày', 'tháng', 'năm'].map(phrase))}))`;

const GAP = `${SPACE}(?:${classOf(alike([unitOf('-'), unitOf('/')]))}{1,2}${SPACE})?`;

const SYMBOL_NUMBER = `${DIGIT}[A-Da-d]?(?:${GAP}|[._,])`;

const CAPITAL = classOf(
  [...UNFOLDED].flatMap(([, all]) => all.filter((letter) => isCapital(letter, 0))),
);

/** Announces a number, unless it is a sum: `tổng số 7,5 tỷ`. */
const NUMBER_WORD = `(?<!${phrase('tổng')}${SPACE})${anyOf(['số', 'so', 'ký hiệu', 'số hiệu', 'no', 'no.', 'nos.', 'number'].map(phrase))}`;

const OPENS_LIST = anyOf([':', '\\(', ...['là', 'như', 'gồm'].map(phrase)]);

/** After the first digit of `bốn nghị quyết của Bộ Chính trị (khóa XIII): 57, 59`, `(57, 59)`, `là 57, 59` */
const LISTED = `(?<=${OPENS_LIST}${SPACE}${DIGIT})${DIGIT}{0,2}${SPACE}(?:,|${anyOf(['và', 'and'].map(phrase))})`;

/** `số 18`, `No. 18`; `18-NQ`, `216-CP`, `43/2022/QH15`: sought by the digit, which is rarer than letters. */
const NUMBER = `${DIGIT}${anyOf([
  `(?<=${NUMBER_WORD}${SPACE}:?${SPACE}${DIGIT})`,
  LISTED,
  `[A-Da-d]?${GAP}(?:${anyOf(CODES.map(phrase))}|${CAPITAL}{2}|${DIGIT}{4})`,
])}`;

const NO_WORD = `(?:(?!${LETTER}|${DIGIT})[^]){0,8}`;

/** `Nghị quyết 18`, `Nghị quyết (18`, `Nghị quyết: 18`, `Nghị quyết trụ cột 57`, `Nghị quyết Trung ương 4`, `NQ XII` */
const AT_ONCE = `^${NO_WORD}(?:${anyOf(EPITHETS.map(phrase))}${NO_WORD})?(?:${CENTRAL}${SPACE})?(?:${DIGIT}|${ROMAN})`;

const NUMBERED = `${AT_ONCE}|${NUMBER}`;

/** Words of the names of plenums and congresses. */
const MEETING = anyOf([
  CENTRAL,
  ...['đại hội', 'đh', 'hội nghị', 'hn', 'bch', 'ban chấp hành'].map(phrase),
  ...[...MEETINGS, 'central'].map(phrase),
]);

const AFTER: Readonly<Record<KindSort, string>> = {
  numbered: NUMBERED,
  ofMeeting: `${NUMBERED}|^[^]{0,50}?${MEETING}`,
  ofTerm: `${NUMBER}|${DIGIT}|${ROMAN}|${anyOf(['khóa', 'khố', 'k.', 'thứ', 'lần', 'tenure', 'term', CONGRESS].map(phrase))}`,
};

const LEVEL_BEGINS = classOf(
  alike(
    new Set(
      Object.values(ISSUERS).flatMap(({ levels }) => levels.map((level: string) => unitOf(level))),
    ),
  ),
);
