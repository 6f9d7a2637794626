import type { CitingPage, ResolveReply } from '#lib/messages.ts';
import { changeOf, formerOf } from '#lib/page-change.ts';
import { unpackReply } from '#lib/reply-packing.ts';
import type { ResolvedReference } from '#lib/resolution/resolved.ts';
import { resolveReferences } from './background.ts';

type Answer = ResolvedReference | null;

/** What the background says of this page's references; it is told only what changed since. */
export class Answers {
  #page: CitingPage | null = null;
  #token = '';
  #answers: readonly Answer[] = [];

  /**
   * Which documents the page's references name, in their order; null for one that names none, and
   * null in all when the background does not answer.
   *
   * @param page references that are the same objects as the last time are taken to say the same
   */
  async of(page: CitingPage): Promise<readonly Answer[] | null> {
    const change = this.#page && changeOf(this.#page, page, this.#token);
    const reply = change && (await resolveReferences(change));
    if (reply) return this.#keep(page, reply, formerOf(this.#answers, page, change));
    // It never was asked, or it was stopped meanwhile.
    const whole = await resolveReferences({ ...page, since: null });
    return whole && this.#keep(page, whole, []);
  }

  #keep(page: CitingPage, reply: ResolveReply, former: readonly Answer[]): readonly Answer[] {
    this.#page = page;
    this.#token = reply.token;
    this.#answers = unpackReply(page.references, reply, former);
    return this.#answers;
  }
}
