import { saveFile } from '#components/save-file.ts';
import { COLUMNS, FIXED_COLUMNS, type View } from '#lib/browse/view.ts';
import { t } from '#lib/i18n.ts';
import type { CatalogueDocument } from '#lib/resolution/lookup.ts';
import { COLUMN_TEXTS, csvOf } from './columns.ts';

import type { ChangeView } from './use-view.ts';

interface ToolbarProps {
  readonly documents: readonly CatalogueDocument[];
  readonly view: View;
  readonly change: ChangeView;
}

/** What can be done with the documents shown: sorted, shown in other columns, printed, saved. */
export function Toolbar({ documents, view, change }: ToolbarProps) {
  const { columns, order } = view;
  const sorted = order ? `${order.descending ? '-' : ''}${order.column}` : '';
  return (
    <div class="toolbar">
      <label>
        <span class="quiet">{t('sortLabel')}</span>{' '}
        <select
          id="sort"
          value={sorted}
          onChange={({ currentTarget: { value } }) => {
            const column = COLUMNS.find((name) => name === value.replace(/^-/, ''));
            change({ order: column ? { column, descending: value.startsWith('-') } : null });
          }}
        >
          <option value="">{t('sortDefault')}</option>
          {COLUMNS.flatMap((column) => [
            <option key={column} value={column}>
              {t('sortUp', t(COLUMN_TEXTS[column].label))}
            </option>,
            <option key={`-${column}`} value={`-${column}`}>
              {t('sortDown', t(COLUMN_TEXTS[column].label))}
            </option>,
          ])}
        </select>
      </label>
      <details class="menu">
        <summary>{t('columnsLabel')}</summary>
        <fieldset>
          <legend class="unseen">{t('columnsLabel')}</legend>
          {COLUMNS.map((column) => (
            <label key={column}>
              <input
                type="checkbox"
                name="column"
                value={column}
                checked={columns.includes(column)}
                disabled={FIXED_COLUMNS.includes(column)}
                onChange={({ currentTarget: { checked } }) =>
                  change({
                    columns: COLUMNS.filter((one) =>
                      one === column ? checked : columns.includes(one),
                    ),
                  })
                }
              />
              {t(COLUMN_TEXTS[column].label)}
            </label>
          ))}
        </fieldset>
      </details>
      <button type="button" id="print" class="link" onClick={() => print()}>
        {t('print')}
      </button>
      <button
        type="button"
        id="csv"
        class="link"
        disabled={documents.length === 0}
        onClick={() =>
          saveFile('van-kien.csv', 'text/csv;charset=utf-8', csvOf(documents, columns))
        }
      >
        {t('saveCsv')}
      </button>
    </div>
  );
}
