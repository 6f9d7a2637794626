import { render } from 'preact';
import { showPage } from '#components/show-page.ts';
import { t } from '#lib/i18n.ts';
import { About } from './About.tsx';

void showPage(() => {
  document.title = `${t('aboutTitle')} · ${t('extensionName')}`;
  render(<About />, document.body);
});
