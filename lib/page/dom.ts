/**
 * Nodes as the DOM defines them. A form answers with its control where one bears a property's name
 * (`<input name="parentNode">`), in Chromium to content scripts too, and a walk through such a page
 * might never end. What its interface defines cannot be named away.
 *
 * Without a browser (`npm run detect`) there are no interfaces to ask, and no scripts to fear.
 */
const isBrowser = typeof Node !== 'undefined';

/** Reads a property by its interface's own getter. */
function getter<T extends Node, K extends keyof T>(
  type: () => { readonly prototype: T },
  key: K,
): (node: T) => T[K] {
  const get = isBrowser ? Object.getOwnPropertyDescriptor(type().prototype, key)?.get : undefined;
  return get ? (node) => Reflect.apply(get, node, []) : (node) => node[key];
}

const ofNode = () => Node;
const ofElement = () => Element;

export const parentOf = getter(ofNode, 'parentNode');
export const parentElementOf = getter(ofNode, 'parentElement');
export const firstChildOf = getter(ofNode, 'firstChild');
export const nextSiblingOf = getter(ofNode, 'nextSibling');
export const nodeTypeOf = getter(ofNode, 'nodeType');
export const textOf = getter(ofNode, 'textContent');
export const isConnected = getter(ofNode, 'isConnected');
export const localNameOf = getter(ofElement, 'localName');
export const shadowRootOf = getter(ofElement, 'shadowRoot');
export const firstElementOf = getter(ofElement, 'firstElementChild');
export const idOf = getter(ofElement, 'id');

const documentOf = getter(ofNode, 'ownerDocument');

/** Whether the document is an editor as a whole. */
export const isEdited = (element: Element): boolean => documentOf(element)?.designMode === 'on';

const { contains, getRootNode } = isBrowser ? Node.prototype : {};
const { closest, matches, getAttribute } = isBrowser ? Element.prototype : {};

export const holds = (outer: Node, inner: Node): boolean =>
  contains ? contains.call(outer, inner) : outer.contains(inner);

export const rootOf = (node: Node): Node =>
  getRootNode ? getRootNode.call(node) : node.getRootNode();

export const fits = (element: Element, selector: string): boolean =>
  matches ? matches.call(element, selector) : element.matches(selector);

export const closestTo = (element: Element, selector: string): Element | null =>
  closest ? closest.call(element, selector) : element.closest(selector);

export const attributeOf = (element: Element, name: string): string | null =>
  getAttribute ? getAttribute.call(element, name) : element.getAttribute(name);
