import { render } from 'preact';
import { language } from '#lib/i18n.ts';
import { CataloguePage } from './CataloguePage.tsx';

document.documentElement.lang = language();
render(<CataloguePage />, document.body);
