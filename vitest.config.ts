import { defineConfig } from 'vitest/config';
import { LargestFirst } from './tests/largest-first.ts';

const script = process.env.npm_lifecycle_event ?? 'vitest';

export default defineConfig({
  test: {
    sequence: { sequencer: LargestFirst },
    // Counts for machines, a file for each npm script that runs tests.
    reporters: ['default', 'json'],
    outputFile: { json: `.cache/tests/${script.replaceAll(':', '-')}.json` },
    projects: [
      { test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: ['tests/browser/**'] } },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          // Real browsers on a small machine: two at a time, with room for a slow start.
          maxWorkers: 2,
          // What a busy machine spoils once is tried again; what is wrong fails twice.
          retry: 1,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'kill',
          include: ['tests/browser/kill.test.ts'],
          env: { KILLS: '100' },
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
