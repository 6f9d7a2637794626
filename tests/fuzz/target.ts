import * as fc from 'fast-check';

/** How long, and from where, a target is tried. */
export interface Effort {
  readonly seed?: number;
  /** A case that failed once, to be tried alone. */
  readonly known?: unknown;
  /** Cases at most; without end unless given. */
  readonly runs?: number;
  /** ms after which no more case is begun. */
  readonly time?: number;
}

/** What trying has come to. */
export interface Outcome {
  readonly seed: number;
  readonly runs: number;
  /** Null where nothing was found. */
  readonly failure: {
    /** The smallest case that was found; null where it is not known. */
    readonly counterexample: unknown;
    /** The same, for people. */
    readonly shown: string;
    readonly error: string;
  } | null;
}

/** Something that is to hold whatever it is given. */
export interface Target {
  readonly name: string;
  try(effort: Effort): Promise<Outcome>;
}

/** A target of a property. */
export const target = <T>(name: string, property: fc.IRawProperty<T>): Target => ({
  name,
  try: (effort) => tryProperty(property, effort),
});

/** Tries a property until it fails, the cases are used up, or the time is. */
export async function tryProperty<T>(
  property: fc.IRawProperty<T>,
  { seed, known, runs = Number.MAX_SAFE_INTEGER, time }: Effort,
): Promise<Outcome> {
  const details = await fc.check(property, {
    numRuns: runs,
    ...(seed !== undefined && { seed }),
    ...(known !== undefined && { examples: [known as T], endOnFailure: true }), // one of its own cases
    ...(time !== undefined && { interruptAfterTimeLimit: time }),
  });
  const { counterexample, errorInstance } = details;
  return {
    seed: details.seed,
    runs: details.numRuns,
    failure:
      counterexample === null
        ? null
        : {
            counterexample,
            shown: fc.stringify(counterexample),
            error: errorInstance instanceof Error ? errorInstance.message : String(errorInstance),
          },
  };
}
