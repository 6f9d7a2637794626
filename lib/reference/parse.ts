import { BodiesAround } from './bodies-around.ts';
import { beginningsWith, introductionOf, readCitation } from './citation.ts';
import { isDigit } from './fold.ts';
import { actorAfter, isPartysWithOthers, issuedBy, readFollow } from './follow.ts';
import { ISSUES, readLead } from './lead.ts';
import type { Kind } from './lexicon.ts';
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
import { bodiesOf, wordsAround } from './surroundings.ts';
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

const JOIN = /^(?:-|[\s,;]*(?:và các|và|rồi|and|&|cùng với|cùng|hoặc|gắn với|cũng như)?[\s,]*)$/iu;

/** Code units beyond which nothing joins two references. */
const JOINT = 40;

/** "Nghị quyết 50 ban hành Chương trình hành động của Chính phủ": whose programme it is issued it. */
const OTHERS_PROGRAMME =
  /^\s(?:về\s)?(?:việc\s)?ban hành (?:chương trình|kế hoạch)[^.;]{0,30}\s(?:của|do)\s(?:Chính phủ|Thủ tướng|Bộ|UBND|Ủy ban)(?!\sChính trị)/iu;

/** Kinds that the State numbers so seldom that an issuer after the subject tells: "Kết luận 174 về tiền lương của Bộ Chính trị". */
const PARTYS: ReadonlySet<Kind | null> = new Set(['ket-luan', 'quy-dinh', 'huong-dan']);

/** Gives every reference what stands around it, and references that are joined what they share. */
function finish(text: string, drafts: readonly Reference[]): Reference[] {
  const finished: Reference[] = [];
  const isJoined = drafts.map((draft, index) => {
    const before = drafts[index - 1];
    const gap = draft.start - (before?.end ?? 0);
    return before !== undefined && gap <= JOINT && JOIN.test(text.slice(before.end, draft.start));
  });
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
    const { subject, issued, fresh, ...follow } = readFollow(text, draft.end, ceiling);
    const issuer = follow.issuer ?? actorAfter(text, draft, ceiling);
    const { name, scope } = draft;
    const isOpen = scope === 'open' && name.form === 'symbol';
    const spokenOf = isOpen ? bodiesOf(text, { ...draft, kind: name.kind }, bodies) : null;
    const around: Surroundings = {
      ...(joined ? sharedFrom(finished.at(-1)) : issuerOfAmended(text, draft, finished.at(-1))),
      ...draft.around,
      ...lead.around,
      ...(issuer !== null && { issuer }),
      ...(issued !== undefined && { issued }),
      ...(fresh && { fresh }),
      ...words[index],
      ...written,
      ...(joined && { joined: true as const }),
      ...(spokenOf !== null && { bodies: spokenOf }),
    };
    // "Bộ Chính trị (khóa II) đã ban hành Nghị quyết số 58": the term is the document's.
    const { term } = lead.around;
    const termOfIssuer = {
      ...(lead.central && term !== undefined && { term }),
      ...adoptedBy(before, text.slice(before?.end ?? 0, draft.start)),
    };
    const byIssuer = issuedBy(text, draft.end);
    const isProgrammes = isOpen && OTHERS_PROGRAMME.test(text.slice(draft.end, draft.end + 100));
    const isCentral =
      lead.central ||
      termOfIssuer.term !== undefined ||
      byIssuer.issuer !== undefined ||
      (isOpen && follow.issuer !== undefined && PARTYS.has(name.kind)) ||
      (isOpen && isPartysWithOthers(text, draft.end, name.kind));
    const told = lead.other || isProgrammes ? 'other' : isCentral ? 'central' : 'open';
    // "Bộ Chính trị đã ban hành các Kết luận số 174, 206", "Kết luận 174, Kết luận 206"
    const isOfList =
      joined && isBareNumber(draft) && (isListed(text, draft) || isAgain(name, before?.name));
    const listed = isOfList && told === 'open' ? (finished.at(-1)?.scope ?? told) : told;
    finished.push({
      ...draft,
      name: nameOf(text, draft),
      scope: others.has(draft) ? 'other' : draft.scope === 'open' ? listed : draft.scope,
      cues: {
        ...termOfIssuer,
        ...byIssuer,
        ...draft.cues,
        ...(subject !== undefined && { subject }),
      },
      around,
    });
  });
  shareBackwards(finished);
  return withPartysLists(finished);
}

/** Whether one of the Party's kinds follows another of that kind. */
const isAgain = (name: Name, before: Name | undefined): boolean =>
  name.form === 'symbol' &&
  before?.form === 'symbol' &&
  before.kind === name.kind &&
  PARTYS.has(name.kind);

/** A number alone that counts nothing: "…, 127 trạm y tế". */
const isListed = (text: string, { start, end }: Reference): boolean =>
  isDigit(text.charCodeAt(start)) &&
  /^(?:$|[.,;:)\n]|\s(?:v[ềe]|của|và|do)\s)/iu.test(text.slice(end, end + 5));

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

/** For each reference the words around it: what is said around a list is said of all that it names. */
function wordsOf(
  text: string,
  drafts: readonly Reference[],
  isJoined: readonly boolean[],
): ReturnType<typeof wordsAround>[] {
  const words: ReturnType<typeof wordsAround>[] = [];
  for (let first = 0; first < drafts.length; ) {
    let next = first + 1;
    while (isJoined[next]) next++;
    const start = drafts[first]?.start ?? 0;
    const end = drafts[next - 1]?.end ?? start;
    const floor = drafts[first - 1]?.end ?? 0;
    const ceiling = drafts[next]?.start ?? text.length;
    const shared = wordsAround(text, { start, end }, { floor, ceiling });
    for (; first < next; first++) words.push(shared);
  }
  return words;
}

/**
 * "Chỉ thị 05, Kết luận 21 và Quy định 37": bodies of the State number no such things beside one
 * another, so that where none is spoken of the list is the Party's.
 */
function withPartysLists(references: readonly Reference[]): Reference[] {
  const lists: Reference[][] = [];
  for (const reference of references) {
    const list = lists.at(-1);
    if (list && reference.around.joined) list.push(reference);
    else lists.push([reference]);
  }
  return lists.flatMap((list) =>
    isPartysList(list)
      ? list.map((one) => ({ ...one, around: { ...one.around, bodies: 'party' as const } }))
      : list,
  );
}

function isPartysList(list: readonly Reference[]): boolean {
  const kinds = new Set(list.map(({ name }) => (name.form === 'symbol' ? name.kind : null)));
  return (
    kinds.size > 1 &&
    (kinds.has('ket-luan') || kinds.has('quy-dinh')) &&
    [...kinds].every((kind) => kind === 'nghi-quyet' || kind === 'chi-thi' || PARTYS.has(kind)) &&
    list.every(
      (one) => isBareNumber(one) && one.scope === 'open' && one.around.bodies === undefined,
    )
  );
}

/** What a joined reference takes over from the one before it: who issued it, in which term, whose it is. */
function sharedFrom(before: Reference | undefined): Surroundings {
  if (!before) return {};
  const { issuer, term } = { ...before.around, ...before.cues };
  const { central } = before.around;
  return {
    ...(issuer !== undefined && { issuer }),
    ...(term !== undefined && { term }),
    ...(central && { central }),
  };
}

const AMENDS =
  /^[^.;]{0,40}(?:sửa đổi|bổ sung|thay thế|thay cho|amend\w*|supplement\w*|replac\w*)(?:\s\p{L}+){0,3}\s$/iu;

/** `Hướng dẫn số 15, sửa đổi Hướng dẫn số 05`: who changes a document of its own kind mostly issued it. */
function issuerOfAmended(
  text: string,
  { name, start }: Reference,
  before: Reference | undefined,
): Surroundings {
  if (name.form !== 'symbol' || before?.name.form !== 'symbol') return {};
  if (name.kind !== before.name.kind || start - before.end > JOINT * 2) return {};
  const { issuer } = { ...before.around, ...before.cues };
  return issuer !== undefined && AMENDS.test(text.slice(before.end, start)) ? { issuer } : {};
}

/** `Nghị quyết 08 và Nghị quyết 49 của Bộ Chính trị`: what follows the last goes for all. */
function shareBackwards(references: Reference[]): void {
  for (let index = references.length - 2; index >= 0; index--) {
    const reference = references[index];
    const next = references[index + 1];
    if (!reference || !next?.around.joined) continue;
    const isBare = reference.scope === 'open';
    const { issuer, term, central } = { ...next.around, ...next.cues };
    // "Kết luận số 61 và Quyết định số 673/QĐ-TTg": a symbol says whose it is, of its own kind.
    const isOthers = next.scope === 'other' && !next.around.issuer && isAlike(reference, next);
    const isOwned = next.scope === 'central' && next.name.form === 'symbol' && !next.name.code;
    references[index] = {
      ...reference,
      scope: isBare && isOthers ? 'other' : reference.scope,
      around: {
        ...(issuer !== undefined && { issuer }),
        ...(term !== undefined && isBare && { term }),
        ...((central || isOwned) && { central: true as const }),
        ...reference.around,
      },
    };
  }
}

/** The State numbers no conclusions: "Kết luận 61 và Quyết định 673 của Thủ tướng". */
const isAlike = ({ name: a }: Reference, { name: b }: Reference): boolean =>
  a.form !== 'symbol' ||
  b.form !== 'symbol' ||
  a.kind === b.kind ||
  (b.code === null && a.kind !== 'ket-luan');
