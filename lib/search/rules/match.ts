import type { Token } from '../reading.ts';
import { congress, plenum, term } from './meetings.ts';
import { figure, name } from './names.ts';
import type { Match, Rule } from './rule.ts';
import { symbol } from './symbol.ts';
import { time, year } from './times.ts';

/** In order: the fuller way to take a word comes first. */
const RULES: readonly Rule[] = [symbol, term, congress, plenum, time, year, name, figure];

/** What begins at a token, by the first rule that knows it; null for a plain word. */
export function matchAt(tokens: readonly Token[], at: number): Match | null {
  for (const rule of RULES) {
    const match = rule(tokens, at);
    if (match) return match;
  }
  return null;
}
