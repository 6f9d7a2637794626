import { folded, foldText, isCapital, isDigit, isLetter, isSpace, unaccented } from './fold.ts';
import { ISSUERS, KINDS, type Kind, numberedAs } from './lexicon.ts';
import { digitsOf } from './numerals.ts';
import { skipSpace } from './phrases.ts';

/** What stands after a kind word: `18-NQ/TW`, `159-TB`, `18`. */
export interface Designator {
  readonly start: number;
  /** UTF-16 index after it. */
  readonly end: number;
  /** As compared: no leading zeros, capital suffix. */
  readonly number: string;
  /** Null for a bare number. */
  readonly code: string | null;
  /** Null where none is printed. */
  readonly level: string | null;
  /** Whether code and level are those of a central body; null where nothing tells. */
  readonly central: boolean | null;
  /** `18/2017`: the year that the press adds as the State's numbers have it. */
  readonly year?: string;
}

const HYPHEN = 45;
const SLASH = 47;

/** Codes by their folded spelling, `QD` for `QĐ` too, to the form they are numbered under. */
const CODES: ReadonlyMap<string, string> = new Map(
  Object.values(KINDS)
    .flatMap((kind) => kind.codes)
    .flatMap((code) => [
      [unaccented(code), numberedAs(code)],
      [foldText(code), numberedAs(code)],
    ]),
);

/** The kind that a code stands for, the first one where several share it. */
const KIND_OF_CODE: ReadonlyMap<string, Kind> = new Map(
  (Object.keys(KINDS) as Kind[]) // the table's own keys
    .toReversed()
    .flatMap((kind) => KINDS[kind].codes.map((code) => [numberedAs(code), kind] as const)),
);

export const kindOfCode = (code: string): Kind | null => KIND_OF_CODE.get(code) ?? null;

/** A level as compared: `T.Ư` is `TW`. Every spelling of the Central Committee ends so. */
function comparedLevel(printed: string): string {
  return foldText(printed)
    .replace(/[.\s-]/g, '')
    .replace(/tư/g, 'tw')
    .replace('trungương', 'tw');
}

const LEVELS: ReadonlyMap<string, string> = new Map(
  Object.values(ISSUERS)
    .flatMap((issuer): readonly string[] => issuer.levels)
    .map((level) => [comparedLevel(level), level]),
);

/** `18-NQ/BCHTW`, `37/CT-BBT`: who issued it, in the place of whose it is. */
const ISSUED_BY = /^(?:BCHTW|BCHTƯ|BCHTWĐ|BBT|BBTTW)$/u;
const ISSUED: ReadonlySet<string> = new Set(['NQ', 'CT', 'KL']);

/** Associations have central committees, too, and abbreviate them so. */
const ASSOCIATION =
  /(?:Hội(?!\snghị)|Đoàn|Công đoàn|Liên (?:đoàn|hiệp|minh)|Mặt trận|MTTQ)(?!\p{L})/u;

/** Whether the words about a symbol in its paragraph speak of the Party's committees, by the day or term too, and of no association. */
function isOfParty(text: string, start: number, end: number): boolean {
  const before =
    text
      .slice(Math.max(0, start - 80), start)
      .split('\n')
      .at(-1) ?? '';
  const [after = ''] = text.slice(end, end + 60).split('\n', 1);
  return (
    !ASSOCIATION.test(before + after) &&
    /Đảng|[Kk]hóa|Ban Bí thư|BBT|Trung ương|ngày|năm|về/u.test(text.slice(end - 4, end) + after)
  );
}

/** `HD/BTC Trung ương Đoàn`, `57-TW Đoàn` */
const OF_ASSOCIATION = /^\s(?:Đoàn|Hội(?!\snghị)|MTTQ|Mặt trận|Công đoàn)(?!\p{L})/u;

/**
 * A number with what follows it, if that is a symbol's; a bare number otherwise.
 *
 * @param at where its first digit stands
 */
export function readDesignator(text: string, at: number): Designator | null {
  let end = at;
  while (isDigit(folded(text, end))) end++;
  if (end === at || end - at > 5) return null;
  // `Chỉ thị 0 3`, `Kết luận số 1 4-KL/TW`
  const split = /^(?:0 \d(?!\d)|\d \d(?=\s?-\s?(?:NQ|KL|CT|QĐi?|HD|TB)\s?\/\s?T[WƯ]))/u.exec(
    text.slice(at, at + 16),
  );
  // A table counts its rows: `1 05-CT/TW`.
  const isCitations = () => /\p{L}\s$/u.test(text.slice(Math.max(0, at - 2), at));
  if (split && (split[0].startsWith('0') || isCitations())) end = at + split[0].length;
  const digits = digitsOf(text, at, end)
    .replaceAll(' ', '')
    .replace(/^0+(?=\d)/, '');
  const suffix = readSuffix(text, end);
  const number = digits + suffix.toUpperCase();
  const bare = { start: at, end: end + suffix.length, number, code: null, level: null };

  const first = readSeparator(text, bare.end);
  // A year in the place of the code: laws of the State since 1999 (`43/2022/QH15`).
  if (first.unit === SLASH && isDigit(folded(text, first.end))) {
    return readYeared(text, first.end, bare);
  }
  // `45/TƯ`, `57-TW`, `21-BCHTW`
  const alone = first.unit === 0 || first.spaced ? null : readLevel(text, first);
  const isCommittees =
    alone !== null && ISSUED_BY.test(alone.level) && isOfParty(text, at, alone.end);
  if (isCommittees) return { ...bare, end: alone.end, level: 'TW', central: true };
  if (alone?.central && !OF_ASSOCIATION.test(text.slice(alone.end, alone.end + 12))) {
    return { ...bare, end: alone.end, level: alone.level, central: true };
  }
  const code = readCode(text, first.end);
  if (!code || (first.unit === 0 && first.end === bare.end && suffix !== '')) {
    return otherDesignator(text, first, bare) ?? { ...bare, central: null };
  }
  // `202-TB/2015`
  const [dated, year] = YEAR_OF.exec(text.slice(code.end, code.end + 8)) ?? [];
  if (dated !== undefined && year !== undefined) {
    return { ...bare, end: code.end + dated.length, code: code.code, central: null, year };
  }
  const second = readSeparator(text, code.end);
  const printed = readLevel(text, second);
  const isIssuers =
    printed !== null &&
    ISSUED.has(code.code) &&
    ISSUED_BY.test(printed.level) &&
    isOfParty(text, at, printed.end);
  // `217/QĐ-BCT ngày 12/12/2013 của Bộ Chính trị`: the ministry's letters, and not the ministry's.
  const isPolitburos =
    printed?.level === POLITBURO && OF_POLITBURO.test(text.slice(printed.end, printed.end + 60));
  const level =
    printed && (isIssuers || isPolitburos) ? { ...printed, level: 'TW', central: true } : printed;
  // Spaces alone hold a symbol together only when it is a central one.
  if (!level || (second.unit === 0 && !level.central)) {
    // `18 NQ` needs more to be a symbol than a space; `159-TB` is one cut short.
    if (first.unit === 0) return { ...bare, central: null };
    const wordGoesOn = isLetter(folded(text, code.end));
    return wordGoesOn
      ? { ...bare, central: null }
      : { ...bare, end: code.end, code: code.code, central: null };
  }
  const isUntold =
    first.unit === HYPHEN && second.unit === SLASH && mayBePolitburos(code.code, level.level);
  return {
    ...bare,
    end: level.end,
    code: code.code,
    level: level.level,
    central: isUntold ? null : level.central,
  };
}

const OF_POLITBURO =
  /^(?:,?\s(?:ngày\s)?\d[\d/.-]{5,9}|\sngày[\d\s\p{L}]{8,24})?\scủa Bộ [Cc]hính trị(?!\p{L})/u;

/** Letters of the Politburo, and of a ministry. */
export const POLITBURO = 'BCT';

/** `11-CT/BCT`: in the Party's order; the ministry, whose own are `11/CT-BCT`, adopts no conclusions. */
const mayBePolitburos = (code: string, level: string): boolean =>
  level === POLITBURO && (code === 'CT' || code === 'KL');

const YEAR_OF = /^\s?\/\s?((?:19|20)\d\d)(?![\d/\p{L}-])/u;

/** `/CT-TW` after a year, of kinds that associations issue seldom, whose centres are called so, too; or `/TW` alone. */
const YEARED = /^\s?\/\s?(?:(NQ|CT|KL|QĐi?)[-/]?)?TW$/u;

/** `43/2022/QH15`, which is the State's; `09/2007/NQ-TW` and `18/2017`, which the Party's may be called. */
function readYeared(
  text: string,
  at: number,
  bare: Omit<Designator, 'central'>,
): Designator | null {
  const [whole, year, rest] =
    /^(\d{4})(\s?\/\s?[\p{L}\d-]+(?:\/TW)?)?(?![\p{L}\d])/u.exec(text.slice(at, at + 32)) ?? [];
  if (whole === undefined || year === undefined) return null;
  const end = at + whole.length;
  if (rest === undefined) {
    const isYear = /^(?:19|20)/.test(year) && !/^\s?[-/]/.test(text.slice(end, end + 2));
    return isYear ? { ...bare, end, central: null, year } : null;
  }
  const yeared = YEARED.exec(rest);
  const code = CODES.get(foldText(yeared?.[1] ?? ''));
  if (!yeared || (yeared[1] !== undefined && code === undefined))
    return { ...bare, end, central: false };
  return { ...bare, end, code: code ?? null, level: 'TW', central: true, year };
}

/** `B` of `08B-NQ/HNTW` and `Nghị quyết 8B`: a letter right after a number. */
function readSuffix(text: string, at: number): string {
  const letter = text[at] ?? '';
  if (!/[A-Da-d]/.test(letter)) return '';
  const next = folded(text, skipSpace(text, at + 1));
  const after = folded(text, at + 1);
  const isAlone = /[AaBb]/.test(letter) && !isLetter(after) && !isDigit(after);
  return isAlone || next === HYPHEN || next === SLASH ? letter : '';
}

interface Separator {
  /** Folded; 0 for none or spaces alone. */
  readonly unit: number;
  readonly start: number;
  readonly end: number;
  readonly spaced: boolean;
}

const PUNCTUATED = /^\.T[WƯ](?!\p{L})|^(?:[._]|,\s?)(?:NQ|CT|KL|QĐ|HD|TB)\s?[/–-]\s?[TB]/u;

function readSeparator(text: string, at: number): Separator {
  const before = skipSpace(text, at);
  // `35-CT.TƯ`, `35.NQ/TW`, `27, NQ – TW`
  const unit = PUNCTUATED.test(text.slice(before, before + 10)) ? SLASH : folded(text, before);
  if (unit !== HYPHEN && unit !== SLASH) {
    return { unit: 0, start: at, end: before, spaced: before > at };
  }
  // `09/-CT-TW`
  const isDouble = folded(text, before + 1) === HYPHEN && isCapital(text, before + 2);
  const after = skipSpace(text, before + (isDouble ? 2 : 1));
  return { unit, start: at, end: after, spaced: before > at && after > before + 1 };
}

/** `20 NQTW`, `159-HDBTGTW` */
const GLUED_LEVEL = /^(?:T[WƯ]|B[TDN][A-Z]TW|UBKTTW|VPTW)(?!\p{L})/u;

function readCode(text: string, at: number): { code: string; end: number } | null {
  for (const length of [4, 3, 2]) {
    const code = CODES.get(foldText(text.slice(at, at + length)));
    // At the end of a text the slice is shorter.
    if (code === undefined || at + length > text.length) continue;
    const next = folded(text, at + length);
    if (
      length === 2 &&
      isLetter(next) &&
      !GLUED_LEVEL.test(text.slice(at + length, at + length + 8))
    )
      continue;
    return { code, end: at + length };
  }
  return null;
}

interface Level {
  readonly level: string;
  readonly central: boolean;
  readonly end: number;
}

const LEVEL_SHAPE =
  /^(?:trung ương|\p{Lu}{0,6}t\s?[.\s]\s?[ưwƯW](?!\p{L}(?!ủa|gày|ề))|[\p{L}\d]+(?:-\p{Lu}[\p{L}\d]*)*)/iu;

/** The last full stop of `T.Ư.` is the sentence's, unless that goes on. */
const GOES_ON = /^\.[^\S\n]+[\p{Ll}\d(]/u;

function readLevel(text: string, { unit, end: at }: Separator): Level | null {
  const isGlued = GLUED_LEVEL.test(text.slice(at, at + 8));
  if (unit === 0 && !isGlued && !isSpace(folded(text, at - 1))) return null;
  const printed = LEVEL_SHAPE.exec(text.slice(at, at + 40))?.[0];
  if (printed === undefined) return null;
  // `12-HD/BTC/TW`, `05-HD/UBKT TW`
  const [parted] =
    /^(?:[/.-]|\s)(?:T[WƯ]|Trung ương)(?!\p{L})/u.exec(
      text.slice(at + printed.length, at + printed.length + 11),
    ) ?? [];
  const whole = parted && LEVELS.get(comparedLevel(`${printed}TW`));
  const after = at + printed.length + (parted?.length ?? 0);
  if (parted && whole !== undefined && !OF_ASSOCIATION.test(text.slice(after, after + 12)))
    return { level: whole, central: true, end: at + printed.length + parted.length };
  const level = LEVELS.get(comparedLevel(printed));
  if (level !== undefined) {
    const end = at + printed.length;
    const isStopped = printed.includes('.') && GOES_ON.test(text.slice(end, end + 4));
    return { level, central: true, end: isStopped ? end + 1 : end };
  }
  // `NQ/TWngày`: the level ends where the capitals do.
  const capitals = /^\p{Lu}+(?=\p{Ll})/u.exec(printed)?.[0] ?? '';
  // … or one before it, where the next word has a capital: `NQ/TWNgày`
  for (const capital of [capitals, capitals.slice(0, -1)]) {
    const glued = LEVELS.get(comparedLevel(capital));
    if (glued !== undefined) return { level: glued, central: true, end: at + capital.length };
  }
  // `58-KL/TW1`: a footnote's mark; `60-KL/TWCỦA`: a lost space; `35-NQ/TWĐ`: the Party's
  const bare = printed.replace(/(?:\d{1,2}|CỦA|NGÀY|VỀ|Đ)$/u, '');
  const noted = LEVELS.get(comparedLevel(bare));
  if (noted !== undefined) return { level: noted, central: true, end: at + bare.length };
  const dashed = LEVELS.get(comparedLevel(printed.split('-')[0] ?? ''));
  if (dashed !== undefined) {
    return { level: dashed, central: true, end: at + printed.indexOf('-') };
  }
  return { level: printed.toUpperCase(), central: false, end: at + printed.length };
}

/** A symbol without a code of the Party's: `216-CP`, `669/VPCP-QHQT`, `900/UBTVQH11`, `127/TgT`. */
function otherDesignator(
  text: string,
  separator: Separator,
  bare: Omit<Designator, 'central'>,
): Designator | null {
  if (separator.unit === 0 || separator.spaced || !isCapital(text, separator.end)) return null;
  const letters = /^(?:\p{Lu}\p{Ll}?\p{Lu}[\p{L}\d]*)(?:[-/][\p{L}\d]+)*/u.exec(
    text.slice(separator.end, separator.end + 40),
  );
  if (!letters) return null;
  const [level] = letters;
  return { ...bare, level, end: separator.end + level.length, central: false };
}
