/** A stretch of text that a reader takes as one: the inline content of one block. */
export interface TextRun {
  readonly block: Element;
  readonly text: string;
  readonly nodes: readonly Text[];
  /** UTF-16 index in `text` at which each node begins. */
  readonly starts: readonly number[];
}

/** Elements that do not end the line of text they stand in; so do custom ones, by CSS's default. */
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big br cite code data del dfn em font i ins kbd label mark nobr q ' +
    'rp rt ruby s samp small span strike strong sub sup time tt u var wbr'
  ).split(' '),
);

/** Elements whose text is not the page's to read, or is the reader's own. */
const SKIPPED = [
  'script, style, noscript, template, textarea, input, select, option, button, iframe, object',
  'embed, canvas, video, audio, svg, math, head',
].join(',');

const isInline = ({ localName }: Element): boolean =>
  INLINE.has(localName) || localName.includes('-');

/** Whether a node ends the text run before it. */
export const isBlock = (node: Node): boolean =>
  node.nodeType === Node.ELEMENT_NODE && !isInline(node as Element); // by its type

/** The nearest block around a node; null outside any element. */
export function blockOf(node: Node): Element | null {
  let element = node.parentElement;
  while (element?.parentElement && isInline(element)) element = element.parentElement;
  return element;
}

const isRead = (block: Element): boolean =>
  !block.closest(SKIPPED) && !(block instanceof HTMLElement && block.isContentEditable);

/** Text runs one by one; `lost` when the page took away the node from which to go on. */
export type TextRuns = Generator<TextRun, 'complete' | 'lost'>;

/**
 * The text runs below a root, in document order: those of the blocks in it, and its own where it
 * is a block itself.
 *
 * Only text nodes are visited, and elements looked at once for each parent that has text.
 */
export function* textRuns(root: Node): TextRuns {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  // The inline content around an inline root belongs to a run that begins outside of it.
  const belongs = (block: Element) => block === root || !block.contains(root);
  return yield* runsOf(walker, belongs, () => false);
}

/** The runs of a block's own inline content, those of the blocks in it left out. */
export function* ownTextRuns(block: Element): TextRuns {
  let interrupted = false;
  const walker = document.createTreeWalker(
    block,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    (node) => {
      if (node.nodeType === Node.TEXT_NODE) return NodeFilter.FILTER_ACCEPT;
      if (!isBlock(node)) return NodeFilter.FILTER_SKIP;
      interrupted = true;
      return NodeFilter.FILTER_REJECT;
    },
  );
  const wasInterrupted = () => {
    const was = interrupted;
    interrupted = false;
    return was;
  };
  return yield* runsOf(walker, () => true, wasInterrupted);
}

function* runsOf(
  walker: TreeWalker,
  belongs: (block: Element) => boolean,
  wasInterrupted: () => boolean,
): TextRuns {
  let parent: Node | null = null;
  let found: Element | null = null;
  /** The run being gathered; null in text that is not read. */
  let run: { block: Element; text: string; nodes: Text[]; starts: number[] } | null = null;

  for (let next = walker.nextNode(); next; next = walker.nextNode()) {
    const node = next as Text; // walkers of this module accept nothing else
    const interrupted = wasInterrupted();
    if (node.parentNode !== parent || interrupted) {
      parent = node.parentNode;
      const block = blockOf(node);
      if (block !== found || interrupted) {
        if (run) {
          yield run;
          // The page may have changed while the generator rested.
          if (!node.isConnected) return 'lost';
        }
        found = block;
        const read = block && belongs(block) && isRead(block);
        run = read ? { block, text: '', nodes: [], starts: [] } : null;
      }
    }
    if (!run) continue;
    // A line break separates words, not sentences: citations run across it.
    if (run.nodes.length > 0 && isLineBreak(node.previousSibling)) run.text += '\n';
    run.starts.push(run.text.length);
    run.nodes.push(node);
    run.text += node.data;
  }
  if (run) yield run;
  return 'complete';
}

const isLineBreak = (node: Node | null): boolean =>
  node !== null && node.nodeType === Node.ELEMENT_NODE && (node as Element).localName === 'br';

/**
 * The range of a stretch of a run's text. Static, for a live range would cost the page at each of
 * its own changes and collapses silently when a script sets `data`.
 *
 * @param start UTF-16 index in the run's text
 * @param end UTF-16 index after the last code unit
 */
export function rangeOf(
  { nodes, starts }: TextRun,
  start: number,
  end: number,
): StaticRange | null {
  const first = nodeAt(starts, start);
  const last = nodeAt(starts, end - 1);
  const startContainer = nodes[first];
  const endContainer = nodes[last];
  if (!startContainer || !endContainer) return null;
  const startOffset = Math.min(start - (starts[first] ?? 0), startContainer.length);
  const endOffset = Math.min(end - (starts[last] ?? 0), endContainer.length);
  return new StaticRange({ startContainer, startOffset, endContainer, endOffset });
}

/** The place of the last node that begins at or before an index. */
function nodeAt(starts: readonly number[], index: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The live range of a static one, for measuring; null when the page changed under it. */
export function liveRange(range: StaticRange): Range | null {
  const live = document.createRange();
  try {
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
  } catch {
    return null;
  }
  return range.startContainer.isConnected && !live.collapsed ? live : null;
}
