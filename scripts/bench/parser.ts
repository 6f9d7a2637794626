import { bcv_parser } from 'bible-passage-reference-parser';
import * as vietnamese from 'bible-passage-reference-parser/esm/lang/vi.js';
import Citation from 'citation';
import { LinkifyIt } from 'linkify-it';
import { compileNames } from '#lib/reference/names.ts';
import { parse } from '#lib/reference/parse.ts';
import { Trigger } from '#lib/reference/trigger.ts';
import { triggerPlan } from '#lib/reference/trigger-plan.ts';
import { pageNames } from '#lib/resolution/names.ts';
import { type Figure, sideBySide } from './measure.ts';
import { news } from './news.ts';
import { documents } from './records.ts';
import type { Options, Row } from './report.ts';

const listed = pageNames(documents, []);
const names = compileNames(listed);
const trigger = new Trigger(triggerPlan(listed));

/** As the extension reads a page: what the trigger lets through is parsed. */
const read = (text: string): unknown => trigger.test(text) && parse(text, names);

const bible = new bcv_parser(vietnamese);
const links = new LinkifyIt();

/** What else finds references, each in its own field, as its documentation has one begin. */
const PEERS = {
  'bcv_parser 4': (text: string) => bible.parse(text).osis_and_indices(),
  citation: (text: string) => Citation.find(text),
  'linkify-it': (text: string) => links.match(text),
};

/** Of all sentences in ordinary news, and on a page about documents, how many cite one. */
const ORDINARY = 0.01;
const DENSE = 0.6;

/** MB of text (a UTF-16 code unit counting as a byte) that are read in a second. */
const throughput = (length: number, { median, low, high, runs }: Figure): Figure => {
  const speed = (ms: number) => length / 1000 / ms;
  return { median: speed(median), low: speed(high), high: speed(low), runs };
};

/** How fast references are found in text, beside others that find some. */
export async function measureParser({ quick }: Options): Promise<Row[]> {
  const length = quick ? 50_000 : 200_000;
  const ordinary = news(length, ORDINARY).paragraphs;
  const dense = news(length, DENSE).paragraphs;
  const four = news(4 * length, DENSE).paragraphs;
  const each = (texts: readonly string[], work: (text: string) => unknown) => () => {
    for (const text of texts) work(text);
  };
  const rounds = quick ? 3 : 15;
  const times = await sideBySide(
    {
      ordinary: each(ordinary, read),
      grammar: each(ordinary, (text) => parse(text, names)),
      dense: each(dense, read),
      four: each(four, read),
      ...Object.fromEntries(
        Object.entries(PEERS).map(([name, find]) => [name, each(ordinary, find)]),
      ),
    },
    rounds,
  );
  const sizeOf = (texts: readonly string[]) => texts.reduce((sum, text) => sum + text.length, 0);
  const ours = throughput(sizeOf(ordinary), times.ordinary);
  const peers = Object.entries<Figure>(times).filter(([name]) => name in PEERS);
  return [
    ...peers.map(
      ([name, figure]): Row => ({
        what: 'ordinary news, trigger and grammar',
        unit: 'MB/s',
        ours,
        against: { name, figure: throughput(sizeOf(ordinary), figure) },
        target: { least: 1 },
      }),
    ),
    ...peers.map(
      ([name, figure]): Row => ({
        what: 'ordinary news, grammar alone',
        unit: 'MB/s',
        ours: throughput(sizeOf(ordinary), times.grammar),
        against: { name, figure: throughput(sizeOf(ordinary), figure) },
        target: { least: 1 },
      }),
    ),
    {
      what: 'every other sentence cites, per text',
      unit: 'ms',
      ours: times.dense,
      against: { name: 'ordinary news', figure: times.ordinary },
      target: null,
    },
    {
      what: 'four times the text',
      unit: 'ms',
      ours: times.four,
      against: { name: 'the text once', figure: times.dense },
      target: { most: 6 },
      firm: true,
    },
  ];
}
