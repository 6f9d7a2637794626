import { useCallback, useEffect, useState } from 'preact/hooks';
import { CatalogueFailed } from '#components/CatalogueFailed.tsx';
import { useCatalogueChanges } from '#components/use-catalogue-changes.ts';
import type { Catalogue, InstalledRelease } from '#lib/catalogue/catalogue.ts';
import { openReleased } from '#lib/catalogue/open.ts';
import { t } from '#lib/i18n.ts';
import { BackupFile } from './Backup.tsx';
import { PageChoices } from './choices/PageChoices.tsx';
import { Installed } from './Installed.tsx';
import { OwnRecords } from './own/OwnRecords.tsx';
import { SettingsForm } from './settings/SettingsForm.tsx';
import { Shortcuts } from './settings/Shortcuts.tsx';
import { Update } from './Update.tsx';

type Opened =
  | { readonly name: 'loading' }
  | { readonly name: 'failed' }
  | { readonly name: 'ready'; readonly catalogue: Catalogue; readonly installed: InstalledRelease };

export function Options() {
  const [opened, setOpened] = useState<Opened>({ name: 'loading' });

  const load = useCallback(() => {
    openReleased()
      .then(async (catalogue) =>
        setOpened({ name: 'ready', catalogue, installed: await catalogue.release() }),
      )
      .catch((error: unknown) => {
        console.error('Văn Kiện:', error);
        setOpened({ name: 'failed' });
      });
  }, []);
  useEffect(load, [load]);

  const catalogue = opened.name === 'ready' ? opened.catalogue : null;
  const refresh = useCallback(() => {
    catalogue
      ?.release()
      .then((installed) => setOpened({ name: 'ready', catalogue, installed }))
      .catch((error: unknown) => console.warn('Văn Kiện:', error));
  }, [catalogue]);
  // Another window, or the background, may install a release while this page shows.
  useCatalogueChanges(refresh);

  return (
    <main class="sheet options">
      <header class="masthead">
        <img src="/icon/128.png" alt="" width="40" height="40" />
        <div>
          <h1>{t('optionsTitle')}</h1>
          <p class="quiet">{t('extensionName')}</p>
        </div>
        <a id="open-catalogue" class="masthead-link" href="/catalogue.html">
          {t('catalogueLink')}
        </a>
      </header>
      {opened.name === 'loading' && <p role="status">{t('catalogueLoading')}</p>}
      {opened.name === 'failed' && <CatalogueFailed onRetry={load} />}
      {opened.name === 'ready' && (
        <>
          <Installed release={opened.installed} storage={opened.catalogue.storage} />
          {opened.catalogue.storage === 'database' && (
            <Update
              catalogue={opened.catalogue}
              installed={opened.installed}
              onInstalled={(installed) => setOpened({ ...opened, installed })}
            />
          )}
          <OwnRecords catalogue={opened.catalogue} installed={opened.installed} />
          <PageChoices catalogue={opened.catalogue} />
        </>
      )}
      <SettingsForm />
      <Shortcuts />
      <BackupFile />
      <p>
        <a id="about" href="/about.html">
          {t('aboutLink')}
        </a>
      </p>
    </main>
  );
}
