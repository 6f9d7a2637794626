import { beforeEach, expect, test, vi } from 'vitest';
import { Choices } from '#entrypoints/annotator.content/choices.ts';
import { NO_NAMES } from '#lib/reference/names.ts';
import { parse } from '#lib/reference/parse.ts';
import type { ResolvedReference } from '#lib/resolution/resolved.ts';
import { documentWith } from '../catalogue/records.ts';

const { browser, kept } = vi.hoisted(() => {
  const kept: Record<string, unknown> = {};
  const browser = {
    extension: { inIncognitoContext: false },
    storage: {
      local: {
        get: async (key: string) => structuredClone({ [key]: kept[key] }),
        set: async (items: object) => void Object.assign(kept, items),
      },
    },
  };
  return { browser, kept };
});

vi.mock('wxt/browser', () => ({ browser }));
vi.stubGlobal('location', new URL('https://bao.example.vn/tin?a=1#b'));

const [first, second] = [documentWith({ id: 'a' }), documentWith({ id: 'b' })];
const [reference] = parse('Kết luận số 901-KL/TW', NO_NAMES);
if (!reference) throw new Error('no reference');
const answer: ResolvedReference = {
  reference,
  status: 'ambiguous',
  documents: [first, second],
  evidence: [],
};

const chosenBy = async (choices: Choices) => {
  const [applied] = await choices.apply([answer]);
  return applied?.documents.map(({ id }) => id);
};

beforeEach(() => {
  kept.choices = undefined;
});

test.each([
  ['kept for the page', false, ['b']],
  ['forgotten with a private window', true, ['a', 'b']],
])('a choice is in force at once, and %s', async (_, isPrivate, later) => {
  browser.extension.inIncognitoContext = isPrivate;
  const choices = new Choices();
  await choices.load();
  await choices.keep(reference, second);
  expect(await chosenBy(choices)).toEqual(['b']);
  expect(kept.choices === undefined).toBe(isPrivate);

  const again = new Choices();
  await again.load();
  expect(await chosenBy(again)).toEqual(later);
});
