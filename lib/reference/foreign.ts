import { sentenceEnd, sentenceStart } from './sentences.ts';

/** Parties of other countries whose meetings the press speaks of. */
const FOREIGN =
  /\bLPRP\b|\bCPC\b|Lao People['’]s Revolutionary|Communist Party of (?!Vi[eệ]t)|Chinese Communist|Cambodian People['’]s Party|c[aá]ch m[aạ]ng L[aà]o|NDCM L[aà]o|nhân dân (?:các bộ tộc )?L[aà]o|Đảng Cộng sản (?:Trung Quốc|Cu\s?ba|Liên Xô|Nhật|Pháp|Nga|Ấn Độ|Hy Lạp|Bồ Đào Nha)|Đảng Nhân dân Cam/iu;

const OWN = /Vi[eệ]t\s?nam|\bCPV\b|ĐCSVN|Đảng ta|our Party/iu;

/** UTF-16 code units of a sentence that are looked at after a reference. */
const AFTER = 160;

/**
 * Whether a congress or plenum that the reference does not call Vietnam's is another country's party's: its
 * sentence speaks of that one, and not of the Party of Vietnam.
 */
export function isForeignMeeting(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const from = sentenceStart(text, start, 0);
  const sentence = text.slice(from, sentenceEnd(text, end, Math.min(text.length, end + AFTER)));
  return FOREIGN.test(sentence) && !OWN.test(sentence);
}
