import { browser } from 'wxt/browser';
import type { Words } from '#lib/i18n.ts';
import type { BackgroundRequest, CommandName, PageChange, ResolveReply } from '#lib/messages.ts';
import {
  isCandidatesReply,
  isParseReply,
  isRelatedReply,
  isResolveReply,
  isTriggerReply,
  isWordsReply,
} from '#lib/messages-guards.ts';
import { portionsOf } from '#lib/parse-portions.ts';
import type { Reference } from '#lib/reference/reference.ts';
import type { TriggerPlan } from '#lib/reference/trigger.ts';
import type { CatalogueDocument } from '#lib/resolution/lookup.ts';
import type { Related } from '#lib/resolution/related.ts';
import type { Spoken } from '#lib/settings.ts';

/** ms after which a request is sent again once: a worker stopped in mid-answer never answers. */
const PATIENCE = 5000;

/**
 * Which documents the references of a page name: null when the background does not answer, or no
 * longer knows what the change is of.
 */
export async function resolveReferences(change: PageChange): Promise<ResolveReply | null> {
  const reply = await ask({ type: 'resolve', ...change });
  return isResolveReply(reply, change.references.length) ? reply : null;
}

/** What tells the text that may cite something, as the background keeps it for pages: no worker is woken. */
export async function storedTrigger(): Promise<TriggerPlan | null> {
  // Firefox keeps this storage in IndexedDB, which may be out of order.
  const stored = await browser.storage.local.get('trigger').catch(() => null);
  return isTriggerReply(stored) ? stored.trigger : freshTrigger();
}

/** The same by the installed release; null when the background does not answer. */
export async function freshTrigger(): Promise<TriggerPlan | null> {
  const reply = await ask({ type: 'trigger' });
  return isTriggerReply(reply) ? reply.trigger : null;
}

/** The references of each text; none where the background does not answer. */
export async function parseTexts(
  texts: readonly string[],
): Promise<readonly (readonly Reference[])[]> {
  const found: (readonly Reference[])[] = [];
  for (const portion of portionsOf(texts)) {
    const reply = await ask({ type: 'parse', texts: portion });
    found.push(...(isParseReply(reply, portion.length) ? reply.references : portion.map(() => [])));
  }
  return found;
}

/** All documents that bear a reference's name; none when the background does not answer. */
export async function candidatesFor(reference: Reference): Promise<readonly CatalogueDocument[]> {
  const reply = await ask({ type: 'candidates', reference });
  return isCandidatesReply(reply) ? reply.documents : [];
}

/** A document's relations with their other ends; null when the background does not answer. */
export async function relatedOf(document: string): Promise<readonly Related[] | null> {
  const reply = await ask({ type: 'related', document });
  return isRelatedReply(reply) ? reply.related : null;
}

/** The words of a language, which is not the browser's; null when the background does not answer. */
export async function wordsOf(language: Spoken): Promise<Words | null> {
  const reply = await ask({ type: 'words', language });
  return isWordsReply(reply) ? reply : null;
}

/** Has the tooltip's script put into this frame; false when the background does not answer. */
export const fetchTooltip = async (): Promise<boolean> => (await ask({ type: 'tooltip' })) === true;

/** Has the extension's button count anew what the page and its frames cite. */
export function tellCitedChanged(): void {
  void askOnce({ type: 'cited-changed' });
}

/** Has the reader taken to the next reference, in whichever frame it stands. */
export function travel(command: CommandName): void {
  void askOnce({ type: 'travel', command });
}

/** Shows a document on the catalogue's own page, in another tab. */
export function openInCatalogue(document: string): void {
  void askOnce({ type: 'open-catalogue', document });
}

/** The answer to a request, which is a pure look-up: asking twice does no harm. */
async function ask(request: BackgroundRequest): Promise<unknown> {
  return (await askOnce(request)) ?? (await askOnce(request));
}

async function askOnce(request: BackgroundRequest): Promise<unknown> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE));
  try {
    return await Promise.race([browser.runtime.sendMessage(request), late]);
  } catch {
    return undefined; // no receiver: the extension is being updated or was taken away
  }
}
