import type { ComponentChildren } from 'preact';
import { FACET_NAMES, type FacetName, type Filtered } from '#lib/browse/filter.ts';
import type { View } from '#lib/browse/view.ts';
import { numberText, t } from '#lib/i18n.ts';
import { FACET_TEXTS, type Value, yearsText } from './facet-texts.ts';
import { useMedia } from './use-media.ts';
import type { ChangeView } from './use-view.ts';

interface FacetPanelProps {
  readonly view: View;
  readonly filtered: Filtered;
  readonly change: ChangeView;
}

/** What the table can be narrowed down by, with how many documents each choice would show. */
export function FacetPanel({ view, filtered, change }: FacetPanelProps) {
  const { counts, ofAllYears } = filtered;
  const narrow = useMedia('(max-width: 900px)');
  return (
    <aside class="facets" aria-label={t('facetsLabel')}>
      {FACET_NAMES.map((name) => {
        const values = valuesOf(name, view[name], counts[name]);
        // Whose a record is, is no question where all are the release's.
        if (name === 'owners' && !values.includes('own')) return null;
        return (
          <Facet
            key={name}
            name={name}
            label={t(FACET_TEXTS[name].label)}
            chosen={view[name].length}
            open={!narrow && name !== 'sources'}
          >
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
          </Facet>
        );
      })}
      <Facet name="years" label={t('years')} chosen={view.years ? 1 : 0} open={false}>
        {[null, ...decadesOf(filtered.decades)].map((years) => (
          <label key={years?.[0] ?? ''}>
            <input
              type="radio"
              name="years"
              value={years ? `${years[0]}` : ''}
              checked={view.years?.join() === years?.join()}
              onChange={() => change({ years })}
            />
            <span class="facet-value">{years ? yearsText(years) : t('anyYear')}</span>
            <span class="facet-count">
              {numberText(years ? (filtered.decades.get(years[0]) ?? 0) : ofAllYears.length)}
            </span>
          </label>
        ))}
      </Facet>
    </aside>
  );
}

interface FacetProps {
  readonly name: string;
  readonly label: string;
  /** How many of its values are chosen. */
  readonly chosen: number;
  readonly open: boolean;
  readonly children: ComponentChildren;
}

function Facet({ name, label, chosen, open, children }: FacetProps) {
  return (
    <details class="facet" data-facet={name} open={open}>
      <summary>
        {label}
        {chosen > 0 && <span class="facet-chosen">{chosen}</span>}
      </summary>
      <fieldset>
        <legend class="unseen">{label}</legend>
        {children}
      </fieldset>
    </details>
  );
}

/** The decades that documents are of, newest first, each by its first and last year. */
const decadesOf = (decades: Filtered['decades']): (readonly [number, number])[] =>
  [...decades.keys()].sort((a, b) => b - a).map((first) => [first, first + 9]);

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
