import { globSync, statSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Bytes of a test file, and of the folder beside it that has its name and part of its tests. */
const sizeOf = ({ moduleId }: TestSpecification): number =>
  [moduleId, ...globSync(`${moduleId.replace('.test.ts', '')}/*.ts`)].reduce(
    (sum, file) => sum + statSync(file).size,
    0,
  );

/** Has the largest files run first, so that none of them is left to the end, alone. */
export class LargestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sizes = new Map(files.map((file) => [file, sizeOf(file)]));
    return (await super.sort(files)).sort((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0));
  }
}
