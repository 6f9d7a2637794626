import { render } from 'preact';
import { showPage } from '#components/show-page.ts';
import { t } from '#lib/i18n.ts';
import { annotateExample } from './example.ts';
import { Welcome } from './Welcome.tsx';
import '#entrypoints/annotator.content/marks.css';

await showPage(() => {
  document.title = `${t('welcomeTitle')} · ${t('extensionName')}`;
  render(<Welcome />, document.body);
});
await annotateExample();
