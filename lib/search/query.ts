import { NEWEST_TERM } from '../reference/terms.ts';
import { roman } from '../roman.ts';
import {
  CODES,
  codeValue,
  type Fact,
  fact,
  ISSUER_PHRASES,
  KIND_PHRASES,
  LEVELS,
  numberValue,
  type Phrase,
} from './facets.ts';
import { fold } from './fold.ts';
import { pairsOf, wordsOf } from './words.ts';

/** One way to take a part of a query. */
export type Reading =
  /** This is so of a document. */
  | { readonly fact: Fact }
  /** A document's text has all these words. `aside`: they were more likely meant otherwise. */
  | { readonly words: readonly string[]; readonly aside?: true }
  /** The word is still being typed: its beginning will do. */
  | { readonly prefix: string }
  /** Two words stand together. */
  | { readonly pair: string }
  /** Any document: the other readings are a wish, not a condition. */
  | 'any';

/** A part of a query: a document fits by any of its readings. */
export type Clause = readonly Reading[];

/** What a query asks for: a document fits if it fits every clause. */
export function understand(text: string): Clause[] {
  const { clauses, rest } = takeDates(fold(text));
  const words = separated(wordsOf(rest));
  const typing = /[\p{L}\p{N}]$/u.test(rest);
  const plain: (string | null)[] = [];
  for (let at = 0; at < words.length; ) {
    const match = matchAt(words, at);
    if (match) {
      clauses.push(...match.clauses);
      plain.push(null);
      at += match.length;
      continue;
    }
    const word = words[at] ?? '';
    const last = at === words.length - 1;
    if (last && typing) clauses.push([{ prefix: word }]);
    else if (!FILLERS.has(word)) clauses.push([{ words: [word] }]);
    plain.push(word);
    at += 1;
  }
  return [...clauses, ...pairClauses(plain)];
}

/** Words that titles hold or lack without telling anything. */
const FILLERS = new Set(['ve', 'cua', 'va', 'so']);

/** Words that stand together in the query had better stand together in the text. */
function pairClauses(plain: readonly (string | null)[]): Clause[] {
  return pairsOf(plain.map((word) => word ?? '')).flatMap((pair) =>
    pair.startsWith('_') || pair.endsWith('_') ? [] : [[{ pair }, 'any' as const]],
  );
}

/** Ways to write a day or a month, with the places of year, month and day. */
const DATES: readonly { readonly form: RegExp; readonly parts: readonly number[] }[] = [
  { form: /(\d{1,2}) thang (\d{1,2}) nam (\d{4})/g, parts: [3, 2, 1] },
  { form: /thang (\d{1,2})(?: nam |[/ -])(\d{4})/g, parts: [2, 1] },
  { form: /\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b/g, parts: [3, 2, 1] },
  { form: /\b(\d{4})-(\d{1,2})-(\d{1,2})\b/g, parts: [1, 2, 3] },
  { form: /\b(\d{1,2})[/.](\d{4})\b/g, parts: [2, 1] },
];

function takeDates(folded: string): { clauses: Clause[]; rest: string } {
  const clauses: Clause[] = [];
  let rest = folded;
  for (const { form, parts } of DATES) {
    rest = rest.replace(form, (...found: string[]) => {
      const date = parts.map((part) => (found[part] ?? '').padStart(2, '0')).join('-');
      clauses.push([{ fact: fact('date', date) }]);
      return ' ';
    });
  }
  return { clauses, rest };
}

const GLUED = new RegExp(`^(${[...CODES].join('|')})(${[...LEVELS].join('|')})$`);

/** `nqtw` is a code and a level, typed without the slash. */
const separated = (words: readonly string[]): string[] =>
  words.flatMap((word) => GLUED.exec(word)?.slice(1) ?? [word]);

interface Match {
  /** How many words of the query it takes. */
  readonly length: number;
  readonly clauses: readonly Clause[];
}

/** Finds what begins at a word; null where it is none of its business. */
type Rule = (words: readonly string[], at: number) => Match | null;

const isNumber = (word: string): boolean => /^\d+[a-z]?$/.test(word);

const isYear = (word: string): boolean => /^(19[3-9]|20\d)\d$/.test(word);

const TERMS = new Map(
  Array.from({ length: NEWEST_TERM }, (_, index) => [fold(roman(index + 1)), index + 1]),
);

/** A term's number, in Roman or other figures. */
function termOf(word: string | undefined): number | null {
  const term = TERMS.get(word ?? '') ?? Number(word);
  return term >= 1 && term <= 99 ? term : null;
}

const standsAt = (phrase: readonly string[], words: readonly string[], at: number): boolean =>
  phrase.every((word, index) => words[at + index] === word);

/** The longest phrase that stands there. */
function phraseAt(phrases: readonly Phrase[], words: readonly string[], at: number): Phrase | null {
  const standing = phrases.filter((phrase) => standsAt(phrase.words, words, at));
  return standing.reduce<Phrase | null>(
    (best, phrase) => (best && best.words.length >= phrase.words.length ? best : phrase),
    null,
  );
}

/** How many words of a kind stand there in a row. */
function run(words: readonly string[], at: number, kind: { has(word: string): boolean }): number {
  let end = at;
  while (end < words.length && kind.has(words[end] ?? '')) end += 1;
  return end - at;
}

/** `kl 01`, `01-KL/TW`, `NQ18-NQ/TW`, `Nghị quyết số 18`. */
const symbol: Rule = (words, at) => {
  const phrase = phraseAt(KIND_PHRASES, words, at);
  let next = at;
  let code: string | undefined;
  if (phrase) next += phrase.words.length;
  if (CODES.has(words[next] ?? '')) code = words[next++];
  if (words[next] === 'so') next += 1;
  const number = words[next++] ?? '';
  if (!isNumber(number)) return null;
  if (CODES.has(words[next] ?? '')) code = words[next++];
  else if (isYear(number)) return null;
  if (!phrase && code === undefined) return null;

  const level = levelAt(words, next);
  const kind: Reading[] = phrase ? [{ fact: phrase.fact }] : [];
  const clauses: Clause[] = [
    code === undefined
      ? [{ fact: fact('number', numberValue(number)) }, { words: [number], aside: true }]
      : [{ fact: fact('number', numberValue(number)) }],
  ];
  if (code !== undefined) clauses.push([{ fact: fact('code', codeValue(code)) }]);
  // The symbol is the better witness: a quyết định may carry a quy chế.
  if (phrase) clauses.push(code === undefined ? kind : [...kind, 'any']);
  if (level) clauses.push([{ fact: fact('level', level.value) }]);
  return { length: next + (level?.length ?? 0) - at, clauses };
};

/** Other ways to write the level TW: `18-NQ/TƯ`, `18-NQ/T.Ư`. */
const TW_SPELLINGS = [['tu'], ['t', 'u']];

function levelAt(words: readonly string[], at: number): { value: string; length: number } | null {
  const word = words[at] ?? '';
  if (LEVELS.has(word)) return { value: word, length: 1 };
  const spelling = TW_SPELLINGS.find((one) => standsAt(one, words, at));
  return spelling ? { value: 'tw', length: spelling.length } : null;
}

const TERM_PHRASES = [['khoa'], ['k'], ['nhiem', 'ky']];

/** `khóa XIII`, `k13`, `nhiệm kỳ 13`. */
const term: Rule = (words, at) => {
  const phrase = TERM_PHRASES.find((one) => standsAt(one, words, at));
  if (!phrase) return null;
  const lead = phrase.length;
  const value = termOf(words[at + lead]);
  if (value === null) return null;
  return { length: lead + 1, clauses: [[{ fact: fact('term', value) }]] };
};

const ORDINAL = new Set(['lan', 'thu']);
const CONGRESS_WORDS = new Set(['dang', 'dai', 'bieu', 'toan', 'quoc', ...ORDINAL]);

/** `Đại hội XIII`, `đại hội đảng lần thứ 13`. */
const congress: Rule = (words, at) => {
  if (words[at] !== 'dai' || words[at + 1] !== 'hoi') return null;
  const length = 2 + run(words, at + 2, CONGRESS_WORDS);
  const value = termOf(words[at + length]);
  if (value === null) return null;
  return {
    length: length + 1,
    clauses: [
      [{ fact: fact('term', value) }],
      [{ fact: fact('issuer', 'dai-hoi') }, { words: ['dai', 'hoi'], aside: true }],
    ],
  };
};

const PLENUM_WORDS = new Set(['hoi', 'nghi', 'trung', 'uong', 'tw', 'hntw', ...ORDINAL]);

/** `trung ương 4`, `tw4`, `hội nghị lần thứ 8`. */
const plenum: Rule = (words, at) => {
  const length = run(words, at, PLENUM_WORDS);
  const number = words[at + length] ?? '';
  if (length === 0 || !isNumber(number) || Number.parseInt(number, 10) > 30) return null;
  const value = numberValue(number);
  const plenumOf = fact('plenum', Number.parseInt(value, 10));
  return { length: length + 1, clauses: [[{ fact: plenumOf }, { words: [value], aside: true }]] };
};

/** `2016`, `năm 2016`; a document may have that number, too. */
const year: Rule = (words, at) => {
  const lead = words[at] === 'nam' ? 1 : 0;
  const word = words[at + lead] ?? '';
  if (!isYear(word)) return null;
  const facts = [{ fact: fact('year', word) }, { fact: fact('number', word) }];
  return { length: lead + 1, clauses: [[...facts, { words: [word], aside: true }]] };
};

/** A kind or an issuer by its name or its code; titles hold such words too. */
const name: Rule = (words, at) => {
  const phrase = phraseAt([...KIND_PHRASES, ...ISSUER_PHRASES], words, at);
  if (phrase) {
    const clause: Clause = [{ fact: phrase.fact }, { words: phrase.words, aside: true }];
    return { length: phrase.words.length, clauses: [clause] };
  }
  const word = words[at] ?? '';
  const facts = [
    ...(CODES.has(word) ? [{ fact: fact('code', codeValue(word)) }] : []),
    ...(LEVELS.has(word) ? [{ fact: fact('level', word) }] : []),
  ];
  return facts.length === 0 ? null : { length: 1, clauses: [[...facts, { prefix: word }]] };
};

/** A number or a Roman numeral by itself may mean several things: the likeliest counts most. */
const figure: Rule = (words, at) => {
  const word = words[at] ?? '';
  const value = termOf(word);
  const asTerm: Reading[] = value === null ? [] : [{ fact: fact('term', value) }];
  if (isNumber(word)) {
    const number = numberValue(word);
    const asNumber = [{ fact: fact('number', number) }, { fact: fact('plenum', number) }];
    const clause: Clause = [...asNumber, ...asTerm, { words: [word], aside: true }];
    return { length: 1, clauses: [clause] };
  }
  // One letter alone is the beginning of a word; `vi` is a word too.
  if (word.length < 2 || value === null) return null;
  const asWord: Reading = at === words.length - 1 ? { prefix: word } : { words: [word] };
  return { length: 1, clauses: [[...asTerm, asWord]] };
};

/** In order: the fuller way to take a word comes first. */
const RULES: readonly Rule[] = [symbol, term, congress, plenum, year, name, figure];

function matchAt(words: readonly string[], at: number): Match | null {
  for (const rule of RULES) {
    const match = rule(words, at);
    if (match) return match;
  }
  return null;
}
