import { LAYERS, type YearCounts } from '#lib/browse/timeline.ts';
import { numberText, t } from '#lib/i18n.ts';
import { layerText } from './texts.ts';

/** The picture's numbers as a table, by decade. */
export function Alternative({ counts }: { counts: readonly YearCounts[] }) {
  const decades = Map.groupBy(counts, ({ year }) => Math.floor(year / 10) * 10);
  return (
    <details class="alternative">
      <summary>{t('asTable')}</summary>
      <div class="alternative-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('years')}</th>
              {LAYERS.map((layer) => (
                <th key={layer} scope="col">
                  {layerText(layer)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...decades].map(([decade, years]) => (
              <tr key={decade}>
                <th scope="row">{`${decade}–${decade + 9}`}</th>
                {LAYERS.map((layer) => (
                  <td key={layer}>
                    {numberText(years.reduce((sum, year) => sum + year.counts[layer], 0))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
