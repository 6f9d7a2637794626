import { render } from 'preact';
import { followTheme } from '#components/theme.ts';
import { language, t } from '#lib/i18n.ts';
import { annotateExample } from './example.ts';
import { Welcome } from './Welcome.tsx';
import '#entrypoints/annotator.content/marks.css';

document.documentElement.lang = language();
document.title = `${t('welcomeTitle')} · ${t('extensionName')}`;
followTheme();
render(<Welcome />, document.body);
void annotateExample();
