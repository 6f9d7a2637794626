import * as fc from 'fast-check';
import { type Mention, Scanner, type TextReader } from '#lib/page/scanner.ts';
import { compileNames } from '#lib/reference/names.ts';
import { parse } from '#lib/reference/parse.ts';
import { Trigger } from '#lib/reference/trigger.ts';
import { triggerPlan } from '#lib/reference/trigger-plan.ts';
import { type Effort, type Outcome, tryProperty } from '../target.ts';
import { apply, changes } from './mutations.ts';

// Runs in a browser's page: a scanner that has seen every change knows what a new one would find.

const NAMES = ['Khoán 10'];
const names = compileNames(NAMES);
const trigger = new Trigger(triggerPlan(NAMES));

/** ms in which a page of some dozen nodes is read. */
const PATIENCE = 5000;

async function settled(scanner: Scanner): Promise<void> {
  const deadline = performance.now() + PATIENCE;
  // What was just changed is told to observers first.
  await new Promise((over) => setTimeout(over));
  while (!scanner.complete) {
    if (performance.now() > deadline) throw new Error('the page is never read to its end');
    await new Promise((over) => setTimeout(over));
  }
}

const reader: TextReader = {
  mayCite: (text) => trigger.test(text),
  // As from another process: the page may have changed once more when the answer comes.
  parse: async (texts) => {
    await new Promise((over) => setTimeout(over, texts.length % 3));
    return texts.map((text) => parse(text, names));
  },
};

const scannerOf = (root: Element) => new Scanner(root, reader, () => {});

/** A mention's words, name, and place, as far as it can be told apart. */
const told = ({ text, reference, range, block }: Mention, nodes: Map<Node, number>) => ({
  text,
  name: reference.name,
  cues: reference.cues,
  block: nodes.get(block) ?? block.localName,
  start: [numberOf(nodes, range.startContainer), range.startOffset],
  end: [numberOf(nodes, range.endContainer), range.endOffset],
});

function numberOf(nodes: Map<Node, number>, node: Node): number {
  const known = nodes.get(node) ?? nodes.size;
  nodes.set(node, known);
  return known;
}

const property = fc.asyncProperty(changes, async (all) => {
  const root = document.createElement('main');
  document.body.replaceChildren(root);
  root.innerHTML =
    '<p>Nghị quyết số <b>18-NQ/TW</b> khóa XII</p><div>Kết luận 01-KL/TW<p></p></div>';
  const scanner = scannerOf(root);
  scanner.start();
  try {
    for (const change of all) {
      apply(root, change);
      if (change.does !== 'pause') continue;
      // Sometimes in the middle of reading, sometimes after it.
      if (change.at % 2 === 0) await settled(scanner);
      else await new Promise((over) => setTimeout(over, change.to % 3));
    }
    await settled(scanner);
    const fresh = scannerOf(root);
    fresh.start();
    await settled(fresh);
    const nodes = new Map<Node, number>();
    const expected = JSON.stringify(fresh.mentions.map((mention) => told(mention, nodes)));
    const kept = JSON.stringify(scanner.mentions.map((mention) => told(mention, nodes)));
    fresh.stop();
    if (kept !== expected) throw new Error(`kept ${kept}\nfresh ${expected}`);
  } finally {
    scanner.stop();
  }
});

/** Called by the driver. */
declare global {
  var tryMutations: (effort: Effort) => Promise<Outcome>;
}

globalThis.tryMutations = (effort) => tryProperty(property, effort);
