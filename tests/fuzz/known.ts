import { readFileSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import * as z from 'zod';

const FILE = 'tests/fuzz/known.json';

const knownSchema = z.strictObject({
  /** The target's name. */
  target: z.string(),
  /** The case, for people. */
  shown: z.string(),
  /** A structured clone of it, in base64: the case itself, for generators change. */
  clone: z.base64(),
  /** What was wrong. */
  note: z.string(),
});

/** A case that failed once. */
export interface Known {
  readonly target: string;
  readonly counterexample: unknown;
}

const readFile = () => z.array(knownSchema).parse(JSON.parse(readFileSync(FILE, 'utf8')));

/** The cases that failed so far. What was wrong with each has a test of its own as well. */
export const readKnown = (): Known[] =>
  readFile().map(({ target, clone }) => ({
    target,
    counterexample: deserialize(Buffer.from(clone, 'base64')),
  }));

/**
 * Keeps one more.
 *
 * @throws DOMException where it is of what cannot be cloned, as nodes of a page cannot
 */
export function keepKnown(target: string, counterexample: unknown, shown: string, note: string) {
  const clone = serialize(counterexample).toString('base64');
  const all = [...readFile(), { target, shown, clone, note }];
  writeFileSync(FILE, `${JSON.stringify(all, null, 2)}\n`);
}
