// Runs in a page that no extension touches.
import { passages } from '#lib/page/passages.ts';
import { rangeOf, type TextRun, textRuns } from '#lib/page/runs.ts';
import { worthyBlocks } from '#lib/page/sieve.ts';
import { compileNames } from '#lib/reference/names.ts';
import { parse } from '#lib/reference/parse.ts';
import { Trigger } from '#lib/reference/trigger.ts';
import { triggerPlan } from '#lib/reference/trigger-plan.ts';
import { type Figure, sideBySide } from '#scripts/bench/measure.ts';

const listed: string[] = await (await fetch('/names.json')).json();
const names = compileNames(listed);
const trigger = new Trigger(triggerPlan(listed));

/** mark.js, as far as it is used. */
interface Marker {
  markRegExp(pattern: RegExp, options: { acrossElements: boolean }): void;
  unmark(): void;
}

const textNodes = (): TreeWalker => document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);

/** The least that reading a page takes. */
function walk(): number {
  const walker = textNodes();
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    length += (node as Text).length; // texts alone
  return length;
}

/** As the scanner does, and the background for it, without rests between. */
function* rangesIn(run: TextRun): Generator<StaticRange> {
  for (const passage of passages(run.text)) {
    if (!trigger.test(passage.text)) continue;
    for (const { start, end } of parse(passage.text, names)) {
      const range = rangeOf(run, passage.start + start, passage.start + end);
      if (range) yield range;
    }
  }
}

const worthy = () =>
  worthyBlocks(
    document.documentElement,
    (text) => trigger.test(text),
    () => undefined,
  );

/** What the content script does with a page: tells what is worth parsing. */
function sift(): number {
  let worth = 0;
  for (const block of worthy()) if (block) for (const _ of textRuns(block, false)) worth++;
  return worth;
}

/** Reads the page, parses and marks it, and has it laid out. */
function scan(): Highlight {
  const marks = new Highlight();
  for (const block of worthy()) {
    if (!block) continue;
    for (const run of textRuns(block, false)) for (const range of rangesIn(run)) marks.add(range);
  }
  CSS.highlights.set('bench', marks);
  document.body.getBoundingClientRect();
  return marks;
}

const marks = scan();
const target = document.getElementById('target');
let own: StaticRange[] = [];
let turn = 0;

/** The same for one paragraph that changed, by a script of the page. */
function rescan(): void {
  if (!target?.firstChild) return;
  target.firstChild.nodeValue = `Lần ${turn++}, theo Chỉ thị số 05-CT/TW ngày 15/5/2016.`;
  for (const range of own) marks.delete(range);
  own = [...textRuns(target, false)].flatMap((run) => [...rangesIn(run)]);
  for (const range of own) marks.add(range);
}

/** mark.js, with a pattern for the one form that the page's citations have. */
function wrap(): void {
  const Mark = Reflect.get(globalThis, 'Mark') as new (root: Element) => Marker; // its script came with the page
  const marker = new Mark(document.body);
  marker.markRegExp(/(?:Nghị quyết|Chỉ thị|Kết luận|Quy định) số \d+-\p{Lu}+\/TW/gu, {
    acrossElements: true,
  });
  document.body.getBoundingClientRect();
  marker.unmark();
  document.body.getBoundingClientRect();
}

const works = { walk, sift, scan, rescan };

export interface Scans extends Record<keyof typeof works, Figure> {
  /** Of the page as it is. */
  readonly page: { readonly letters: number; readonly nodes: number; readonly marks: number };
}

async function measureScan(rounds: number): Promise<Scans> {
  let nodes = 0;
  for (const walker = textNodes(); walker.nextNode(); ) nodes++;
  const page = { letters: walk(), nodes, marks: scan().size };
  CSS.highlights.set('bench', marks);
  return { ...(await sideBySide(works, rounds)), page };
}

/** ms that mark.js takes once: seconds, and a driver has no patience for several. */
function measureWrap(): number {
  const start = performance.now();
  wrap();
  return performance.now() - start;
}

Reflect.set(globalThis, 'measureScan', measureScan);
Reflect.set(globalThis, 'measureWrap', measureWrap);
