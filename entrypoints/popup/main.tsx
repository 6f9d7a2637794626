import { render } from 'preact';
import { showPage } from '#components/show-page.ts';
import { Popup } from './Popup.tsx';

void showPage(() => render(<Popup />, document.body));
