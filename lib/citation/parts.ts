import { ISSUERS, KINDS } from '../reference/lexicon.ts';
import type { CatalogueDocument } from '../resolution/lookup.ts';
import { roman } from '../roman.ts';

// Documents are cited in Vietnamese, whatever the reader's language: that is what they are called.

/** `Kết luận số 01-KL/TW`; the kind alone where there is no symbol. */
export function citedName({ kind, symbol }: CatalogueDocument): string {
  const label = KINDS[kind].label.vi;
  return symbol === null ? label : `${label} số ${symbol}`;
}

/** `ngày 18/05/2021`, `tháng 05/2021`, `năm 2021`; empty where no date is known. */
export function citedDate({ date }: CatalogueDocument): string {
  if (date === null) return '';
  const written = date.split('-').reverse().join('/');
  return `${{ 4: 'năm', 7: 'tháng', 10: 'ngày' }[date.length] ?? 'ngày'} ${written}`;
}

/** `Ban Chấp hành Trung ương khóa XII`, `Đại hội đại biểu toàn quốc lần thứ XIII`. */
export function citedIssuer({ issuer, term }: CatalogueDocument): string {
  const label = ISSUERS[issuer].label.vi;
  if (term === null) return label;
  return issuer === 'dai-hoi' ? `${label} lần thứ ${roman(term)}` : `${label} khóa ${roman(term)}`;
}

/** Titles that begin so follow the name without quotes: `… về công tác dân vận`. */
export const followsName = (title: string): boolean =>
  /^(về|ban hành|thực hiện|hướng dẫn|một số|tiếp tục|quy định)\s/u.test(title);

/** The kind, unless the title begins with it: `Nghị quyết Đại hội …`. */
export const repeatsKind = ({ kind, symbol, title }: CatalogueDocument): boolean =>
  symbol === null && title.toLowerCase().startsWith(KINDS[kind].label.vi.toLowerCase());
