import { expect, test } from 'vitest';
import { NO_NAMES } from '#lib/reference/names.ts';
import { parse } from '#lib/reference/parse.ts';
import { candidatesOf } from '#lib/resolution/candidates.ts';
import { memoryLookup } from '#lib/resolution/memory.ts';
import { relatedTo } from '#lib/resolution/related.ts';
import { documentWith } from '../catalogue/records.ts';

const old = documentWith({
  id: 'old',
  symbol: '901-KL/TW',
  term: 12,
  date: '2018-03-04',
  relations: [
    { type: 'continues', symbol: '902-CT/TW', term: 11 },
    { type: 'superseded-by', symbol: '903-QĐ/TW', term: 13 },
  ],
});
const replacement = documentWith({
  id: 'new',
  symbol: '903-QĐ/TW',
  relations: [{ type: 'supersedes', symbol: '901-KL/TW', term: 12 }],
});
const amendment = documentWith({
  id: 'amendment',
  symbol: '904-KL/TW',
  relations: [
    { type: 'amends', symbol: '901-KL/TW', term: 12 },
    { type: 'continues', symbol: '901-KL/TW', term: 12 },
  ],
});
const namesake = documentWith({ id: 'namesake', symbol: '901-KL/TW', term: 13 });
const all = [old, replacement, amendment, namesake];

test('relations come with their other end, and with what others say', async () => {
  expect(await relatedTo(old, memoryLookup(all, []))).toEqual([
    { type: 'continues', symbol: '902-CT/TW', term: 11, document: null },
    { type: 'superseded-by', symbol: '903-QĐ/TW', term: 13, document: replacement },
    { type: 'amended-by', symbol: '904-KL/TW', term: 13, document: amendment },
  ]);
});

test('a document of another term is not meant', async () => {
  expect(await relatedTo(namesake, memoryLookup(all, []))).toEqual([]);
});

test('a relation that two documents fit is left open', async () => {
  const twice = memoryLookup([...all, { ...replacement, id: 'twin' }], []);
  const [, relation] = await relatedTo(old, twice);
  expect(relation?.document).toBeNull();
});

test('candidates are all that bear the name, newest first', async () => {
  const [reference] = parse('Kết luận số 901-KL/TW khóa XII', NO_NAMES);
  if (!reference) throw new Error('a reference is expected');
  expect(await candidatesOf(reference, memoryLookup(all, []))).toEqual([namesake, old]);
});
