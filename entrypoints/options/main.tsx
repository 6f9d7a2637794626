import { render } from 'preact';
import { showPage } from '#components/show-page.ts';
import { t } from '#lib/i18n.ts';
import { Options } from './Options.tsx';

void showPage(() => {
  document.title = `${t('optionsTitle')} · ${t('extensionName')}`;
  render(<Options />, document.body);
});
