import { rootOf } from './dom.ts';
import { isShadowRoot } from './runs.ts';

/**
 * Whether a node comes after another as a reader meets them: what a component holds in a tree of its
 * own stands where the component does, before its other content.
 */
export function follows(node: Node, earlier: Node): boolean {
  const [own, other] = [placesOf(node), placesOf(earlier)];
  const depth = own.findIndex((place, index) => place !== other[index]);
  const [from, to] = [other[depth], own[depth]];
  // Of the same component, the one in its tree comes after the component itself.
  if (!from || !to) return own.length > other.length;
  return (from.compareDocumentPosition(to) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The node itself, last, after the components in whose trees it stands, outermost first. */
function placesOf(node: Node): Node[] {
  const root = rootOf(node);
  return isShadowRoot(root) ? [...placesOf(root.host), node] : [node];
}
