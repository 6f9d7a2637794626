import { foldText } from '../../reference/fold.ts';
import { isBareNumber } from '../../reference/reference.ts';
import { ANOTHER, PLACED, PROVINCES, type Rule } from './finding.ts';

// What the names of places say: of cities, provinces and regions the Politburo resolves one by one.

const NAME = '(\\p{Lu}\\p{Ll}+(?:\\s\\p{Lu}\\p{Ll}+)*)';

/** A city, province or region that a document is on. */
const TITLED = new RegExp(`phát triển.{0,40}?(?:thành phố|tỉnh|vùng|Thủ đô)\\s${NAME}`, 'u');

/** "… về xây dựng thành phố", not "… về học phí": of what a place is to become. */
const DEVELOPED =
  /(?:xây dựng|phát triển)\s(?:(?:tỉnh|thành phố|TP\.?|vùng|Thủ đô)(?!\p{L})|\p{Lu})/u;

/** "Thực hiện Nghị quyết 33, Đà Nẵng …", where no other body is spoken of. */
export const itsPlace: Rule = ({ reference: { around, cues }, document: { title } }) => {
  const [, place] = TITLED.exec(title) ?? [];
  if (place === undefined || around.clause === undefined || around.bodies === 'others') return null;
  if (cues.subject !== undefined && !DEVELOPED.test(cues.subject)) return null;
  return foldText(around.clause).includes(foldText(place)) ? PLACED : null;
};

/** `về xây dựng, phát triển tỉnh Khánh Hòa`, `phát triển Khánh Hòa` in headlines: the one place that a document is on. */
const SUBJECT = new RegExp(
  `^(?:v[ềe]\\s)?(?:(?:phương hướng|nhiệm vụ)(?:,|\\svà)?\\s){0,2}(?:xây dựng(?:,|\\svà)?\\s)?phát triển\\s(?:tỉnh\\s)?${NAME}(?!\\s\\p{Lu}|,\\s\\p{Lu}|\\svà\\s(?:(?:các|vùng)\\s|\\p{Lu}))`,
  'u',
);

/** "Nghị quyết 09-NQ/TW về xây dựng, phát triển tỉnh Khánh Hòa" is none on businessmen. */
export const otherPlace: Rule = ({ reference, document: { title, aliases } }) => {
  const { around, cues } = reference;
  const [, after = ''] = around.clause?.split('… ') ?? [];
  const [, place = ''] = SUBJECT.exec(cues.subject ?? after) ?? [];
  if (!PROVINCES.test(plain(place))) return null;
  const isOn = [title, ...aliases].some((words) => foldText(words).includes(foldText(place)));
  return isOn ? null : { ...ANOTHER, strange: true };
};

/** A name right after a reference; `…` is where that stands. */
const NAMED = new RegExp(`… ${NAME}`, 'u');

/** "Nghị quyết 11 Quảng Nam": a province's own, unless the document is on it. */
export const ofPlace: Rule = ({ reference, document: { title } }) => {
  const { around, scope } = reference;
  const [, place = ''] = NAMED.exec(around.clause ?? '') ?? [];
  const isOwn = scope === 'open' && isBareNumber(reference) && PROVINCES.test(plain(place));
  return isOwn && !foldText(title).includes(foldText(place)) ? ANOTHER : null;
};

/** As provinces are written in English. */
const plain = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('Đ', 'D').replaceAll('đ', 'd');
