import { ORDINAL } from './english-patterns.ts';
import { readOrdinal } from './numerals.ts';
import type { Reference } from './reference.ts';
import { sentenceAfter, sentenceAround, sentenceBefore, sentenceStart } from './sentences.ts';
import { FOREIGN_TERMS, NEWEST_TERM } from './terms.ts';

// Whose meeting a congress or plenum is that its name does not say.

/** Parties of other countries whose meetings the press speaks of. */
const FOREIGN =
  /\bLPRP\b|\bCPC\b|Lao People['’]s Revolutionary|Communist Party of (?!Vi[eệ]t)|Chinese Communist|Cambodian People['’]s Party|c[aá]ch m[aạ]ng L[aà]o|NDCM L[aà]o|nhân dân (?:các bộ tộc )?L[aà]o|Đảng Cộng sản (?:Trung Quốc|Cu\s?ba|Liên Xô|Nhật|Pháp|Nga|Ấn Độ|Hy Lạp|Bồ Đào Nha)|Đảng Nhân dân Cam|(?<!giáp |giới |giới với )nước L[aà]o(?!\p{L})|Laos['’]s?\s(?:ruling\s)?party|Viêng Chăn|Thongloun|Bounnhang|Tập Cận Bình|\bXi Jinping\b|\bBeijing\b|\bChina Daily\b/iu;

/** `Trung ương 6 khóa XIX` */
const BEYOND = new RegExp(`Trung ương \\d{1,2} kh[oó][aá] (?:${FOREIGN_TERMS})(?!\\p{L})`, 'iu');

/** `…, while the Lao Party's congress aims lower`: what is said next is of another. */
const CONTRAST = /,\s(?:trong khi|còn|while|whereas)(?:\s|$)/iu;

const OWN = /Vi[eệ]t\s?nam|\bCPV\b|ĐCSVN|Đảng ta|our Party/iu;

/**
 * Whether a congress or plenum that the reference does not call Vietnam's is another country's party's: its
 * sentence or the one before speaks of that one, and neither of the Party of Vietnam.
 */
function isForeignMeeting(text: string, { start, end, cues }: Reference): boolean {
  if (FOREIGN_OWNER.test(text.slice(Math.max(0, start - 48), start))) return true;
  const rest = sentenceAfter(text, end);
  const isOfLate = NEWEST_TERM - (cues.term ?? 0) < FORMER;
  const [after = ''] = isOfLate ? rest.split(CONTRAST, 1) : [rest];
  const sentence = text.slice(sentenceStart(text, start, 0), end) + after;
  if (speaksOfOthers(sentence) || OWN.test(sentence)) return isForeign(sentence);
  return isForeign(sentenceBefore(text, start));
}

/** `Lao Party's` 11th congress resolution, `Cuba's` 8th Party Congress: theirs, whoever praises it. */
const FOREIGN_OWNER =
  /(?:\b(?:Lao|Laos|Cuban?|Chinese|China|CPC|LPRP|Cambodian?)(?:['’]s)?|Revolutionary Party['’]s)\s(?:Communist\s)?(?:Party['’]s\s)?$/u;

/** Countries whose parties' congresses are counted near the Party's former ones. */
const COUNTRIES =
  /(?<!(?:giáp|giới|với|sang|border\w*|with)\s)(?<!\p{L})(?:Lào|Cu\s?[Bb]a|La Habana|Laos|Lao(?=\s\p{Ll})|Cuban?)(?!\p{L})/u;

/** Terms before the newest, from which on news beside such a country's name speaks of its congress. */
const FORMER = 2;

/** "Đoàn đại biểu Lào thông báo về Nghị quyết Đại hội XI của Đảng": the Party's of that number is history. */
function isCountrys(text: string, { start, end, name, cues }: Reference): boolean {
  const isFormer = NEWEST_TERM - (cues.term ?? NEWEST_TERM) >= FORMER;
  if (name.form !== 'congress' || cues.date !== undefined || !isFormer) return false;
  const sentence = sentenceAround(text, start, end);
  return COUNTRIES.test(sentence) && !OWN.test(sentence);
}

const speaksOfOthers = (words: string): boolean => FOREIGN.test(words) || BEYOND.test(words);

const isForeign = (words: string): boolean => speaksOfOthers(words) && !OWN.test(words);

const ASSOCIATIONS =
  '(?:Hội|Công đoàn|Liên đoàn|Liên minh|Liên hiệp|Hiệp hội|Đoàn|Phụ nữ|phụ nữ|Mặt trận|MTTQ)(?!\\s(?:nghị|Chủ tịch|đại biểu|Thư ký))';
const LOCAL_PARTY =
  'Đảng bộ\\s(?:các\\s|tỉnh|thành phố|TP|huyện|quận|thị xã|xã|phường|Khối|Quân đội|Công an)';

const ENGLISH_BODY =
  '(?:Union|Confederation(?:\\sof\\sLabou?r)?|Fatherland\\sFront|Association|Federation|Party\\sOrgani[sz]ation)';

/**
 * A congress of an association or a local party: `Đại hội đại biểu toàn quốc Hội Luật gia Việt Nam lần thứ
 * XII`, `Đại hội XIII Công đoàn Việt Nam`, `Đảng bộ tỉnh tổ chức Đại hội đại biểu lần thứ XI`
 */
const OTHERS_CONGRESSES: readonly RegExp[] = [
  `Đại hội\\s(?:đại biểu\\s)?(?:toàn quốc\\s)?(?:${ASSOCIATIONS}|${LOCAL_PARTY})[^.,;\\n]{0,50}?\\slần thứ\\s(?<number>[IVX]+|\\d{1,2})`,
  `Đại hội\\s(?:đại biểu\\s)?(?:toàn quốc\\s)?(?:lần thứ\\s)?(?:[IVX]{1,4}(?:,|\\svà)\\s)*(?<number>[IVX]+|\\d{1,2})\\s(?:của\\s)?(?:${ASSOCIATIONS}|${LOCAL_PARTY})`,
  `(?:Trung ương|TW|TƯ)\\s${ASSOCIATIONS}[^.,;\\n]{0,40}?\\skh[oó][aá]\\s(?<number>[IVX]+|\\d{1,2})(?!\\p{L})`,
  `${LOCAL_PARTY}[^.;\\n]{0,40}\\sĐại hội\\s(?:đại biểu\\s)?lần thứ\\s(?<number>[IVX]+|\\d{1,2})`,
  // `13th Congress of the Vietnam Trade Union`, `the Fatherland Front's 10th National Congress`
  `(?<number>${ORDINAL})\\s(?:National\\s)?(?:Women['’]s\\s)?Congress\\sof\\s(?:the\\s)?[^.,;\\n]{0,40}?${ENGLISH_BODY}`,
  `${ENGLISH_BODY}(?:['’]s)?\\s(?:(?:(?:will\\s)?h[eo]lds?|closed|opened|convened|concluded|adopted|passed)\\s)?(?:(?:the|its)\\s)?(?:[Rr]esolution\\sof\\s(?:the|its)\\s)?(?<number>${ORDINAL})\\s(?:National\\s)?[Cc]ongress`,
  `(?<number>${ORDINAL})\\sNational\\sWomen['’]s\\sCongress`,
].map((shape) => new RegExp(shape, 'gu'));

/** UTF-16 code units after which a local party's congress is forgotten, for each has one of about the Party's number. */
const NEAR = 300;

/** The congresses of others that a text speaks of: by their number, and where they are named. */
class OthersCongresses {
  readonly #named: readonly { number: number; end: number; isLocal: boolean }[];

  constructor(text: string) {
    const local = new RegExp(`${LOCAL_PARTY}|Party\\sOrgani[sz]ation`, 'u');
    this.#named = OTHERS_CONGRESSES.flatMap((shape) =>
      [...text.matchAll(shape)].map(({ 0: words, index, groups }) => ({
        number: readOrdinal(groups?.number ?? '', 0)?.value ?? 0,
        end: index + words.length,
        isLocal: local.test(words),
      })),
    );
  }

  /** Whether "Đại hội XII" at an index is another's: an association's wherever it is named, a local party's just before. */
  has(number: number, at: number): boolean {
    return this.#named.some(
      (one) => one.number === number && (!one.isLocal || (one.end <= at && at - one.end <= NEAR)),
    );
  }
}

/** Those who have national congresses, too. */
const HAVE_CONGRESSES =
  /(?<!\p{L})(?:Công đoàn|Tổng Liên đoàn|[Nn]ữ công(?!\snhân)|MTTQ|Mặt trận|[Tt]uổi trẻ|Hội \p{Lu}|[Hh]ội viên|(?:Trung ương|TW|TƯ|Thành|Tỉnh) [Đđ]oàn|Đoàn (?:Thanh niên|TNCS)|(?:Youth|Trade|Women['’]s|Farmers['’]) Union|Fatherland Front|Confederation)/u;
const PARTYS =
  /[ĐÐ]ảng(?!\s(?:viên|bộ|ủy|uỷ))|\bParty\b(?!\s(?:Organi[sz]ation|Committee|cell))|\bCPV\b/iu;

/** Whether neither a congress's name nor its sentence says that it is the Party's. */
function isUnsaid(text: string, { start, end, cues, name }: Reference): boolean {
  if (name.form === 'congress' && name.plain) return true;
  // The next paragraph says nothing of it.
  const [near = ''] = text.slice(start, end + 10).split(/\n\s*\n/u, 1);
  const isSaid = cues.issuer !== undefined || PARTYS.test(near);
  return !isSaid && !PARTYS.test(sentenceAround(text, start, end));
}

/** "Công đoàn đưa Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII vào cuộc sống": no word says whose. */
export function isUnclaimedCongress(text: string, reference: Reference): boolean {
  if (reference.scope !== 'central' || !isUnsaid(text, reference)) return false;
  const { start, end } = reference;
  return HAVE_CONGRESSES.test(sentenceBefore(text, start) + sentenceAround(text, start, end));
}

/** Those of a text's references that name a meeting of another party or of an association. */
export function othersMeetings(
  text: string,
  references: readonly Reference[],
): ReadonlySet<Reference> {
  const congresses = references.filter(({ name }) => name.form === 'congress');
  const unsaid = new Set(congresses.filter((one) => isUnsaid(text, one)));
  const partys = new Set(
    congresses.flatMap((one) =>
      one.scope === 'central' && !unsaid.has(one) ? (one.cues.term ?? []) : [],
    ),
  );
  const others = unsaid.size > 0 ? new OthersCongresses(text) : null;
  const isOthers = (one: Reference): boolean => {
    const { term } = one.cues;
    if (term === undefined || !unsaid.has(one) || partys.has(term)) return false;
    return others?.has(term, one.start) === true;
  };
  return new Set(
    references.filter(
      (one) =>
        (one.name.form === 'congress' || one.name.form === 'plenum') &&
        (isForeignMeeting(text, one) || isCountrys(text, one) || isOthers(one)),
    ),
  );
}
