import { LAYERS } from '#lib/browse/timeline.ts';
import { t } from '#lib/i18n.ts';
import { layerText } from './texts.ts';

/** What the picture's colours and marks stand for. */
export function Legend() {
  return (
    <ul class="legend">
      {LAYERS.map((layer) => (
        <li key={layer}>
          <span class={`swatch layer-${layer}`} aria-hidden="true" />
          {layerText(layer)}
        </li>
      ))}
      <li>
        <span class="swatch-plenum" aria-hidden="true" />
        {t('plenumMark')}
      </li>
      <li>
        <span class="swatch-congress" aria-hidden="true" />
        {t('congressMark')}
      </li>
    </ul>
  );
}
