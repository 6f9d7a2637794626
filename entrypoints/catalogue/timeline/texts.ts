import { LAYERS, type Layer, type YearCounts } from '#lib/browse/timeline.ts';
import { language, numberText, t } from '#lib/i18n.ts';
import { KINDS } from '#lib/reference/lexicon.ts';

/** What the kinds of a colour are called. */
export const layerText = (layer: Layer): string =>
  layer === 'other' ? t('otherKinds') : KINDS[layer].label[language()];

/** `2016: 27 (Nghị quyết 5, Chỉ thị 4 …)` */
export function yearText({ year, total, counts }: YearCounts): string {
  const kinds = LAYERS.filter((layer) => counts[layer] > 0).map(
    (layer) => `${layerText(layer)} ${counts[layer]}`,
  );
  return kinds.length === 0 ? `${year}: 0` : `${year}: ${total} (${kinds.join(', ')})`;
}

/** The picture in a sentence. */
export function summaryOf(counts: readonly YearCounts[]): string {
  const total = counts.reduce((sum, year) => sum + year.total, 0);
  const [first, last] = [counts[0], counts.at(-1)];
  const most = counts.toSorted((a, b) => b.total - a.total)[0];
  if (!first || !last || !most) return '';
  return t(
    'timelineSummary',
    ...[numberText(total), first.year, last.year, most.year, numberText(most.total)],
  );
}
