import { isDigit } from './fold.ts';
import { speaksOf } from './kinds.ts';
import type { Kind } from './lexicon.ts';
import { isBareNumber, type Name, type Reference, type Surroundings } from './reference.ts';

// What references that stand beside one another share.

const JOIN = /^(?:-|[\s,;]*(?:và các|và|rồi|and|&|cùng với|cùng|hoặc|gắn với|cũng như)?[\s,]*)$/iu;

/** Code units beyond which nothing joins two references. */
const JOINT = 40;

/** Whether words alone that join stand between a reference and the one before it. */
export function isJoinedTo(
  text: string,
  before: Reference | undefined,
  { start }: Reference,
): boolean {
  if (!before || start - before.end > JOINT) return false;
  return JOIN.test(text.slice(before.end, start));
}

/** Kinds that the State numbers so seldom that an issuer after the subject tells: "Kết luận 174 về tiền lương của Bộ Chính trị". */
export const PARTYS_KINDS: ReadonlySet<Kind | null> = new Set([
  'ket-luan',
  'quy-dinh',
  'huong-dan',
]);

/** "Bộ Chính trị đã ban hành các Kết luận số 174, 206", "Kết luận 174, Kết luận 206": whether one is of the list of the one before. */
export const isOfList = (
  text: string,
  reference: Reference,
  before: Reference | undefined,
): boolean =>
  isBareNumber(reference) && (isListed(text, reference) || isAgain(reference.name, before?.name));

/** Whether one of the Party's kinds follows another of that kind. */
const isAgain = (name: Name, before: Name | undefined): boolean =>
  name.form === 'symbol' &&
  before?.form === 'symbol' &&
  before.kind === name.kind &&
  PARTYS_KINDS.has(name.kind);

/** A number alone that counts nothing: "…, 127 trạm y tế". */
const isListed = (text: string, { start, end }: Reference): boolean =>
  isDigit(text.charCodeAt(start)) &&
  /^(?:$|[.,;:)\n]|\s(?:v[ềe]|của|và|do)\s)/iu.test(text.slice(end, end + 5));

/**
 * "Chỉ thị 05, Kết luận 21 và Quy định 37": bodies of the State number no such things beside one
 * another, so that where none is spoken of the list is the Party's.
 */
export function withPartysLists(references: readonly Reference[]): Reference[] {
  return listsOf(references, ({ around }) => around.joined === true).flatMap((list) =>
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
    [...kinds].every(
      (kind) => kind === 'nghi-quyet' || kind === 'chi-thi' || PARTYS_KINDS.has(kind),
    ) &&
    list.every(
      (one) => isBareNumber(one) && one.scope === 'open' && one.around.bodies === undefined,
    )
  );
}

/** What a joined reference takes over from the one before it: who issued it, in which term, whose it is. */
export function sharedFrom(before: Reference | undefined): Surroundings {
  if (!before) return {};
  const { issuer, term } = { ...before.around, ...before.cues };
  const { central, carried } = before.around;
  return {
    ...(issuer !== undefined && { issuer }),
    ...(term !== undefined && { term }),
    ...(central && { central }),
    ...(carried && { carried }),
  };
}

/** What stands in a list together, each thing with those that are joined to it. */
export function listsOf<T>(all: readonly T[], isJoined: (one: T, index: number) => boolean): T[][] {
  const lists: T[][] = [];
  all.forEach((one, index) => {
    const list = lists.at(-1);
    if (list && isJoined(one, index)) list.push(one);
    else lists.push([one]);
  });
  return lists;
}

const AMENDS =
  /^[^.;]{0,40}(?:sửa đổi|bổ sung|thay thế|thay cho|amend\w*|supplement\w*|replac\w*)(?:\s\p{L}+){0,3}\s$/iu;

/** `Hướng dẫn số 15, sửa đổi Hướng dẫn số 05`: who changes a document of its own kind mostly issued it. */
export function issuerOfAmended(
  text: string,
  { name, start }: Reference,
  before: Reference | undefined,
): Surroundings {
  if (name.form !== 'symbol' || before?.name.form !== 'symbol') return {};
  if (name.kind !== before.name.kind || start - before.end > JOINT * 2) return {};
  const { issuer } = { ...before.around, ...before.cues };
  return issuer !== undefined && AMENDS.test(text.slice(before.end, start)) ? { issuer } : {};
}

const ASIDE = /^[^.;()\n]{0,120}\($/u;

/** `Nghị quyết Trung ương 6 khóa X về … (Nghị quyết số 21-NQ/TW)`: the symbol of what that plenum issued. */
export function termOfAside(
  text: string,
  { name, start }: Reference,
  before: Reference | undefined,
): Surroundings {
  if (name.form !== 'symbol' || name.code === null || before?.name.form !== 'plenum') return {};
  const { term } = before.cues;
  const between = text.slice(before.end, start);
  const isAside = before.name.kind === name.kind && ASIDE.test(between) && !speaksOf(between);
  return term !== undefined && isAside ? { term, listed: true } : {};
}

/** `Nghị quyết 08 và Nghị quyết 49 của Bộ Chính trị`: what follows the last goes for all. */
export function shareBackwards(text: string, references: Reference[]): void {
  for (let index = references.length - 2; index >= 0; index--) {
    const reference = references[index];
    const next = references[index + 1];
    if (!reference || !next?.around.joined) continue;
    const isBare = reference.scope === 'open';
    const { issuer, term, central } = { ...next.around, ...next.cues };
    // "Kết luận số 61 và Quyết định số 673/QĐ-TTg": a symbol says whose it is, of its own kind.
    // "Nghị quyết 68 và Nghị quyết 198 của Quốc hội": named anew, and another's.
    const isOneList = isDigit(text.charCodeAt(next.start)) || !isApart(reference, next);
    const isOthers =
      next.scope === 'other' && !next.around.issuer && isOneList && isAlike(reference, next);
    const isOwned = next.scope === 'central' && next.name.form === 'symbol' && !next.name.code;
    references[index] = {
      ...reference,
      scope: isBare && isOthers ? 'other' : reference.scope,
      around: {
        ...(issuer !== undefined && { issuer }),
        ...(term !== undefined && isBare && next.scope !== 'other' && { term }),
        ...((central || isOwned) && { central: true as const }),
        ...reference.around,
      },
    };
  }
}

/** Beyond the numbers that the Party gives its resolutions, and the low ones of the State's beside which those stand. */
const FAR = 130;

/** Whether the next is another's by its kind, or by a number far from the Party's. */
const isApart = ({ name: a }: Reference, { name: b }: Reference): boolean =>
  a.form === 'symbol' &&
  b.form === 'symbol' &&
  (a.kind !== b.kind || (Number(a.number) < FAR && Number(b.number) >= FAR));

/**
 * The State numbers no conclusions: "Kết luận 61 và Quyết định 673 của Thủ tướng"; a local congress numbers
 * nothing: "NQ45 và nghị quyết đại hội 16 của Đảng bộ thành phố".
 */
const isAlike = ({ name: a }: Reference, { name: b }: Reference): boolean =>
  a.form !== 'symbol' ||
  (b.form !== 'congress' &&
    (b.form !== 'symbol' || a.kind === b.kind || (b.code === null && a.kind !== 'ket-luan')));
