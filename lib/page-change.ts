import type { CitingPage, PageChange } from './messages.ts';

/**
 * What of a page is other than it was; null where nothing is as it was.
 *
 * @param page references that are the same objects as in the former one say the same
 * @param token of the answer to the former one
 */
export function changeOf(former: CitingPage, page: CitingPage, token: string): PageChange | null {
  const [old, now] = [former.references.length, page.references.length];
  const isKept = (was: number, is: number): boolean =>
    former.references[was] === page.references[is] && former.regions[was] === page.regions[is];
  const most = Math.min(old, now);
  let before = 0;
  while (before < most && isKept(before, before)) before++;
  let after = 0;
  while (after < most - before && isKept(old - 1 - after, now - 1 - after)) after++;
  if (before + after === 0) return null;
  return {
    published: page.published,
    headline: page.headline,
    references: page.references.slice(before, now - after),
    regions: page.regions.slice(before, now - after),
    since: { token, before, after },
  };
}

/** The answers known before, in the order of the references as they now are. */
export const formerOf = <Answer>(
  answers: readonly Answer[],
  { references }: CitingPage,
  { since, references: own }: PageChange,
): (Answer | null)[] => [
  ...answers.slice(0, since?.before),
  ...own.map(() => null),
  ...answers.slice(answers.length - (references.length - own.length - (since?.before ?? 0))),
];
