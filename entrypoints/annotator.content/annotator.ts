import { type Cited, citedBy } from '#lib/cited.ts';
import type { CommandName, PageReferencesReply, PageRequest, Whereabouts } from '#lib/messages.ts';
import { Marks } from '#lib/page/marks.ts';
import { publishedOf } from '#lib/page/published.ts';
import { Regions } from '#lib/page/regions.ts';
import { type Mention, Scanner } from '#lib/page/scanner.ts';
import type { Kind } from '#lib/reference/lexicon.ts';
import { Trigger, type TriggerPlan } from '#lib/reference/trigger.ts';
import type { CatalogueDocument } from '#lib/resolution/lookup.ts';
import type { ResolvedReference, Status } from '#lib/resolution/resolved.ts';
import type { Settings } from '#lib/settings.ts';
import { nextPlace } from '#lib/travel.ts';
import { Answers } from './answers.ts';
import { freshTrigger, parseTexts, storedTrigger, tellCitedChanged, travel } from './background.ts';
import { Choices } from './choices.ts';
import { Pointer } from './pointer.ts';
import { bringIntoView } from './scroll.ts';
import { isHere, placeAmongFrames, whereaboutsIn } from './whereabouts.ts';

/** ms between questions of a page that changes faster than it is answered. */
const REST = 300;

/** Finds, resolves and marks the references of one frame, and answers for them. */
export class Annotator {
  readonly #scanner: Scanner;
  readonly #marks = new Marks();
  readonly #pointer: Pointer;
  readonly #choices = new Choices();
  readonly #answers = new Answers();
  /** Where the reader is in the list, going from one to the next by key. */
  #visited: Mention | null = null;
  /** Null while it is not known what to look for. */
  #trigger: Trigger | null = null;
  /** Mentions that name a central document, in page order. */
  #resolved = new Map<Mention, ResolvedReference>();
  /** Counts the changes of the list. */
  #version = 0;
  /** The version that was last answered. */
  #answered = 0;
  #asking = false;
  /** What the extension's button last counted of this frame. */
  #told = JSON.stringify(citedBy([]));
  #stopped = false;
  #settings: Settings;

  constructor(settings: Settings) {
    this.#settings = settings;
    this.#scanner = new Scanner(
      document.documentElement,
      { mayCite: (text) => this.#trigger?.test(text) ?? false, parse: parseTexts },
      () => void this.#resolve(),
    );
    this.#pointer = new Pointer(
      this.#marks,
      {
        resolvedOf: (mention) => this.#resolved.get(mention) ?? null,
        choose: (mention, document) => void this.#choose(mention, document),
      },
      settings,
    );
  }

  /** Has no effect once it was stopped. */
  async start(): Promise<void> {
    const [plan] = await Promise.all([storedTrigger(), this.#choices.load()]);
    this.#lookFor(plan);
    if (!this.#stopped) this.#scanner.start();
  }

  /** Whether anything that the page says is known to name a document. */
  get cites(): boolean {
    return this.#resolved.size > 0;
  }

  set settings(settings: Settings) {
    this.#settings = settings;
    this.#pointer.settings = settings;
    this.#mark();
  }

  stop(): void {
    this.#stopped = true;
    this.#scanner.stop();
    this.#pointer.stop();
    this.#marks.clear();
    this.#resolved = new Map();
    this.#tellCited();
  }

  /**
   * Answers messages of the popup, the extension's other pages and its background.
   *
   * @returns what to reply; undefined where there is nothing to say
   */
  answer(message: PageRequest): PageReferencesReply | Cited | Whereabouts | undefined {
    switch (message.type) {
      case 'catalogue-changed':
        void this.#renew();
        return undefined;
      case 'command':
        this.#obey(message.command);
        return undefined;
      case 'page-references':
        return this.#references();
      case 'cited':
        return this.#cited;
      case 'whereabouts':
        return this.#whereabouts();
      case 'visit':
        if (isHere(message)) this.#visit(this.#mentions[message.index]);
        else this.#pointer.leave();
        return undefined;
      case 'show-reference':
        if (isHere(message)) this.#reveal(this.#mentions[message.index]);
        return undefined;
      case 'annotate':
        return undefined; // it is already
    }
  }

  /** In page order. */
  get #mentions(): Mention[] {
    return [...this.#resolved.keys()];
  }

  get #cited(): Cited {
    return citedBy([...this.#resolved.values()]);
  }

  #references(): PageReferencesReply {
    return {
      ...placeAmongFrames(this.#mentions),
      references: [...this.#resolved].map(([{ text }, { status, documents, evidence }]) => ({
        text,
        status,
        documents,
        evidence,
      })),
      complete: this.#scanner.complete && this.#answered === this.#version,
      site: { host: location.hostname, rule: 'on' },
    };
  }

  #whereabouts(): Whereabouts {
    return whereaboutsIn(this.#mentions, this.#pointer.shown ?? this.#visited);
  }

  /** Another release, or other choices: other names to look for, other answers to the same references. */
  async #renew(): Promise<void> {
    const [trigger] = await Promise.all([freshTrigger(), this.#choices.load()]);
    this.#lookFor(trigger);
    this.#scanner.restart();
  }

  /** What is to be looked for; as before where that is not known. */
  #lookFor(plan: TriggerPlan | null): void {
    if (plan) this.#trigger = new Trigger(plan);
  }

  /** Has the list as it is now answered. One question at a time: a page may never be at rest. */
  async #resolve(): Promise<void> {
    this.#version++;
    if (this.#asking) return;
    this.#asking = true;
    while (this.#answered !== this.#version && !this.#stopped) {
      const version = this.#version;
      await this.#ask(this.#scanner.mentions);
      this.#answered = version;
      if (version !== this.#version) await new Promise((over) => setTimeout(over, REST));
    }
    this.#asking = false;
  }

  async #ask(mentions: readonly Mention[]): Promise<void> {
    // A page that cites nothing wakes no worker; one that no longer does has its badge taken away.
    if (mentions.length === 0 && !this.cites) return;
    const page = new Regions(document);
    const found = await this.#answers.of({
      published: publishedOf(document, page),
      headline: page.headline,
      references: mentions.map(({ reference }) => reference),
      regions: page.numbersOf(mentions.map(({ block }) => block)),
    });
    const answers = found && (await this.#choices.apply(found));
    if (!answers || this.#stopped) return;

    this.#resolved = new Map();
    const current = new Set(this.#scanner.mentions);
    mentions.forEach((mention, index) => {
      const resolved = answers[index];
      if (resolved && current.has(mention)) this.#resolved.set(mention, resolved);
    });
    this.#mark();
    this.#tellCited();
  }

  /** Marks what is known, but for kinds that the reader does not want marked. */
  #mark(): void {
    const { unmarkedKinds, marks } = this.#settings;
    const statuses = new Map<Mention, Status>();
    for (const [mention, resolved] of this.#resolved) {
      const kind = kindOf(resolved);
      if (kind === null || !unmarkedKinds.includes(kind)) statuses.set(mention, resolved.status);
    }
    this.#marks.show(statuses, marks);
    this.#pointer.renew(statuses.size > 0);
  }

  async #choose(mention: Mention, document: CatalogueDocument | null): Promise<void> {
    await this.#choices.keep(mention.reference, document);
    await this.#resolve();
  }

  /** Does what the keys of a command ask, where the focus is in this frame. */
  #obey(command: CommandName): void {
    const isFrame = document.activeElement?.matches('iframe, frame') ?? false;
    if (!document.hasFocus() || isFrame) return;
    // The way leads through all frames of a page, of which no one here knows.
    if (window !== window.top || window.length > 0) {
      travel(command);
      return;
    }
    const here = this.#whereabouts();
    const place = nextPlace(command, [here], here);
    if (place) this.#visit(this.#mentions[place.index]);
  }

  #visit(mention: Mention | undefined): void {
    if (!mention) return; // it has gone meanwhile
    this.#visited = mention;
    bringIntoView(mention);
    void this.#pointer.openByKey(mention);
  }

  #reveal(mention: Mention | undefined): void {
    if (!mention) return;
    bringIntoView(mention, { smooth: !matchMedia('(prefers-reduced-motion: reduce)').matches });
    this.#marks.flash(mention);
  }

  /** Has the extension's button count anew, unless nothing is cited that was not before. */
  #tellCited(): void {
    const cited = JSON.stringify(this.#cited);
    if (cited === this.#told) return;
    this.#told = cited;
    tellCitedChanged();
  }
}

/** The kind of what a reference names, or else says. */
function kindOf({ documents: [first], reference: { name } }: ResolvedReference): Kind | null {
  return first?.kind ?? ('kind' in name ? name.kind : null);
}
