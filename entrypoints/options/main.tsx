import { render } from 'preact';
import { showPage } from '#components/show-page.ts';
import { t } from '#lib/i18n.ts';
import { Options } from './Options.tsx';

void showPage(() => {
  document.title = `${t('optionsTitle')} · ${t('extensionName')}`;
  render(<Options />, document.body);
});
import * as z from 'zod';
import inVietnamese from 'zod/v4/locales/vi.js';
import { followTheme } from '#components/theme.ts';
import { language, t } from '#lib/i18n.ts';
import { Options } from './Options.tsx';

document.documentElement.lang = language();
document.title = `${t('optionsTitle')} · ${t('extensionName')}`;
followTheme();
// What is wrong with a record or a file is shown as the schema words it.
if (language() === 'vi') z.config(inVietnamese());
render(<Options />, document.body);
