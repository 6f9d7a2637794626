import { readBody } from './bodies.ts';
import { readTail } from './cues.ts';
import { readDate } from './dates.ts';
import { readEnglishTerm } from './english.ts';
import { foldText } from './fold.ts';
import { readKind, speaksOf } from './kinds.ts';
import type { Issuer, Kind } from './lexicon.ts';
import { gatherCues } from './own-cues.ts';
import type { Cues, PartialDate } from './reference.ts';
import { sentenceEnd } from './sentences.ts';

/** UTF-16 code units looked at after a reference for its subject. */
const SUBJECT = 200;

/** Opens what a document is called; what stands right after it and before a mark closes a quotation. */
const QUOTE = /^(?:[\s,:–-]{1,4}["“”„«]|["“„«](?![\s;,.:)]))/u;
/** `về …` right after a reference: what it is about. */
export const ABOUT =
  /^[\s,:–-]{0,4}(?:(?:một số (?:vấn đề|nội dung) )?v[eề](?!\snguồn)|v\/v|on)\s/iu;
/** Begins what is said of a document, after what it is about: "… về giáo dục được kỳ vọng". */
const PREDICATE =
  /(?<!(?:việc|nội dung|nội dung lớn|nhiệm vụ|chủ trương|vấn đề|mục tiêu|chiến lược|giải pháp|lĩnh vực|đột phá)):\s(?=\p{Ll})|(?<!kh[ôo]ng)\s(?:được|đã|sẽ|đang|vừa)\s|,\s(?:đồng thời|gắn với|nhằm|để|trong đó|qua đó|từ đó|triển khai (?:nghiêm|thực)|tôi|ông|bà|chúng)\s/iu;
const ISSUED_ON =
  /(?:ban h[àa]nh|k[ýy] ban h[àa]nh|k[ýy]|ra)[\s|:]{1,6}(?:(?:t[ừu]|v[àa]o)\s)?(?:(?:đầu|giữa|cuối)\s)?(?=ng[àa]y\s|n[ăa]m\s(?:19|20)|th[áa]ng\s)|ng[àa]y ban h[àa]nh[\s|:]{1,8}(?=\d)|(?:issued|adopted|passed|signed)\s(?=on\s|in\s)/giu;

const JUST_ISSUED = /^\s(?:vừa|mới|vừa mới)\s(?:được\s)?(?:ký\s)?ban hành/iu;

/** What is said after a reference. */
export interface Follow {
  /** It is news that the document was issued. */
  readonly fresh?: true;
  readonly subject?: string;
  /** The date of issue, where it is said beyond the citation itself. */
  readonly issued?: PartialDate;
  /** Who issued it, where that is said after what it is about. */
  readonly issuer?: Issuer;
}

/**
 * Reads the words after a reference: what it is about, and a date of issue beyond that.
 *
 * @param ceiling where the next reference begins
 * @param isNamesakeNext whether that is one of the same name: a document's title does not hold its own
 */
export function readFollow(
  text: string,
  at: number,
  ceiling: number,
  isNamesakeNext: boolean,
): Follow {
  const limit = Math.min(text.length, at + SUBJECT + 60);
  const isNext = isNamesakeNext || ADDED.test(text.slice(at, ceiling).slice(-12));
  const subject = readSubject(text, at, isNext ? Math.min(limit, ceiling) : limit);
  const issued = issuedOn(text, at, Math.min(limit, ceiling));
  const issuer = subject === null ? null : issuerIn(text.slice(at, Math.min(limit, ceiling)));
  return {
    ...(JUST_ISSUED.test(text.slice(at, at + 40)) && { fresh: true as const }),
    ...(subject !== null && { subject }),
    ...(issued !== null && { issued }),
    ...(issuer !== null && { issuer }),
  };
}

/** `… về bảo vệ Tổ quốc và Nghị quyết 28 …`: the next document is named beside this one, not in its subject. */
const ADDED = /(?:[,;]|\svà|\scùng|\svới|\sand)\s(?:các\s|the\s)?$/iu;

const PASSIVE = /^\s(?:(?:đã|vừa|mới|vừa mới)\s)?được\s/iu;
const ISSUED = /^\s(?:đã |vừa )?(?:ký |họp )?(?:ban hành|thông qua)(?!\p{L})/iu;

const RELATIVE = /^,?\s(?:which|that)\sthe\s/u;
const THEY_ISSUED =
  /^[^.,;]{0,60}?(?:Committee|Politburo|Secretariat|CPVCC)\s(?:had\s|has\s)?(?:adopted|issued|passed|approved|released)(?!\p{L})/u;

/**
 * `được Ban Chấp hành Trung ương khóa XI ban hành`, `which the 14th Party Central Committee passed` right
 * after a reference: what the issuer there says of it, or nothing.
 */
export function issuedBy(text: string, at: number): Pick<Cues, 'issuer' | 'term' | 'plenum'> {
  const relative = RELATIVE.exec(text.slice(at, at + 12));
  const body = at + (relative?.[0].length ?? 0);
  const ofBody = relative && readEnglishTerm(text, body);
  if (ofBody && THEY_ISSUED.test(text.slice(body, body + 120))) return { term: ofBody };
  const passive = PASSIVE.exec(text.slice(at, at + 20));
  if (!passive) return {};
  const { cues, end } = gatherCues(readTail(text, at + passive[0].length));
  const { issuer, term, plenum } = cues;
  if (issuer === undefined || !ISSUED.test(text.slice(end, end + 30))) return {};
  return { issuer, ...(term !== undefined && { term }), ...(plenum !== undefined && { plenum }) };
}

const AND_OTHERS =
  /^\s(?:và|cùng(?:\svới)?)\scác\s(?:văn bản\s(?=hướng))?(?<kind>hướng dẫn|văn bản|quy định|nghị quyết|chỉ thị|kết luận)(?<more>\skhác)?\s(?:của|từ)\s/iu;

/** `Chỉ thị số 35 và các văn bản hướng dẫn của Trung ương`: whose the others are, of other kinds, it is. */
export function isPartysWithOthers(text: string, at: number, kind: Kind | null): boolean {
  const others = AND_OTHERS.exec(text.slice(at, at + 56));
  const body = others && readBody(text, at + others[0].length);
  if (!body || body.type === 'other') return false;
  return others.groups?.more !== undefined || readKind(others.groups?.kind ?? '', 0)?.kind !== kind;
}

/** `) được HĐND tỉnh thông qua` right after a list: no central body issued it. */
export function isIssuedByOther(text: string, at: number): boolean {
  const start = text[at] === ')' ? at + 1 : at;
  const passive = PASSIVE.exec(text.slice(start, start + 20));
  const body = passive && readBody(text, start + passive[0].length);
  if (body?.type !== 'other') return false;
  return /^[^.,;:()]{0,25}?\s(?:ban hành|thông qua)(?!\p{L})/iu.test(
    text.slice(body.end, body.end + 40),
  );
}

const IN = /(?:^|[\s“"(])(?:tại|theo|trong|in|under|according to)\s(?:the\s)?$/iu;

/** `Tại Kết luận 127, Bộ Chính trị yêu cầu …`: whose document it is that the sentence begins with, or null. */
export function actorAfter(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  ceiling: number,
): Issuer | null {
  if (!IN.test(text.slice(Math.max(0, start - 20), start))) return null;
  const limit = Math.min(ceiling, sentenceEnd(text, end, Math.min(text.length, end + 80)));
  const comma = text.slice(end, limit).indexOf(',');
  if (comma < 0) return null;
  const actor = /^\s(?:the\s)?/u.exec(text.slice(end + comma + 1, limit));
  const body = actor && readBody(text, end + comma + 1 + actor[0].length);
  return body?.type === 'issuer' ? body.issuer : null;
}

const OWNED_BY = /\s(?:c[ủu]a|do|by(?: the)?|of(?: the)?)\s+/giu;

/** What bodies have beside documents: "thực hiện chủ trương của Bộ Chính trị" names no issuer. */
const OTHERWISE_OWNED =
  /(?:lanh đao|chi đao|chu trương|y kiên|quan ly|thâm quyên|tinh thân|đương lôi|yêu câu|thanh viên|guidance|direction|leadership|members?)$/u;

/** `Nghị quyết 10 về khoán sản phẩm của Bộ Chính trị`: the issuer after the subject, or null. */
function issuerIn(follow: string): Issuer | null {
  const sentence = follow.slice(0, sentenceEnd(follow, 0, follow.length));
  for (const match of sentence.matchAll(OWNED_BY)) {
    const before = sentence.slice(0, match.index);
    // Another document's issuer is said then.
    if (speaksOf(before) || OTHERWISE_OWNED.test(foldText(before))) return null;
    const body = readBody(sentence, match.index + match[0].length);
    if (body?.type === 'issuer') return body.issuer;
    if (body) return null;
  }
  return null;
}

const LOCAL_OWNER =
  /\s(?:của|do)\s(?:(?:Ban Thường vụ|BTV|Ban Chấp hành|BCH|Chủ tịch|Thường trực)\s)?(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng)\s[ủu][ỷy]|\s(?:của|do)\s(?:(?:Chủ tịch|Thường trực)\s)?(?:HĐND|UBND|Hội đồng nhân dân|[ỦU][ỷy] ban nhân dân)(?!\p{L})/u;

/** `… được Ban Thường vụ Tỉnh ủy thông qua`; not `… được Tỉnh ủy quán triệt và ban hành 12 nhiệm vụ` */
const LOCALLY_ISSUED =
  /\s(?:được|do|mà)\s(?:(?:Ban Thường vụ|BTV|Ban Chấp hành|BCH|Chủ tịch|Thường trực|Bí thư)\s)*(?:(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng)\s[ủu][ỷy]|Đảng bộ|HĐND|UBND|Hội đồng nhân dân|[ỦU][ỷy] ban nhân dân|Thủ tướng|Chính phủ|Quốc hội)(?:\s(?!trình|quán|cụ|thể|và|bằng|để|đã quán)[^\s.;:,]+){0,5}?\s(?:thông qua|ban hành|ký|phê duyệt)(?=[.,;:)]|$|\s(?:năm|ngày|tháng|hồi|hôm|tại|sáng|chiều|đầu|cuối|giữa|tuần|từ|đang|đã|sẽ|với|theo|gồm|nhằm|để)(?!\p{L}))/u;

/** `Nghị quyết 08 về phát triển du lịch của Tỉnh ủy`: whether a local body's name ends what is said of its subject. */
export function isOfLocalBody(text: string, at: number, ceiling: number): boolean {
  const follow = text.slice(at, Math.min(ceiling, sentenceEnd(text, at, at + SUBJECT)));
  if (!ABOUT.test(follow)) return false;
  const issued = follow.slice(0, LOCALLY_ISSUED.exec(follow)?.index ?? follow.length);
  if (issued !== follow && !speaksOf(issued)) return true;
  const owned = follow.slice(0, LOCAL_OWNER.exec(follow)?.index ?? follow.length);
  return owned !== follow && !speaksOf(owned) && !/[,;]/.test(owned);
}

/** What the Assembly resolves on, which the Party's resolutions mostly leave to it. */
const ASSEMBLYS =
  /^\s(?:năm\s\d{4}\s)?về\s(?:việc\s)?(?:tiếp tục\s)?(?:thí điểm|(?:thực hiện\s)?(?:một số\s)?(?:cơ chế|chính sách)(?:,\s(?:cơ chế|chính sách))?\s(?:đặc thù|tài khóa|tài khoá)|Chương trình phục hồi|kế hoạch (?:tài chính|đầu tư công)|dự toán ngân sách|xử lý nợ xấu)(?!\p{L})/iu;

/** `Nghị quyết 45 về thí điểm một số cơ chế, chính sách đặc thù`, `Nghị quyết 43 về chính sách tài khóa`: the Assembly's. */
export const isOfAssembly = (text: string, at: number): boolean =>
  ASSEMBLYS.test(text.slice(at, at + 80));

function readSubject(text: string, at: number, limit: number): string | null {
  const rest = text.slice(at, limit);
  const quote = QUOTE.exec(rest);
  if (quote) {
    const close = rest.slice(quote[0].length).search(/["”»]/u);
    const quoted =
      close < 0 ? rest.slice(quote[0].length) : rest.slice(quote[0].length).slice(0, close);
    return quoted.trim().slice(0, SUBJECT) || null;
  }
  const about = ABOUT.exec(rest);
  if (!about) return null;
  // A heading has it on a line of its own.
  const end = Math.min(sentenceEnd(text, at + about[0].length, limit), at + SUBJECT);
  const subject = text.slice(at, end).replace(/^[\s,:–-]+/u, '');
  const whole = subject.slice(0, PREDICATE.exec(subject)?.index);
  const isInside = /\([^()]*$/u.test(text.slice(Math.max(0, at - 120), at));
  return (isInside ? whole.slice(0, CLOSES.exec(whole)?.[1]?.length) : whole) || null;
}

/** Up to where the parentheses close that the reference itself stands in. */
const CLOSES = /^([^()]*(?:\([^()]*\)[^()]*)*)\)/u;

/** Right after a reference, for of anything else that came to be the day is not its. */
const BORN = /^\s*ra đời\s(?:(?:từ|vào)\s)?(?:đầu\s|giữa\s|cuối\s)?/iu;

/** `Resolution 15, the 1959 Central Committee text` */
const APPOSED =
  /^,\sthe\s((?:19[3-9]|20[0-2])\d)\s(?:(?:Party|Central\sCommittee|Politburo)\s)?(?:text|document)\b/i;

function issuedOn(text: string, at: number, limit: number): PartialDate | null {
  const [, year] = APPOSED.exec(text.slice(at, limit)) ?? [];
  if (year !== undefined) return year;
  const born = BORN.exec(text.slice(at, limit));
  const birth = born && readDate(text, at + born[0].length);
  if (birth) return birth.date;
  for (const match of text.slice(at, limit).matchAll(ISSUED_ON)) {
    const read = readDate(text, at + match.index + match[0].length);
    if (read) return read.date;
  }
  return null;
}
