import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import type { Figure } from './measure.ts';

/** One line of the report: something of ours, beside what it is measured against. */
export interface Row {
  readonly what: string;
  readonly unit: 'ms' | 'KB' | 'MB' | 'MB/s';
  readonly ours: Figure;
  readonly beside?: { readonly name: string; readonly figure: Figure };
  /**
   * What the ratio (ours to the other) is to be at most or at least, or how many times less ours is to
   * take; of ours itself where there is no other. Null for what only informs.
   */
  readonly target:
    | { readonly most: number }
    | { readonly least: number }
    | { readonly faster: number }
    | null;
  /** What a quick run, on whatever machine, judges: at most. Sizes, and how things grow. */
  readonly firm?: number;
}

export interface Options {
  /** Few rounds, for machines that are busy with other things. */
  readonly quick: boolean;
  /** Texts to parse besides our own. */
  readonly files: readonly string[];
}

/** Git-ignored. */
const FOLDER = '.cache/bench';

const ratioOf = ({ ours, beside, target }: Row): number => {
  if (!beside) return ours.median;
  const ratio = ours.median / beside.figure.median;
  return target && 'faster' in target ? 1 / ratio : ratio;
};

/** Null where there is no target. */
export function isMet(row: Row): boolean | null {
  if (!row.target) return null;
  const value = ratioOf(row);
  return 'most' in row.target ? value <= row.target.most : value >= leastOf(row.target);
}

/** Whether a row fails the run. */
export const isMissed = (row: Row, { quick }: Options): boolean =>
  quick ? row.firm !== undefined && ratioOf(row) > row.firm : isMet(row) === false;

const leastOf = (target: { readonly least: number } | { readonly faster: number }): number =>
  'least' in target ? target.least : target.faster;

const short = (value: number): string => {
  if (value >= 100) return value.toFixed(0);
  return value >= 10 ? value.toFixed(1) : String(Number(value.toPrecision(3)));
};

const spread = ({ median, low, high }: Figure): string =>
  high > low ? `±${Math.round((50 * (high - low)) / median)} %` : '';

const targetText = ({ target, beside, unit }: Row): string => {
  if (!target) return '';
  const times = beside ? ' ×' : ` ${unit}`;
  if ('most' in target) return `≤ ${target.most}${times}`;
  return `≥ ${leastOf(target)}${times}${'faster' in target ? ' faster' : ''}`;
};

/** A row's cells, as the README's table has them. */
const cellsOf = (row: Row) => {
  const met = isMet(row);
  return {
    what: row.what,
    ours: `${short(row.ours.median)} ${row.unit}`,
    '±': spread(row.ours),
    beside: row.beside?.name ?? '',
    theirs: row.beside ? `${short(row.beside.figure.median)} ${row.unit}` : '',
    '± ': row.beside ? spread(row.beside.figure) : '',
    ratio: row.beside ? short(ratioOf(row)) : '',
    target: targetText(row),
    met: met === null ? '' : met ? 'yes' : 'NO',
  };
};

/** Prints a part's rows, and writes them for machines, and as a table for the README. */
export function report(part: string, rows: readonly Row[]): void {
  console.log(`\n${part}`);
  console.table(rows.map(cellsOf));
  mkdirSync(FOLDER, { recursive: true });
  const machine = { processor: cpus()[0]?.model, cores: cpus().length, node: process.version };
  const written = rows.map((row) => ({ ...row, ratio: ratioOf(row), met: isMet(row) }));
  const content = { part, date: new Date().toISOString(), machine, rows: written };
  writeFileSync(join(FOLDER, `${part}.json`), `${JSON.stringify(content, null, 2)}\n`);
  const lines = rows.map((row) => `| ${Object.values(cellsOf(row)).join(' | ')} |`);
  writeFileSync(join(FOLDER, `${part}.md`), `${lines.join('\n')}\n`);
}
