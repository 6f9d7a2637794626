import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { CitingPage, PageChange } from '#lib/messages.ts';
import { changeOf, formerOf } from '#lib/page-change.ts';
import { PageMemory } from '#lib/page-memory.ts';
import { parse } from '#lib/reference/parse.ts';
import type { Reference } from '#lib/reference/reference.ts';
import { unpackReply } from '#lib/reply-packing.ts';
import { memoryLookup } from '#lib/resolution/memory.ts';
import type { ResolvedReference } from '#lib/resolution/resolved.ts';
import { resolvePage } from '#lib/resolve-page.ts';
import { bundled, bundledNames } from '#tests/resolution/bundled.ts';
import { type Target, target } from './target.ts';
import { citing, published, sentence } from './texts.ts';

const lookup = memoryLookup(bundled.documents, bundled.groups);

interface Paragraph {
  readonly references: readonly Reference[];
  readonly region: number;
}

/** What means one thing beside one of these, and another beside another. */
const leaning = fc
  .array(
    fc.constantFrom(
      ...[
        'Nghị quyết Trung ương 4 khóa XII',
        'Nghị quyết Trung ương 4',
        'Hội nghị Trung ương 4 khóa XI',
      ],
      ...[
        'Nghị quyết số 18-NQ/TW',
        'Nghị quyết 18',
        'Nghị quyết 18 khóa XII',
        'Nghị quyết 18/2014/QH13',
      ],
      ...['bốn nghị quyết 57, 59, 66, 68', 'Nghị quyết 57', 'Nghị quyết 59-NQ/TW', 'Nghị quyết 19'],
      ...[
        'Kết luận số 21-KL/TW',
        'Kết luận 21',
        'Chỉ thị số 05-CT/TW ngày 15/5/2016',
        'Chỉ thị 05',
      ],
      ...['năm 2011', 'năm 2019', 'năm 2023', 'của Bộ Chính trị'],
    ),
    { minLength: 1, maxLength: 3 },
  )
  .chain((parts) => fc.constantFrom(' và ', ', ', '. ').map((between) => parts.join(between)));

const paragraph: fc.Arbitrary<Paragraph> = fc
  .tuple(fc.oneof(leaning, leaning, citing), fc.constantFrom(0, 0, 0, 1))
  .map(([text, region]) => ({ references: parse(text, bundledNames), region }));

const facts = fc.record({
  published,
  headline: fc.option(sentence.map((text) => text.slice(0, 500))),
});

/** One change of a page, or of what is known about it; or the background is stopped before it. */
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      at: fc.nat(20),
      removed: fc.nat(2),
      added: fc.array(paragraph, { maxLength: 2 }),
    }),
  },
  { weight: 1, arbitrary: facts },
  { weight: 1, arbitrary: fc.constant('stopped' as const) },
);

const pageOf = (
  paragraphs: readonly Paragraph[],
  { published, headline }: Pick<CitingPage, 'published' | 'headline'>,
): CitingPage => ({
  published,
  headline,
  references: paragraphs.flatMap(({ references }) => references),
  regions: paragraphs.flatMap(({ references, region }) => references.map(() => region)),
});

/** What crosses between page and background is a copy. */
const asks = async (memory: PageMemory, change: PageChange) =>
  structuredClone(await memory.answer(structuredClone(change), lookup));

const said = (answer: ResolvedReference | null) =>
  answer && {
    status: answer.status,
    evidence: answer.evidence,
    documents: answer.documents.map(({ id }) => id),
  };

async function fresh(page: CitingPage): Promise<(ResolvedReference | null)[]> {
  const resolved = await resolvePage(page, lookup);
  const byReference = new Map(resolved.map((answer) => [answer.reference, answer]));
  return page.references.map((reference) => byReference.get(reference) ?? null);
}

/** A page that changes, and tells the background the changes alone. */
export const CHANGES: readonly Target[] = [
  target(
    'a page that tells its changes is answered as one that is read anew',
    fc.asyncProperty(
      fc.array(paragraph, { minLength: 1, maxLength: 8 }),
      facts,
      fc.array(step, { minLength: 1, maxLength: 6 }),
      async (first, known, steps) => {
        const paragraphs = [...first];
        let about = known;
        let memory = new PageMemory();
        let former: { page: CitingPage; token: string } | null = null;
        let answers: (ResolvedReference | null)[] = [];
        for (const one of [null, ...steps]) {
          if (one === 'stopped') memory = new PageMemory();
          else if (one && 'at' in one) paragraphs.splice(one.at, one.removed, ...one.added);
          else if (one) about = one;
          const page = pageOf(paragraphs, about);
          const change: PageChange | null = former && changeOf(former.page, page, former.token);
          let reply = await asks(memory, change ?? { ...page, since: null });
          const isForgotten = 'forgotten' in reply;
          assert.equal(isForgotten, change !== null && one === 'stopped');
          if ('forgotten' in reply) reply = await asks(memory, { ...page, since: null });
          assert.ok('token' in reply);
          const kept = change && !isForgotten ? formerOf(answers, page, change) : [];
          answers = unpackReply(page.references, reply, kept);
          former = { page, token: reply.token };
          assert.deepEqual(answers.map(said), (await fresh(page)).map(said));
        }
      },
    ),
  ),
];
