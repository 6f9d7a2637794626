import type { Settings } from '#lib/settings.ts';
import { loadSettings, watchSettings } from '#lib/settings-store.ts';

/** Shows one of the extension's own pages in the theme that the reader has set. */
export function followTheme(): void {
  const apply = ({ theme }: Settings) => {
    document.documentElement.style.colorScheme = theme === 'auto' ? '' : theme;
  };
  void loadSettings().then(apply);
  watchSettings(apply);
}
