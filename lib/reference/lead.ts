import { type BodyAt, isClearlyNamed, readBody } from './bodies.ts';
import type { FoundBody } from './bodies-around.ts';
import { datesIn, readDate } from './dates.ts';
import { readEnglishTerm } from './english.ts';
import { foldText } from './fold.ts';
import { dayOfWork, isOfPlace } from './local.ts';
import { readTerms } from './named-terms.ts';
import { isWordStart, TonedPhrases } from './phrases.ts';
import type { PartialDate, Surroundings } from './reference.ts';
import { sentenceStart } from './sentences.ts';
import { isHeaded } from './speakers.ts';

const ISSUED = new TonedPhrases(
  'ban hành, ra, có, ký, thông qua, công bố, nêu tại, giao tại, yêu cầu tại, quy định tại, xây dựng, ' +
    'adopted, issued, passed, released, approved, signed, announcement of',
);

/** What is said in front of a reference. */
export interface Lead {
  readonly around: Surroundings;
  /** Another body issued it: "Ban Thường vụ Tỉnh ủy ban hành Chỉ thị số 17". */
  readonly other: boolean;
  /** A central one did, right before: "Bộ Chính trị đã ban hành Nghị quyết số 58". */
  readonly central: boolean;
  /** The term is the document's own: "khóa XI có Nghị quyết Trung ương 8". */
  readonly ofTerm: boolean;
}

/**
 * Reads the words of the same sentence before a reference: who issued something, in which term, when.
 *
 * @param floor where the reference before this one ends
 */
export function readLead(text: string, at: number, floor: number): Lead {
  const start = leadStart(text, at, floor);
  const lead = text.slice(start, at);
  let last: FoundBody | null = null;
  let term: number | null = null;
  let termOwner: FoundBody | null = null;
  let signedFor = false;
  for (let index = 0; index < lead.length; index++) {
    if (!isWordStart(lead, index)) continue;
    const english = readEnglishTerm(lead, index);
    if (english !== null) {
      term = english;
      termOwner = null;
    }
    const terms = readTerms(lead, index);
    if (terms) {
      term = terms.at(-1)?.term ?? null;
      termOwner = last;
      index = (terms.at(-1)?.end ?? index) - 1;
      continue;
    }
    const body = readBody(lead, index);
    if (!body || !isClearlyNamed(lead, index, body)) continue;
    // "của Đảng" and the like say nothing of who issued what follows.
    if (body.type === 'central' && foldText(lead.slice(index, body.end)) === 'đang') continue;
    // "Thay mặt Bộ Chính trị, Chủ tịch nước ký": who signs is not who issues.
    const isPart = body.type === 'central' && last !== null && isOneName(last, index);
    if (!signedFor && !isPart) last = { body, start: index };
    signedFor ||=
      ON_BEHALF.test(lead.slice(Math.max(0, index - 20), index)) ||
      /^\s*For(?: the)?\s+$/.test(lead.slice(0, index));
    index = body.end - 1;
  }
  const issuing = last !== null && isIssuing(lead.slice(last.body.end), last.body);
  const date = datesIn(lead).at(-1);
  const isOthers = last?.body.type === 'other';
  // "Ngày 19-1-2006, Bộ Chính trị có Kết luận số 41-KL/TW"
  const isIssue =
    !isOthers && (ISSUING_IT.test(lead) || (last !== null && HAS.test(lead.slice(last.body.end))));
  const year = AUTHOR.exec(lead)?.[1];
  const signed = isOthers ? null : (signedOn(lead) ?? dayOfIssue(lead) ?? year);
  const issuer = last?.body.type === 'issuer' ? last.body.issuer : undefined;
  const carried = CARRIED.exec(lead);
  const isOwned = last !== null && (isWhoseIn(lead, last) || isApposed(text, at, lead, last));
  return {
    around: {
      ...(signed && { issued: signed }),
      ...(date !== undefined && (isIssue ? { issued: date } : { date })),
      ...(issuer !== undefined && { issuer }),
      // A provincial committee counts its own terms.
      ...(term !== null && termOwner?.body.type !== 'other' && { term }),
      ...(JUST_ISSUED.test(lead) && { fresh: true as const }),
      ...(carried && { carried: carried[1] === undefined ? 'out' : 'followed' }),
      ...(carried && carried[1] === undefined && dayOfWork(text, at)),
      ...(((last?.body.type === 'central' && issuing) ||
        CARRIES_OUT.some((words) => words.test(lead))) && {
        central: true as const,
      }),
    },
    other:
      (isOthers && (issuing || isOwned || isHeaded(lead, last, text.slice(at, at + 10)))) ||
      isOfPlace(lead, text.slice(at, at + 10)),
    central:
      last !== null &&
      !isOthers &&
      (isOwned || (issuer !== undefined && issuing && isTheirs(lead, last, signedFor))),
    ofTerm: OF_TERM.test(lead),
  };
}

const OF_TERM =
  /(?<!\p{L})kh(?:óa|oá)\s[\dIVX]{1,4}\s(?:(?:đã|cũng|thì|vừa)\s)*(?:có|ban hành|ra|thông qua)\s(?:các\s)?$/iu;

/** "Đảng ủy các cơ quan Đảng Trung ương", "Bộ Chính trị, Tổng Bí thư": what one issues, the other does not. */
const isOneName = ({ body }: FoundBody, start: number): boolean =>
  body.type === 'issuer' || start - body.end <= 20;

/** What stands before and after a body that says something in a document: it issued that. */
const SAYS_IN: readonly (readonly [before: RegExp, after: RegExp])[] = [
  // "mục tiêu của Bộ Chính trị tại Kết luận số 54"; not whoever's part in it is spoken of
  [
    /(?:yêu cầu|mục tiêu|chỉ đạo|kết luận|đề nghị)\scủa\s$/iu,
    /^\s(?:(?:nêu|giao|đề ra) )?tại\s$/iu,
  ],
  // "nhiệm vụ Bộ Chính trị giao tại các Kết luận 174, 186"
  [
    /(?:nhiệm vụ|nội dung|việc|mục tiêu|yêu cầu|chủ trương|quan điểm|tinh thần)\s(?:được\s|mà\s)?$/iu,
    /^\s(?:đã\s)?(?:giao|nêu|yêu cầu|chỉ đạo|xác định|đề ra)\s(?:rõ\s)?tại\s(?:các\s)?$/iu,
  ],
  // "tasks set by the Politburo and the Secretariat in Conclusion No. 155"
  [/\bby\sthe\s(?:Politburo\sand\sthe\s)?$/iu, /^\sin\s(?:its\s|the\s)?$/iu],
];

/** The same of a central body, of which more is said so. */
const CENTRAL_SAYS_IN: typeof SAYS_IN = [
  // "chủ trương của Bộ Chính trị theo Kết luận 174"; "thể chế hóa chủ trương … tại Nghị quyết 198" the Assembly does
  [
    /(?<!h(?:óa|oá)\s)(?:yêu cầu|mục tiêu|chỉ đạo|kết luận|chủ trương|quan điểm|tinh thần|quyết định|ý kiến)\scủa\s$/iu,
    /^\s(?:thể hiện\s)?(?:tại|trong|theo)\s(?:các\s)?$/iu,
  ],
  // "được Ban Bí thư thông qua tại Kết luận 174", "Ban Bí thư yêu cầu trong Kết luận 174"
  [
    /(?:^|\s)$/u,
    /^\s(?:đã\s)?(?:thông qua|yêu cầu|nêu|khẳng định|xác định|nhấn mạnh|chỉ đạo|quy định|cho phép|đồng ý)\s(?:rõ\s)?(?:tại|trong)\s(?:các\s)?$/iu,
  ],
];

/** Whether what a body says stands in what follows. */
function isWhoseIn(lead: string, { body, start }: FoundBody): boolean {
  const before = lead.slice(Math.max(0, start - 30), start);
  const after = lead.slice(body.end);
  const all = body.type === 'issuer' ? [...SAYS_IN, ...CENTRAL_SAYS_IN] : SAYS_IN;
  return all.some(([opens, goesOn]) => opens.test(before) && goesOn.test(after));
}

const KIND_OF =
  /(?<kind>nghị quyết|kết luận|chỉ thị|quy định|hướng dẫn)(?<said>[^.;:,()]{0,24})\scủa\s$/iu;

const APPOSED =
  /^\s?(?:[(:–-]|,\s(?:là|gồm|như|nhất là|đặc biệt là|cụ thể là|trong đó có)(?=\s))\s?(?:các\s)?$/iu;

/** `các kết luận của Bộ Chính trị: Kết luận 174`, `kết luận mới nhất của Bộ Chính trị, Kết luận 174` */
function isApposed(text: string, at: number, lead: string, { body, start }: FoundBody): boolean {
  const { kind = '', said = '' } =
    KIND_OF.exec(lead.slice(Math.max(0, start - 48), start))?.groups ?? {};
  if (body.type !== 'issuer' || kind === '') return false;
  const rest = lead.slice(body.end);
  const isNext = foldText(text.slice(at, at + kind.length)) === foldText(kind);
  return isNext && (APPOSED.test(rest) || (/mới/iu.test(said) && /^,\s$/u.test(rest)));
}

const ON_BEHALF = /(?:thay m[ặa]t|t\/m|tm\.|on behalf of(?: the)?)\s+$/iu;

/** "… bốn nghị quyết của Bộ Chính trị. Trong đó, Nghị quyết 71": the sentence before says of what. */
const GOES_ON =
  /^\s*(?:trong (?:s[ốô] )?[đd][óo]|theo [đd][óo]|c[ụu] th[ểê]|of which|among (?:these|them))(?=[\s,])/iu;

/** `Bộ Chính trị (2013). Nghị quyết …`: an entry of a bibliography. */
const AUTHOR = /\(((?:19|20)\d\d)[a-z]?\)\.\s?$/u;

function leadStart(text: string, at: number, floor: number): number {
  const start = sentenceStart(text, at, floor);
  const isEntry = start > floor && AUTHOR.test(text.slice(Math.max(floor, start - 16), start));
  if (!isEntry && !GOES_ON.test(text.slice(start, Math.min(at, start + 20)))) return start;
  return sentenceStart(text, Math.max(floor, start - 2), floor);
}

/** Whether the words between a body and a reference say that the one issued the other. */
function isIssuing(between: string, { type }: BodyAt): boolean {
  if (between.length > 80) return false;
  for (let index = 0; index < between.length; index++) {
    const issued = isWordStart(between, index) ? ISSUED.match(between, index) : null;
    // "mục tiêu đề ra trong", "sự ra đời của"
    if (issued?.value === 'ra' && RA.test(between.slice(Math.max(0, index - 6), issued.end + 4)))
      continue;
    // "Tỉnh ủy ban hành kế hoạch thực hiện Nghị quyết 24": what it issued is the plan.
    if (issued) {
      const object = between.slice(issued.end);
      const subject = between.slice(0, index);
      return (
        !AFTER.test(subject) &&
        !SINCE.test(subject) &&
        !(issued.value === 'có' && !HAS_IT.test(object)) &&
        !(type === 'other' && / tại$/u.test(issued.value) && TAKEN.test(subject)) &&
        // "các tỉnh ủy chỉ đạo thực hiện có hiệu quả Chỉ thị số 43"
        !CARRYING_OUT.test(foldText(subject)) &&
        !CARRYING_OUT.test(foldText(object)) &&
        !WITHIN.test(object) &&
        !FOR.test(object)
      );
    }
  }
  return false;
}

/** Whether what follows a body says that it is the one that issued: itself, or by who signs for it. */
function isTheirs(lead: string, { body, start }: FoundBody, signedFor: boolean): boolean {
  const words = lead.slice(body.end);
  const isStanding = /^thường trực/iu.test(lead.slice(start, body.end));
  return (
    ISSUES.test(isStanding ? words.replace(PERSON, '') : words) || (signedFor && SIGNS.test(words))
  );
}

/** `Thường trực Ban Bí thư Lê Hồng Anh`: who holds that office signs for none but central bodies. */
const PERSON = /^(?:\s\p{Lu}\p{Ll}+){2,5}(?=\s)/u;

export const ISSUES =
  /^[\s,)]*(?:\d{1,2}\s)?(?:\([^)]{1,20}\)\s|kh[oó][aá]\s[IVX\d]+\s){0,2}(?:đã |cũng |vừa |mới |trực tiếp |has |have |had |just )*(?:ký )?(?:ban hành|ra|ký|có|issued|adopted|signed|released)\s(?:(?:các|những|hai|ba|bốn|\d{1,2}|the)\s)?$/iu;

/** "Thay mặt Bộ Chính trị, Thường trực Ban Bí thư đã ký": theirs, if who signs holds no office of the State. */
const SIGNS =
  /^[^;]{0,30},\s(?!(?:Thủ tướng|Chủ tịch|Prime Minister|President|the Government|Bộ trưởng))[^,;]{0,60}\s(?:đã |vừa |has |have )?(?:ký(?: ban hành)?|signed)\s(?:the\s)?$/iu;

/** "Bộ trưởng nhấn mạnh, theo mục tiêu nêu tại …": the body speaks of what stands there. */
const AFTER = /,\s(?:theo|như)\s/iu;

/** Where `ra` is a part of another word. */
const RA = /(?:đề|đặt|nêu|vạch|xảy|diễn)\sra|ra\sđời/iu;

/** "Tỉnh có thể lấy Nghị quyết 68 làm gốc": what one has stands right there. */
const HAS_IT = /^\s+(?:(?:các|những|một|văn bản)[\s,]+)*$/iu;

/** "Sở bám sát mục tiêu nêu tại …", "… việc được giao tại …": set by whoever issued that. */
const TAKEN =
  /(?:được|theo|với|mục tiêu|nhiệm vụ|giải pháp|nội dung|chủ trương|quan điểm|tinh thần)\s+$/iu;

/** "UBND xã cho biết từ ngày có …", "Tập đoàn nhấn mạnh, với việc ban hành …": that it is out is no deed of theirs. */
const SINCE =
  /(?:từ (?:ngày|khi|lúc)|sau khi|trước khi|nhờ|nếu|(?:với|rằng|đánh giá cao|hoan nghênh|ủng hộ|[,:]) việc)\s+$/iu;

/** "Thủ tướng cho biết có bốn nhóm vấn đề trong …": what is spoken of stands in the document. */
const WITHIN = /\S\s+(?:trong|theo|từ|so với|(?:từ|sau|kể từ) khi)\s+$/iu;

/** "Quốc hội thông qua Nghị quyết cơ chế đặc biệt để Nghị quyết 68 đi vào cuộc sống": what is issued is another. */
const FOR = /\S\s+(?:để|so that)\s+$/iu;

/** Of words that carry another document out, folded: what they begin is not that document's issuer's. */
export const CARRYING_OUT =
  /thưc hiên|triên khai|quan triêt|hoc tâp|(?:tông|sơ) kêt|cu thê hoa|thê chê hoa|implement|carry|realis|realiz/u;

/** Right before a reference: "kết quả thực hiện Chỉ thị 40-CT/TW năm 2024". */
const CARRIED =
  /(?:(theo)|th[ựu]c hi[ệe]n|tri[ểe]n khai|tuyên truyền|tập huấn|sinh hoạt chuyên đề|quán tri[ệe]t|h[ọo]c(?: t[ậa]p)?|(?:cụ thể|thể chế) h(?:óa|oá))(?: nghiêm| tốt| có hiệu quả)?\s(?:các\s)?$/iu;

/** Right before a reference: the State carries out the Party's so, or sums up what came of it. */
const CARRIES_OUT: readonly RegExp[] = [
  // "Chương trình hành động của Chính phủ thực hiện Nghị quyết số 79"
  /(?:chương trình|kế hoạch) hành động (?:của (?:Chính phủ|Bộ|ngành|tỉnh|thành phố|UBND|Tỉnh ủy|Thành ủy)[^,.;]{0,24}\s)?(?:nhằm |để )?(?:thực hiện|triển khai(?: thực hiện)?|cụ thể hóa|cụ thể hoá)\s(?:các\s)?$/iu,
  // "Ban Chỉ đạo tổng kết Nghị quyết 18"
  /Ban Chỉ đạo[^,.;]{0,24}\s(?:sơ kết|tổng kết)(?: việc)?(?: thực hiện)?\s(?:các\s)?$/iu,
  /action (?:program(?:me)?|plan) (?:to implement|for implementing|implementing)\s(?:the\s)?$/iu,
  /steering committee (?:on|for) (?:summari[sz]ing|reviewing)\s(?:the (?:implementation|execution) of\s)?(?:the\s)?$/iu,
];

/** Right before a reference: what was done on that day is its issue. */
const ISSUING_IT =
  /(?:ban h[àa]nh|k[ýy]|ra|th[ôo]ng qua|issued|adopted|signed|passed|released|approved)\s+(?:c[áa]c\s+|the\s+|a\s+)?$/iu;

/** What a body has out, right after its name. */
const HAS = /^\s(?:đã |cũng )?có\s(?:các\s)?$/iu;

const SIGNED = /^\s?(?:signed|issued|adopted|passed|released|approved)\s(?=on\s)/i;

/** The day of `Signed on August 22, Resolution No 71 …`, or null. */
function signedOn(lead: string): PartialDate | null {
  const signed = SIGNED.exec(lead);
  const day = signed && readDate(lead, signed[0].length);
  return day && /^,\s(?:the\s)?$/i.test(lead.slice(day.end)) ? day.date : null;
}

/** What may stand between a day and what was issued on it: who signed it, and that he did, with no word of speech. */
const SIGNING =
  /^,?\s(?:(?!nói|cho biết|phát biểu|khẳng định|said|told|that\s|since\s)[^.;]){0,90}?(?:ký|ban hành|ra|thông qua|issued|adopted|signed(?:\sinto\sissuance)?)\s(?:các\s|the\s|a\s)?$/iu;

const DAY = /(?:ngày\s\d{1,2}[/-]\d{1,2}|on\s\p{Lu}\p{Ll}{2,8}\s\d{1,2})(?=[\s,])/giu;

/** The day without its year of "On March 22 the Party chief signed …", "Ngày 22/3, Bộ Chính trị ban hành …", or null. */
function dayOfIssue(lead: string): PartialDate | null {
  const day = [...lead.matchAll(DAY)].at(-1);
  const read = day && readDate(lead, day.index);
  return read?.date.startsWith('-') && SIGNING.test(lead.slice(read.end)) ? read.date : null;
}

/** News of a document's own issue: said of no old one. */
const JUST_ISSUED =
  /(?:v[ừư]a|m[ớơ]i) (?:k[ýy]|ban h[àa]nh|ra)|k[ýy](?: ban h[àa]nh)?\s*$|recent (?:release|issuance|adoption) of\s(?:the\s)?$/iu;
