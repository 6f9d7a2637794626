import { readFileSync } from 'node:fs';
import { bcv_parser } from 'bible-passage-reference-parser';
import * as english from 'bible-passage-reference-parser/esm/lang/en.js';
import Citation from 'citation';
import { LinkifyIt } from 'linkify-it';
import { compileNames } from '#lib/reference/names.ts';
import { parse } from '#lib/reference/parse.ts';
import { Trigger } from '#lib/reference/trigger.ts';
import { triggerPlan } from '#lib/reference/trigger-plan.ts';
import { pageNames } from '#lib/resolution/names.ts';
import { englishNews } from './english.ts';
import { type Figure, sideBySide } from './measure.ts';
import { news } from './news.ts';
import { documents } from './records.ts';
import type { Options, Row } from './report.ts';

const listed = pageNames(documents, []);
const names = compileNames(listed);
const trigger = new Trigger(triggerPlan(listed));

/** As the extension reads a page: what the trigger lets through is parsed. */
const read = (text: string): unknown => trigger.test(text) && parse(text, names);

const bible = new bcv_parser(english);
const links = new LinkifyIt();

/**
 * What else finds references, each in its own field and language, as its documentation has one begin;
 * and how many times its throughput ours is to be.
 */
const PEERS = {
  'bcv_parser 4': { find: (text: string) => bible.parse(text).osis_and_indices(), least: 20 },
  'unitedstates/citation': { find: (text: string) => Citation.find(text), least: 2 },
  'linkify-it': { find: (text: string) => links.match(text), least: null },
};

/** Of all sentences in ordinary news, and on a page about documents, how many cite one. */
const ORDINARY = 0.01;
const DENSE = 0.6;

const sizeOf = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + text.length, 0);

/** MB of text (a UTF-16 code unit counting as a byte) that are read in a second. */
const throughput = (texts: readonly string[], { median, low, high, runs }: Figure): Figure => {
  const speed = (ms: number) => sizeOf(texts) / 1000 / ms;
  return { median: speed(median), low: speed(high), high: speed(low), runs };
};

/** ms that a million UTF-16 code units take. */
const perMillion = (texts: readonly string[], { median, low, high, runs }: Figure): Figure => {
  const time = (ms: number) => (1_000_000 * ms) / sizeOf(texts);
  return { median: time(median), low: time(low), high: time(high), runs };
};

/** How fast references are found in text, beside others that find some in English. */
export async function measureParser({ quick, files }: Options): Promise<Row[]> {
  const length = quick ? 50_000 : 400_000;
  const ordinary = news(length, ORDINARY).paragraphs;
  const texts: Record<string, readonly string[]> = {
    'ordinary news': ordinary,
    ...Object.fromEntries(files.map((file) => [file, readFileSync(file, 'utf8').split(/\n+/)])),
  };
  const theirs = englishNews(length, ORDINARY);
  const dense = news(length / 2, DENSE).paragraphs;
  const four = news(2 * length, DENSE).paragraphs;
  const each = (texts: readonly string[], work: (text: string) => unknown) => () => {
    for (const text of texts) work(text);
  };
  const times = await sideBySide<string>(
    {
      ...Object.fromEntries(Object.entries(texts).map(([name, own]) => [name, each(own, read)])),
      grammar: each(ordinary, (text) => parse(text, names)),
      'grammar, dense': each(dense, (text) => parse(text, names)),
      four: each(four, (text) => parse(text, names)),
      ...Object.fromEntries(
        Object.entries(PEERS).map(([name, { find }]) => [name, each(theirs, find)]),
      ),
    },
    quick ? 2 : 15,
  );
  const figure = (name: string): Figure => times[name] ?? { median: 0, low: 0, high: 0, runs: 0 };
  return [
    ...Object.entries(texts).flatMap(([name, own]) =>
      Object.entries(PEERS).map(
        ([peer, { least }]): Row => ({
          what: `parse, ${name}`,
          unit: 'MB/s',
          ours: throughput(own, figure(name)),
          beside: {
            name: `${peer}, English news`,
            figure: throughput(theirs, figure(peer)),
          },
          target: least === null ? null : { least },
        }),
      ),
    ),
    {
      what: 'parse, the grammar alone, ordinary news',
      unit: 'MB/s',
      ours: throughput(ordinary, figure('grammar')),
      target: null,
    },
    {
      what: 'parse, dense with references, a million letters',
      unit: 'ms',
      ours: perMillion(dense, figure('grammar, dense')),
      beside: {
        name: 'ordinary news, the grammar alone',
        figure: perMillion(ordinary, figure('grammar')),
      },
      target: { most: 5 },
    },
    {
      what: 'parse, dense, four times the text',
      unit: 'ms',
      ours: figure('four'),
      beside: { name: 'the text once', figure: figure('grammar, dense') },
      target: { most: 5 },
      firm: 8,
    },
  ];
}
