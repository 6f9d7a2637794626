import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { highlightName, highlightWords } from '#lib/search/highlight.ts';
import { catalogue } from '#tests/search/bundled.ts';
import { type Target, target } from './target.ts';
import { anyText } from './texts.ts';

/** Documents of which highlights are looked at. */
const FEW = 20;

const joined = (pieces: readonly { readonly text: string }[]) =>
  pieces.map(({ text }) => text).join('');

/** What a reader types. */
export const SEARCH: readonly Target[] = [
  target(
    'a query of any content finds documents, and marks words of theirs',
    fc.property(anyText, (query) => {
      const found = catalogue.search(query, FEW);
      assert.ok(found.count >= found.documents.length);
      for (const { title, symbol } of found.documents) {
        assert.equal(joined(highlightWords(title, found.parts)), title);
        assert.equal(joined(highlightName(symbol ?? '', found.parts)), symbol ?? '');
      }
    }),
  ),
];
