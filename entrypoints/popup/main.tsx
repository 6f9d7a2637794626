import { render } from 'preact';
import { language } from '#lib/i18n.ts';
import { Popup } from './Popup.tsx';

document.documentElement.lang = language();
render(<Popup />, document.body);
