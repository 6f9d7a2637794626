import { parentOf } from '#lib/page/dom.ts';

/** The elements that a node stands in, inner ones first, out of the trees of components too. */
export function* elementsAround(node: Node): Generator<Element> {
  for (let at: Node | null = node; at; at = at instanceof ShadowRoot ? at.host : parentOf(at)) {
    if (at instanceof Element) yield at;
  }
}
