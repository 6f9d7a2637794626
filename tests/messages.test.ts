import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { isResolveReply } from '#lib/messages-guards.ts';
import { admitted, backgroundMessage } from '#lib/messages-schema.ts';
import { NO_NAMES } from '#lib/reference/names.ts';
import { parse } from '#lib/reference/parse.ts';
import { packReply, unpackReply } from '#lib/reply-packing.ts';
import type { CatalogueDocument } from '#lib/resolution/lookup.ts';
import type { ResolvedReference } from '#lib/resolution/resolved.ts';
import { RULES } from '#tests/resolution/examples.ts';

const demo = parseHTML(readFileSync('tests/fixtures/demo.html', 'utf8')).document.body.textContent;

const examples = RULES.flatMap(({ examples }) =>
  examples.map((row) => ('on' in row ? row.example : row)[0].replace(/[⟦⟧]/g, '')),
);

const cited = parse([demo, ...examples].join('\n\n'), NO_NAMES);

const request = (changes: object = {}) => ({
  type: 'resolve',
  published: null,
  headline: null,
  references: cited,
  regions: cited.map(() => 0),
  since: null,
  ...changes,
});

describe('the background’s door', () => {
  test('lets in whatever the grammar makes of a page', () => {
    const { error } = backgroundMessage.safeParse(request());
    expect(error?.issues ?? []).toEqual([]);
  });

  test.each<[string, unknown]>([
    ['no message', 'resolve'],
    ['an unknown type', { type: 'install' }],
    ['more than was agreed', { type: 'trigger', extra: 1 }],
    ['no date', request({ published: 'hôm qua' })],
    ['no reference', request({ references: [{ start: 0, end: 1 }] })],
    ['a kind of its own', request({ references: [{ ...cited[0], scope: 'all' }] })],
    ['no part of a page', request({ regions: ['aside'] })],
    ['a change of nothing', request({ since: { token: '1', before: -1, after: 0 } })],
  ])('keeps out %s', (_, message) => {
    expect(backgroundMessage.safeParse(message).success).toBe(false);
  });

  test.each([
    ['catalogue-changed', 'chrome-extension://own/options.html', true],
    ['catalogue-changed', 'https://bao.example.vn/', false],
    ['catalogue-changed', undefined, false],
    ['trigger', 'https://bao.example.vn/', true],
    ['install', 'chrome-extension://own/options.html', false],
  ])('hears %s from %s: %s', (type, sender, isHeard) => {
    expect(admitted({ type }, sender, 'chrome-extension://own/') !== null).toBe(isHeard);
  });
});

describe('the reply', () => {
  const [first, second, third] = parse(
    'Chỉ thị 05-CT/TW, Chỉ thị 06-CT/TW, Chỉ thị 07-CT/TW',
    NO_NAMES,
  );
  if (!first || !second || !third) throw new Error('three references are expected');
  const document = { id: '12-chi-thi-05-ct-tw' } as CatalogueDocument; // as far as packing looks
  const resolved: ResolvedReference[] = [
    {
      reference: first,
      status: 'inferred',
      documents: [document],
      evidence: [{ rule: 'only-one' }],
    },
    { reference: third, status: 'ambiguous', documents: [document], evidence: [] },
  ];
  const references = [first, second, third];
  const [one, other] = resolved;
  if (!one || !other) throw new Error('two answers are expected');
  const reply = packReply('token', [
    [0, one],
    [1, null],
    [2, other],
  ]);

  test('carries a document once, however many name it', () => {
    expect(reply.documents).toEqual([document]);
  });

  test('is joined to the references asked for; null for one that names none', () => {
    expect(unpackReply(references, reply)).toEqual([one, null, other]);
  });

  test('leaves what it does not tell as it was', () => {
    const change = packReply('token', [[1, null]]);
    expect(unpackReply(references, change, [one, one, other])).toEqual([one, null, other]);
  });

  test('is known by its shape and length', () => {
    expect(isResolveReply(reply, 3)).toBe(true);
    expect(isResolveReply(reply, 4)).toBe(false);
    expect(isResolveReply(null, 3)).toBe(false);
  });
});
