import { isBareNumber, type Reference } from '../reference/reference.ts';
import type { Mention } from './context.ts';
import type { Judgement } from './judgement.ts';
import type { CatalogueDocument } from './lookup.ts';
import { OWNED } from './rules/time.ts';

// What a reference can lean on: other references of the page, and what those were found to name.

/** Whose judgements another reference may lean on. */
export type Trust = 'nothing' | 'firm' | 'named';

/** A reference of the page with what was found so far. */
export interface Judged {
  readonly reference: Reference;
  /** Short references by the same name mean the same document. */
  readonly nameKeys: readonly string[];
  /** … and so does it by these, where none by its own name does. */
  readonly meetingKeys: readonly string[];
  readonly judgement: Judgement | null;
}

/** What the references before one say, in page order. */
export class Before {
  readonly #trust: Trust;
  readonly #mentions = new Map<string, Judged>();
  /** The term in which the page speaks of each plenum. */
  readonly #meetings = new Map<string, number>();

  constructor(trust: Trust) {
    this.#trust = trust;
  }

  /** The nearest reference by the same name, and what it names. */
  mention(one: Judged): Mention | null {
    return mentionOf(one, this.#mentions);
  }

  /** The term in which the page last spoke of the plenum that a reference is named after. */
  meetingTerm({ nameKeys }: Judged): number | null {
    return nameKeys.map((key) => this.#meetings.get(key)).find(Boolean) ?? null;
  }

  add(one: Judged): void {
    const { reference, nameKeys } = one;
    const term = reference.name.form === 'plenum' ? reference.cues.term : undefined;
    if (term !== undefined) for (const key of nameKeys) this.#meetings.set(key, term);
    if (this.#trust === 'nothing') return;
    if (isIntroduction(one)) for (const key of nameKeys) this.#mentions.set(key, one);
    else note(one, this.#mentions, this.#trust);
  }
}

/** For each reference the nearest one by the same name after it, and what it names. */
export function laterMentions(page: readonly Judged[], trust: Trust): (Mention | null)[] {
  const after = new Map<string, Judged>();
  const mentions: (Mention | null)[] = [];
  for (const one of page.toReversed()) {
    mentions.push(mentionOf(one, after));
    note(one, after, trust);
  }
  return mentions.reverse();
}

function note(one: Judged, seen: Map<string, Judged>, trust: Trust): void {
  for (const key of one.nameKeys) {
    const former = seen.get(key);
    const isNews = trusts(one, trust)
      ? !former || !repeats(one, former)
      : (isCentral(one) || isIntroduction(one)) && !former;
    if (isNews) seen.set(key, one);
  }
}

/** A reference that only leans on what another's own words say adds nothing to it. */
const repeats = ({ judgement }: Judged, { judgement: former }: Judged): boolean =>
  former?.firm === true &&
  judgement?.firm === false &&
  former.documents[0]?.id === judgement.documents[0]?.id;

/** Whether later short references by this name can mean nothing but what this one means. */
const isIntroduction = (one: Judged): boolean =>
  one.reference.name.form === 'symbol' &&
  (isOthers(one) || (one.reference.name.code !== null && one.judgement?.status === 'unknown'));

/** Whether another body's document is named: "Nghị quyết 22 của huyện", "Nghị quyết 26 năm 2016, Quốc hội …", too, where nothing says that it is the Party's. */
const isOthers = ({ reference, judgement }: Judged): boolean =>
  reference.scope === 'other' ||
  (judgement === null &&
    isBareNumber(reference) &&
    (OWNED.test(reference.around.clause ?? '') ||
      (reference.around.bodies === 'others' && reference.cues.date !== undefined)));

const trusts = ({ judgement }: Judged, trust: Trust): boolean =>
  judgement !== null &&
  (judgement.firm || (trust === 'named' && ['inferred', 'set'].includes(judgement.status)));

/** Whether short references by this name are a central document's, though not told which. */
const isCentral = ({ reference, judgement }: Judged): boolean =>
  judgement !== null && (reference.scope === 'central' || judgement.status === 'ambiguous');

function mentionOf(
  { nameKeys, meetingKeys }: Judged,
  seen: ReadonlyMap<string, Judged>,
): Mention | null {
  const other = [...nameKeys, ...meetingKeys].map((key) => seen.get(key)).find(Boolean);
  if (!other) return null;
  const { judgement } = other;
  if (isOthers(other)) return { type: 'other' };
  if (judgement?.status === 'unknown') return { type: 'unknown' };
  if (!judgement) return null;
  const { documents, firm, status } = judgement;
  const certainty = firm ? 'firm' : status === 'ambiguous' ? 'open' : 'leaning';
  return { type: 'documents', documents, certainty };
}

/** What the reference that one is joined to names, unless that is a guess. */
export function joinedTo(
  page: readonly Judged[],
  index: number,
  trust: Trust,
): CatalogueDocument | null {
  if (trust === 'nothing') return null;
  const before = page[index]?.reference.around.joined ? page[index - 1] : undefined;
  const after = page[index + 1];
  const next = after?.reference.around.joined ? after : undefined;
  const neighbour = [before, next].find((one) => one && trusts(one, trust) && !isGuess(one));
  return neighbour?.judgement?.documents[0] ?? null;
}

/** Named for being the newest or the best known of its number: nothing for others to lean on. */
const isGuess = ({ judgement }: Judged): boolean =>
  judgement?.evidence.every(({ rule }) => rule === 'published' || rule === 'common-use') ?? true;

/** The ids of what the references of a sort name. */
const idsNamedBy = (page: readonly Judged[], isOne: (one: Judged) => boolean) =>
  new Set(
    page.filter(isOne).flatMap(({ judgement }) => judgement?.documents.map(({ id }) => id) ?? []),
  );

/** The ids of what plenums issued that the page names with their terms. */
export const issuedByPlenums = (page: readonly Judged[]): ReadonlySet<string> =>
  idsNamedBy(
    page,
    ({ reference: { name, cues } }) => name.form === 'plenum' && cues.term !== undefined,
  );

/** The ids of what the page's own words cite by a symbol or number. */
export const citedBySymbol = (page: readonly Judged[]): ReadonlySet<string> =>
  idsNamedBy(
    page,
    ({ reference: { name }, judgement }) => name.form === 'symbol' && judgement?.firm === true,
  );

/** How many references on either side count as beside one. */
const BESIDE = 2;

/** What the references beside one name, but those by its own name. */
export function neighboursOf(
  page: readonly Judged[],
  index: number,
  trust: Trust,
): CatalogueDocument[] {
  if (trust === 'nothing') return [];
  const own = page[index]?.nameKeys ?? [];
  return page
    .slice(Math.max(0, index - BESIDE), index + BESIDE + 1)
    .filter(({ nameKeys }) => !nameKeys.some((key) => own.includes(key)))
    .flatMap((one) => (trusts(one, trust) ? one.judgement : null) ?? [])
    .flatMap(({ documents }) => documents);
}
