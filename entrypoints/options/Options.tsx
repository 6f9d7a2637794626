import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Catalogue, InstalledRelease } from '#lib/catalogue/catalogue.ts';
import { openCatalogue } from '#lib/catalogue/open.ts';
import { t } from '#lib/i18n.ts';
import { Installed } from './Installed.tsx';
import { SettingsForm } from './settings/SettingsForm.tsx';
import { Update } from './Update.tsx';

type Opened =
  | { readonly name: 'loading' }
  | { readonly name: 'failed' }
  | { readonly name: 'ready'; readonly catalogue: Catalogue; readonly installed: InstalledRelease };

export function Options() {
  const [opened, setOpened] = useState<Opened>({ name: 'loading' });

  const load = useCallback(() => {
    openCatalogue()
      .then(async (catalogue) =>
        setOpened({ name: 'ready', catalogue, installed: await catalogue.release() }),
      )
      .catch((error: unknown) => {
        console.error('Văn Kiện:', error);
        setOpened({ name: 'failed' });
      });
  }, []);
  useEffect(load, [load]);

  return (
    <main class="options">
      <header class="masthead">
        <img src="/icon/96.png" alt="" width="40" height="40" />
        <div>
          <h1>{t('optionsTitle')}</h1>
          <p class="quiet">{t('extensionName')}</p>
        </div>
      </header>
      {opened.name === 'loading' && <p role="status">{t('catalogueLoading')}</p>}
      {opened.name === 'failed' && (
        <div role="alert">
          <p>{t('catalogueFailed')}</p>
          <button type="button" class="button" onClick={load}>
            {t('tryAgain')}
          </button>
        </div>
      )}
      {opened.name === 'ready' && (
        <>
          <Installed release={opened.installed} storage={opened.catalogue.storage} />
          {opened.catalogue.storage === 'database' && (
            <Update
              catalogue={opened.catalogue}
              onInstalled={(installed) => setOpened({ ...opened, installed })}
            />
          )}
        </>
      )}
      <SettingsForm />
    </main>
  );
}
