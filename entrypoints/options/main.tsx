import { render } from 'preact';
import { language, t } from '#lib/i18n.ts';
import { Options } from './Options.tsx';

document.documentElement.lang = language();
document.title = `${t('optionsTitle')} · ${t('extensionName')}`;
render(<Options />, document.body);
