import { KINDS, type Kind, numberedAs } from '../reference/lexicon.ts';
import type { Reference } from '../reference/reference.ts';
import { lastYearOfTerm, NEWEST_TERM } from '../reference/terms.ts';
import type { Written } from '../reference/written.ts';
import { compare, type Page } from './candidate.ts';
import { type PageContext, sameContext } from './context.ts';
import { NOTHING_SAID, type Told, toldBy, toldElsewhere } from './elsewhere.ts';
import { mayBeGroup } from './groups.ts';
import { type Doubts, judge } from './judge.ts';
import type { Judgement } from './judgement.ts';
import { bearsNumber, isGroupKey, mayCountPlenum, referenceKeys } from './keys.ts';
import {
  Before,
  citedBySymbol,
  issuedByPlenums,
  type Judged,
  joinedTo,
  laterMentions,
  neighboursOf,
  type Trust,
} from './leaning.ts';
import { termsOfLists } from './lists.ts';
import type { CatalogueDocument, Lookup } from './lookup.ts';
import { titledOtherwise } from './mates.ts';
import { passedOver } from './passed-over.ts';
import type { ResolvedReference } from './resolved.ts';

/**
 * Decides which documents the references of a page name. Those that name no central document are left
 * out.
 *
 * All look-ups are three batches at most; the work grows with the references, each weighed three times.
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
  const said = {
    written: page.published === null ? writtenOn(entries) : {},
    elsewhere: toldElsewhere(entries),
  };
  for (const trust of ['nothing', 'firm', 'named'] as const) judgeAll(entries, page, said, trust);
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
  const bearers = asked.map((some) => [...new Set(some.flatMap((key) => found.get(key) ?? []))]);
  const [doubted, slips] = await Promise.all([
    passedOver(references, bearers, page, lookup),
    titledOtherwise(references, bearers, lookup),
  ]);
  references.forEach((reference, index) => {
    const group = asked[index]?.find((key) => isGroupKey(key) && found.has(key));
    const named = {
      bearers: bearers[index] ?? [],
      group: group === undefined ? null : (found.get(group) ?? null),
      isPassedOver: doubted.has(reference),
      isTitledOtherwise: slips.has(reference),
    };
    known.set(reference, entryOf(reference, named, page));
  });
}

/** What the catalogue has under a reference's name, and beside it. */
interface Named extends Doubts {
  readonly bearers: readonly CatalogueDocument[];
  /** Where the name is that of several documents together. */
  readonly group: readonly CatalogueDocument[] | null;
}

const withoutFirmness = ({ firm: _, ...judgement }: Judgement) => judgement;

interface Entry extends Judged {
  /** Documents that bear its name. */
  readonly candidates: readonly CatalogueDocument[];
  readonly told: Told;
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

/** What a page says of a reference that stands alone on it. */
const NOTHING_AROUND: Omit<PageContext, keyof Page> = {
  earlier: null,
  later: null,
  joined: null,
  listTerm: null,
  elsewhere: NOTHING_SAID,
  neighbours: [],
  issued: [],
  cited: [],
  written: {},
  meetingTerm: null,
};

function entryOf(reference: Reference, { bearers, group, ...doubts }: Named, page: Page): Entry {
  const entry = {
    reference,
    nameKeys: nameKeysOf(reference),
    meetingKeys: meetingKeysOf(reference),
    candidates: [],
    told: NOTHING_SAID,
    judgement: null,
  };
  if (reference.scope === 'other') return { ...entry, judge: () => null };
  if (group !== null) {
    const evidence = [{ rule: 'group' }] as const;
    const judgement: Judgement = { status: 'set', documents: group, evidence, firm: true };
    return {
      ...entry,
      judge: (context) => (mayBeGroup(reference, group, context) ? judgement : null),
    };
  }
  const candidates = bearers.filter((document) => mayName(reference, document, bearers));
  const compared = compare(reference, candidates, page);
  return {
    ...entry,
    candidates,
    told: toldBy(compared, { ...NOTHING_AROUND, ...page }),
    judge: remembering((context) => judge(reference, compared, context, doubts)),
  };
}

/**
 * A bare number is a plenum's where the term or year, told by the text, is the document's and it has no
 * symbol of its own, or is of the first terms: "Nghị quyết 15 của Trung ương khóa II"; or where nothing
 * that the Central Committee issued in that term bears the number. One of one digit may be either's:
 * "Nghị quyết 4 của Ban Chấp hành Trung ương khóa XI", and after "Nghị quyết Trung ương 4" with no more.
 */
function mayName(
  { name, cues, around }: Reference,
  document: CatalogueDocument,
  all: readonly CatalogueDocument[],
): boolean {
  if (name.form === 'plenum') return isPlenums(name.kind, cues.term, document, all);
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
  // "Nghị quyết 7 của Trung ương" on a page about farming, "Nghị quyết 4" after "Nghị quyết Trung ương 4"
  // … of a term that it tells or not: "Nghị quyết 7 khóa X", "Resolution 5 of the Central Committee"
  const isCommittees = cues.issuer === undefined || cues.issuer === 'ban-chap-hanh-trung-uong';
  const isIssuers = (one: CatalogueDocument) =>
    one.issuer === 'ban-chap-hanh-trung-uong' && one.term === cues.term;
  const isBorne = all.some((one) => isIssuers(one) && bearsNumber(one, number));
  const isOfTerm = cues.term === undefined || (cues.term === term && !isBorne);
  if (isCommittees && isOfTerm && mayCountPlenum(number))
    return issuer === 'ban-chap-hanh-trung-uong';
  return cues.issuer === issuer && isIssuers(document) && (mayCountPlenum(number) || !isBorne);
}

/** What a plenum adopted of that kind; of another only where the term is told, and it adopted none in it. */
const isPlenums = (
  kind: Kind | null,
  term: number | undefined,
  document: CatalogueDocument,
  all: readonly CatalogueDocument[],
): boolean =>
  document.kind === kind ||
  (document.term === term && !all.some((one) => one.kind === kind && one.term === term));

/** The last term whose resolutions are spoken of by the number of their plenum, whatever their symbol. */
const LAST_COUNTED = 3;

function nameKeysOf({ name, cues }: Reference): string[] {
  switch (name.form) {
    case 'symbol': {
      const said = name.kind === null ? [] : KINDS[name.kind].codes;
      // "Instruction No. 05-HD/UBKTTW" is "Instruction No. 05" from then on.
      const codes = name.code === null ? said : new Set([name.code, ...said]);
      const keys = [...codes].map((code) => `${numberedAs(code)}:${name.number}`);
      // "Thông báo kết luận số 81" is "Kết luận số 81" from then on.
      return name.kind === 'thong-bao' ? [...keys, `KL:${name.number}`] : keys;
    }
    case 'plenum':
      return [`plenum:${name.plenum}`];
    case 'congress':
      return [`congress:${name.kind}:${cues.term ?? ''}`];
    case 'alias':
      return [];
  }
}

/** `Nghị quyết 4`, where the page named what the fourth plenum issued, is that. */
const meetingKeysOf = ({ name }: Reference): string[] =>
  name.form === 'symbol' && name.code === null && mayCountPlenum(name.number)
    ? [`plenum:${name.number}`]
    : [];

/** Judges all that is not firm yet, in page order. */
function judgeAll(
  entries: readonly Entry[],
  page: Page,
  { written, elsewhere }: { readonly written: Written; readonly elsewhere: readonly Told[] },
  trust: Trust,
): void {
  const later = laterMentions(entries, trust);
  const listTerms = termsOfLists(entries, page, written);
  const issued = issuedByPlenums(entries);
  const cited = citedBySymbol(entries);
  const before = new Before(trust);
  entries.forEach((entry, index) => {
    if (!entry.judgement?.firm) {
      const context = {
        ...page,
        earlier: before.mention(entry),
        later: later[index] ?? null,
        joined: joinedTo(entries, index, trust),
        neighbours: neighboursOf(entries, index, trust),
        issued: entry.candidates.filter(({ id }) => issued.has(id)),
        cited: entry.candidates.filter(({ id }) => cited.has(id)),
        elsewhere: elsewhere[index] ?? NOTHING_SAID,
        written,
        listTerm: listTerms[index] ?? null,
        meetingTerm: before.meetingTerm(entry),
      };
      entry.judgement = entry.judge(context, trust);
    }
    before.add(entry);
  });
}

/** Years that the words around a reference speak of. */
const YEAR = /(?<![\d/.-])(?:\d{1,2}[/.-]){0,2}((?:19|20)\d\d)(?!\d)/g;

const yearsIn = (words: string): string[] =>
  [...words.matchAll(YEAR)].flatMap(([, year]) => year ?? []);

/** The first term whose congress dates a page that names it: of those before, pages of the web speak as of history. */
const FIRST_OF_WEB = 11;

/** When the page seems to be written: of the congresses that it names the newest is the last. */
function writtenOn(entries: readonly Entry[]): Written {
  const newest = (years: readonly number[]) => years.reduce((a, b) => Math.max(a, b), 0);
  const term = newest(
    entries.flatMap(({ reference: { name, cues, scope } }) =>
      name.form === 'congress' && scope === 'central' ? (cues.term ?? []) : [],
    ),
  );
  const opened = term >= FIRST_OF_WEB ? lastYearOfTerm(term - 1) : 0;
  const since = newest([
    opened,
    ...entries.flatMap(({ reference }) => reference.around.since ?? []),
  ]);
  const told = newest(entries.flatMap(({ reference }) => reference.around.horizon ?? []));
  // What is not over yet tells no last year.
  const last = term < NEWEST_TERM ? lastYearOfTerm(term) : 0;
  const horizon = told < opened ? last : told;
  return { ...(since > 0 && { since }), ...(horizon > 0 && { horizon }) };
}
