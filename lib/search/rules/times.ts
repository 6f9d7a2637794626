import { fact } from '../facets.ts';
import type { Reading } from '../reading.ts';
import { aside, isYear, type Rule, wordAt } from './rule.ts';

/** Two dates, a day, a month; titles hold years too. */
export const time: Rule = (tokens, at) => {
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
export const year: Rule = (tokens, at) => {
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
