import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import type { Figure } from './measure.ts';

/** One line of the report: something of ours, beside what it is measured against. */
export interface Row {
  readonly what: string;
  readonly unit: 'ms' | 'KB' | 'MB' | 'MB/s';
  readonly ours: Figure;
  readonly against?: { readonly name: string; readonly figure: Figure };
  /** What the ratio (ours to theirs) is to be at most or at least, or ours where there is no other. */
  readonly target: { readonly most: number } | { readonly least: number } | null;
  /** Whether a quick run, on whatever machine, judges it too. */
  readonly firm?: boolean;
}

export interface Options {
  /** Few rounds, for machines that are busy with other things. */
  readonly quick: boolean;
}

/** Git-ignored. */
const FOLDER = '.cache/bench';

const ratioOf = ({ ours, against }: Row): number =>
  against ? ours.median / against.figure.median : ours.median;

/** Null where there is no target. */
export function isMet(row: Row): boolean | null {
  if (!row.target) return null;
  const value = ratioOf(row);
  return 'most' in row.target ? value <= row.target.most : value >= row.target.least;
}

const short = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toPrecision(2);

const spread = ({ median, low, high }: Figure): string =>
  high > low ? `±${Math.round((50 * (high - low)) / median)} %` : '';

const targetText = ({ target, against }: Row): string => {
  if (!target) return '';
  const unit = against ? '×' : '';
  return 'most' in target ? `≤ ${target.most}${unit}` : `≥ ${target.least}${unit}`;
};

/** Prints a part's rows, and writes them for machines. */
export function report(part: string, rows: readonly Row[]): void {
  console.log(`\n${part}`);
  console.table(
    rows.map((row) => {
      const met = isMet(row);
      return {
        what: row.what,
        ours: `${short(row.ours.median)} ${row.unit}`,
        spread: spread(row.ours),
        against: row.against
          ? `${row.against.name}: ${short(row.against.figure.median)} ${row.unit}`
          : '',
        ratio: row.against ? short(ratioOf(row)) : '',
        target: targetText(row),
        met: met === null ? '' : met ? 'yes' : 'NO',
      };
    }),
  );
  mkdirSync(FOLDER, { recursive: true });
  const machine = { processor: cpus()[0]?.model, cores: cpus().length, node: process.version };
  const written = rows.map((row) => ({ ...row, ratio: ratioOf(row), met: isMet(row) }));
  const content = { part, date: new Date().toISOString(), machine, rows: written };
  writeFileSync(join(FOLDER, `${part}.json`), `${JSON.stringify(content, null, 2)}\n`);
}
