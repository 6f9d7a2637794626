import { expect, test } from 'vitest';
import { pressForms } from '#lib/citation/press.ts';
import { NO_NAMES } from '#lib/reference/names.ts';
import { parse } from '#lib/reference/parse.ts';
import { memoryLookup } from '#lib/resolution/memory.ts';
import { resolve } from '#lib/resolution/resolve.ts';
import { documents } from '../search/bundled.ts';

const lookup = memoryLookup(documents, []);
const formsOf = (id: string) => {
  const document = documents.find((one) => one.id === id);
  return document ? pressForms(document, documents) : [];
};

test('a document with symbol, plenum and names is written in each of these ways', () => {
  expect(formsOf('12-nghi-quyet-04-nq-tw').map(({ text }) => text)).toEqual([
    'Nghị quyết số 04-NQ/TW ngày 30/10/2016',
    'Nghị quyết số 04-NQ/TW khóa XII',
    'Nghị quyết số 04-NQ/TW',
    'Nghị quyết 04',
    'Nghị quyết Trung ương 4 khóa XII',
  ]);
});

test('it is said which ways name other documents, too', () => {
  const shared = formsOf('12-nghi-quyet-18-nq-tw').filter(({ others }) => others > 0);
  expect(shared.map(({ text }) => text)).toContain('Nghị quyết số 18-NQ/TW');
  expect(shared.map(({ text }) => text)).not.toContain('Nghị quyết số 18-NQ/TW khóa XII');
});

test('what we say the press writes, the grammar reads, and it is that document’s', async () => {
  const names = documents.flatMap(({ aliases }) => aliases);
  for (const document of documents) {
    for (const { text, others } of pressForms(document, documents)) {
      if (names.includes(text)) continue; // what pages print, whatever its form
      const [reference, ...more] = parse(text, NO_NAMES);
      expect([text, reference?.start, reference?.end, more.length]).toEqual([
        ...[text, 0, text.length, 0],
      ]);
      // One of several, or a mere number: the page must say which is meant.
      if (others > 0 || /^\D+ \d+[A-Z]?$/.test(text)) continue;
      const [resolved] = await resolve(reference ? [reference] : [], { published: null }, lookup);
      expect([text, ...(resolved?.documents ?? []).map(({ id }) => id)]).toContain(document.id);
    }
  }
});
