import { type MessageKey, t } from '#lib/i18n.ts';
import type { Status } from '#lib/resolution/resolved.ts';

const LABELS: Record<Status, MessageKey> = {
  exact: 'statusExact',
  inferred: 'statusInferred',
  set: 'statusSet',
  ambiguous: 'statusAmbiguous',
  conflict: 'statusConflict',
  unknown: 'statusUnknown',
};

/** How sure an answer is, in a word. */
export const statusText = (status: Status): string => t(LABELS[status]);

/** The same, in the colour of its mark on the page. */
export function StatusBadge({ status }: { status: Status }) {
  return <span class={`badge ${status}`}>{statusText(status)}</span>;
}
