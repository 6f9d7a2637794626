import { KINDS, numberedAs } from '../reference/lexicon.ts';
import type { Reference } from '../reference/reference.ts';
import { compare, type Page } from './candidate.ts';
import { type PageContext, sameContext } from './context.ts';
import { judge } from './judge.ts';
import type { Judgement } from './judgement.ts';
import { bearsNumber, isGroupKey, referenceKeys } from './keys.ts';
import {
  Before,
  type Judged,
  joinedTo,
  laterMentions,
  neighboursOf,
  type Trust,
} from './leaning.ts';
import { termsOfLists } from './lists.ts';
import type { CatalogueDocument, Lookup } from './lookup.ts';
import type { ResolvedReference } from './resolved.ts';

/**
 * Decides which documents the references of a page name. Those that name no central document are left
 * out.
 *
 * All look-ups are one batch; the work grows with the references, each weighed three times.
 *
 * @param references all of the page, in page order, none of them twice
 * @param known what was found out about these very references before, for the same page and
 *   catalogue: that is not done again, and what is found out now is added
 */
export async function resolve(
  references: readonly Reference[],
  page: Page,
  lookup: Lookup,
  known: KnownReferences = new WeakMap(),
): Promise<ResolvedReference[]> {
  await learn(
    references.filter((reference) => !known.has(reference)),
    page,
    lookup,
    known,
  );
  const entries = references.flatMap((reference) => known.get(reference) ?? []);
  for (const entry of entries) entry.judgement = null;
  // First what the words themselves decide; then what leans on that; then what leans on those.
  for (const trust of ['nothing', 'firm', 'named'] as const) judgeAll(entries, page, trust);
  return entries.flatMap(({ reference, judgement }) =>
    judgement ? [{ reference, ...withoutFirmness(judgement) }] : [],
  );
}

/** What was found out about references, by themselves. */
export type KnownReferences = WeakMap<Reference, Entry>;

async function learn(
  references: readonly Reference[],
  page: Page,
  lookup: Lookup,
  known: KnownReferences,
): Promise<void> {
  const asked = references.map((reference) =>
    reference.scope === 'other' ? [] : referenceKeys(reference),
  );
  const keys = [...new Set(asked.flat())];
  const found =
    keys.length === 0 ? new Map<string, readonly CatalogueDocument[]>() : await lookup.find(keys);
  references.forEach((reference, index) => {
    known.set(reference, entryOf(reference, asked[index] ?? [], found, page));
  });
}

const withoutFirmness = ({ firm: _, ...judgement }: Judgement) => judgement;

interface Entry extends Judged {
  /** Documents that bear its name. */
  readonly candidates: readonly CatalogueDocument[];
  /** The latest year that the words around it speak of; null where none does, or it does not matter. */
  readonly horizon: number | null;
  readonly judge: Judge;
  judgement: Judgement | null;
}

type Judge = (context: PageContext, trust: Trust) => Judgement | null;

/** What was judged last by as much trust is not judged again while the page says the same of it. */
function remembering(judge: (context: PageContext) => Judgement | null): Judge {
  const last = new Map<Trust, { context: PageContext; judgement: Judgement | null }>();
  return (context, trust) => {
    const former = last.get(trust);
    if (former && sameContext(former.context, context)) return former.judgement;
    const judgement = judge(context);
    last.set(trust, { context, judgement });
    return judgement;
  };
}

function entryOf(
  reference: Reference,
  keys: readonly string[],
  found: ReadonlyMap<string, readonly CatalogueDocument[]>,
  page: Page,
): Entry {
  const entry = {
    reference,
    nameKeys: nameKeysOf(reference),
    candidates: [],
    horizon: page.published === null ? latestYear(reference) : null,
    judgement: null,
  };
  if (reference.scope === 'other') return { ...entry, judge: () => null };
  const group = keys.find((key) => isGroupKey(key) && found.has(key));
  if (group !== undefined) {
    const documents = found.get(group) ?? [];
    const evidence = [{ rule: 'group' }] as const;
    const judgement: Judgement = { status: 'set', documents, evidence, firm: true };
    return { ...entry, judge: () => judgement };
  }
  const all = [...new Set(keys.flatMap((key) => found.get(key) ?? []))];
  const candidates = all.filter((document) => mayName(reference, document, all));
  const compared = compare(reference, candidates, page);
  return {
    ...entry,
    candidates,
    judge: remembering((context) => judge(reference, compared, context)),
  };
}

/**
 * A bare number is a plenum's only where the term or year, told by the text, is the document's and
 * it has no symbol of its own, or is of the first terms: "Nghị quyết 15 của Trung ương khóa II"; or
 * where nothing that the Central Committee issued in that term bears the number, which of one digit
 * may be either's: "Nghị quyết 4 của Ban Chấp hành Trung ương khóa XI".
 */
function mayName(
  { name, cues, around, scope }: Reference,
  document: CatalogueDocument,
  all: readonly CatalogueDocument[],
): boolean {
  if (name.form !== 'symbol' || name.code !== null) return true;
  const { number } = name;
  if (bearsNumber(document, number)) return true;
  const { symbol, term, date, aliases, issuer } = document;
  const year = (cues.date ?? around.date)?.slice(0, 4) ?? yearsIn(around.clause ?? '').at(-1);
  const told = cues.term ?? around.term;
  const isTold =
    (told !== undefined && told === term) || (year !== undefined && !!date?.startsWith(year));
  // "Nghị quyết 13 … năm 1967" is the 13th plenum's, 155-NQ/TW.
  const isCountedByPlenum = symbol === null || (term !== null && term <= LAST_COUNTED);
  if (isCountedByPlenum) return isTold || aliases.some((alias) => alias.endsWith(` ${number}`));
  // "Nghị quyết 7 của Trung ương" on a page about farming
  const isOfCentral = scope === 'central' && cues.issuer === undefined && cues.term === undefined;
  if (isOfCentral && /^\d$/.test(number)) return issuer === 'ban-chap-hanh-trung-uong';
  const isIssuers = (one: CatalogueDocument) =>
    one.issuer === 'ban-chap-hanh-trung-uong' && one.term === cues.term;
  return (
    cues.issuer === issuer &&
    isIssuers(document) &&
    (/^\d$/.test(number) || !all.some((one) => isIssuers(one) && bearsNumber(one, number)))
  );
}

/** The last term whose resolutions are spoken of by the number of their plenum, whatever their symbol. */
const LAST_COUNTED = 3;

function nameKeysOf({ name, cues }: Reference): string[] {
  switch (name.form) {
    case 'symbol': {
      const said = name.kind === null ? [] : KINDS[name.kind].codes;
      // "Instruction No. 05-HD/UBKTTW" is "Instruction No. 05" from then on.
      const codes = name.code === null ? said : new Set([name.code, ...said]);
      return [...codes].map((code) => `${numberedAs(code)}:${name.number}`);
    }
    case 'plenum':
      return [`plenum:${name.plenum}`];
    case 'congress':
      return [`congress:${name.kind}:${cues.term ?? ''}`];
    case 'alias':
      return [];
  }
}

/** Judges all that is not firm yet, in page order. */
function judgeAll(entries: readonly Entry[], page: Page, trust: Trust): void {
  const later = laterMentions(entries, trust);
  const listTerms = termsOfLists(entries, page);
  const horizon = page.published === null ? horizonOf(entries) : null;
  const before = new Before(trust);
  entries.forEach((entry, index) => {
    if (!entry.judgement?.firm) {
      const context = {
        ...page,
        earlier: before.mention(entry),
        later: later[index] ?? null,
        joined: joinedTo(entries, index, trust),
        neighbours: neighboursOf(entries, index, trust),
        horizon,
        listTerm: listTerms[index] ?? null,
        meetingTerm: before.meetingTerm(entry),
      };
      entry.judgement = entry.judge(context, trust);
    }
    before.add(entry);
  });
}

/** Years that a page may look forward to are round ones: `đến năm 2030, tầm nhìn 2045`. */
const YEAR = /(?<![\d/.-])(?:\d{1,2}[/.-]){0,2}((?:19|20)\d\d)(?!\d)/g;

const yearsIn = (words: string): string[] =>
  [...words.matchAll(YEAR)].flatMap(([, year]) => year ?? []);

/** The latest year that the words around the references speak of, but for goals. */
const horizonOf = (entries: readonly Entry[]): number | null =>
  entries.reduce<number | null>(
    (latest, { horizon }) => (horizon === null ? latest : Math.max(latest ?? horizon, horizon)),
    null,
  );

function latestYear({ around, cues }: Reference): number | null {
  const years = [
    ...yearsIn(around.paragraph ?? around.clause ?? '').map(Number),
    ...(cues.date && !cues.date.startsWith('-') ? [Number(cues.date.slice(0, 4))] : []),
  ];
  const past = years.filter((year) => year % 5 !== 0);
  return past.length === 0 ? null : past.reduce((a, b) => Math.max(a, b));
}
