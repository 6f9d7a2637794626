import { render } from 'preact';
import * as z from 'zod';
import inVietnamese from 'zod/v4/locales/vi.js';
import { showPage } from '#components/show-page.ts';
import { language, t } from '#lib/i18n.ts';
import { Options } from './Options.tsx';

void showPage(() => {
  document.title = `${t('optionsTitle')} · ${t('extensionName')}`;
  // What is wrong with a record or a file is shown as the schema words it.
  if (language() === 'vi') z.config(inVietnamese());
  render(<Options />, document.body);
});
