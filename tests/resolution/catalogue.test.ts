import { expect, test } from 'vitest';
import { KINDS } from '#lib/reference/lexicon.ts';
import { firstDayOfTerm } from '#lib/reference/terms.ts';
import type { CatalogueDocument } from '#lib/resolution/lookup.ts';
import { bundled, cited } from './bundled.ts';

const BY_SYMBOL = bundled.documents.flatMap((document) =>
  document.symbol === null ? [] : { ...document, symbol: document.symbol },
);
const BY_DAY = BY_SYMBOL.flatMap((document) =>
  document.date?.length === 10 ? { ...document, date: document.date } : [],
);

const nameOf = ({ kind, symbol }: CatalogueDocument): string =>
  `${KINDS[kind].label.vi} số ${symbol}`;

/** What plenums numbered as theirs, the press prints as anybody's. */
const printed = (symbol: string): string => symbol.replace('/HNTW', '/TW');

/** How the press writes a day. */
const written = (day: string): string => day.split('-').reverse().map(Number).join('/');

const ROMAN = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV'.split(' ');

/** What a text says is the answer to it: one status, and the documents by their names and days. */
async function answer(text: string): Promise<string> {
  const found = await cited(text);
  return found
    .map(({ status, documents }) =>
      [status, ...documents.map(({ symbol, date }) => `${symbol} ${date}`)].join(' '),
    )
    .join('; ');
}

/** Whether each document is the exact answer to its name with some words after it. */
async function expectEachTold(
  all: readonly (readonly [document: (typeof BY_SYMBOL)[number], words: string])[],
) {
  expect(all.length).toBeGreaterThan(500);
  const answers = await Promise.all(
    all.map(([one, words]) => answer(`Theo ${nameOf(one)} ${words}, cả xã làm ngay.`)),
  );
  expect(answers).toEqual(all.map(([{ symbol, date }]) => `exact ${symbol} ${date}`));
}

test('every document is told by its symbol and day', () =>
  expectEachTold(BY_DAY.map((one) => [one, `ngày ${written(one.date)}`])));

test('every document is told by its symbol and term, where no other of the term bears it', () =>
  expectEachTold(
    BY_SYMBOL.flatMap((one) => {
      const same = BY_SYMBOL.filter(
        ({ symbol, term }) => printed(symbol) === printed(one.symbol) && term === one.term,
      );
      return one.term === null || same.length > 1
        ? []
        : [[one, `khóa ${ROMAN[one.term - 1]}`] as const];
    }),
  ));

test('no document is named on a page of before its day, or before its term', async () => {
  const wrong: string[] = [];
  for (const one of BY_SYMBOL) {
    const first = one.date ?? firstDayOfTerm(one.term ?? 0);
    if (first === null) continue;
    const published = `${Number(first.slice(0, 4)) - 1}-01-15`;
    const found = await cited(`Theo ${nameOf(one)}, cả xã làm ngay.`, published);
    if (found.some(({ documents }) => documents.some(({ id }) => id === one.id)))
      wrong.push(`${one.symbol} ${first} on ${published}`);
  }
  expect(wrong).toEqual([]);
});
