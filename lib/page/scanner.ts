import type { Reference } from '../reference/reference.ts';
import { holds } from './dom.ts';
import { follows } from './order.ts';
import { type Passage, passages } from './passages.ts';
import {
  blockOf,
  isElement,
  isShadowRoot,
  isUnread,
  type Root,
  rangeOf,
  sameRun,
  type TextRun,
  textRuns,
} from './runs.ts';
import { worthyBlocks } from './sieve.ts';

/** A reference where it stands in the page. Perishable: a changed block makes new ones. */
export interface Mention {
  readonly reference: Reference;
  /** The words that the page prints. */
  readonly text: string;
  readonly range: StaticRange;
  readonly block: Element;
}

interface AnnotatedRun {
  readonly run: TextRun;
  readonly anchor: Text;
  /** What of it may cite something, and is to be parsed. */
  readonly due: readonly Passage[];
  /** Null until it is parsed. */
  mentions: readonly Mention[] | null;
}

/** How a page's text is read. */
export interface TextReader {
  /** Whether a text is worth parsing: asked of all that the page says. */
  readonly mayCite: (text: string) => boolean;
  /** The references of each of several texts. */
  readonly parse: (texts: readonly string[]) => Promise<readonly (readonly Reference[])[]>;
}

/** ms of work at a stretch, half of a frame, however long the page is idle: what comes then waits. */
const SLICE = 8;

/** Mutations in one batch beyond which the page is read anew as a whole. */
const MANY_MUTATIONS = 1000;

const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  // What becomes an editor is left alone from then on.
  attributeFilter: ['contenteditable'],
};

/**
 * Keeps the list of a page's mentions as the page changes. Reads in idle slices, and only what
 * changed; nothing is done within the observer's own callback.
 */
export class Scanner {
  readonly #root: Element;
  readonly #reader: TextReader;
  readonly #onChange: () => void;
  readonly #observer = new MutationObserver((records) => this.#note(records));
  /** Only runs that may cite something are kept, in document order. */
  #runs: AnnotatedRun[] = [];
  /** Runs to be read again, by anchor: those found unchanged keep their mentions. */
  readonly #former = new Map<Text, AnnotatedRun>();
  /** The list as it was last told; null where it is to be told anyhow. */
  #told: readonly Mention[] | null = [];
  /** Roots to be read with all that is in them. */
  readonly #subtrees = new Set<Root>();
  /** The components' own trees that are watched. */
  readonly #shadows = new WeakSet<ShadowRoot>();
  /** Blocks whose own inline content changed. */
  readonly #blocks = new Set<Element>();
  /** As `performance.now()`: until when there may be work without a pause. */
  #deadline = 0;
  #working = false;
  #started = false;
  #stopped = false;

  /**
   * @param reader finds the references of texts
   * @param onChange called after each pass that changed the list, or read the whole page
   */
  constructor(root: Element, reader: TextReader, onChange: () => void) {
    this.#root = root;
    this.#reader = reader;
    this.#onChange = onChange;
  }

  /** All mentions found so far, in document order. */
  get mentions(): Mention[] {
    return this.#runs.flatMap((run) => run.mentions ?? []);
  }

  /** Whether the page, as it is now, has been read to its end. */
  get complete(): boolean {
    return this.#started && !this.#working;
  }

  start(): void {
    this.#started = true;
    this.#observer.observe(this.#root, OBSERVED);
    this.restart();
  }

  /** Reads the whole page once more and tells of it, as when there is more to look for. */
  restart(): void {
    this.#runs = [];
    this.#told = null;
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

  #noteOne({ type, target, addedNodes }: MutationRecord): void {
    for (const node of addedNodes) if (isElement(node)) this.#subtrees.add(node);
    if (isShadowRoot(target)) this.#subtrees.add(target);
    if (type === 'attributes' && isElement(target)) this.#subtrees.add(target);
    const block = blockOf(target);
    if (block) this.#blocks.add(block);
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
    // What changes while the parser is at work is read before the list is told.
    while (this.#pending && !this.#stopped) {
      await this.#read();
      await this.#parse();
    }
    if (this.#stopped) return;
    this.#former.clear();
    const { mentions } = this;
    if (this.#told && sameItems(mentions, this.#told)) return;
    this.#told = mentions;
    this.#onChange();
  }

  /** Gathers the runs that may cite something. */
  async #read(): Promise<void> {
    await this.#slice();
    while (this.#pending) {
      const { root, deep } = this.#nextRoot();
      this.#drop(root, deep);
      if (!root.isConnected) continue;
      const isWhole =
        deep && isElement(root) ? await this.#sift(root) : await this.#readRuns(root, deep);
      if (this.#stopped) return;
      if (!isWhole) this.#subtrees.add(root);
    }
  }

  /** Reads what in an element may be worth it; false where its end was not found. */
  async #sift(root: Element): Promise<boolean> {
    if (isUnread(root)) return true;
    const blocks = worthyBlocks(
      root,
      (text) => this.#reader.mayCite(text),
      (tree) => this.#enter(tree),
    );
    let step = blocks.next();
    for (; !step.done; step = blocks.next()) {
      const isRead = step.value === null || (await this.#readRuns(step.value, false));
      if (performance.now() >= this.#deadline) await this.#slice();
      if (this.#stopped) return true;
      if (!isRead) return false;
    }
    return step.value === 'complete';
  }

  /** Reads a root's runs; false where their end was not found. */
  async #readRuns(root: Root, deep: boolean): Promise<boolean> {
    const runs = textRuns(root, deep, (tree) => this.#enter(tree));
    let step = runs.next();
    for (; !step.done; step = runs.next()) {
      await this.#annotate(step.value);
      if (performance.now() >= this.#deadline) await this.#slice();
      if (this.#stopped) return true;
    }
    return step.value === 'complete';
  }

  /** Has all runs parsed that are not yet; those that cite nothing are forgotten. */
  async #parse(): Promise<void> {
    const due = this.#runs.filter(({ mentions }) => mentions === null);
    if (due.length === 0) return;
    const found = await this.#reader.parse(due.flatMap((one) => one.due.map(({ text }) => text)));
    let next = 0;
    for (const annotated of due) {
      annotated.mentions = annotated.due.flatMap((passage) =>
        mentionsOf(annotated.run, passage, found[next++] ?? []),
      );
    }
    this.#runs = this.#runs.filter(({ mentions }) => mentions?.length !== 0);
  }

  /** A component's own tree is read after what is being read; and watched, for itself. */
  #enter(tree: ShadowRoot): void {
    this.#subtrees.add(tree);
    if (this.#shadows.has(tree)) return;
    this.#shadows.add(tree);
    this.#observer.observe(tree, OBSERVED);
  }

  #nextRoot(): { root: Root; deep: boolean } {
    const [subtree] = this.#subtrees;
    if (subtree) {
      this.#subtrees.delete(subtree);
      return { root: subtree, deep: true };
    }
    const [block = this.#root] = this.#blocks;
    this.#blocks.delete(block);
    return { root: block, deep: false };
  }

  /** Sets aside what will be read again, and forgets what left the page. */
  #drop(root: Root, deep: boolean): void {
    this.#runs = this.#runs.filter((annotated) => {
      const { anchor, run } = annotated;
      const isDue = isShadowRoot(root)
        ? holds(root, anchor)
        : run.block === root || (deep && holds(root, run.block));
      if (isDue) this.#former.set(anchor, annotated);
      return anchor.isConnected && !isDue;
    });
  }

  async #annotate(run: TextRun): Promise<void> {
    const anchor = run.pieces[0]?.node;
    if (!anchor) return;
    const former = this.#former.get(anchor);
    const isSame = former && this.#told && sameRun(former.run, run);
    const mentions = isSame ? former.mentions : null;
    const due = mentions ? [] : await this.#citing(run.text);
    if (!mentions && due.length === 0) return;
    const place = this.#runs.findLastIndex((earlier) => follows(anchor, earlier.anchor)) + 1;
    this.#runs.splice(place, 0, { run, anchor, due, mentions });
  }

  /** What of a text may cite something. */
  async #citing(text: string): Promise<Passage[]> {
    const citing: Passage[] = [];
    for (const passage of passages(text)) {
      if (performance.now() >= this.#deadline) await this.#slice();
      if (this.#reader.mayCite(passage.text)) citing.push(passage);
    }
    return citing;
  }

  /** Waits for the next time in which there may be work. */
  async #slice(): Promise<void> {
    await idle();
    this.#deadline = performance.now() + SLICE;
  }
}

const mentionsOf = (run: TextRun, passage: Passage, references: readonly Reference[]): Mention[] =>
  references.flatMap((reference) => {
    const [start, end] = [passage.start + reference.start, passage.start + reference.end];
    const range = rangeOf(run, start, end);
    const text = run.text.slice(start, end);
    return range ? [{ reference, text, range, block: run.block }] : [];
  });

const sameItems = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((item, index) => item === b[index]);

/** Waits until the page is seen and idle. */
async function idle(): Promise<void> {
  while (document.hidden) {
    await new Promise((resolve) =>
      document.addEventListener('visibilitychange', resolve, { once: true }),
    );
  }
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 }));
}
