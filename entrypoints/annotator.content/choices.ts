import { browser } from 'wxt/browser';
import { type Choice, choicesIn, referenceKey, withChoice } from '#lib/page/choices.ts';
import type { Reference } from '#lib/reference/reference.ts';
import type { CatalogueDocument } from '#lib/resolution/lookup.ts';
import type { ResolvedReference } from '#lib/resolution/resolved.ts';
import { candidatesFor } from './background.ts';

/** What the reader said about this page's references: "not this document, but that one". */
export class Choices {
  #choices: readonly Choice[] = [];

  async load(): Promise<void> {
    this.#choices = await stored();
  }

  /** Remembers which document a reference names on this page; null forgets it. */
  async keep(reference: Reference, document: CatalogueDocument | null): Promise<void> {
    // What is read in private leaves no trace; else read anew, for another tab may have written meanwhile.
    const isPrivate = browser.extension.inIncognitoContext;
    this.#choices = withChoice(
      isPrivate ? this.#choices : await stored(),
      page(),
      referenceKey(reference),
      document?.id ?? null,
    );
    if (isPrivate) return;
    await browser.storage.local.set({ choices: this.#choices }).catch(() => undefined);
  }

  /** Answers with the reader's own in place of those that they put aside. */
  async apply(
    answers: readonly (ResolvedReference | null)[],
  ): Promise<(ResolvedReference | null)[]> {
    const here = new Map(
      this.#choices.flatMap((one) => (one.page === page() ? [[one.reference, one.document]] : [])),
    );
    if (here.size === 0) return [...answers];
    return Promise.all(
      answers.map(async (answer) => {
        const id = answer && here.get(referenceKey(answer.reference));
        if (!answer || id === undefined) return answer;
        const isChosen = (document: CatalogueDocument) => document.id === id;
        const document =
          answer.documents.find(isChosen) ?? (await candidatesFor(answer.reference)).find(isChosen);
        if (!document) return answer; // another release does not have it
        const evidence = [{ rule: 'chosen' }] as const;
        return { ...answer, status: 'inferred', documents: [document], evidence };
      }),
    );
  }
}

const page = (): string => location.origin + location.pathname + location.search;

const stored = async (): Promise<readonly Choice[]> =>
  // Firefox keeps this storage in IndexedDB, which may be out of order.
  choicesIn((await browser.storage.local.get('choices').catch(() => null))?.choices);
