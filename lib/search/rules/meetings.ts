import { fold } from '../../fold.ts';
import { NEWEST_TERM, termOfTenure } from '../../reference/terms.ts';
import { roman } from '../../roman.ts';
import { fact } from '../facets.ts';
import { aside, isNumber, isTyping, type Rule, run, standsAt, wordAt } from './rule.ts';

const ROMAN = new Map(
  Array.from({ length: NEWEST_TERM }, (_, index) => [fold(roman(index + 1)), index + 1]),
);

/** A term's number, in Roman or other figures. */
export function termOf(word: string): number | null {
  const term = ROMAN.get(word) ?? (/^\d{1,2}$/.test(word) ? Number(word) : 0);
  return term >= 1 ? term : null;
}

const TERM_PHRASES = [['khoa'], ['k'], ['nhiem', 'ky'], ['nk'], ['term']];

/** `khóa XIII`, `k13`, `nhiệm kỳ 13`, `nhiệm kỳ 2016-2021`. */
export const term: Rule = (tokens, at) => {
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
export const congress: Rule = (tokens, at) => {
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
export const plenum: Rule = (tokens, at) => {
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
