import type { Bond } from '#lib/browse/family.ts';
import type { MessageKey } from '#lib/i18n.ts';

/** What a later document does to an earlier one. */
export const BOND_LABELS: Record<Bond, MessageKey> = {
  continues: 'bondContinues',
  supersedes: 'bondSupersedes',
  implements: 'bondImplements',
  amends: 'bondAmends',
};

/** How the same bond is told from the earlier document's side. */
export const BONDED_LABELS: Record<Bond, MessageKey> = {
  continues: 'bondContinuedBy',
  supersedes: 'bondSupersededBy',
  implements: 'bondImplementedBy',
  amends: 'bondAmendedBy',
};

/** The same for the relations of a record, which may tell of either side. */
export const RELATION_LABELS: Readonly<Record<string, MessageKey>> = {
  ...BOND_LABELS,
  'superseded-by': BONDED_LABELS.supersedes,
  'amended-by': BONDED_LABELS.amends,
};
