import type { FoundBody } from './bodies-around.ts';

// Who speaks of a document, and who issued it, by what a sentence or heading begins with.

/** `Giám đốc` Sở Xây dựng, `Bí thư` Tỉnh ủy: an office, whose holder speaks. */
const OFFICE =
  /(?:Bí thư|Giám đốc|Chủ tịch|[Tt]rưởng|Chánh \p{L}+|Tư lệnh|Chính ủy)(?:\s(?:Thường trực|ban|phòng))?\s$/u;

const MINISTER = /^(?:phó\s)?(?:thủ tướng|bộ trưởng|chủ tịch)/iu;

/** Whether a body is named for who holds an office in it. */
const isHolder = (text: string, { body, start }: FoundBody): boolean =>
  MINISTER.test(text.slice(start, body.end)) ||
  OFFICE.test(text.slice(Math.max(0, start - 30), start));

/** `HĐND tỉnh Nghệ An`: what a heading says after whom it names first. */
const HEADS = /^(?:\s\p{L}+){0,4}:\s$/u;

/** What no minister or director issues alone. */
const ADOPTED = /^(?:nghị quyết|NQ|quy định|kết luận)/iu;

/** Of bodies that begin a heading those that resolve. */
const RESOLVES = /(?:[ủu][ỷy]|HĐND|Hội đồng nhân dân|Quốc hội|Chính phủ|Đảng bộ)$/iu;

/** "HĐND tỉnh Nghệ An: Nghị quyết 57 về …": the body that a heading begins with issued it. */
export const isHeaded = (lead: string, body: FoundBody | null, kind: string): boolean =>
  body !== null &&
  HEADS.test(lead.slice(body.body.end)) &&
  !(
    ADOPTED.test(kind) &&
    (isHolder(lead, body) || !RESOLVES.test(lead.slice(body.start, body.body.end)))
  );

/** "Bí thư Tỉnh ủy Lê Minh Ngân nói về Nghị quyết 57", "Thủ tướng: Nghị quyết 57 phải ra sản phẩm": who speaks of it did not adopt it. */
export const isSpeaker = (text: string, at: number, { start, body }: FoundBody): boolean =>
  start < at &&
  ADOPTED.test(text.slice(at, at + 10)) &&
  (/Bí thư\s$/u.test(text.slice(Math.max(0, start - 8), start)) ||
    (isHolder(text, { start, body }) && HEADS.test(text.slice(body.end, at))));
