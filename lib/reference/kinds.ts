import { isCapital } from './fold.ts';
import { KINDS, type Kind } from './lexicon.ts';
import { isWordStart, Phrases } from './phrases.ts';
import { namesOfKind } from './spellings.ts';
import { kindOfCode } from './symbol.ts';

const KIND_NAMES = Object.keys(KINDS) as Kind[]; // the table's own keys

const KIND_WORDS = new Phrases<Kind>(
  KIND_NAMES.flatMap((kind) => namesOfKind(kind).map((word) => [word, kind] as const)),
);

const ABBREVIATIONS = new Phrases<Kind>(
  KIND_NAMES.flatMap((kind) => KINDS[kind].codes.map((code) => [code, kind] as const)),
);

/** A kind word, and the UTF-16 index after it. */
export interface KindAt {
  readonly kind: Kind;
  readonly end: number;
  /** Short in letters that mean other things as well: no citation without its issuer. */
  readonly needsIssuer?: boolean;
}

/** The kind word at an index: in full, or short in capitals (`NQ`). */
export function readKind(text: string, at: number): KindAt | null {
  const word = KIND_WORDS.match(text, at);
  // "thông báo Kết luận số 44" makes known a conclusion, "thông báo Kết luận số 264-TB/TW" is what does.
  const isVerb = word !== null && /^thông báo\s+Kết luận$/u.test(text.slice(at, word.end));
  if (isVerb && !/^\s(?:s[ốô]\s)?\d{1,3}\s?-\s?TB/u.test(text.slice(word.end, word.end + 14)))
    return null;
  if (word) {
    // "the rule of law"
    if (text.slice(at, word.end) === 'rule') return null;
    const end = pastEpithet(text, pastAbbreviation(text, word.end));
    // A decree without an issuer is the Government's `nghị định`, a rule anybody's.
    return {
      kind: word.value,
      end,
      needsIssuer: /^(?:decree|rule)$/i.test(text.slice(at, word.end)),
    };
  }
  const lost = LOST_SPACE.exec(text.slice(at, at + 20))?.[0];
  const whole = lost === undefined ? null : KIND_WORDS.match(lost, 0);
  if (lost !== undefined && whole) return { kind: whole.value, end: at + lost.length };
  if (!isCapital(text, at) || !isCapital(text, at + 1)) return null;
  // `NQTW 4`, `NQĐại hội XII` are written as one word.
  const glued =
    /^(?:NQ|KL|CT)(?:(?=T[WƯ]|Trung ương|Đại hội|ĐH|Hội nghị|HN)|[-/.](?=(?:T[WƯ]|ĐH)\s?[\dIVX]))/u.exec(
      text.slice(at, at + 12),
    )?.[0];
  const kind = glued === undefined ? null : kindOfCode(glued.slice(0, 2));
  if (glued !== undefined && kind) return { kind, end: at + glued.length };
  const short = ABBREVIATIONS.match(text, at);
  // Folded, `QĐị` is `QĐi`, too; `CTnăm` is no word.
  if (!short || /^(?:..ị|\p{Lu}+n[aă])/u.test(text.slice(at, short.end + 2))) return null;
  // `NQ-57`, `NQ.18-NQ/TW`
  const isHyphened = /^(?:NQ|KL)[-.]\d/u.test(text.slice(at, at + 4));
  const needsIssuer = KINDS[short.value].abbreviated === 'issued';
  return {
    kind: short.value,
    end: short.end + Number(isHyphened),
    needsIssuer,
  };
}

/** `Nghị quyếtsố 57-NQ/TW`, `Resolutionadopted by` */
const LOST_SPACE =
  /^(?:(?:nghị quyết|chỉ thị|kết luận|quy định|quyết định|hướng dẫn|thông báo|quy chế|kế hoạch|công văn|báo cáo|đề án)(?=số[\s:]{1,2}\d)|(?:resolution|directive|conclusion|regulation)(?=(?:adopted|issued)\s))/iu;

/** What the press calls documents between their kind and their number. */
export const EPITHETS = [
  ...['chiến lược', 'trụ cột', 'đột phá', 'quan trọng', 'vừa ban hành'],
  'thi hành Điều lệ Đảng',
] as const;

const EPITHET = new RegExp(
  `^\\s["“]?(?:${EPITHETS.join('|')}|chuyên đề(?=\\ssố\\s\\d+-\\p{L}+\\/T[WƯ]))["”]?(?=:|\\s(?:s[ốô]|\\d|của|do|(?:là|như|gồm):?\\s\\d)(?!\\p{L})|\\s\\()`,
  'iu',
);

/** `Nghị quyết chiến lược số 57`, `nghị quyết "trụ cột" của Bộ Chính trị (57, 59)`: the index after what the press calls it. */
function pastEpithet(text: string, end: number): number {
  return end + (EPITHET.exec(text.slice(end, end + 60))?.[0].length ?? 0);
}

/** `Nghị quyết (NQ) số 22-NQ/TW`, `Nghị quyết NQ 32`: the index after the abbreviation of the same kind. */
function pastAbbreviation(text: string, end: number): number {
  const abbreviation =
    /^\s(?:\((?:NQ|CT|KL|QĐ|HD|TB)\)|(?:NQ|CT|KL|QĐ|HD|TB))(?=\s+(?:s[ốô]|\d|Trung ương|T[WƯ]|H[ộô]i ngh|Đại h))/iu.exec(
      text.slice(end, end + 20),
    );
  return end + (abbreviation?.[0].length ?? 0);
}

/** All of the words by which a kind is read. */
export const KIND_PHRASES = [KIND_WORDS, ABBREVIATIONS] as const;

/** Whether words speak of a document at all, or of one of a kind, whatever its name. */
export function speaksOf(words: string, kind?: Kind | null): boolean {
  for (let at = 0; at < words.length; at++) {
    const spoken = isWordStart(words, at) ? readKind(words, at) : null;
    if (spoken && (kind === undefined || spoken.kind === kind)) return true;
  }
  return false;
}
