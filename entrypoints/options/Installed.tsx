import type { Catalogue, InstalledRelease, Origin } from '#lib/catalogue/catalogue.ts';
import { dateText, momentText, numberText, t } from '#lib/i18n.ts';

interface InstalledProps {
  readonly release: InstalledRelease;
  readonly storage: Catalogue['storage'];
}

/** Which release serves, and where it came from. */
export function Installed({ release, storage }: InstalledProps) {
  const stored = storage === 'database';
  return (
    <section class="section" aria-labelledby="installed-heading">
      <h2 id="installed-heading">{t('installedHeading')}</h2>
      {!stored && (
        <p class="warning" id="memory-note">
          {t('memoryNote')}
        </p>
      )}
      <dl class="facts" id="installed">
        <dt>{t('revision')}</dt>
        <dd id="installed-revision">{release.revision}</dd>
        <dt>{t('published')}</dt>
        <dd id="installed-published">{dateText(release.published)}</dd>
        <dt>{t('documentCount')}</dt>
        <dd id="installed-documents">{numberText(release.documents)}</dd>
        <dt>{t('origin')}</dt>
        <dd id="installed-origin">{originText(release.origin)}</dd>
        {stored && (
          <>
            <dt>{t('installedAt')}</dt>
            <dd id="installed-at">{momentText(release.installed)}</dd>
          </>
        )}
      </dl>
    </section>
  );
}

/** Where a release came from, in the reader's language. */
export function originText(origin: Origin): string {
  switch (origin.type) {
    case 'bundled':
      return t('originBundled');
    case 'file':
      return t('originFile', origin.name);
    case 'address':
      return t('originAddress', origin.address);
    case 'feed':
      return t('originFeed', origin.address);
  }
}
