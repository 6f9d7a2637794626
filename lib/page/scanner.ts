import type { Reference } from '../reference/reference.ts';
import {
  blockOf,
  isBlock,
  ownTextRuns,
  rangeOf,
  type TextRun,
  type TextRuns,
  textRuns,
} from './runs.ts';

/** A reference where it stands in the page. Perishable: a changed block makes new ones. */
export interface Mention {
  readonly reference: Reference;
  /** The words that the page prints. */
  readonly text: string;
  readonly range: StaticRange;
  readonly block: Element;
}

interface AnnotatedRun {
  readonly block: Element;
  readonly anchor: Text;
  readonly mentions: readonly Mention[];
}

/** ms of work at a stretch, half of a frame. */
const SLICE = 8;

/** Mutations in one batch beyond which the page is read anew as a whole. */
const MANY_MUTATIONS = 1000;

const OBSERVED: MutationObserverInit = { subtree: true, childList: true, characterData: true };

/**
 * Keeps the list of a page's mentions as the page changes. Reads in idle slices, and only what
 * changed; nothing is done within the observer's own callback.
 */
export class Scanner {
  readonly #root: Element;
  readonly #parse: (text: string) => Reference[];
  readonly #onChange: (mentions: readonly Mention[]) => void;
  readonly #observer = new MutationObserver((records) => this.#note(records));
  /** Only runs that cite something are kept, in document order. */
  #runs: AnnotatedRun[] = [];
  /** Roots to be read with all that is in them. */
  readonly #subtrees = new Set<Element>();
  /** Blocks whose own inline content changed. */
  readonly #blocks = new Set<Element>();
  #working = false;
  #stopped = false;

  /**
   * @param parse finds the references of a text
   * @param onChange called after each pass that changed the list
   */
  constructor(
    root: Element,
    parse: (text: string) => Reference[],
    onChange: (mentions: readonly Mention[]) => void,
  ) {
    this.#root = root;
    this.#parse = parse;
    this.#onChange = onChange;
  }

  /** All mentions found so far, in document order. */
  get mentions(): Mention[] {
    return this.#runs.flatMap((run) => run.mentions);
  }

  /** Whether the page, as it is now, has been read to its end. */
  get complete(): boolean {
    return !this.#working;
  }

  start(): void {
    this.#observer.observe(this.#root, OBSERVED);
    this.restart();
  }

  /** Reads the whole page once more, as when there is more to look for. */
  restart(): void {
    this.#subtrees.add(this.#root);
    this.#wake();
  }

  stop(): void {
    this.#stopped = true;
    this.#observer.disconnect();
    this.#runs = [];
  }

  #note(records: readonly MutationRecord[]): void {
    if (records.length > MANY_MUTATIONS) {
      this.#subtrees.add(this.#root);
    } else {
      for (const record of records) this.#noteOne(record);
    }
    this.#wake();
  }

  #noteOne({ type, target, addedNodes, removedNodes }: MutationRecord): void {
    for (const node of addedNodes) if (node instanceof Element) this.#subtrees.add(node);
    const isOwnContent = (node: Node) => !isBlock(node);
    if (type === 'characterData' || [...addedNodes, ...removedNodes].some(isOwnContent)) {
      const block = target instanceof Element && isBlock(target) ? target : blockOf(target);
      if (block) this.#blocks.add(block);
    } else if (removedNodes.length > 0) {
      // Nothing to read, but the list may have lost mentions.
      this.#blocks.add(this.#root);
    }
  }

  #wake(): void {
    if (this.#working || this.#stopped || !this.#pending) return;
    this.#working = true;
    void this.#work().finally(() => {
      this.#working = false;
      this.#wake();
    });
  }

  get #pending(): boolean {
    return this.#subtrees.size + this.#blocks.size > 0;
  }

  async #work(): Promise<void> {
    let changed = false;
    let deadline = await idle();
    while (this.#pending) {
      const { root, deep } = this.#nextRoot();
      changed = this.#drop(root, deep) || changed;
      if (!root.isConnected) continue;
      const runs: TextRuns = deep ? textRuns(root) : ownTextRuns(root);
      let step = runs.next();
      for (; !step.done; step = runs.next()) {
        changed = this.#annotate(step.value) || changed;
        if (performance.now() >= deadline) deadline = await idle();
        if (this.#stopped) return;
      }
      if (step.value === 'lost') this.#subtrees.add(root);
    }
    if (changed) this.#onChange(this.mentions);
  }

  #nextRoot(): { root: Element; deep: boolean } {
    const [subtree] = this.#subtrees;
    if (subtree) {
      this.#subtrees.delete(subtree);
      return { root: subtree, deep: true };
    }
    const [block = this.#root] = this.#blocks;
    this.#blocks.delete(block);
    return { root: block, deep: false };
  }

  /** Forgets what will be read again, and what left the page. */
  #drop(root: Element, deep: boolean): boolean {
    const before = this.#runs.length;
    this.#runs = this.#runs.filter(
      ({ anchor, block }) =>
        anchor.isConnected && block !== root && !(deep && root.contains(block)),
    );
    return this.#runs.length < before;
  }

  #annotate(run: TextRun): boolean {
    const mentions = this.#parse(run.text).flatMap((reference): Mention[] => {
      const { start, end } = reference;
      const range = rangeOf(run, start, end);
      return range
        ? [{ reference, text: run.text.slice(start, end), range, block: run.block }]
        : [];
    });
    const anchor = run.nodes[0];
    if (!anchor || mentions.length === 0) return false;
    const place = this.#runs.findLastIndex(({ anchor: earlier }) => follows(anchor, earlier)) + 1;
    this.#runs.splice(place, 0, { block: run.block, anchor, mentions });
    return true;
  }
}

const follows = (node: Node, earlier: Node): boolean =>
  (earlier.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/**
 * Waits until the page is seen and idle; the time (as `performance.now()`) until which work may
 * go on.
 */
async function idle(): Promise<number> {
  while (document.hidden) {
    await new Promise((resolve) =>
      document.addEventListener('visibilitychange', resolve, { once: true }),
    );
  }
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve(performance.now() + SLICE), { timeout: 1000 });
  });
}
