import { render } from 'preact';
import { followTheme } from '#components/theme.ts';
import { language, t } from '#lib/i18n.ts';
import { Options } from './Options.tsx';

document.documentElement.lang = language();
document.title = `${t('optionsTitle')} · ${t('extensionName')}`;
followTheme();
render(<Options />, document.body);
