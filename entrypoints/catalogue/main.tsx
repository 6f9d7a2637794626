import { render } from 'preact';
import { followTheme } from '#components/theme.ts';
import { language } from '#lib/i18n.ts';
import { CataloguePage } from './CataloguePage.tsx';

document.documentElement.lang = language();
followTheme();
render(<CataloguePage />, document.body);
