import { browser } from 'wxt/browser';
import type { Cited } from './cited.ts';
import { numberText, t } from './i18n.ts';

/** White stands out on both (components/palette.css, light). */
const CALM = '#14694a';
const DOUBTFUL = '#8a5200';

/** Shows on the extension's button how many documents the page in a tab cites. */
export async function showBadge(tab: number, { documents, conflict }: Cited): Promise<void> {
  const { action } = browser;
  const [tabId, text] = [tab, numberText(documents)];
  if (documents === 0) {
    await action.setBadgeText({ tabId, text: '' });
    await action.setTitle({ tabId, title: t('extensionName') });
    return;
  }
  await action.setBadgeBackgroundColor({ tabId, color: conflict ? DOUBTFUL : CALM });
  await action.setBadgeTextColor({ tabId, color: '#fff' });
  // Not by its colour alone.
  await action.setBadgeText({ tabId, text: conflict ? `${text}!` : text });
  await action.setTitle({ tabId, title: t(conflict ? 'badgeConflict' : 'badgeTitle', text) });
}
