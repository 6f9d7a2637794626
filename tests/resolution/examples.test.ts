import { describe, expect, test } from 'vitest';
import type { Reference } from '#lib/reference/reference.ts';
import type { CatalogueDocument } from '#lib/resolution/lookup.ts';
import type { ResolvedReference } from '#lib/resolution/resolved.ts';
import { cited } from './bundled.ts';
import { RULES } from './examples.ts';

function nameOf({ name }: Reference): string {
  switch (name.form) {
    case 'symbol':
      return [name.kind, name.number, name.code, name.level].filter(Boolean).join(' ');
    case 'plenum':
      return `${name.kind} plenum ${name.plenum}${name.second ? ' second' : ''}`;
    case 'congress':
      return `${name.kind} congress`;
    case 'alias':
      return `name ${name.alias}`;
  }
}

function cuesOf({ cues }: Reference): string[] {
  const told = { term: cues.term, date: cues.date, issuer: cues.issuer, plenum: cues.plenum };
  return Object.entries(told).flatMap(([cue, value]) =>
    value === undefined ? [] : `${cue}=${value}`,
  );
}

const documentOf = ({ symbol, kind, plenum, term }: CatalogueDocument): string =>
  `${symbol ?? (plenum === null ? kind : `${kind} plenum ${plenum}`)}/${term}`;

/** As the examples write it. Which of many an ambiguous reference may name is not told there. */
function described({ reference, status, documents }: ResolvedReference): string {
  const named = status === 'ambiguous' ? [] : status === 'set' ? documents : documents.slice(0, 1);
  const parsed = [nameOf(reference), ...cuesOf(reference)].join(' ');
  return `${parsed} → ${[status, named.map(documentOf).join(', ')].join(' ').trim()}`;
}

/** The text with its references in ⟦ ⟧. */
function marked(text: string, found: readonly ResolvedReference[]): string {
  let result = '';
  let at = 0;
  for (const { reference } of found) {
    result += `${text.slice(at, reference.start)}⟦${text.slice(reference.start, reference.end)}⟧`;
    at = reference.end;
  }
  return result + text.slice(at);
}

test('there are examples enough to learn the grammar from', () => {
  expect(RULES.flatMap(({ examples }) => examples).length).toBeGreaterThanOrEqual(400);
});

describe.each(RULES)('$rule', ({ examples }) => {
  const rows = examples.map((row) => ('on' in row ? row : { on: null, example: row }));
  test.each(rows)('$example.0', async ({ on, example: [text, ...mentions] }) => {
    const plain = text.replace(/[⟦⟧]/g, '');
    const found = await cited(plain, on);
    expect(marked(plain, found)).toBe(text);
    expect(found.map(described)).toEqual(mentions);
  });
});
