import { isBareNumber, type Reference } from '../../reference/reference.ts';
import type { PageContext } from '../context.ts';
import type { CatalogueDocument } from '../lookup.ts';
import { isOnOther } from '../overlap.ts';
import { isCurrent, PLACED, type Rule } from './finding.ts';

// Whose a number is that stands alone.

/** Years for which a regulation is spoken of by its number alone, with nothing else to tell whose it is. */
const YOUNG = 2;

/** The State has no numbered `quy định`: of whatever body, where no other is spoken of, it is the Party's. */
export const isPartysKind = ({ name, around }: Reference): boolean =>
  name.form === 'symbol' && name.kind === 'quy-dinh' && around.bodies !== 'others';

/** A `quy định` by its number alone on a page about party members, or of late, is the Party's. */
export const partysKind: Rule = ({ document, reference }, page) => {
  const { around } = reference;
  if (!isBareNumber(reference) || !isPartysKind(reference)) return null;
  const isOfMembers = /đảng viên|trong đảng|khỏi đảng/iu.test(
    around.paragraph ?? around.clause ?? '',
  );
  const age = Number(page.published?.slice(0, 4)) - Number(document.date?.slice(0, 4));
  const isLate = isCurrent(document, page) && age < YOUNG;
  // "Quy định số 377-QĐ/TW gom cả chuyện vốn nằm ở Quy định 41"
  // … and beside a conclusion, of which the State numbers none either
  const isAmongThem = page.neighbours.some(
    ({ kind }) => kind === document.kind || kind === 'ket-luan',
  );
  // "… cứ lấy Quy định 11 ra hỏi"
  const isNamed = around.named === true;
  return isOfMembers || isLate || isAmongThem || isNamed ? PLACED : null;
};

/** Decisions are numbered by everyone; of the Party's a few of three digits are known by their number, in their own term. */
const isAnyDecision = ({ name }: Reference, document: CatalogueDocument, page: PageContext) =>
  name.form === 'symbol' &&
  name.kind === 'quyet-dinh' &&
  !(name.number.length > 2 && isCurrent(document, page));

/**
 * Where none but the Party's central bodies are spoken of, a number alone is one of theirs, if no decision,
 * nor on something else: "Bạc Liêu đã xây dựng Nghị quyết 04 về phát triển vùng phía Nam Quốc lộ 1A".
 */
export const partysAlone: Rule = ({ reference, document, subject }, page) =>
  isBareNumber(reference) &&
  reference.around.bodies === 'party' &&
  !isAnyDecision(reference, document, page) &&
  !isOnOther(subject)
    ? PLACED
    : null;
