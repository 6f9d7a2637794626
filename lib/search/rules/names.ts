import { fold } from '../../fold.ts';
import { KINDS, type Kind } from '../../reference/lexicon.ts';
import { CODES, codeValue, fact, LEVELS, numberValue } from '../facets.ts';
import type { Clause, Meaning, Reading } from '../reading.ts';
import { ISSUERS_CALLED, KINDS_CALLED } from './called.ts';
import { codeAt } from './codes.ts';
import { termOf } from './meetings.ts';
import { aside, isNumber, isTyping, phraseAt, queryWords, type Rule, wordAt } from './rule.ts';

const KIND_NAMES = Object.keys(KINDS) as Kind[]; // the table's own keys

/** The kinds that are numbered under a code, as facts: some documents have no symbol. */
const kindsOf = (code: string): Reading[] =>
  KIND_NAMES.filter((kind) => KINDS[kind].codes.some((one) => fold(one) === code)).map((kind) => ({
    fact: fact('kind', kind),
  }));

/** A kind or an issuer by its name or its code; titles hold such words too. */
export const name: Rule = (tokens, at) => {
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
export const figure: Rule = (tokens, at) => {
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
