import type { Reference } from '../reference/reference.ts';
import type { PageContext } from './context.ts';
import type { CatalogueDocument } from './lookup.ts';

// Names that the press uses for several documents at once: "bộ tứ trụ cột".

/** Says whose they are: "bộ tứ trụ cột của đội tuyển", "Four pillars of the tourism strategy". */
const OTHERS =
  /… (?:của|of)\s(?!(?:the\s)?(?:đất nước|thời kỳ|Việt Nam|kỷ nguyên|Đảng|Bộ Chính trị|Party|Politburo|Vietnam|Viet Nam))/iu;

/** Speaks of politics. */
const POLITICS =
  /nghị quyết|(?<!\p{L})NQ\s?\d|Bộ Chính trị|Trung ương|Tổng Bí thư|Quốc hội|Chính phủ|thể chế|kỷ nguyên|[ĐÐ]ảng(?!\p{L})|resolution|Politburo|\bParty\b/iu;

/** Whether a group's name may mean its documents: once they are all out, and where it is no one else's. */
export function mayBeGroup(
  { name, around: { clause = '', paragraph = clause } }: Reference,
  documents: readonly CatalogueDocument[],
  { published, headline, neighbours }: PageContext,
): boolean {
  if (neighbours.some((document) => documents.includes(document))) return true;
  const isOut = documents.every(({ date }) => published === null || (date ?? '') <= published);
  const words = [name.form === 'alias' ? name.alias : '', paragraph, headline].join('\n');
  return isOut && (!OTHERS.test(clause) || POLITICS.test(words));
}
