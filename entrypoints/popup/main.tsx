import { render } from 'preact';
import { followTheme } from '#components/theme.ts';
import { language } from '#lib/i18n.ts';
import { Popup } from './Popup.tsx';

document.documentElement.lang = language();
followTheme();
render(<Popup />, document.body);
