import { firstChildOf, holds, localNameOf, nextSiblingOf, parentOf, shadowRootOf } from './dom.ts';
import { LONGEST } from './passages.ts';
import { blockAround, isElement, isInline, isSkipped, isText } from './runs.ts';

/** Shorter text cites nothing: UTF-16 code units. */
const SHORTEST = 3;

/**
 * Looks through the text of an element's blocks without putting runs together: most say nothing of
 * interest, and are done with at the cost of their letters. A block is to be read where its text, or
 * what lies between two blocks in it, may be worth it; and where that is long, for it is read in parts.
 *
 * @param isWorth asked of the text as the source has it
 * @param onShadow told of each component's own tree that is met, which is to be read by itself
 * @returns after each stretch of text the block if it is to be read, at most once, else null; `lost`
 *   when the page took away the node from which to go on
 */
export function* worthyBlocks(
  root: Element,
  isWorth: (text: string) => boolean,
  onShadow: (tree: ShadowRoot) => void,
): Generator<Element | null, 'complete' | 'lost'> {
  const outside = blockAround(root);
  const found = new Set<Element | null>([outside]);
  /** The blocks around the node, innermost last. */
  const blocks: Element[] = [outside ?? root];
  /** Of the innermost block, since the last one in it. */
  const texts = new Texts();
  const take = (): Element | null => {
    const block = blocks.at(-1);
    const text = texts.take();
    if (!block || found.has(block)) return null;
    if (text.length <= LONGEST && !isWorth(text)) return null;
    found.add(block);
    return block;
  };

  const own = shadowRootOf(root);
  if (own) onShadow(own);
  let node: Node | null = firstChildOf(root);
  while (node) {
    let next: Node | null = null;
    if (isText(node)) texts.add(node.data);
    else if (isElement(node) && !isSkipped(node)) {
      const tree = shadowRootOf(node);
      if (tree) onShadow(tree);
      if (localNameOf(node) === 'br') {
        texts.add('\n');
        next = firstChildOf(node); // scripts may put something into it
      } else if (!isInline(node)) {
        if (texts.length >= SHORTEST) {
          yield take();
          // The page may have changed while the generator rested.
          if (!holds(root, node)) return 'lost';
        }
        texts.clear();
        next = firstChildOf(node);
        if (next) blocks.push(node);
      } else if (node.firstElementChild) next = firstChildOf(node);
      else texts.add(node.textContent ?? '');
    }
    next ??= nextSiblingOf(node);
    while (!next) {
      node = parentOf(node);
      if (!node || node === root) break;
      if (node === blocks.at(-1)) {
        if (texts.length >= SHORTEST) {
          yield take();
          if (!holds(root, node)) return 'lost';
        }
        texts.clear();
        blocks.pop();
      }
      next = nextSiblingOf(node);
    }
    node = next;
  }
  if (texts.length >= SHORTEST) yield take();
  return 'complete';
}

/** Text that comes in pieces. */
class Texts {
  #pieces: string[] = [];
  /** UTF-16 code units. */
  length = 0;

  add(piece: string): void {
    this.#pieces.push(piece);
    this.length += piece.length;
  }

  clear(): void {
    this.#pieces = [];
    this.length = 0;
  }

  /** All of it as one, which is then gone; joined, for letters of a mere sum are read slower. */
  take(): string {
    const text = this.#pieces.join('');
    this.clear();
    return text;
  }
}
