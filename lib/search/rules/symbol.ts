import { CODES, codeValue, fact, LEVELS, numberValue } from '../facets.ts';
import type { Clause, Reading } from '../reading.ts';
import { KINDS_CALLED } from './called.ts';
import { begins, codeAt, levelAt } from './codes.ts';
import { aside, asWord, isNumber, isTyping, isYear, phraseAt, type Rule, wordAt } from './rule.ts';

/** `kl 01`, `01-KL/TW`, `NQ18-NQ/TW`, `Nghị quyết số 18`, and any of them half typed. */
export const symbol: Rule = (tokens, at) => {
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
