import { describe, expect, test } from 'vitest';
import { backgroundMessage } from '#lib/messages-schema.ts';
import { EACH, LONGEST_TEXT, MOST_TEXT, portionsOf } from '#lib/parse-portions.ts';

/** Empty texts in one message. */
const MOST_TEXTS = MOST_TEXT / EACH;

const isLetIn = (texts: readonly string[]) =>
  backgroundMessage.safeParse({ type: 'parse', texts }).success;

describe('texts to be parsed', () => {
  test.each([
    ['none', []],
    ['one of the longest', ['a'.repeat(LONGEST_TEXT)]],
    ['a book', Array(4000).fill('a'.repeat(LONGEST_TEXT))],
    ['more short ones than a message may hold', Array(3 * MOST_TEXTS + 1).fill('a')],
    ['empty ones', Array(MOST_TEXTS + 1).fill('')],
    [
      'one that fills a message to the last unit, and one more',
      [...Array(Math.floor(MOST_TEXT / (1000 + EACH))).fill('a'.repeat(1000)), 'b'],
    ],
  ])('come in messages that are let in, in their order: %s', (_, texts) => {
    const portions = portionsOf(texts);
    expect(portions.flat()).toEqual(texts);
    expect(portions.every(isLetIn)).toBe(true);
  });

  test.each([
    ['one that is too long', ['a'.repeat(LONGEST_TEXT + 1)]],
    ['too many', Array(MOST_TEXTS + 1).fill('a')],
    ['too much', Array(Math.ceil(MOST_TEXT / LONGEST_TEXT) + 1).fill('a'.repeat(LONGEST_TEXT))],
  ])('are kept out: %s', (_, texts) => {
    expect(isLetIn(texts)).toBe(false);
  });
});
