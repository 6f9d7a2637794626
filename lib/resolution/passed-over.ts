import type { Reference } from '../reference/reference.ts';
import { termsOfDate } from '../reference/terms.ts';
import type { Page } from './candidate.ts';
import { daysBetween } from './dates.ts';
import { neighbouringKeys } from './keys.ts';
import type { CatalogueDocument, Lookup } from './lookup.ts';

/** Days for which a number alone means the newest document rather than one that everybody knows. */
const NEWS = 365;

/** Days by which a number may be given before one that follows. */
const BEFORE = 30;

/** Days after a plenum within which the next does not meet. */
const BETWEEN = 30;

/** "Tổng kết Chỉ thị 05", "tiếp tục thực hiện …": said of none that has just been issued; `…` is where it stands. */
const SUMMED_UP = /(?:sơ kết|tổng kết|tiếp tục)(?: việc)?(?: thực hiện)?(?: các)?(?:\s…|$)/iu;

/**
 * The references whose number the catalogue has in older terms alone, though a newer one had given it
 * not long before the page's day: numbers run within a term, and the catalogue has one that follows;
 * or the plenum before was the last known one, and the next is due.
 *
 * One more batch of look-ups, and none where the page tells no day or no number is in question.
 *
 * @param bearers the documents that bear each reference's name, in the references' order
 */
export async function passedOver(
  references: readonly Reference[],
  bearers: readonly (readonly CatalogueDocument[])[],
  { published }: Page,
  lookup: Lookup,
): Promise<ReadonlySet<Reference>> {
  if (published === null) return new Set();
  const current = Math.max(...termsOfDate(published));
  const asked = references.flatMap((reference, index) => {
    const newest = newestTerm(bearers[index] ?? []);
    const isAsked =
      newest > 0 && newest < current && !SUMMED_UP.test(reference.around.clause ?? '');
    const keys = isAsked ? neighbouringKeys(reference) : [];
    return keys.length > 0 ? [{ reference, newest, keys }] : [];
  });
  if (asked.length === 0) return new Set();
  const found = await lookup.find([...new Set(asked.flatMap(({ keys }) => keys))]);
  const isNews = ({ date }: CatalogueDocument, since: number) => {
    const age = daysBetween(date ?? '', published);
    return since <= age && age <= NEWS;
  };
  return new Set(
    asked
      .filter(({ reference, newest, keys }) => {
        const since = reference.name.form === 'plenum' ? BETWEEN : -BEFORE;
        const near = keys.flatMap((key) => found.get(key) ?? []);
        return newestTerm(near.filter((one) => isNews(one, since))) > newest;
      })
      .map(({ reference }) => reference),
  );
}

/** The newest term of which one of the documents is; 0 where none is of any. */
const newestTerm = (documents: readonly CatalogueDocument[]): number =>
  Math.max(0, ...documents.map(({ term }) => term ?? 0));
