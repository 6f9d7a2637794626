import { statusText } from '#components/StatusBadge.tsx';
import { disagreementsOf, StatusNote } from '#components/StatusNote.tsx';
import { t } from '#lib/i18n.ts';
import type { ResolvedReference } from '#lib/resolution/resolved.ts';

/** What the page says and what the catalogue says, side by side. */
export function Disagreements(resolved: ResolvedReference) {
  const rows = disagreementsOf(resolved.evidence);
  if (rows.length === 0) return <StatusNote {...resolved} named />;
  return (
    <table class="note conflict">
      <caption class="lead">{statusText(resolved.status)}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{t('conflictPage')}</th>
          <th scope="col">{t('conflictCatalogue')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ field, page, catalogue }) => (
          <tr key={field}>
            <th scope="row">{field}</th>
            <td>{page}</td>
            <td>{catalogue}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
