import { foldText } from '../../reference/fold.ts';
import type { Reference } from '../../reference/reference.ts';
import type { CatalogueDocument } from '../lookup.ts';
import { ANOTHER, type Rule } from './finding.ts';

// What the names of places say: of cities, provinces and regions the Politburo resolves one by one.

const SYLLABLE = '\\p{Lu}\\p{Ll}+';

/** A city, province or region that a document is on. */
const TITLED = new RegExp(
  `phát triển.{0,40}?(?:thành phố|tỉnh|vùng|Thủ đô)\\s(${SYLLABLE}(?:\\s${SYLLABLE})*)`,
  'u',
);

/** "Thực hiện Nghị quyết 33, Đà Nẵng …", where no other body is spoken of. */
export function isOfItsPlace({ around }: Reference, { title }: CatalogueDocument): boolean {
  const [, place] = TITLED.exec(title) ?? [];
  if (place === undefined || around.clause === undefined) return false;
  return around.bodies !== 'others' && foldText(around.clause).includes(foldText(place));
}

/** `về xây dựng, phát triển tỉnh Khánh Hòa`: the one place that a document is on; not `phát triển Đại học …`. */
const SUBJECT = new RegExp(
  `^v[ềe]\\s(?:(?:phương hướng|nhiệm vụ)(?:,|\\svà)?\\s){0,2}(?:xây dựng(?:,|\\svà)?\\s)?phát triển\\s(?:(?:tỉnh|[Tt]hành phố|TP\\.?|vùng|Thủ đô)\\s)?(?!Đảng|Việt|Quân|Nhà|Tây\\sBắc)(${SYLLABLE}(?:\\s${SYLLABLE})+)`,
  'u',
);

/** "Nghị quyết 09-NQ/TW về xây dựng, phát triển tỉnh Khánh Hòa" is none on businessmen. */
export const otherPlace: Rule = ({ reference: { cues }, document: { title, aliases } }) => {
  const [, place] = SUBJECT.exec(cues.subject ?? '') ?? [];
  if (place === undefined) return null;
  const isOn = [title, ...aliases].some((words) => foldText(words).includes(foldText(place)));
  return isOn ? null : { ...ANOTHER, strange: true };
};
