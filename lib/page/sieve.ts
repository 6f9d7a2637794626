import { LONGEST } from './passages.ts';
import { blockOf, isElement, isInline, isSkipped, isText } from './runs.ts';

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
  // An inline root's own text is a part of what begins outside of it.
  const outside = isInline(root) ? blockOf(root) : null;
  const found = new Set<Element | null>([outside]);
  /** The blocks around the node, innermost last. */
  const blocks: Element[] = [outside ?? root];
  /** Of the innermost block, since the last one in it. */
  let text = '';
  const take = (): Element | null => {
    const block = blocks.at(-1);
    const said = text;
    text = '';
    if (!block || found.has(block)) return null;
    if (said.length <= LONGEST && !isWorth(said)) return null;
    found.add(block);
    return block;
  };

  if (root.shadowRoot) onShadow(root.shadowRoot);
  let node: Node | null = root.firstChild;
  while (node) {
    let inner: Node | null = null;
    if (isText(node)) text += node.data;
    else if (isElement(node) && !isSkipped(node)) {
      if (node.shadowRoot) onShadow(node.shadowRoot);
      if (node.localName === 'br') text += '\n';
      else if (!isInline(node)) {
        if (text.length >= SHORTEST) {
          yield take();
          // The page may have changed while the generator rested.
          if (!root.contains(node)) return 'lost';
        }
        text = '';
        inner = node.firstChild;
        if (inner) blocks.push(node);
      } else if (node.firstElementChild) inner = node.firstChild;
      else text += node.textContent;
    }
    if (!inner) {
      while (!node.nextSibling) {
        node = node.parentNode;
        if (!node || node === root) break;
        if (node !== blocks.at(-1)) continue;
        if (text.length >= SHORTEST) {
          yield take();
          if (!root.contains(node)) return 'lost';
        }
        text = '';
        blocks.pop();
      }
      if (!node || node === root) break;
      inner = node.nextSibling;
    }
    node = inner;
  }
  if (text.length >= SHORTEST) yield take();
  return 'complete';
}
