import { describe, expect, test } from 'vitest';
import { parse } from '#lib/reference/parse.ts';
import { memoryLookup } from '#lib/resolution/memory.ts';
import { resolvePage } from '#lib/resolve-page.ts';
import { bundled, bundledNames } from './resolution/bundled.ts';

const lookup = memoryLookup(bundled.documents, bundled.groups);

const LEAD = 'Đảng ủy học tập Nghị quyết Trung ương 4 khóa VIII.';
const NEWS = 'Sơ kết Nghị quyết Trung ương 4';

/** What the second of two paragraphs cites, the first being the article's lead. */
async function second(regions: number[], published: string | null = null) {
  const references = [LEAD, NEWS].flatMap((text) => parse(text, bundledNames));
  const page = { published, headline: null, references, regions };
  const resolved = await resolvePage(page, lookup);
  const { status, documents, evidence } =
    resolved.find(({ reference }) => reference === references[1]) ?? {};
  return { status, term: documents?.[0]?.term, rules: evidence?.map(({ rule }) => rule) };
}

describe('the references of a page', () => {
  test('lend each other their term within the article', async () => {
    expect(await second([0, 0])).toMatchObject({
      term: 8,
      rules: expect.arrayContaining(['earlier-mention']),
    });
  });

  test('lend nothing to the news beside it', async () => {
    const apart = await second([0, 1]);
    expect(apart.status).not.toBe('exact');
    expect(apart.term).not.toBe(8);
  });

  test('nor does its date', async () => {
    expect(await second([0, 1], '1999-01-01')).toEqual(await second([0, 1]));
  });
});
