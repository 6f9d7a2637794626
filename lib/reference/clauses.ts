import { readBody } from './bodies.ts';
import type { DateAt } from './dates.ts';
import { readTerms } from './named-terms.ts';
import { skipSpace } from './phrases.ts';

// Whether words after a citation's name are still of it, or begin the next clause.

const ACTS =
  /^\s+(?:cũng (?=(?:đã |vừa )?(?:ban hành|ra|có)\s)|đã|vừa|sẽ|có|ra|ban hành|yêu cầu|giao|chỉ đạo|đề nghị|cho|thống nhất|quyết định|kết luận|nhấn|xác định|tổ chức|tiếp tục)/iu;

/** Whether a body acts after its name, alone or with another: "Bộ Chính trị, Ban Bí thư sẽ chỉ đạo". */
export function acts(text: string, at: number): boolean {
  const [joint = ''] = /^(?:,|\svà)\s/u.exec(text.slice(at, at + 4)) ?? [];
  const other = joint === '' ? null : readBody(text, at + joint.length);
  const end = other?.type === 'issuer' ? other.end : at;
  return ACTS.test(text.slice(end, end + 16));
}

/**
 * "…, ngày 11/4/2007, Bộ Chính trị đã …", "…, năm 2022 tỉnh giảm 56 đơn vị": a time that is of what follows.
 * A year or month is the citation's own only where that goes on, or a sentence ends.
 */
export function beginsClause(text: string, { date, end }: DateAt): boolean {
  const comma = /^,\s/.exec(text.slice(end, end + 2));
  const body = comma && readBody(text, end + 2);
  if (body && acts(text, body.end)) return true;
  if (date.length < 10) return !GOES_ON.test(text.slice(end, end + 12));
  // "…, ngày 12/3/2019 Đảng ủy xã tổ chức"
  const next = /^\s(?=\p{Lu})/u.exec(text.slice(end, end + 2));
  const owner = next && readBody(text, end + next[0].length);
  return owner ? owner.type === 'other' || acts(text, owner.end) : false;
}

const GOES_ON =
  /^\s*(?:$|[.;:)|\]"”\n]|\(|,?\s(?:của|do|v[ềe]|v\/v|và|“|")|,\s(?:số|Nghị|Chỉ|Kết|Quy)\s)/u;

/** "…, Hội nghị Trung ương 8 khóa XIII ban hành …", "…, khóa XIII tiếp tục …": who acts in the next clause. */
export function isSubject(text: string, at: number): boolean {
  const next = skipSpace(text, at);
  const end = readTerms(text, next)?.at(-1)?.end ?? at;
  const body = readBody(text, skipSpace(text, end));
  return (
    ACTS.test(text.slice(end, end + 16)) ||
    (body !== null && body.type !== 'other' && acts(text, body.end))
  );
}

/** "Nghị quyết 37, Bộ Chính trị khóa IX, …": an issuer after a comma, with its term and nothing that it does. */
export function isOfTerm(text: string, at: number): boolean {
  const body = readBody(text, at);
  if (body?.type !== 'issuer') return false;
  const open = skipSpace(text, body.end);
  const term = readTerms(text, text[open] === '(' ? open + 1 : open)?.at(-1);
  return term !== undefined && ENDS.test(text.slice(term.end, term.end + 8));
}

const ENDS = /^\)?(?:[,.;:)\n]|\s(?:(?:v[ềe]|trong|tại|cho|vào|với)\s|“|")|$)/u;
