import { FACET_NAMES, type FacetName } from '#lib/browse/filter.ts';
import type { View } from '#lib/browse/view.ts';
import { language, type MessageKey, t } from '#lib/i18n.ts';
import { ISSUERS, KINDS } from '#lib/reference/lexicon.ts';
import { roman } from '#lib/roman.ts';
import type { Spoken } from '#lib/settings.ts';

export type Value = string | number;

interface FacetTexts {
  readonly label: MessageKey;
  readonly text: (value: Value) => string;
}

const labelIn =
  (table: Readonly<Record<string, { readonly label: Readonly<Record<Spoken, string>> }>>) =>
  (value: Value): string =>
    table[value]?.label[language()] ?? String(value);

/** How the facets and their values are called. */
export const FACET_TEXTS: Record<FacetName, FacetTexts> = {
  kinds: { label: 'fieldKind', text: labelIn(KINDS) },
  issuers: { label: 'fieldIssuer', text: labelIn(ISSUERS) },
  terms: {
    label: 'fieldTerm',
    text: (term) => (term === 0 ? t('termNone') : t('termNumber', roman(Number(term)))),
  },
  sources: {
    label: 'fieldSources',
    text: (state) => t(state === 'sourced' ? 'sourced' : 'unsourced'),
  },
  owners: {
    label: 'ownerLabel',
    text: (owner) => t(owner === 'own' ? 'ownerOwn' : 'ownerRelease'),
  },
};

/** `2016–2018`, or one year. */
export const yearsText = ([from, to]: readonly [number, number]): string =>
  from === to ? String(from) : `${from}–${to}`;

/** What a view leaves of the catalogue, in a line; empty where that is all of it. */
export function viewText(view: View): string {
  const facets = FACET_NAMES.filter((name) => view[name].length > 0).map((name) => {
    const { label, text } = FACET_TEXTS[name];
    return `${t(label)}: ${view[name].map(text).join(', ')}`;
  });
  const query = view.query.trim();
  return [
    ...(query === '' ? [] : [`“${query}”`]),
    ...facets,
    ...(view.years ? [`${t('years')}: ${yearsText(view.years)}`] : []),
  ].join(' · ');
}
