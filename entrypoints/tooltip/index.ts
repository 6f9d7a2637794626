import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { wordsOf } from '#entrypoints/annotator.content/background.ts';
import { speak } from '#lib/i18n.ts';
import { offerTooltip } from './port.ts';
import { Tooltip } from './Tooltip.tsx';

export default defineUnlistedScript(() =>
  offerTooltip((listener) => new Tooltip(listener, (language) => speak(language, wordsOf))),
);
