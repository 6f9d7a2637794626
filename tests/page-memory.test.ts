import { describe, expect, test } from 'vitest';
import type { CitingPage, PageChange, ResolveReply } from '#lib/messages.ts';
import { changeOf } from '#lib/page-change.ts';
import { PageMemory } from '#lib/page-memory.ts';
import { parse } from '#lib/reference/parse.ts';
import { memoryLookup } from '#lib/resolution/memory.ts';
import { bundled, bundledNames } from './resolution/bundled.ts';

const catalogue = memoryLookup(bundled.documents, bundled.groups);

const references = (text: string) => parse(text, bundledNames);

const CT05 = references('Chỉ thị số 05-CT/TW ngày 15/5/2016.');
const KL21 = references('Kết luận số 21-KL/TW ngày 25/10/2021.');
const NQ18 = references('Nghị quyết số 18-NQ/TW ngày 25/10/2017.');
const PLENUM = references('Sơ kết Nghị quyết Trung ương 4');
const WITH_TERM = references('Học tập Nghị quyết Trung ương 4 khóa VIII.');

const pageOf = (...paragraphs: (typeof CT05)[]): CitingPage => {
  const all = paragraphs.flat();
  return { published: null, headline: null, references: all, regions: all.map(() => 0) };
};

/** A background, and the keys that it has looked up since it was last asked for them. */
function background() {
  let asked: string[] = [];
  const memory = new PageMemory();
  const lookup = {
    find: (keys: readonly string[]) => {
      asked.push(...keys);
      return catalogue.find(keys);
    },
  };
  return {
    memory,
    answer: (change: PageChange) => memory.answer(structuredClone(change), lookup),
    async whole(page: CitingPage): Promise<ResolveReply> {
      const reply = await this.answer({ ...page, since: null });
      if ('forgotten' in reply) throw new Error('there is nothing to forget');
      return reply;
    },
    lookedUp(): string[] {
      const keys = asked;
      asked = [];
      return keys;
    },
  };
}

const changeFrom = (former: CitingPage, page: CitingPage, { token }: ResolveReply): PageChange => {
  const change = changeOf(former, page, token);
  if (!change) throw new Error('nothing is as it was');
  return change;
};

describe('a page that has changed', () => {
  test('tells the paragraph alone, is told of that alone, and nothing else is looked up', async () => {
    const desk = background();
    const [former, page] = [pageOf(CT05, KL21, NQ18), pageOf(CT05, PLENUM, NQ18)];
    const first = await desk.whole(former);
    expect(first.answers.map(([place]) => place)).toEqual([0, 1, 2]);
    desk.lookedUp();
    const change = changeFrom(former, page, first);
    expect(change.references).toEqual(PLENUM);
    expect(await desk.answer(change)).toMatchObject({ answers: [[1, {}]] });
    expect(desk.lookedUp()).toEqual(['plenum:nghi-quyet:4', 'plenum:ket-luan:4']);
  });

  test('is told what the change bears on elsewhere', async () => {
    const desk = background();
    const [former, page] = [pageOf(CT05, PLENUM), pageOf(WITH_TERM, CT05, PLENUM)];
    const reply = await desk.answer(changeFrom(former, page, await desk.whole(former)));
    expect(reply).toMatchObject({
      answers: [
        [0, {}],
        [2, {}],
      ],
    });
  });

  test('tells itself anew where the background knows nothing of it any more', async () => {
    const desk = background();
    const [former, page] = [pageOf(CT05, KL21), pageOf(CT05, NQ18)];
    const change = changeFrom(former, page, await desk.whole(former));
    desk.memory.forget();
    expect(await desk.answer(change)).toEqual({ forgotten: true });
  });

  test('cannot say that more is as it was than there was', async () => {
    const desk = background();
    const { token } = await desk.whole(pageOf(CT05, KL21));
    const since = { token, before: 2, after: 1 };
    expect(await desk.answer({ ...pageOf(), since })).toEqual({ forgotten: true });
  });
});

test('pages asked for long ago are forgotten, the last one never', async () => {
  const desk = background();
  const former = pageOf(CT05, KL21);
  const old = await desk.whole(former);
  const long = pageOf(...Array.from({ length: 6000 }, () => references('Kết luận 21-KL/TW.')));
  const last = await desk.whole(long);
  /** Asks after the page without its last reference. */
  const shortened = ({ references, regions, ...facts }: CitingPage, reply: ResolveReply) => {
    const rest = { references: references.slice(0, -1), regions: regions.slice(0, -1), ...facts };
    return desk.answer(changeFrom({ references, regions, ...facts }, rest, reply));
  };
  expect(await shortened(long, last)).toMatchObject({ answers: [] });
  await desk.whole(pageOf(NQ18));
  expect(await shortened(former, old)).toEqual({ forgotten: true });
});

test('of pages with few references no more are remembered than a reader has open', async () => {
  const desk = background();
  const page = pageOf(CT05);
  const [first, second] = [await desk.whole(page), await desk.whole(page)];
  for (let pages = 0; pages < 50; pages++) await desk.whole(page);
  expect(await desk.answer(changeFrom(page, page, first))).toEqual({ forgotten: true });
  expect(await desk.answer(changeFrom(page, page, second))).not.toEqual({ forgotten: true });
});
