// Runs in a page that no extension touches.
import { rangeOf, textRuns } from '#lib/page/runs.ts';
import { compileNames } from '#lib/reference/names.ts';
import { parse } from '#lib/reference/parse.ts';
import { Trigger } from '#lib/reference/trigger.ts';
import { triggerPlan } from '#lib/reference/trigger-plan.ts';
import { type Figure, sideBySide } from '#scripts/bench/measure.ts';

const names = compileNames([]);
const trigger = new Trigger(triggerPlan([]));

/** mark.js, as far as it is used. */
interface Marker {
  markRegExp(pattern: RegExp, options: { acrossElements: boolean }): void;
  unmark(): void;
}

/** The least that reading a page takes. */
function walk(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    length += (node as Text).length; // texts alone
  return length;
}

/** What the content script does with a whole page; the rest is the background's. */
function scan(): number {
  let worth = 0;
  for (const run of textRuns(document.documentElement, true)) if (trigger.test(run.text)) worth++;
  return worth;
}

/** Reads, parses and marks the page, and has it laid out; then takes the marks away. */
function highlight(): void {
  const marks = new Highlight();
  for (const run of textRuns(document.documentElement, true)) {
    if (!trigger.test(run.text)) continue;
    for (const { start, end } of parse(run.text, names)) {
      const range = rangeOf(run, start, end);
      if (range) marks.add(range);
    }
  }
  CSS.highlights.set('bench', marks);
  document.body.getBoundingClientRect();
  CSS.highlights.delete('bench');
  document.body.getBoundingClientRect();
}

/** The same with mark.js, and a pattern for the one form that the page's citations have. */
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

const works = { walk, scan, highlight, wrap };

export type Scans = Record<keyof typeof works, Figure>;

Reflect.set(globalThis, 'measureScan', (rounds: number) => sideBySide(works, rounds));
