import type { CitingPage, ForgottenReply, PageChange, ResolveReply } from './messages.ts';
import { packReply } from './reply-packing.ts';
import type { Lookup } from './resolution/lookup.ts';
import type { KnownReferences } from './resolution/resolve.ts';
import type { ResolvedReference } from './resolution/resolved.ts';
import { resolvePage } from './resolve-page.ts';

/** Pages that are remembered beside the one asked for last: about as many as a reader has open. */
const MOST_PAGES = 50;

/** References, about, of the pages that are remembered beside the one asked for last. */
const MOST = 5000;

type Answers = readonly (ResolvedReference | null)[];

interface Remembered {
  readonly page: CitingPage;
  readonly answers: Answers;
  readonly known: KnownReferences;
}

/**
 * Answers what pages cite, and remembers it, so that a page that changes tells the change alone and is
 * told what is answered otherwise than before. What is remembered only saves work: the answers are
 * those to the page as a whole. All of it may be lost at any time, for a page then tells itself anew.
 */
export class PageMemory {
  /** By the token of the answer, the one asked for last at the end. */
  readonly #pages = new Map<string, Remembered>();

  async answer(change: PageChange, lookup: Lookup): Promise<ResolveReply | ForgottenReply> {
    const { since } = change;
    const former = since ? this.#pages.get(since.token) : null;
    const page = former === null ? pageOf(change) : former && changed(former.page, change);
    if (!page) return { forgotten: true };
    const known = former && sameFacts(former.page, page) ? former.known : new WeakMap();
    const cited = await resolvePage(page, lookup, known);
    const byReference = new Map(cited.map((answer) => [answer.reference, answer]));
    const answers = page.references.map((reference) => byReference.get(reference) ?? null);
    const token = crypto.randomUUID();
    if (since) this.#pages.delete(since.token);
    this.#pages.set(token, { page, answers, known });
    this.#forgetOldest();
    return packReply(token, news(answers, former?.answers ?? [], change));
  }

  /** What was answered from another release, or before the reader changed a record, is no answer any more. */
  forget(): void {
    this.#pages.clear();
  }

  #forgetOldest(): void {
    const [, ...others] = [...this.#pages].reverse();
    let references = 0;
    for (const [at, [token, { page }]] of others.entries()) {
      references += page.references.length;
      if (at >= MOST_PAGES || references > MOST) this.#pages.delete(token);
    }
  }
}

const pageOf = ({ published, headline, references, regions }: CitingPage): CitingPage => ({
  published,
  headline,
  references,
  regions,
});

const sameFacts = (a: CitingPage, b: CitingPage): boolean =>
  a.published === b.published && a.headline === b.headline;

/** The page as it now is; null where it never was as the change says. */
function changed(former: CitingPage, change: PageChange): CitingPage | null {
  const { before = 0, after = 0 } = change.since ?? {};
  const end = former.references.length - after;
  if (end < before) return null;
  const joined = <T>(old: readonly T[], own: readonly T[]): T[] => [
    ...old.slice(0, before),
    ...own,
    ...old.slice(end),
  ];
  return {
    published: change.published,
    headline: change.headline,
    references: joined(former.references, change.references),
    regions: joined(former.regions, change.regions),
  };
}

/** The answers, each with its place, that the page does not know. */
function news(
  answers: Answers,
  former: Answers,
  { since, references }: PageChange,
): [place: number, answer: ResolvedReference | null][] {
  const before = since?.before ?? 0;
  const shift = former.length - answers.length;
  return [...answers.entries()].filter(([place, answer]) => {
    const isNew = place >= before && place < before + references.length;
    const old = former[place < before ? place : place + shift];
    return isNew || !sameAnswer(answer, old ?? null);
  });
}

function sameAnswer(a: ResolvedReference | null, b: ResolvedReference | null): boolean {
  if (!a || !b) return a === b;
  const isSame = <T>(one: readonly T[], other: readonly T[], told: (item: T) => string) =>
    one === other ||
    (one.length === other.length &&
      one.every((item, index) => other[index] && told(item) === told(other[index])));
  return (
    a.status === b.status &&
    isSame(a.documents, b.documents, ({ id }) => id) &&
    isSame(a.evidence, b.evidence, (evidence) => JSON.stringify(evidence))
  );
}
