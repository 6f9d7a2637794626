import { fold } from '../fold.ts';
import { KINDS, type Kind } from '../reference/lexicon.ts';
import { NEWEST_TERM, termOfTenure } from '../reference/terms.ts';
import { roman } from '../roman.ts';
import {
  CODES,
  codeValue,
  fact,
  ISSUER_PHRASES,
  KIND_PHRASES,
  LEVELS,
  numberValue,
  type Phrase,
} from './facets.ts';
import type { Clause, Meaning, QueryWord, Reading, Token } from './reading.ts';

export interface Match {
  /** How many tokens it takes. */
  readonly length: number;
  readonly clauses: readonly Clause[];
  readonly meaning: Meaning | null;
}

/** Finds what begins at a token; null where it is none of its business. */
type Rule = (tokens: readonly Token[], at: number) => Match | null;

const KIND_NAMES = Object.keys(KINDS) as Kind[]; // the table's own keys

/** A token's word; the empty word for whatever is none. */
const wordAt = (tokens: readonly Token[], at: number): string => {
  const token = tokens[at];
  return token?.type === 'word' ? token.folded : '';
};

const isTyping = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  return token?.type === 'word' && token.typing;
};

const queryWords = (tokens: readonly Token[], at: number, length: number): QueryWord[] =>
  tokens.slice(at, at + length).filter((token) => token.type === 'word');

/** The words as words, after what they were more likely meant for. */
const aside = (tokens: readonly Token[], at: number, length: number): Reading => ({
  words: queryWords(tokens, at, length),
  aside: true,
});

/** A word as a word, unless it is glued to a number. */
const asWord = (tokens: readonly Token[], at: number): Reading[] => {
  const token = tokens[at];
  return token?.type === 'word' && !token.glued ? [{ words: [token] }] : [];
};

const isNumber = (word: string): boolean => /^\d{1,5}[a-z]?$/.test(word);

const isYear = (word: string): boolean => /^(19[3-9]|20\d)\d$/.test(word);

const ROMAN = new Map(
  Array.from({ length: NEWEST_TERM }, (_, index) => [fold(roman(index + 1)), index + 1]),
);

/** A term's number, in Roman or other figures. */
function termOf(word: string): number | null {
  const term = ROMAN.get(word) ?? (/^\d{1,2}$/.test(word) ? Number(word) : 0);
  return term >= 1 ? term : null;
}

const standsAt = (phrase: readonly string[], tokens: readonly Token[], at: number): boolean =>
  phrase.every((word, index) => wordAt(tokens, at + index) === word);

/** The longest phrase that stands there. */
function phraseAt<T>(
  phrases: ReadonlyMap<string, readonly Phrase<T>[]>,
  tokens: readonly Token[],
  at: number,
): Phrase<T> | null {
  const candidates = phrases.get(wordAt(tokens, at)) ?? [];
  return candidates.find(({ words }) => standsAt(words, tokens, at)) ?? null;
}

/** Phrases by their first word, the longest first. */
const byFirstWord = <T>(phrases: readonly Phrase<T>[]): ReadonlyMap<string, Phrase<T>[]> =>
  Map.groupBy(
    phrases.toSorted((a, b) => b.words.length - a.words.length),
    ({ words }) => words[0] ?? '',
  );

const KINDS_CALLED = byFirstWord(KIND_PHRASES);
const ISSUERS_CALLED = byFirstWord(ISSUER_PHRASES);

/** How many words of a kind stand there in a row. */
function run(tokens: readonly Token[], at: number, kind: { has(word: string): boolean }): number {
  let end = at;
  while (kind.has(wordAt(tokens, end))) end += 1;
  return end - at;
}

const CODE_AND_LEVEL = new RegExp(
  `^(${[...CODES.keys()].join('|')})(${[...LEVELS.keys()].join('|')})$`,
);

interface Code {
  readonly code: string;
  /** Its level too, where it is typed without the slash: `nqtw`. */
  readonly level?: string;
}

function codeAt(tokens: readonly Token[], at: number): Code | null {
  const word = wordAt(tokens, at);
  if (CODES.has(word)) return { code: word };
  const [, code, level] = CODE_AND_LEVEL.exec(word) ?? [];
  if (code !== undefined && level !== undefined) return { code, level };
  if (!isTyping(tokens, at)) return null;
  // `nqt` on the way to `nqtw`
  const begun = [...CODES.keys()].find((one) => `${one}tw`.startsWith(word) && word.length > 2);
  return begun === undefined ? null : { code: begun };
}

/** The kinds that are numbered under a code, as facts: some documents have no symbol. */
const kindsOf = (code: string): Reading[] =>
  KIND_NAMES.filter((kind) => KINDS[kind].codes.some((one) => fold(one) === code)).map((kind) => ({
    fact: fact('kind', kind),
  }));

/** Whether the word that is being typed may become a code (`n`) or a level (`t`). */
const begins = (names: ReadonlyMap<string, string>, tokens: readonly Token[], at: number) => {
  const word = wordAt(tokens, at);
  return (
    word !== '' && isTyping(tokens, at) && [...names.keys()].some((name) => name.startsWith(word))
  );
};

/** `kl 01`, `01-KL/TW`, `NQ18-NQ/TW`, `Nghị quyết số 18`, and any of them half typed. */
const symbol: Rule = (tokens, at) => {
  const phrase = phraseAt(KINDS_CALLED, tokens, at);
  let next = at;
  if (phrase) next += phrase.words.length;
  let code = codeAt(tokens, next);
  if (code) next += 1;
  if (next > at && /^(so|no)$/.test(wordAt(tokens, next))) next += 1;
  const number = wordAt(tokens, next);
  const numberAt = next;
  if (!isNumber(number)) return null;
  next += 1;
  const trailing = codeAt(tokens, next);
  if (trailing) {
    code = { ...code, ...trailing };
    next += 1;
  }
  // `2016`, `2017 nq18`: a year, though a document may have that number.
  if (isYear(number) && (!trailing || isNumber(wordAt(tokens, next)))) return null;
  const value = numberValue(number);
  const clauses: Clause[] = [];
  const half = !code && begins(CODES, tokens, next);
  if (!phrase && !code && !half) return null;

  const numberFact: Reading = { fact: fact('number', value), typing: isTyping(tokens, numberAt) };
  clauses.push(code || half ? [numberFact] : [numberFact, aside(tokens, numberAt, 1)]);
  if (half) {
    const typed = fact('code', wordAt(tokens, next));
    clauses.push([{ fact: typed, typing: true }, ...asWord(tokens, next)]);
    next += 1;
  }
  if (code) clauses.push([{ fact: fact('code', codeValue(code.code)) }]);
  // The symbol is the better witness: a quyết định may carry a quy chế.
  if (phrase) {
    const kind: Reading = { fact: fact('kind', phrase.value) };
    clauses.push(code ? [kind, 'any'] : [kind, aside(tokens, at, phrase.words.length)]);
  }
  const level = code?.level ? { value: code.level, length: 0 } : levelAt(tokens, next);
  if (level) clauses.push([{ fact: fact('level', level.value) }]);
  else if (code && begins(LEVELS, tokens, next)) {
    const typed = fact('level', wordAt(tokens, next));
    clauses.push([{ fact: typed, typing: true }, ...asWord(tokens, next)]);
    next += 1;
  }
  return {
    length: next + (level?.length ?? 0) - at,
    clauses,
    meaning: {
      type: 'symbol',
      kind: phrase?.value ?? null,
      number: number.toUpperCase(),
      code: CODES.get(code?.code ?? '') ?? null,
      level: LEVELS.get(level?.value ?? '') ?? null,
    },
  };
};

/** Other ways to write the level TW: `18-NQ/TƯ`, `18-NQ/T.Ư`. */
const TW_SPELLINGS = [['tu'], ['t', 'u'], ['t', 'w']];

function levelAt(
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

const TERM_PHRASES = [['khoa'], ['k'], ['nhiem', 'ky'], ['nk'], ['term']];

/** `khóa XIII`, `k13`, `nhiệm kỳ 13`, `nhiệm kỳ 2016-2021`. */
const term: Rule = (tokens, at) => {
  const phrase = TERM_PHRASES.find((one) => standsAt(one, tokens, at));
  if (!phrase) return null;
  const lead = phrase.length;
  const after = tokens[at + lead];
  const tenure = after?.type === 'time' && termOfTenure(Number(after.span.from?.slice(0, 4)));
  const value = tenure || termOf(wordAt(tokens, at + lead));
  if (value === null) return null;
  return {
    length: lead + 1,
    clauses: [[{ fact: fact('term', value), typing: isTyping(tokens, at + lead) }]],
    meaning: { type: 'term', term: value },
  };
};

const ORDINAL = new Set(['lan', 'thu']);
const CONGRESS_WORDS = new Set(['dang', 'dai', 'bieu', 'toan', 'quoc', ...ORDINAL]);

/** `Đại hội XIII`, `đại hội đảng lần thứ 13`, `ĐH13`. */
const congress: Rule = (tokens, at) => {
  const short = wordAt(tokens, at) === 'dh';
  if (!short && !standsAt(['dai', 'hoi'], tokens, at)) return null;
  const lead = short ? 1 : 2;
  const length = lead + run(tokens, at + lead, CONGRESS_WORDS);
  const value = termOf(wordAt(tokens, at + length));
  if (value === null) return null;
  return {
    length: length + 1,
    clauses: [
      [{ fact: fact('term', value), typing: isTyping(tokens, at + length) }],
      [{ fact: fact('issuer', 'dai-hoi') }, aside(tokens, at, lead)],
    ],
    meaning: { type: 'congress', term: value },
  };
};

const PLENUM_WORDS = new Set([
  'plenum',
  'hoi',
  'nghi',
  'trung',
  'uong',
  'tw',
  'hntw',
  'bch',
  ...ORDINAL,
]);

/** `trung ương 4`, `tw4`, `hội nghị lần thứ 8`. */
const plenum: Rule = (tokens, at) => {
  const length = run(tokens, at, PLENUM_WORDS);
  const number = wordAt(tokens, at + length);
  const value = Number.parseInt(number, 10);
  if (length === 0 || !isNumber(number) || value > 30) return null;
  return {
    length: length + 1,
    clauses: [
      [
        { fact: fact('plenum', value), typing: isTyping(tokens, at + length) },
        aside(tokens, at + length, 1),
      ],
    ],
    meaning: { type: 'plenum', plenum: value },
  };
};

/** Two dates, a day, a month; titles hold years too. */
const time: Rule = (tokens, at) => {
  const lead = /^(nam|ngay)$/.test(wordAt(tokens, at)) ? 1 : 0;
  const token = tokens[at + lead];
  if (token?.type !== 'time') return null;
  const { span, words } = token;
  const asWords: Reading = {
    words: words.map((word) => ({ folded: word, written: null, decoded: null, typing: false })),
    aside: true,
  };
  const moment = span.from === span.to ? span.from : null;
  const reading: Reading =
    moment === null ? { span } : { fact: fact(moment.length === 4 ? 'year' : 'date', moment) };
  return {
    length: lead + 1,
    clauses: [[reading, asWords]],
    meaning: { type: 'time', span },
  };
};

/** Words that open a time to one side. */
const BEFORE = new Set(['truoc', 'before']);
const AFTER = new Set(['sau', 'after', 'since']);

/** `2016`, `năm 2016`, `sau năm 2010`; a document may have that number, too. */
const year: Rule = (tokens, at) => {
  const side = wordAt(tokens, at);
  const opens = BEFORE.has(side) || AFTER.has(side) ? 1 : 0;
  const lead = opens + (wordAt(tokens, at + opens) === 'nam' ? 1 : 0);
  const word = wordAt(tokens, at + lead);
  if (!isYear(word)) return null;
  const length = lead + 1;
  if (opens > 0) {
    const next = Number(word) + 1;
    const last = Number(word) - 1;
    const span = AFTER.has(side)
      ? { from: String(side === 'since' ? word : next), to: null }
      : { from: null, to: String(last) };
    return { length, clauses: [[{ span }]], meaning: { type: 'time', span } };
  }
  const facts: Reading[] = [{ fact: fact('year', word) }, { fact: fact('number', word) }];
  return {
    length,
    clauses: [[...facts, aside(tokens, at + lead, 1)]],
    meaning: { type: 'time', span: { from: word, to: word } },
  };
};

/** A kind or an issuer by its name or its code; titles hold such words too. */
const name: Rule = (tokens, at) => {
  const kind = phraseAt(KINDS_CALLED, tokens, at);
  if (kind) {
    const { length } = kind.words;
    return {
      length,
      clauses: [[{ fact: fact('kind', kind.value) }, aside(tokens, at, length)]],
      meaning: { type: 'kind', kind: kind.value },
    };
  }
  const issuer = phraseAt(ISSUERS_CALLED, tokens, at);
  if (issuer) {
    const { length } = issuer.words;
    return {
      length,
      clauses: [[{ fact: fact('issuer', issuer.value) }, aside(tokens, at, length)]],
      meaning: { type: 'issuer', issuer: issuer.value },
    };
  }
  const word = wordAt(tokens, at);
  const code = codeAt(tokens, at);
  const level = LEVELS.get(code?.level ?? word);
  const clauses: Clause[] = [];
  const words: Reading[] = code?.level ? [] : [{ words: queryWords(tokens, at, 1) }];
  if (code) {
    const byCode = { fact: fact('code', codeValue(code.code)) };
    clauses.push([byCode, ...kindsOf(code.code), ...words]);
  }
  if (level) clauses.push([{ fact: fact('level', fold(level)) }, ...words]);
  if (clauses.length === 0) return null;
  const written = CODES.get(code?.code ?? '');
  const meaning: Meaning | null = written
    ? { type: 'code', code: written }
    : level
      ? { type: 'level', level }
      : null;
  return { length: 1, clauses, meaning };
};

/** A number or a Roman numeral by itself may mean several things: the likeliest counts most. */
const figure: Rule = (tokens, at) => {
  const word = wordAt(tokens, at);
  const typing = isTyping(tokens, at);
  const value = termOf(word);
  const asTerm: Reading[] = value === null ? [] : [{ fact: fact('term', value) }];
  if (isNumber(word)) {
    const number = numberValue(word);
    const clause: Clause = [
      { fact: fact('number', number), typing },
      { fact: fact('plenum', number) },
      ...asTerm,
      ...(/^(19|20)\d$/.test(word) ? [{ fact: fact('year', word), typing }] : []),
      aside(tokens, at, 1),
    ];
    return { length: 1, clauses: [clause], meaning: null };
  }
  // One letter alone is the beginning of a word; `vi` is a word too.
  if (word.length < 2 || value === null) return null;
  return {
    length: 1,
    clauses: [[...asTerm, { words: queryWords(tokens, at, 1) }]],
    meaning: { type: 'term', term: value },
  };
};

/** In order: the fuller way to take a word comes first. */
const RULES: readonly Rule[] = [symbol, term, congress, plenum, time, year, name, figure];

export function matchAt(tokens: readonly Token[], at: number): Match | null {
  for (const rule of RULES) {
    const match = rule(tokens, at);
    if (match) return match;
  }
  return null;
}
