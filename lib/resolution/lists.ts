import type { Reference } from '../reference/reference.ts';
import type { Written } from '../reference/written.ts';
import type { Page } from './candidate.ts';
import { DAY } from './dates.ts';
import type { CatalogueDocument } from './lookup.ts';
import { usualTerm } from './rules/well-known.ts';

/** A reference of the page, with the documents that bear its name. */
interface Listed {
  readonly reference: Reference;
  readonly candidates: readonly CatalogueDocument[];
}

/**
 * Lists shorter than this are not told from those of the State by their numbers alone, but for
 * documents that the news speaks of.
 */
const LIST = { any: 3, news: 2 } as const;

/** Years for which the news speaks of documents by their numbers: "Nghị quyết 57 và Nghị quyết 68". */
const NEWS = 2;

/** Years that a page may be later than the latest that it speaks of. */
const LATE = 1;

/**
 * For each reference of a list of bare numbers ("Nghị quyết số 18, 19 khóa XII") the term that the list
 * tells for it. Where it tells none ("bốn nghị quyết 57, 59, 66, 68"), as for plenums without their term
 * ("Nghị quyết Trung ương 4, 5, 6"), the newest in which all of them are documents'; null for all other
 * references.
 */
export function termsOfLists(
  entries: readonly Listed[],
  { published }: Page,
  { horizon }: Written,
): (number | null)[] {
  const result: (number | null)[] = entries.map(() => null);
  const isKnown = ({ date }: CatalogueDocument): boolean =>
    date === null ||
    (published === null
      ? horizon === undefined || Number(date.slice(0, 4)) <= horizon + LATE
      : date <= published);
  const isNews = ({ date }: CatalogueDocument): boolean =>
    published !== null &&
    date !== null &&
    date <= published &&
    Number(published.slice(0, 4)) - Number(date.slice(0, 4)) <= NEWS;
  for (let start = 0; start < entries.length; ) {
    let end = start + 1;
    while (entries[end]?.reference.around.joined) end++;
    const list = entries.slice(start, end);
    const arePlenums = list.every(
      ({ reference: { cues, name } }) => name.form === 'plenum' && cues.term === undefined,
    );
    if (list.length > 1 && arePlenums) {
      const term = newestOfAll(list, isKnown);
      result.fill(term, start, end);
    }
    const isOpen = list.every(
      ({ reference: { scope, name } }) => scope === 'open' && name.form === 'symbol',
    );
    const isTold = list.some(({ reference: { cues } }) => cues.term !== undefined);
    if (isOpen && isTold) {
      // "Nghị quyết số 18, 19 khóa XII"
      list.forEach(({ reference: { around } }, index) => {
        result[start + index] = around.term ?? null;
      });
    } else if (list.length >= LIST.news && isOpen) {
      const isLong = list.length >= LIST.any;
      // Of other kinds there are too many everywhere; a subject says by itself whose it is.
      const isPlain = list.every(
        ({ reference: { around, cues, name } }) =>
          around.bodies !== 'others' &&
          cues.subject === undefined &&
          name.form === 'symbol' &&
          name.kind === 'nghi-quyet',
      );
      const term =
        (isPlain && published === null ? usualOfAll(list) : null) ??
        newestOfAll(list, (one) => isLong || (isPlain && isNews(one))) ??
        (isPlain ? seasonOfAll(list, isKnown) : null);
      result.fill(term, start, end);
    }
    start = end;
  }
  return result;
}

/** "Nghị quyết 18 và 19": the term of which one of a list mostly is and none mostly is not, if all may be of it; or null. */
function usualOfAll(list: readonly Listed[]): number | null {
  const terms = new Set(list.flatMap(({ reference }) => usualTerm(reference) ?? []));
  const [term] = terms;
  const isOne =
    terms.size === 1 && list.every(({ candidates }) => candidates.some((one) => one.term === term));
  return isOne ? (term ?? null) : null;
}

/** Days between documents of one season, of which two numbers alone are told: "Nghị quyết 66 và 68". */
const SEASON = 60;

/** The newest term in which a list's documents are of one season, none of them a plenum's number; or null. */
function seasonOfAll(
  list: readonly Listed[],
  counts: (document: CatalogueDocument) => boolean,
): number | null {
  const term = newestOfAll(list, counts);
  const days = list.flatMap(({ reference: { name }, candidates }) =>
    candidates
      .filter((one) => one.term === term && name.form === 'symbol' && name.number.length > 1)
      .map(({ date }) => Date.parse(date ?? '')),
  );
  const isOne =
    days.length === list.length && Math.max(...days) - Math.min(...days) <= SEASON * DAY;
  return isOne ? term : null;
}

/** The newest term in which each of a list may name a document; null where there is none. */
function newestOfAll(
  list: readonly Listed[],
  counts: (document: CatalogueDocument) => boolean,
): number | null {
  const [first, ...others] = list.map(
    ({ candidates }) => new Set(candidates.filter(counts).map(({ term }) => term ?? 0)),
  );
  const common = [...(first ?? [])].filter((term) => others.every((terms) => terms.has(term)));
  return common.length > 0 ? Math.max(...common) : null;
}
