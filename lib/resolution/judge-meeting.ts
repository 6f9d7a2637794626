import { fold } from '../fold.ts';
import { KINDS } from '../reference/lexicon.ts';
import type { Reference } from '../reference/reference.ts';
import { firstDayOfTerm, NEWEST_TERM, termsOfDate } from '../reference/terms.ts';
import { compare } from './candidate.ts';
import type { PageContext } from './context.ts';
import { daysBetween } from './dates.ts';
import {
  CLEARLY,
  contradicts,
  doubtful,
  evidenceOf,
  isClear,
  isProof,
  isRelated,
  isStrange,
  isSubject,
  type Judgement,
  named,
  told,
  unknown,
} from './judgement.ts';
import type { CatalogueDocument } from './lookup.ts';
import { type Ranked, rank } from './rank.ts';
import type { Evidence } from './resolved.ts';
import { type Finding, isInParentheses } from './rules/finding.ts';
import { mentionIn } from './rules/mentions.ts';
import { termOfPage } from './rules/time.ts';

// What references by a congress or plenum name.

/** Terms after which a congress is history. */
const HISTORY = 4;

/** Speaks of the Party's congresses, or of times when they were news. */
const PARTYS_OR_PAST =
  /[đÐ]ảng(?!\s(?:bộ|ủy|uỷ|viên))|toàn quốc|đổi mới|lịch sử|(?<!\d)19\d\d(?!\d)/iu;

/** "vượt hầu hết chỉ tiêu Nghị quyết Đại hội X" is said by whoever sums up a term, which is not so long past. */
const TARGETS = /chỉ tiêu/iu;
const TARGETED = 2;

/** "Đảng bộ huyện … nhiều chỉ tiêu vượt mục tiêu Nghị quyết Đại hội XIV đề ra": a committee meets what its own congress set. */
const HAS_MET = /(?:vượt|đạt|hoàn thành)[^.;]{0,60}(?:chỉ tiêu|mục tiêu)/iu;

/** `Đại hội Đảng bộ huyện lần này`: it goes through what its own last one set. */
const LOCAL_CONGRESS = /đại hội (?:đại biểu )?[đÐ]ảng bộ/iu;

/** `Nghị quyết Đại hội Công đoàn các cấp`: those named after it are its, too. */
const FRONTS_CONGRESS = /đại hội (?:đại biểu )?(?:công đoàn|mặt trận|MTTQ)/iu;

/** The terms of a day, and of some years before: in the first year of one the other is summed up. */
const termsAround = (day: string, years: number): number[] => [
  ...termsOfDate(day),
  ...termsOfDate(String(Number(day.slice(0, 4)) - years)),
];

const LOCAL = '(?:(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng)\\s[ủu][ỷy]|Đảng bộ)';

/** What a local committee sums up is its own congress's. */
const SUMMED_UP = new RegExp(`${LOCAL}[^.,;]{0,24}\\s(?:sơ kết|tổng kết)(?:\\s…|$)`, 'u');

const LOCAL_PARTY = new RegExp(`${LOCAL}(?!\\s(?:Công an Trung|Quân đội|Khối))`, 'u');

/** Days before a congress from which on all speak of it, and after one before which they still do of the last. */
const SEASON = 180;
const YEAR = 365;

const CARRIED_BY_LOCAL =
  /(?:triển khai|quán triệt|học tập)(?: thực hiện)?\s…|^[^…]*(?:triển khai|quán triệt|học tập)(?: thực hiện)?$|đưa\s…[^.;]{0,20}\svào cuộc sống/iu;

/**
 * "Đảng bộ tỉnh Kiên Giang triển khai Nghị quyết Đại hội X" in 2015, "Thành ủy: Nghị quyết Đại hội XIII đặt
 * 28 chỉ tiêu" in 2020: its own, where the Party's of that number is a term old, or has not met.
 */
function isCarriedLocally(clause: string, today: string, term: number): boolean {
  if (!LOCAL_PARTY.test(clause)) return false;
  const first = firstDayOfTerm(term);
  if (first !== null && today < first)
    return TARGETS.test(clause) || daysBetween(today, first) > SEASON;
  const current = termsOfDate(today).at(-1) ?? 0;
  const isPast = daysBetween(firstDayOfTerm(current) ?? today, today) > YEAR;
  return CARRIED_BY_LOCAL.test(clause) && current - term >= (isPast ? 1 : 2);
}

/** `Nghị quyết Đại hội lần thứ II của doanh nhân trẻ` */
const OTHERS_CONGRESS = /…\scủa\s(?:tuổi trẻ|thanh niên|doanh nhân|phụ nữ|nông dân|công đoàn)/iu;

/** `Hội Cựu chiến binh`, not `Hội nghị` */
const ASSOCIATION = /(?<!\p{L})(?:Hội \p{Lu}|Li[êe]n hi[ệe]p [Hh]ội)/u;

/** Those whose congresses the Party's of the day is as often spoken of beside. */
const FRONT = /(?<!\p{L})(?:Công đoàn|MTTQ|Mặt trận|Tuổi trẻ|Đoàn)(?!\p{L})/u;

/** Years before a congress of the Party in which its resolution is spoken of as one to come. */
const AHEAD = 2;

/** "Chỉ tiêu Nghị quyết Đại hội XIV" in 2021: the Party's of that number is still to meet. */
const isFarAhead = (term: number, today: string): boolean =>
  Number(firstDayOfTerm(term)?.slice(0, 4)) - Number(today.slice(0, 4)) > AHEAD;

/**
 * "Xã đạt 21/25 chỉ tiêu Nghị quyết Đại hội VII": news speaks so of a commune's own congress, when the
 * Party's of that number is long past, of an association's at any time, of a front's beside its own
 * congress, and of what a local committee sums up in the middle of a term.
 */
export function isLocalCount(
  { name, around, cues }: Reference,
  { published, written }: PageContext,
): boolean {
  const clause = around.clause ?? '';
  if (name.form !== 'congress' || name.plain !== true) return false;
  if (cues.date !== undefined || PARTYS_OR_PAST.test(clause)) return false;
  if (ASSOCIATION.test(clause) || OTHERS_CONGRESS.test(clause)) return true;
  const paragraph = around.paragraph ?? clause;
  const isFronts = FRONTS_CONGRESS.test(paragraph);
  // "Giữa nhiệm kỳ, Tỉnh ủy sơ kết Nghị quyết Đại hội XI"
  if (published !== null && SUMMED_UP.test(clause)) {
    const now = termsAround(published, /sơ kết/iu.test(clause) ? 0 : 1);
    if (!now.includes(cues.term ?? 0)) return true;
  }
  if (published !== null && isCarriedLocally(clause, published, cues.term ?? 0)) return true;
  if (published === null && LOCAL_PARTY.test(clause) && HAS_MET.test(clause)) return true;
  if (published === null && !isFronts && !LOCAL_CONGRESS.test(paragraph)) return false;
  const today = published ?? (written.horizon === undefined ? null : String(written.horizon));
  const term = cues.term ?? 0;
  if (today !== null && isFarAhead(term, today)) return true;
  const current = today === null ? NEWEST_TERM : (termsOfDate(today).at(-1) ?? 0);
  const terms = current - term;
  if (published !== null && terms >= TARGETED && TARGETS.test(clause)) return true;
  return terms >= (isFronts || FRONT.test(clause) ? 1 : HISTORY);
}

/** A congress adopts one document of a kind, or one that the press means by its name. */
export function judgeCongress(isPlain: boolean, possible: readonly Ranked[]): Judgement {
  const [best] = possible;
  if (!best) return unknown;
  const called = possible.filter(({ document }) =>
    document.aliases.some((alias) => / (?:đại hội|khóa) [IVX]+$/iu.test(alias)),
  );
  const only = possible.length === 1 ? best : called.length === 1 ? called[0] : undefined;
  const judgement = only ? named(only, isPlain ? 'inferred' : 'exact') : doubtful(possible);
  return { ...judgement, evidence: [{ rule: 'own-congress' }, ...judgement.evidence] };
}

/**
 * A plenum's name stands for what it issued in one term: one document, the one that the press calls
 * by it, the one that the words around describe, or all.
 */
export function judgePlenum(
  reference: Reference,
  possible: readonly Ranked[],
  page: PageContext,
): Judgement {
  const [first] = possible;
  if (!first) return unknown;
  const { term } = first.document;
  // Words tell best between those that one plenum issued, without the others of its number.
  const issued = possible.map(({ document }) => document).filter((one) => one.term === term);
  const sameTerm = rank(compare(reference, issued, page), page);
  const otherTerm = possible.find(({ document }) => document.term !== term);
  const isOfTerm = reference.cues.term !== undefined || first.findings.some(isProof);
  const sure = isOfTerm || first.findings.some(({ confirms }) => confirms);
  if (!sure && (!isClear(first, otherTerm) || (otherTerm && isUntold(first, page))))
    return doubtful(possible);

  const rule: Evidence = { rule: 'own-plenum' };
  const subjects = subjectsIn(sameTerm);
  if (isOfTerm && subjects.length > 1) {
    const documents = subjects.map(({ document }) => document);
    return { status: 'set', documents, evidence: [rule, { rule: 'own-subject' }], firm: true };
  }
  const called = sameTerm.filter(({ document }) => isCalled(document, reference));
  const [best, second] = sameTerm;
  const isTold = best && sameTerm.length > 1 && isDescribed(best, second);
  // Against what the press means by the name, words in passing ("đồng bộ") tell nothing.
  const isOtherwise = best && called.length === 1 && called[0] !== best;
  // … but not where the words around this one speak for another of the plenum's.
  const isSaid =
    best?.findings.some(isFirmMention) &&
    !second?.findings.some(isFirmMention) &&
    sameTerm.every((one) => told(one) <= told(best));
  // `14-NQ/TW (Nghị quyết Trung ương 5, khoá X)`: the one just named.
  const isRenamed = reference.around.renamed === true;
  const isAside = isInParentheses(reference) && best?.findings.some(isRelated) === true;
  // `Nghị quyết Trung ương 8 khóa XI (Nghị quyết số 29-NQ/TW)`: what the next name says, not one before.
  const related = isRenamed ? sameTerm.filter(({ findings }) => findings.some(isRelated)) : [];
  const renamed = related.find(({ findings }) => !findings.some(isEarlier)) ?? related[0];
  const described =
    renamed ??
    (isAside ||
    isSaid ||
    (isTold && (!isOtherwise || isSubject(best) || told(best) - told(second) >= MUCH))
      ? best
      : undefined);
  const isSeveral = reference.name.form === 'plenum' && reference.name.several === true;
  const narrowed = described ?? (called.length === 1 ? called[0] : undefined);
  const only = sameTerm.length === 1 ? best : isSeveral ? undefined : narrowed;
  if (only) {
    if (only.findings.some(contradicts)) return named(only, 'conflict');
    // The catalogue may lack what the page speaks of.
    if (isStrange(only) && !only.findings.some(isOwnDate)) return doubtful(sameTerm);
    // What the press calls so is what is meant, but only other words prove it: a plenum issues several.
    // Where the catalogue has but one, words in passing may be on another's subject.
    const next = sameTerm.find((one) => one !== only);
    const isSpokenOf = called.includes(only) && next && told(only) - told(next) >= CLEARLY;
    const isProven = isTitle(only) || isSpokenOf || only.findings.some(isWholeDay);
    const isOfKind = reference.name.form === 'plenum' && only.document.kind === reference.name.kind;
    const judgement = named(only, isOfTerm && isProven && isOfKind ? 'exact' : 'inferred');
    return { ...judgement, evidence: [rule, ...judgement.evidence] };
  }
  const ranked = sameTerm.toSorted(
    (a, b) => Number(called.includes(b)) - Number(called.includes(a)) || b.weight - a.weight,
  );
  return {
    status: 'set',
    documents: ranked.map(({ document }) => document),
    evidence: [rule, ...evidenceOf(first).filter(({ rule }) => rule === 'own-term')],
    // What stands in parentheses right after it is still to be told.
    firm: sure && !isRenamed,
  };
}

/** What a subject weighs at least that is a topic of a title, and by how much one may outweigh the other as one of several. */
const TOPIC = { least: 4.4, ahead: 3 } as const;

/** `… về biến đổi khí hậu và công tác dân vận`: the documents whose topics a subject lists. */
function subjectsIn(ranked: readonly Ranked[]): readonly Ranked[] {
  const weighed = ranked
    .map((one) => ({ one, weight: subjectOf(one) }))
    .toSorted((a, b) => b.weight - a.weight);
  const most = weighed[0]?.weight ?? 0;
  return weighed
    .filter(({ weight }) => weight >= TOPIC.least && most - weight < TOPIC.ahead)
    .map(({ one }) => one);
}

const subjectOf = ({ findings }: Ranked): number =>
  findings.find(({ distinct }) => distinct)?.weight ?? 0;

const isEarlier = ({ evidence }: Finding): boolean => evidence?.rule === 'earlier-mention';

/** Nothing but being the newest or the best known speaks for it: not even the time of the page. */
const isUntold = ({ document, findings }: Ranked, page: PageContext): boolean =>
  page.published === null &&
  document.term !== termOfPage(page) &&
  findings.every(({ evidence }) => evidence === null || evidence.rule === 'common-use');

const isOwnDate = ({ confirms, evidence }: Finding): boolean =>
  confirms === true && evidence?.rule === 'own-date';

/** On this day it was issued. */
const isWholeDay = ({ confirms, evidence, weight }: Finding): boolean =>
  confirms === true && evidence?.rule.endsWith('date') === true && weight > 10;

/** Another reference of the page, by the same name, whose own words say which document it is. */
const isFirmMention = (finding: Finding): boolean => mentionIn(finding) === 'firm';

/** By how much words in passing must speak for another of a plenum's documents than the one called by its name. */
const MUCH = 5;

/** Whether its subject is the title's from the first: a plenum's other resolution, which speaks of that, too, may be lacking. */
const isTitle = ({ findings }: Ranked): boolean => findings.some(({ titled }) => titled);

const isDescribed = (best: Ranked, second: Ranked | undefined): boolean =>
  told(best) >= 1.3 && told(best) - told(second) >= 1;

/** Whether the press calls this one document by the plenum's name alone. */
const isCalled = ({ aliases, term, kind }: CatalogueDocument, { name }: Reference): boolean => {
  if (name.form !== 'plenum' || term === null) return false;
  const part = name.second ? ' (lần 2)' : '';
  const call = fold(`${KINDS[kind].label.vi} Trung ương ${name.plenum}${part} khóa`);
  return aliases.some((alias) => fold(alias).startsWith(call) && !fold(alias).includes(' ve '));
};
