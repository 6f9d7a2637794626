import { readDate } from './dates.ts';
import { possessiveBefore } from './english-before.ts';
import { foldText } from './fold.ts';
import { readNumbered } from './numbered.ts';
import { ownCues } from './own-cues.ts';
import type { Reference } from './reference.ts';
import { misspeltKind } from './slips.ts';
import { kindOfCode, readDesignator } from './symbol.ts';

const LETTERHEAD =
  /^[\s*|–-]*(?:ĐẢNG CỘNG SẢN VIỆT NAM)?[\s*–-]*(?:\p{Lu}[\p{L}. ]{1,28},\s?)(?=[Nn]g[àa]y|NG[ÀA]Y|[A-Z][a-z]+ \d|\d{1,2} [A-Z][a-z]+ \d)/u;

/** Names of local committees at the head of a document: some print `TƯ` for their own `TU`. */
const LOCAL_HEAD = /(?:tinh|thanh|huyên|quân|thi|đang) uy|đang bô/;

/** `10-NQ/TW Politburo Resolution in 1988` */
const KIND_AFTER =
  /^\s(?:(?:Central|Party|Politburo|Secretariat)(?:['’]s)?\s)?(Resolution|Directive|Conclusion|Regulation|Decision)\b/i;

const SHORT_KIND = /(?<![\p{L}\d])(\p{Lu}{1,2}\p{L})\s{1,2}$/u;

/** `Nghị định số 11-NQ/TW`, `Nghị số 03-NQ/TW`: the Party issues none, but the press slips. */
const WRONG_KIND = /(?<!\p{L})(?:Nghị(?: định)?|Thông tư)\s{1,2}$/iu;

/** `các Quy định: số 89-QĐ/TW; số 214-QĐ/TW` */
const HEADED =
  /(?<!\p{L})(?:Nghị quyết|Chỉ thị|Kết luận|Quy định|Quyết định|Hướng dẫn|Thông báo|Kế hoạch|Resolutions?|Directives?|Conclusions?|Regulations?):\s{1,2}$/iu;

/** A symbol without a kind word: `theo 05-CT/TW`, `Số: 29-NQ/TW` at the head of a document. */
export function readLoneSymbol(text: string, at: number, floor: number): Reference[] {
  const before = text[at - 1];
  if (
    before !== undefined &&
    /[\p{L}\d/.,-]/u.test(before) &&
    !/(?:s[ốôo]|no\.?)$/iu.test(text.slice(Math.max(0, at - 3), at))
  ) {
    return [];
  }
  const designator = readDesignator(text, at);
  if (designator?.central !== true || designator.code === null) return [];
  if (!/[-/–—−‑]/u.test(text.slice(at, designator.end))) return [];
  const word = /(?:s[ốôo]|no\.?)\s{0,2}:?\s{0,2}$/iu.exec(text.slice(Math.max(floor, at - 8), at));
  const numberWord = word ? at - word[0].length : at;
  // `HD 01-HD/TW`: kinds that are never short before a number alone are so before a symbol.
  const short = SHORT_KIND.exec(text.slice(Math.max(floor, numberWord - 8), numberWord));
  const isItsKind = short !== null && foldText(short[1] ?? '') === foldText(designator.code);
  const wrong = WRONG_KIND.exec(text.slice(Math.max(floor, numberWord - 12), numberWord));
  const headed = HEADED.exec(text.slice(Math.max(floor, numberWord - 14), numberWord));
  const kind = kindOfCode(designator.code);
  const named = (isItsKind ? short : (wrong ?? headed))?.[0].length;
  const start =
    numberWord -
    (named ?? misspeltKind(text.slice(Math.max(floor, numberWord - 16), numberWord), kind));
  const called = KIND_AFTER.exec(text.slice(designator.end, designator.end + 40));
  const issuer =
    called && possessiveBefore(text, designator.end + called[0].length - (called[1]?.length ?? 0));
  const { cues, end } = ownCues(
    text,
    designator.end + (called?.[0].length ?? 0),
    issuer?.type === 'issuer' ? { issuer: issuer.issuer } : {},
  );
  const isHead = word?.[0].startsWith('S') === true;
  const isLocal = isHead && LOCAL_HEAD.test(foldText(text.slice(Math.max(0, start - 120), start)));
  const head = word && LETTERHEAD.exec(text.slice(end, end + 90));
  const date = head && readDate(text, end + head[0].length);
  return [
    {
      start,
      end: date?.end ?? end,
      scope: isLocal ? 'other' : 'central',
      name: {
        form: 'symbol',
        kind,
        number: designator.number,
        code: designator.code,
        level: designator.level,
      },
      cues: date ? { ...cues, date: date.date } : cues,
      around: {},
    },
  ];
}

/** `(số 18, 19, 20, 21-NQ/TW)`: numbers whose code stands after the last. */
const LONE_LIST =
  /^\d{1,3}(?:(?:,|,?\svà)\s(?:số\s)?\d{1,3}){0,9}(?:,|,?\svà)\s(?:số\s)?\d{1,3}-(NQ|CT|KL|QĐ)\/T[WƯ]/u;

/** "… cuối tháng 8, 195-KL/TW" */
const TIME = /(?:tháng|năm|ngày|quý)\s$/iu;

/** Numbers without a kind word that share one code; null where none do. */
export function readLoneList(text: string, at: number, floor: number): Reference[] | null {
  const [, code] = LONE_LIST.exec(text.slice(at, at + 80)) ?? [];
  const kind = code === undefined ? null : kindOfCode(code);
  const word = /(?:^|[\s(])(số\s)?$/u.exec(text.slice(Math.max(floor, at - 5), at));
  const isTime = TIME.test(text.slice(Math.max(0, at - 6), at));
  if (!kind || !word || isTime) return null;
  const start = at - (word[1]?.length ?? 0);
  return readNumbered(text, at, {
    start,
    kind,
    cues: {},
    plural: true,
    needsIssuer: false,
    isIntroduced: () => false,
  });
}
