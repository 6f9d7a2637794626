import { FACET_NAMES, type FacetName, type Filtered } from '#lib/browse/filter.ts';
import type { View } from '#lib/browse/view.ts';
import { language, type MessageKey, numberText, t } from '#lib/i18n.ts';
import { ISSUERS, KINDS } from '#lib/reference/lexicon.ts';
import { roman } from '#lib/roman.ts';
import { useMedia } from './use-media.ts';
import type { ChangeView } from './use-view.ts';

type Value = string | number;

interface FacetTexts {
  readonly label: MessageKey;
  readonly text: (value: Value) => string;
}

const labelIn =
  (table: Readonly<Record<string, { readonly label: Readonly<Record<'vi' | 'en', string>> }>>) =>
  (value: Value): string =>
    table[value]?.label[language()] ?? String(value);

const FACET_TEXTS: Record<FacetName, FacetTexts> = {
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

interface FacetPanelProps {
  readonly view: View;
  readonly counts: Filtered['counts'];
  readonly change: ChangeView;
}

/** What the table can be narrowed down by, with how many documents each choice would show. */
export function FacetPanel({ view, counts, change }: FacetPanelProps) {
  const narrow = useMedia('(max-width: 900px)');
  return (
    <aside class="facets" aria-label={t('facetsLabel')}>
      {FACET_NAMES.map((name) => {
        const values = valuesOf(name, view[name], counts[name]);
        // Whose a record is, is no question where all are the release's.
        if (name === 'owners' && !values.includes('own')) return null;
        return (
          <details key={name} class="facet" data-facet={name} open={!narrow && name !== 'sources'}>
            <summary>
              {t(FACET_TEXTS[name].label)}
              {view[name].length > 0 && <span class="facet-chosen">{view[name].length}</span>}
            </summary>
            <fieldset>
              <legend class="unseen">{t(FACET_TEXTS[name].label)}</legend>
              {values.map((value) => (
                <label key={value}>
                  <input
                    type="checkbox"
                    value={value}
                    checked={isChosen(view, name, value)}
                    onChange={({ currentTarget: { checked } }) =>
                      change({ [name]: chosenAfter(view[name], value, checked) })
                    }
                  />
                  <span class="facet-value">{FACET_TEXTS[name].text(value)}</span>
                  <span class="facet-count">{numberText(counts[name].get(value) ?? 0)}</span>
                </label>
              ))}
            </fieldset>
          </details>
        );
      })}
    </aside>
  );
}

const isChosen = (view: View, name: FacetName, value: Value): boolean =>
  (view[name] as readonly Value[]).includes(value);

const chosenAfter = (chosen: readonly Value[], value: Value, checked: boolean): Value[] =>
  checked ? [...chosen, value] : chosen.filter((one) => one !== value);

/** Values that documents have, and those chosen: the commonest first, terms by their number. */
function valuesOf(
  name: FacetName,
  chosen: readonly Value[],
  counts: ReadonlyMap<Value, number>,
): Value[] {
  const values = [...new Set([...counts.keys(), ...chosen])];
  return values.sort((a, b) =>
    name === 'terms' ? Number(b) - Number(a) : (counts.get(b) ?? 0) - (counts.get(a) ?? 0),
  );
}
