import { render } from 'preact';
import { showPage } from '#components/show-page.ts';
import { CataloguePage } from './CataloguePage.tsx';

void showPage(() => render(<CataloguePage />, document.body));
