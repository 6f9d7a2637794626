/**
 * Nodes as the DOM defines them. A form answers with its control where one bears a property's name
 * (`<input name="parentNode">`), in Chromium to content scripts too, and a walk through such a page
 * might never end. What its interface defines cannot be named away. Only what would lead astray or
 * throw is asked for here.
 *
 * Without a browser (`npm run detect`) there are no interfaces to ask, and no scripts to fear.
 */
const isBrowser = typeof Node !== 'undefined';
const nodes = isBrowser ? Node.prototype : null;
const elements = isBrowser ? Element.prototype : null;

/** Reads a property by its interface's own getter. */
function getter<T extends Node, K extends keyof T>(type: T | null, key: K): (node: T) => T[K] {
  const get = type && Object.getOwnPropertyDescriptor(type, key)?.get;
  return get ? (node) => get.call(node) : (node) => node[key];
}

export const parentOf = getter(nodes, 'parentNode');
export const parentElementOf = getter(nodes, 'parentElement');
export const firstChildOf = getter(nodes, 'firstChild');
export const nextSiblingOf = getter(nodes, 'nextSibling');
export const nodeTypeOf = getter(nodes, 'nodeType');
export const localNameOf = getter(elements, 'localName');
export const shadowRootOf = getter(elements, 'shadowRoot');

export const holds = (outer: Node, inner: Node): boolean =>
  (nodes ?? outer).contains.call(outer, inner);

export const rootOf = (node: Node): Node => (nodes ?? node).getRootNode.call(node);

export const fits = (element: Element, selector: string): boolean =>
  (elements ?? element).matches.call(element, selector);

export const closestTo = (element: Element, selector: string): Element | null =>
  (elements ?? element).closest.call(element, selector);

export const attributeOf = (element: Element, name: string): string | null =>
  (elements ?? element).getAttribute.call(element, name);
