import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerTooltip } from './port.ts';
import { Tooltip } from './Tooltip.tsx';

export default defineUnlistedScript(() => offerTooltip((listener) => new Tooltip(listener)));
