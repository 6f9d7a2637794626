import { NO_NAMES } from '../reference/names.ts';
import { parse } from '../reference/parse.ts';
import type { CatalogueDocument, DocumentGroup } from './lookup.ts';

/** Shorter names would be found in every other sentence. */
const SHORTEST = 8;

/**
 * The well-known names to look for in pages: aliases of documents and names of groups. Left out are
 * those that the grammar reads by itself ("Nghị quyết Trung ương 4 khóa XII") and those that only
 * describe ("Nghị quyết về văn hóa", "Điều lệ Đảng"): a page that prints them need not mean this very
 * document.
 */
export function pageNames(
  documents: readonly CatalogueDocument[],
  groups: readonly DocumentGroup[],
): string[] {
  const aliases = documents.flatMap((document) => document.aliases).filter(isName);
  return [...new Set([...aliases, ...groups.flatMap((group) => group.names)])];
}

/** Kind word and subject of few words, or a kind of which each term has one. */
const DESCRIPTION =
  /^(?:nghị quyết|chỉ thị|kết luận|quyết định)\s+(?:về|.*\s+về)\s|^(?:điều lệ|cương lĩnh|báo cáo|chiến lược|chương trình|quy chế)(?:\s|$)/iu;

function isName(alias: string): boolean {
  if (alias.length < SHORTEST || DESCRIPTION.test(alias)) return false;
  return parse(alias, NO_NAMES).length === 0;
}
