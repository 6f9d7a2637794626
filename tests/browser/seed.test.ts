import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inEveryBrowser } from './built.ts';

/** A real article with its references by hand; not ours to give away, so not in every checkout. */
const SEED = '../shared/seed';

interface Expected {
  readonly core: string;
  readonly status: string;
  readonly documents: readonly { symbol: string; term: number; date: string }[];
}

describe.skipIf(!existsSync(SEED))('a real article', () => {
  inEveryBrowser(
    (stage) => {
      test('has its references found, and nothing else', async () => {
        const { mentions } = JSON.parse(readFileSync(`${SEED}/expected.json`, 'utf8'));
        const expected: Expected[] = mentions;
        const { reader, address } = stage();
        const page = await reader.open(address('article.html'));
        const found = (await reader.settled(page))?.references ?? [];
        expect(
          found.map(({ text, status, documents: [first] }) => ({
            text: text.replace(/\s+/g, ' '),
            status,
            documents: [{ symbol: first?.symbol, term: first?.term, date: first?.date }],
          })),
        ).toEqual(
          expected.map(({ core, status, documents: [first] }) => ({
            text: expect.stringContaining(core),
            status,
            documents: [{ symbol: first?.symbol, term: first?.term, date: first?.date }],
          })),
        );
      });
    },
    { folder: SEED },
  );
});
