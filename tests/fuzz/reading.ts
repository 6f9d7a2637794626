import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { CitingPage } from '#lib/messages.ts';
import { backgroundMessage } from '#lib/messages-schema.ts';
import { parse } from '#lib/reference/parse.ts';
import type { Reference } from '#lib/reference/reference.ts';
import { Trigger } from '#lib/reference/trigger.ts';
import { triggerPlan } from '#lib/reference/trigger-plan.ts';
import { packReply, unpackReply } from '#lib/reply-packing.ts';
import { memoryLookup } from '#lib/resolution/memory.ts';
import { pageNames } from '#lib/resolution/names.ts';
import type { ResolvedReference } from '#lib/resolution/resolved.ts';
import { resolvePage } from '#lib/resolve-page.ts';
import { bundled, bundledNames } from '#tests/resolution/bundled.ts';
import { type Target, target } from './target.ts';
import { anyText, citing, published, sentence } from './texts.ts';

const trigger = new Trigger(triggerPlan(pageNames(bundled.documents, bundled.groups)));
const parsed = (text: string): Reference[] => parse(text, bundledNames);

/** What a reference names by itself; its subject may reach into what follows. */
const own = ({ start, end, name, cues: { subject, ...cues } }: Reference) => ({
  start,
  end,
  name,
  ...cues,
});

/** Another body's congress or meeting tells nothing of any other reference; its numbers do. */
const isIdle = ({ scope, name }: Reference) => scope === 'other' && name.form !== 'symbol';

const lookup = memoryLookup(bundled.documents, bundled.groups);
const reversed = memoryLookup(bundled.documents.toReversed(), bundled.groups);

/** How many documents an answer of each status has. */
const COUNTS: Record<ResolvedReference['status'], (count: number) => boolean> = {
  exact: (count) => count === 1,
  inferred: (count) => count >= 1,
  set: (count) => count >= 2,
  ambiguous: (count) => count >= 1,
  conflict: (count) => count >= 1,
  unknown: (count) => count === 0,
};

/** What an answer says, whatever the order of equals. */
const said = ({ status, documents, reference }: ResolvedReference) => ({
  status,
  reference,
  first: status === 'ambiguous' || status === 'set' ? null : documents[0]?.id,
  documents: documents.map(({ id }) => id).sort(),
});

interface Texts extends Omit<CitingPage, 'references' | 'regions'> {
  /** Each with the part of the page that it stands in. */
  readonly texts: readonly (readonly [text: string, region: number])[];
}

const page: fc.Arbitrary<Texts> = fc.record({
  texts: fc.array(fc.tuple(citing, fc.nat(2)), { minLength: 1, maxLength: 6 }),
  published,
  headline: fc.option(sentence.map((text) => text.slice(0, 500))),
});

function citingPage({ texts, published, headline }: Texts): CitingPage {
  const found = texts.map(([text, region]) => ({ region, references: parsed(text) }));
  const references = found.flatMap((one) => one.references);
  const regions = found.flatMap((one) => one.references.map(() => one.region));
  return { published, headline, references, regions };
}

/** The parser, the door that its references pass, and the resolver. */
export const READING: readonly Target[] = [
  target(
    'spans lie within the text, in order, none overlapping, none empty',
    fc.property(anyText, (text) => {
      let end = 0;
      for (const reference of parsed(text)) {
        assert.ok(reference.start >= end);
        assert.ok(reference.end > reference.start);
        end = reference.end;
      }
      assert.ok(end <= text.length);
    }),
  ),
  target(
    'the trigger lets through whatever cites something',
    fc.property(anyText, (text) => {
      assert.ok(trigger.test(text) || parsed(text).every(isIdle));
    }),
  ),
  target(
    'decomposed letters are read as composed ones, at their own places',
    fc.property(citing, (text) => {
      const spans = (source: string) =>
        parsed(source).map(({ start, end, name, scope }) => ({
          text: source.slice(start, end).normalize('NFC'),
          before: source.slice(0, start).normalize('NFC').length,
          name,
          scope,
        }));
      assert.deepEqual(spans(text.normalize('NFD')), spans(text.normalize('NFC')));
    }),
  ),
  target(
    'a paragraph after it changes nothing of what it names',
    fc.property(citing, citing, (text, more) => {
      const alone = parsed(text).map(own);
      // Two full stops would be something else.
      const end = text.trimEnd().endsWith('.') ? '' : '.';
      const followed = parsed(`${text}${end}\n\n${more}`).map(own);
      assert.deepEqual(followed.slice(0, alone.length), alone);
    }),
  ),
  target(
    'a paragraph before it that cites nothing changes nothing of what it names',
    fc.property(citing, (text) => {
      const before = 'Trời đẹp, chợ đông.\n\n';
      const moved = parsed(before + text).map(({ start, end, ...rest }) =>
        own({ ...rest, start: start - before.length, end: end - before.length }),
      );
      assert.deepEqual(moved, parsed(text).map(own));
    }),
  ),
  target(
    'the background takes every reference that the parser makes',
    fc.property(page, (one) => {
      const message = backgroundMessage.safeParse({
        type: 'resolve',
        ...citingPage(one),
        since: null,
      });
      assert.ok(message.success, JSON.stringify(message.error?.issues[0]));
    }),
  ),
  target(
    'an answer has as many documents as its status says, and survives the way back',
    fc.asyncProperty(page, async (one) => {
      const asked = citingPage(one);
      const resolved = await resolvePage(asked, lookup);
      for (const { status, documents } of resolved) {
        assert.ok(COUNTS[status](documents.length), `${status} with ${documents.length}`);
        assert.equal(new Set(documents).size, documents.length);
      }
      const inOrder = asked.references.map(
        (reference) => resolved.find((answer) => answer.reference === reference) ?? null,
      );
      const reply = structuredClone(packReply('', [...inOrder.entries()]));
      assert.deepEqual(unpackReply(asked.references, reply), inOrder);
    }),
  ),
  target(
    'the order of the catalogue decides nothing',
    fc.asyncProperty(page, async (one) => {
      const asked = citingPage(one);
      const answers = (await resolvePage(asked, lookup)).map(said);
      assert.deepEqual((await resolvePage(asked, reversed)).map(said), answers);
    }),
  ),
];
