import { language } from '#lib/i18n.ts';
import type { Settings } from '#lib/settings.ts';
import { loadSettings, watchSettings } from '#lib/settings-store.ts';
import { speakAs } from '#lib/words.ts';
import './page.css';

/**
 * Shows one of the extension's own pages in the theme and the language that the reader has set.
 *
 * @param draw draws it, and gives it its title; called again when a setting changes
 */
export async function showPage(draw: () => void): Promise<void> {
  async function apply(settings: Settings): Promise<void> {
    const { documentElement } = document;
    documentElement.style.colorScheme = settings.theme === 'auto' ? '' : settings.theme;
    await speakAs(settings);
    documentElement.lang = language();
    draw();
  }
  // Going back to it, Firefox shows a page as it was left, its database closed meanwhile.
  addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
  watchSettings((settings) => void apply(settings));
  await apply(await loadSettings());
}
