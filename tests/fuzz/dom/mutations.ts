import * as fc from 'fast-check';

// Changes of a page as scripts make them. Numbers choose among the nodes that are there, so that any
// sequence of changes means something on any page.

const TEXTS = [
  'Nghị quyết số 18-NQ/TW ngày 25/10/2017',
  'Kết luận 01-KL/TW',
  ', 19-NQ/TW',
  ' khóa XII',
  'Nghị quyết ',
  'số 18',
  '-NQ/TW',
  'Nghị quyết Trung ương 4 khóa XII',
  'Trời đẹp. ',
  '\n\n',
  ' ',
  '',
];

const ELEMENTS = [
  ...['p', 'div', 'span', 'b', 'a', 'br', 'ul', 'li', 'pre', 'section', 'x-note', 'textarea'],
  ...['button', 'script', 'x-shadow', 'table', 'td'],
];

/** One change: what is done, to which node, with what. */
export interface Change {
  readonly does: (typeof DEEDS)[number];
  readonly at: number;
  readonly to: number;
  readonly text: number;
  readonly element: number;
}

/** Nodes of a page beyond which none is copied. */
const MOST = 200;

const DEEDS = [
  ...(['add-text', 'add-element', 'remove', 'move', 'set-data', 'append-data', 'split'] as const),
  ...(['normalize', 'clear', 'wrap', 'unwrap', 'clone', 'replace', 'attribute', 'pause'] as const),
];

const number = fc.nat(1000);

/** Changes in their order, with pauses in which the page may be read. */
export const changes: fc.Arbitrary<Change[]> = fc.array(
  fc.record({
    does: fc.constantFrom(...DEEDS),
    at: number,
    to: number,
    text: number,
    element: number,
  }),
  { minLength: 1, maxLength: 40 },
);

const pick = <T>(list: readonly T[], place: number): T | undefined => list[place % list.length];

/** A new element; one of a component has a tree of its own with a text in it. */
function create(place: number, text: string): Element {
  const name = pick(ELEMENTS, place) ?? 'p';
  const element = document.createElement(name);
  if (name === 'x-shadow') element.attachShadow({ mode: 'open' }).append(text);
  return element;
}

/** All nodes below a root, those of components' own trees included, the root first. */
function nodesIn(root: Node): Node[] {
  const nodes: Node[] = [root];
  for (const child of root.childNodes) nodes.push(...nodesIn(child));
  if (root instanceof Element && root.shadowRoot) nodes.push(...nodesIn(root.shadowRoot));
  return nodes;
}

/** Makes one change; none where the nodes chosen do not allow it. */
export function apply(root: Element, { does, at, to, text, element }: Change): void {
  const nodes = nodesIn(root);
  const node = pick(nodes, at) ?? root;
  const other = pick(nodes, to) ?? root;
  const words = pick(TEXTS, text) ?? '';
  // The page as it is fuzzed stays: its root neither leaves nor becomes something else.
  const isFixed = node === root || node instanceof ShadowRoot;
  const parent = node instanceof Element || node instanceof ShadowRoot ? node : node.parentNode;
  const isText = node instanceof Text;
  switch (does) {
    case 'add-text':
      parent?.insertBefore(
        document.createTextNode(words),
        pick([...parent.childNodes], to) ?? null,
      );
      break;
    case 'add-element': {
      const created = create(element, words);
      if (!(created instanceof HTMLBRElement)) created.append(words);
      parent?.insertBefore(created, pick([...parent.childNodes], to) ?? null);
      break;
    }
    case 'remove':
      if (!isFixed) node.parentNode?.removeChild(node);
      break;
    case 'move':
      if (
        !isFixed &&
        !nodesIn(node).includes(other) &&
        (other instanceof Element || other instanceof ShadowRoot)
      )
        other.appendChild(node);
      break;
    case 'set-data':
      if (isText) node.data = words;
      break;
    case 'append-data':
      if (isText) node.appendData(words);
      break;
    case 'split':
      if (isText) node.splitText(to % (node.length + 1));
      break;
    case 'normalize':
      node.normalize();
      break;
    case 'clear':
      if (!isFixed) node.textContent = '';
      break;
    case 'wrap':
      if (!isFixed && node.parentNode) {
        const around = create(element, '');
        node.parentNode.replaceChild(around, node);
        around.append(node);
      }
      break;
    case 'unwrap':
      if (!isFixed && node instanceof Element) node.replaceWith(...node.childNodes);
      break;
    case 'clone':
      // Else a page doubles with each change.
      if (!isFixed && nodes.length < MOST) node.parentNode?.appendChild(node.cloneNode(true));
      break;
    case 'replace':
      if (node instanceof Element) node.replaceChildren(words, create(element, words));
      break;
    case 'attribute':
      if (node instanceof Element) node.setAttribute('class', words);
      break;
    case 'pause':
      break;
  }
}
