import {
  attributeOf,
  closestTo,
  firstChildOf,
  fits,
  holds,
  localNameOf,
  nextSiblingOf,
  nodeTypeOf,
  parentElementOf,
  parentOf,
  rootOf,
  shadowRootOf,
} from './dom.ts';
import { LONGEST } from './passages.ts';

/** A stretch of text that a reader takes as one: the inline content of one block. */
export interface TextRun {
  readonly block: Element;
  /** White space of the source collapsed, as the page shows it; `\n` is a line break. */
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** A stretch of a text node that stands in a run as it is, but for the sort of its white space. */
interface Piece {
  readonly node: Text;
  /** UTF-16 index in the node's data at which it begins. */
  readonly offset: number;
  /** UTF-16 index in the run's text. */
  readonly start: number;
}

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that do not end the line of text they stand in; so do custom ones, by CSS's default. */
const INLINE = names(
  'a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark nobr ' +
    'picture q rp rt ruby s samp small source span strike strong sub sup time tt u var wbr',
);

/** Elements whose text is not the page's to read, or is the reader's own, or ours. */
const SKIPPED = names(
  'script style noscript template textarea input select option button iframe object embed ' +
    'canvas video audio svg math head van-kien-tooltip',
);

const EDITABLE = '[contenteditable]:not([contenteditable="false" i])';
const IN_SKIPPED = [...SKIPPED, EDITABLE].join(',');

export const isInline = (element: Element): boolean => {
  const name = localNameOf(element);
  return INLINE.has(name) || name.includes('-');
};

export const isSkipped = (element: Element): boolean =>
  SKIPPED.has(localNameOf(element)) ||
  (attributeOf(element, 'contenteditable') !== null && fits(element, EDITABLE));

// By type, for a node that came from another window is no instance of this one's classes.
export const isElement = (node: Node): node is Element => nodeTypeOf(node) === 1;
export const isText = (node: Node): node is Text => nodeTypeOf(node) === 3;

/** What is read with all that is in it: the page, a part of it, or a component's own tree. */
export type Root = Element | ShadowRoot;

export const isShadowRoot = (node: Node | null): node is ShadowRoot =>
  node !== null && nodeTypeOf(node) === 11 && 'host' in node;

/** The block that a node stands in, or is; null outside any element. */
export function blockOf(node: Node): Element | null {
  const parent = parentOf(node);
  let element = isElement(node) ? node : parentElementOf(node);
  // Letters of a component's own tree that stand in no element of it.
  if (!element && isShadowRoot(parent)) element = parent.host;
  while (element && isInline(element)) {
    const around = parentElementOf(element);
    if (!around) break;
    element = around;
  }
  return element;
}

/**
 * The block that an inline root's text is a part of, which begins outside of it; null for other roots,
 * and for one that stands in no other element of a component's tree.
 */
export function blockAround(root: Root): Element | null {
  const block = isElement(root) && isInline(root) ? blockOf(root) : null;
  return block === root ? null : block;
}

/** Whether text is left alone wherever it is in the root, as in an editor's component. */
export function isUnread(root: Root): boolean {
  const element = isElement(root) ? root : root.host;
  // A document may be an editor as a whole.
  if (element.ownerDocument.designMode === 'on' || closestTo(element, IN_SKIPPED)) return true;
  const around = rootOf(element);
  return isShadowRoot(around) && isUnread(around);
}

/** Text runs one by one; `lost` when the page took away the node from which to go on. */
export type TextRuns = Generator<TextRun, 'complete' | 'lost'>;

/**
 * The text runs of a block's own inline content and, where `deep`, of the blocks in it, in document
 * order. An inline root has no content of its own: that belongs to a run that begins outside of it.
 *
 * @param onShadow told of each component's own tree that is met, which is to be read by itself
 */
export function* textRuns(
  root: Root,
  deep: boolean,
  onShadow: (tree: ShadowRoot) => void = () => undefined,
): TextRuns {
  if (isUnread(root)) return 'complete';
  const outside = blockAround(root);
  const own = isElement(root) ? shadowRootOf(root) : null;
  if (own) onShadow(own);
  let run: Gathered | undefined;
  let parent: Node | null = null;
  let isEnded = false;
  let past = false;
  for (let node = nextIn(root, root, past); node; node = nextIn(root, node, past)) {
    past = false;
    if (isElement(node)) {
      const tree = shadowRootOf(node);
      if (isSkipped(node)) past = true;
      else if (tree) onShadow(tree);
      if (past) continue;
      if (localNameOf(node) === 'br') {
        run?.breakLine();
        // A book in one block is read in parts.
        if (run && run.text.length > LONGEST) isEnded = true;
      } else if (!isInline(node)) {
        isEnded = true;
        past = !deep;
      }
    }
    if (!isText(node)) continue;

    if (isEnded || parentOf(node) !== parent) {
      parent = parentOf(node);
      const block = blockOf(node);
      if (isEnded || block !== run?.block) {
        if (run && run.block !== outside) {
          yield run;
          // The page may have changed while the generator rested.
          if (!holds(root, node)) return 'lost';
        }
        run = block ? new Gathered(block) : undefined;
      }
      isEnded = false;
    }
    run?.add(node);
  }
  if (run && run.block !== outside) yield run;
  return 'complete';
}

/** The next node below a root in document order; past a node with all that is in it if so asked. */
function nextIn(root: Node, node: Node, past: boolean): Node | null {
  const child = past ? null : firstChildOf(node);
  if (child) return child;
  for (let at: Node | null = node; at && at !== root; at = parentOf(at)) {
    const next = nextSiblingOf(at);
    if (next) return next;
  }
  return null;
}

const SPACES = /[ \t\n\r\f]{2,}/g;

/** A run while its text is put together. */
class Gathered implements TextRun {
  readonly block: Element;
  readonly pieces: Piece[] = [];
  readonly #isPreformatted: boolean;
  text = '';

  constructor(block: Element) {
    this.block = block;
    this.#isPreformatted = closestTo(block, 'pre') !== null;
  }

  /** One line break separates words, for citations run across it; two, paragraphs. */
  breakLine(): void {
    this.text += '\n';
  }

  add(node: Text): void {
    const { data } = node;
    let from = 0;
    for (const { 0: gap, index } of this.#isPreformatted ? [] : data.matchAll(SPACES)) {
      if (index > from) this.#push(node, from, data.slice(from, index));
      from = index + gap.length - 1;
    }
    this.#push(node, from, data.slice(from));
  }

  #push(node: Text, offset: number, data: string): void {
    this.pieces.push({ node, offset, start: this.text.length });
    this.text += this.#isPreformatted ? data : data.replace(/[\t\n\r\f]/g, ' ');
  }
}

/** Whether two runs are the same text in the same nodes, so that ranges of one hold in the other. */
export const sameRun = (a: TextRun, b: TextRun): boolean =>
  a.block === b.block &&
  a.text === b.text &&
  a.pieces.length === b.pieces.length &&
  a.pieces.every(({ node, offset }, index) => {
    const other = b.pieces[index];
    return node === other?.node && offset === other.offset;
  });

/**
 * The range of a stretch of a run's text. Static, for a live range would cost the page at each of
 * its own changes and collapses silently when a script sets `data`.
 *
 * @param start UTF-16 index in the run's text
 * @param end UTF-16 index after the last code unit
 */
export function rangeOf({ pieces }: TextRun, start: number, end: number): StaticRange | null {
  const first = pieceAt(pieces, start);
  const last = pieceAt(pieces, end - 1);
  if (!first || !last) return null;
  return new StaticRange({
    startContainer: first.node,
    startOffset: first.offset + start - first.start,
    endContainer: last.node,
    endOffset: last.offset + end - last.start,
  });
}

/** The last piece that begins at or before an index. */
function pieceAt(pieces: readonly Piece[], index: number): Piece | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.start ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return pieces[low];
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
