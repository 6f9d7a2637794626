import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestOf } from '#lib/search/best.ts';

test('the best are those that sorting all of them brings first', () => {
  fc.assert(
    fc.property(
      // Few values, so that many are equal.
      fc.array(fc.oneof(fc.integer({ min: 0, max: 4 }), fc.double({ noNaN: true }))),
      fc.nat({ max: 20 }),
      (scores, limit) => {
        const numbers = scores.map((_, number) => number).reverse();
        const sorted = numbers.toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
        expect(bestOf(numbers, Float64Array.from(scores), limit)).toEqual(sorted.slice(0, limit));
      },
    ),
  );
});
