import { BodiesAround } from './bodies-around.ts';
import { beginningsWith, introductionOf, readCitation } from './citation.ts';
import {
  ABOUT,
  actorAfter,
  isOfAssembly,
  isOfLocalBody,
  isPartysWithOthers,
  issuedBy,
  readFollow,
} from './follow.ts';
import {
  isJoinedTo,
  isOfList,
  issuerOfAmended,
  listsOf,
  PARTYS_KINDS,
  shareBackwards,
  sharedFrom,
  termOfAside,
  withPartysLists,
} from './joined.ts';
import { ISSUES, readLead } from './lead.ts';
import type { Names } from './names.ts';
import { isWordStart } from './phrases.ts';
import { prepare } from './prepare.ts';
import {
  type Cues,
  isBareNumber,
  type Name,
  type Reference,
  type Surroundings,
} from './reference.ts';
import { asIssued } from './slips.ts';
import { bodiesOf, isNamed, wordsAround } from './surroundings.ts';
import { isUnclaimedCongress, othersMeetings } from './whose-meeting.ts';
import { writtenIn } from './written.ts';

/**
 * The references of a text, in its order, none overlapping another. What they name is for
 * `lib/resolution` to decide: those of scope `open` may name no central document at all, those of
 * scope `other` never do.
 *
 * Linear in the text: each part of it is looked at a bounded number of times.
 *
 * @param names the release's well-known names
 */
export function parse(source: string, names: Names): Reference[] {
  const { text, sourceIndex } = prepare(source);
  const drafts: Reference[] = [];
  const mayBegin = beginningsWith(names);
  const introduced = new Set<string>();
  for (let at = nextStart(text, 0, mayBegin); at < text.length; ) {
    const found = readCitation(text, at, { floor: drafts.at(-1)?.end ?? 0, introduced }, names);
    for (const draft of found) {
      drafts.push(draft);
      const introduction = introductionOf(draft);
      if (introduction !== null) introduced.add(introduction);
    }
    at = nextStart(text, found.at(-1)?.end ?? at + 1, mayBegin);
  }
  return finish(text, drafts).map((reference) => ({
    ...reference,
    start: sourceIndex(reference.start),
    end: sourceIndex(reference.end),
  }));
}

/** The next word or number that a citation can begin with; the text's length where none is. */
function nextStart(
  text: string,
  from: number,
  mayBegin: (text: string, at: number) => boolean,
): number {
  for (let at = from; at < text.length; at++) {
    if (mayBegin(text, at) && isWordStart(text, at)) return at;
  }
  return text.length;
}

/** "Nghị quyết 50 ban hành Chương trình hành động của Chính phủ": whose programme it is issued it. */
const OTHERS_PROGRAMME =
  /^\s(?:về\s)?(?:việc\s)?ban hành (?:chương trình|kế hoạch)[^.;]{0,30}\s(?:của|do)\s(?:Chính phủ|Thủ tướng|Bộ|UBND|Ủy ban)(?!\sChính trị)/iu;

/** Gives every reference what stands around it, and references that are joined what they share. */
function finish(text: string, drafts: readonly Reference[]): Reference[] {
  const finished: Reference[] = [];
  const isJoined = drafts.map((draft, index) => isJoinedTo(text, drafts[index - 1], draft));
  const words = wordsOf(text, drafts, isJoined);
  const bodies = new BodiesAround(text);
  const written = drafts.length > 0 ? writtenIn(text) : {};
  const others = othersMeetings(text, drafts);
  drafts.forEach((draft, index) => {
    const before = drafts[index - 1];
    const next = drafts[index + 1];
    const floor = before?.end ?? 0;
    const joined = isJoined[index] === true;
    const lead = readLead(text, draft.start, floor);
    const ceiling = next?.start ?? text.length;
    const { subject, issued, fresh, ...follow } = readFollow(
      text,
      draft.end,
      ceiling,
      next !== undefined && isNamesake(draft, next),
    );
    const issuer = follow.issuer ?? actorAfter(text, draft, ceiling);
    const { name, scope } = asIssued(text, draft, lead);
    const isOpen = scope === 'open' && name.form === 'symbol';
    const spokenOf = isOpen ? bodiesOf(text, { ...draft, kind: name.kind }, bodies, next) : null;
    const around: Surroundings = {
      ...(joined ? sharedFrom(finished.at(-1)) : issuerOfAmended(text, draft, finished.at(-1))),
      ...draft.around,
      ...lead.around,
      ...termOfAside(text, draft, before),
      ...(issuer !== null && { issuer }),
      ...(issued !== undefined && { issued }),
      ...(fresh && { fresh }),
      ...words[index],
      ...written,
      ...(joined && { joined: true as const }),
      ...(spokenOf !== null && { bodies: spokenOf }),
      ...(isOpen && isNamed(text, draft) && { named: true as const }),
      ...(next && isRenamed(text, draft, next) && { renamed: true as const }),
    };
    // "Bộ Chính trị (khóa II) đã ban hành Nghị quyết số 58": the term is the document's.
    const { term } = lead.around;
    const termOfIssuer = {
      ...((lead.central || (lead.ofTerm && scope === 'central')) && term !== undefined && { term }),
      ...adoptedBy(before, text.slice(before?.end ?? 0, draft.start)),
    };
    const byIssuer = issuedBy(text, draft.end);
    const isProgrammes = isOpen && OTHERS_PROGRAMME.test(text.slice(draft.end, draft.end + 100));
    const isCentral =
      lead.central ||
      termOfIssuer.term !== undefined ||
      byIssuer.issuer !== undefined ||
      (isOpen && issuer !== null && PARTYS_KINDS.has(name.kind)) ||
      (isOpen && isPartysWithOthers(text, draft.end, name.kind));
    // "Kế hoạch thực hiện Nghị quyết 57 về khoa học của Tỉnh ủy": the plan is theirs.
    const isBare = isOpen && isBareNumber(draft);
    const isLocal =
      isBare && lead.around.carried === undefined && isOfLocalBody(text, draft.end, ceiling);
    const isAssemblys =
      isBare &&
      name.kind === 'nghi-quyet' &&
      !lead.central &&
      follow.issuer === undefined &&
      isOfAssembly(text, draft.end);
    const isOthers = lead.other || isProgrammes || isLocal || isAssemblys;
    const told = isOthers ? 'other' : isCentral ? 'central' : 'open';
    const isTold = told !== 'open' || !joined || !isOfList(text, draft, before);
    const listed = isTold ? told : (finished.at(-1)?.scope ?? told);
    finished.push({
      ...draft,
      name: nameOf(text, { ...draft, name }),
      scope: others.has(draft) ? 'other' : scope === 'open' ? listed : scope,
      cues: {
        ...termOfIssuer,
        ...byIssuer,
        ...draft.cues,
        ...(subject !== undefined && { subject }),
      },
      around,
    });
  });
  shareBackwards(text, finished);
  return withPartysLists(finished);
}

/** `Hội nghị Trung ương 9 khóa III (12/1963) ra Nghị quyết 9`: the term of the meeting, where it issued what follows. */
function adoptedBy(before: Reference | undefined, words: string): Pick<Cues, 'term'> {
  const term =
    before?.name.form === 'plenum' && before.name.kind === null ? before.cues.term : undefined;
  return term !== undefined && ISSUES.test(words) ? { term } : {};
}

function nameOf(text: string, draft: Reference): Name {
  const { name } = draft;
  const isUnclaimed = name.form === 'congress' && isUnclaimedCongress(text, draft);
  return isUnclaimed ? { ...name, plain: true } : name;
}

/** `Nghị quyết Trung ương 8 khóa XI (Nghị quyết số 29-NQ/TW)`: the one in parentheses, which hold nothing else. */
const isRenamed = (text: string, { end }: Reference, next: Reference): boolean =>
  /^\s?\($/u.test(text.slice(end, next.start)) && text[next.end] === ')';

/** Whether both are cited by the same number of the same kind: one document again, or two of two terms. */
const isNamesake = ({ name }: Reference, { name: other }: Reference): boolean =>
  name.form === 'symbol' &&
  other.form === 'symbol' &&
  name.kind === other.kind &&
  name.number === other.number;

/** Where the words before a reference begin that are said of it: after what one of the same name is about. */
function floorOf(text: string, before: Reference | undefined, draft: Reference | undefined) {
  if (!before || !draft || !isNamesake(before, draft)) return before?.end ?? 0;
  const between = text.slice(before.end, draft.start);
  return before.end + (ABOUT.test(between) ? Math.max(0, between.search(/[,;)][^,;)]*$/u)) : 0);
}

/** For each reference the words around it: what is said around a list is said of all that it names. */
function wordsOf(
  text: string,
  drafts: readonly Reference[],
  isJoined: readonly boolean[],
): ReturnType<typeof wordsAround>[] {
  let first = 0;
  return listsOf(drafts, (_, index) => isJoined[index] === true).flatMap((list) => {
    const start = list[0]?.start ?? 0;
    const end = list.at(-1)?.end ?? start;
    const floor = floorOf(text, drafts[first - 1], drafts[first]);
    first += list.length;
    const ceiling = drafts[first]?.start ?? text.length;
    const shared = wordsAround(text, { start, end }, { floor, ceiling });
    return list.map(() => shared);
  });
}
