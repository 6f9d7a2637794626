import { KINDS } from '../reference/lexicon.ts';
import type { Reference } from '../reference/reference.ts';
import { matchDate } from './dates.ts';
import { symbolKeys } from './keys.ts';
import type { CatalogueDocument, Lookup } from './lookup.ts';
import { type Overlap, overlaps } from './overlap.ts';

/** How far numbers lie apart that one meeting or one day gave. */
const NEAR = 6;

/** The share of a title that a subject holds at least where it is that title. */
const TITLED = 0.4;

/** … and where it was issued on another day, so that nothing but the number is near. */
const WHOLE = 0.7;

/** By how much less of the own title the subject then holds. */
const FAR_LESS = 0.5;

/**
 * The references that give a number and its day or term, and the title of another document
 * that was issued with it: "Nghị quyết số 18-NQ/TW ngày 16/6/2022 về nông nghiệp, nông dân, nông thôn".
 * Either may be the slip.
 *
 * One more batch of look-ups, of those alone whose subject is not plainly the own title.
 *
 * @param bearers the documents that bear each reference's name, in the references' order
 */
export async function titledOtherwise(
  references: readonly Reference[],
  bearers: readonly (readonly CatalogueDocument[])[],
  lookup: Lookup,
): Promise<ReadonlySet<Reference>> {
  const asked = references.flatMap((reference, index) => {
    const { subject } = reference.cues;
    if (reference.name.form !== 'symbol') return [];
    const own = bearers[index]?.find((document) => isConfirmed(reference, document));
    if (subject === undefined || !own) return [];
    const [overlap] = overlaps(subject, [own]);
    const keys = overlap?.whole ? [] : nearKeys(own);
    return keys.length > 0 ? [{ reference, subject, own, keys }] : [];
  });
  if (asked.length === 0) return new Set();
  const found = await lookup.find([...new Set(asked.flatMap(({ keys }) => keys))]);
  return new Set(
    asked.flatMap(({ reference, subject, own, keys }) => {
      const near = keys
        .flatMap((key) => found.get(key) ?? [])
        .filter((one) => one.term === own.term);
      const [ofOwn, ...others] = overlaps(subject, [own, ...near]);
      const isTitled = others.some((one, place) => {
        const document = near[place];
        return ofOwn && document && isTitle(one, ofOwn, isMate(own, document) ? TITLED : WHOLE);
      });
      return isTitled ? [reference] : [];
    }),
  );
}

/** Whether a subject is a title, and the own one hardly or not at all. */
const isTitle = (one: Overlap, own: Overlap, least: number): boolean =>
  (one.literal >= 3 && one.share >= least && own.share <= one.share * FAR_LESS) ||
  (one.whole && one.pairs > 0 && own.pairs === 0);

/** Whether the reference's own words say of it what the catalogue does. */
function isConfirmed({ cues }: Reference, document: CatalogueDocument): boolean {
  const isOfDay = cues.date?.length === 10 && matchDate(cues.date, document) === 'same';
  const isOfTerm = cues.term !== undefined && cues.term === document.term;
  return isOfDay || isOfTerm;
}

/** Issued on one day, or by one meeting. */
const isMate = (one: CatalogueDocument, other: CatalogueDocument): boolean =>
  one.date === other.date || (one.plenum !== null && one.plenum === other.plenum);

/** The keys of the numbers around a document's own. */
function nearKeys({ symbol, kind }: CatalogueDocument): string[] {
  const number = Number.parseInt(symbol ?? '', 10);
  const level = symbol?.split('/').at(-1);
  if (Number.isNaN(number) || level === undefined) return [];
  return Array.from({ length: 2 * NEAR + 1 }, (_, index) => number - NEAR + index)
    .filter((near) => near > 0 && near !== number)
    .flatMap((near) => KINDS[kind].codes.flatMap((code) => symbolKeys(`${near}-${code}/${level}`)));
}
