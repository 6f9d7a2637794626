import { browser } from 'wxt/browser';
import type { Cited } from './cited.ts';
import { numberText, t } from './i18n.ts';

/** White stands out on both (components/palette.css, light). */
const CALM = '#14694a';
const DOUBTFUL = '#8a5200';

/** Stands on the badge after the number: not told by its colour alone. */
const CONFLICT = '!';

/** Shows on the extension's button how many documents the page in a tab cites. */
export async function showBadge(
  tab: number,
  { documents: { length }, conflict }: Cited,
): Promise<void> {
  const { action } = browser;
  const tabId = tab;
  const text = length === 0 ? '' : numberText(length) + (conflict ? CONFLICT : '');
  if (text !== '') {
    await action.setBadgeBackgroundColor({ tabId, color: conflict ? DOUBTFUL : CALM });
    await action.setBadgeTextColor({ tabId, color: '#fff' });
  }
  await action.setBadgeText({ tabId, text });
  await action.setTitle({ tabId, title: titleOf(text) });
}

/** Has the titles of all badges speak the language that the reader has set by now. */
export async function renameBadges(): Promise<void> {
  const { action, tabs } = browser;
  for (const { id: tabId } of await tabs.query({})) {
    if (tabId === undefined) continue;
    const text = await action.getBadgeText({ tabId });
    if (text !== '') await action.setTitle({ tabId, title: titleOf(text) });
  }
}

/** What the button says of itself, with that text on its badge. */
function titleOf(badge: string): string {
  if (badge === '') return t('extensionName');
  const conflict = badge.endsWith(CONFLICT);
  const documents = conflict ? badge.slice(0, -CONFLICT.length) : badge;
  return t(conflict ? 'badgeConflict' : 'badgeTitle', documents);
}
