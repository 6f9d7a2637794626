import { fold } from '../fold.ts';
import { ISSUERS, type Issuer, type IssuerEntry, KINDS, type Kind } from '../reference/lexicon.ts';
import { CENTRAL_WORDS, namesOfIssuer, namesOfKind } from '../reference/spellings.ts';
import { symbolParts } from '../resolution/keys.ts';
import type { CatalogueDocument } from '../resolution/lookup.ts';
import { wordsOf } from './words.ts';

/** What a document can be found by besides words. */
export type Facet =
  | 'number'
  | 'date'
  | 'plenum'
  | 'year'
  | 'term'
  | 'issuer'
  | 'kind'
  | 'code'
  | 'level';

/** One fact that documents have, `{ facet: 'number', value: '18' }`. */
export interface Fact {
  readonly facet: Facet;
  readonly value: string;
}

export const fact = (facet: Facet, value: string | number): Fact => ({
  facet,
  value: String(value),
});

/** Number as compared: `08B` and `8b` are one. */
export const numberValue = (word: string): string => word.replace(/^0+(?=.)/, '');

/** Code as compared: `QĐi` is one way to write the `QĐ` of a quy định. */
export const codeValue = (code: string): string => {
  const folded = fold(code);
  return folded === 'qdi' ? 'qd' : folded;
};

/** Everything that a document is found by. */
export function factsOf(document: CatalogueDocument): Fact[] {
  const { symbol, kind, issuer, term, plenum, date, aliases } = document;
  // A number that is printed in two spellings has the second one among the names.
  const symbols = [symbol, ...aliases].filter((name) => name !== null && symbolParts(name));
  return [
    ...symbols.flatMap((one) => symbolFacts(one ?? '')),
    fact('kind', kind),
    fact('issuer', issuer),
    ...(term === null ? [] : [fact('term', term)]),
    ...(plenum === null ? [] : [fact('plenum', plenum)]),
    ...(date === null ? [] : dateFacts(date)),
  ];
}

function symbolFacts(symbol: string): Fact[] {
  const [number = '', code = '', ...levels] = wordsOf(symbol);
  // A plenum's HNTW is the Central Committee's TW too, and often cited so.
  const all = levels.includes('hntw') ? [...levels, 'tw'] : levels;
  return [
    fact('number', numberValue(number)),
    fact('code', codeValue(code)),
    ...all.map((level) => fact('level', level)),
  ];
}

/** A day is found by its month too. */
function dateFacts(date: string): Fact[] {
  const [year = '', month, day] = date.split('-');
  const facts = [fact('year', year)];
  if (month) facts.push(fact('date', `${year}-${month}`));
  if (day) facts.push(fact('date', date));
  return facts;
}

const KIND_NAMES = Object.keys(KINDS) as Kind[]; // the table's own keys
const ISSUER_NAMES = Object.keys(ISSUERS) as Issuer[];

/** Codes of kinds by their folded spelling: `qd` is written `QĐ`. */
export const CODES: ReadonlyMap<string, string> = new Map(
  KIND_NAMES.toReversed().flatMap((kind) =>
    KINDS[kind].codes.toReversed().map((code) => [fold(code), code] as const),
  ),
);

/** Levels by their folded spelling: `btctw` is written `BTCTW`. */
export const LEVELS: ReadonlyMap<string, string> = new Map(
  ISSUER_NAMES.flatMap((issuer): readonly string[] => ISSUERS[issuer].levels)
    .filter((level) => /^\p{L}+$/u.test(level))
    .map((level) => [fold(level), level] as const),
);

/** What a phrase of a query may stand for. */
export interface Phrase<T> {
  readonly words: readonly string[];
  readonly value: T;
}

const phrasesOf = <T>(value: T, names: readonly string[]): Phrase<T>[] =>
  [...new Set(names.map((name) => wordsOf(name).join(' ')))].map((name) => ({
    words: name.split(' '),
    value,
  }));

/** Kinds as they are called, in Vietnamese and English. */
export const KIND_PHRASES: readonly Phrase<Kind>[] = KIND_NAMES.flatMap((kind) =>
  phrasesOf(kind, [KINDS[kind].label.en, ...namesOfKind(kind)]),
);

/** How offices abbreviate a body that is abbreviated in no symbol. */
const ABBREVIATIONS: Partial<Record<Issuer, readonly string[]>> = {
  'bo-chinh-tri': ['bct'],
  'ban-bi-thu': ['bbt'],
  'ban-chap-hanh-trung-uong': ['bch', 'bchtw'],
};

/** Issuers as they are called, in Vietnamese and English, and as they are abbreviated in offices. */
export const ISSUER_PHRASES: readonly Phrase<Issuer>[] = ISSUER_NAMES.flatMap((issuer) => {
  const { levels }: IssuerEntry = ISSUERS[issuer];
  const spelled = namesOfIssuer(issuer).flatMap((name) =>
    name.includes('~') ? CENTRAL_WORDS.map((word) => name.replace('~', word)) : [name],
  );
  // `~ đảng` means the Party's centre too, and says little.
  const named = spelled.filter((name) => !CENTRAL_WORDS.some((word) => name.startsWith(word)));
  const own = levels.filter((level) => !/^(HN)?TW$/.test(level) && /^\p{L}+$/u.test(level));
  const short = own.map((level) => level.replace(/TW$/, '')).filter((name) => name.length > 2);
  return phrasesOf(issuer, [...named, ...own, ...short, ...(ABBREVIATIONS[issuer] ?? [])]);
});
