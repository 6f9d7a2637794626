import { readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod';

const FILE = 'tests/fuzz/seeds.json';

const seedSchema = z.strictObject({
  /** The target's name. */
  target: z.string(),
  seed: z.int(),
  /** Where in the seed's cases the failing one stands, as long as the generators stay as they are. */
  path: z.string(),
  /** What was wrong. */
  note: z.string(),
});

/** A case that failed once. */
export type Seed = z.infer<typeof seedSchema>;

/** The cases that failed so far. What was wrong with each has a test of its own as well. */
export const readSeeds = (): Seed[] =>
  z.array(seedSchema).parse(JSON.parse(readFileSync(FILE, 'utf8')));

/** Keeps one more. */
export const keepSeed = (seed: Seed): void =>
  writeFileSync(FILE, `${JSON.stringify([...readSeeds(), seed], null, 2)}\n`);
