import { useEffect, useState } from 'preact/hooks';
import { type Browser, browser } from 'wxt/browser';
import { type MessageKey, t } from '#lib/i18n.ts';
import type { CommandName } from '#lib/messages.ts';

/** What the manifest's commands do, in the reader's language: the browser tells it in its own. */
const LABELS: Record<CommandName | '_execute_action', MessageKey> = {
  _execute_action: 'commandList',
  'next-reference': 'commandNext',
  'previous-reference': 'commandPrevious',
  'open-reference': 'commandOpen',
};

interface Commands extends Pick<typeof browser.commands, 'getAll'> {
  /** Firefox's own. */
  readonly openShortcutSettings?: () => Promise<void>;
}

// Firefox for Android has no keys to set.
const { commands }: { readonly commands?: Commands } = browser;

/** The keys as they are set in the browser, and the way to change them. */
export function Shortcuts() {
  const keys = useKeys();
  if (!commands) return null;
  return (
    <section class="section" id="shortcuts" aria-labelledby="shortcuts-heading">
      <h2 id="shortcuts-heading">{t('shortcutsHeading')}</h2>
      <dl class="shortcuts">
        {Object.entries(LABELS).map(([name, label]) => (
          <div key={name}>
            <dt>{t(label)}</dt>
            <dd>{keys.get(name) ? <kbd>{keys.get(name)}</kbd> : t('shortcutNone')}</dd>
          </div>
        ))}
      </dl>
      <p class="quiet">{t('shortcutsHint')}</p>
      <div class="actions">
        <button type="button" id="shortcuts-change" class="button" onClick={openShortcutPage}>
          {t('shortcutsChange')}
        </button>
      </div>
    </section>
  );
}

/** The keys by the command's name, as they are when the reader comes back from changing them. */
function useKeys(): ReadonlyMap<string | undefined, string | undefined> {
  const [all, setAll] = useState<readonly Browser.commands.Command[]>([]);
  useEffect(() => {
    const read = () => void commands?.getAll().then(setAll);
    read();
    document.addEventListener('visibilitychange', read);
    window.addEventListener('focus', read);
    return () => {
      document.removeEventListener('visibilitychange', read);
      window.removeEventListener('focus', read);
    };
  }, []);
  return new Map(all.map(({ name, shortcut }) => [name, shortcut]));
}

/** The browser's own page, the only one on which Chromium lets keys be changed. */
function openShortcutPage(): void {
  if (commands?.openShortcutSettings) void commands.openShortcutSettings();
  else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' }); // Edge knows it by that name too
}
