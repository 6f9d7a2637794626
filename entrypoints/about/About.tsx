import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { language, t } from '#lib/i18n.ts';
import { bundledLicences, type Licence } from '#lib/licences.ts';
import ownLicence from '../../LICENSE?raw';
import privacy from '../../PRIVACY.md?raw';
import { type Block, type Run, statementIn } from './statement.ts';

/** What the extension is, what it does with the reader's data, and what it is made of. */
export function About() {
  return (
    <main class="sheet about">
      <header class="masthead">
        <img src="/icon/96.png" alt="" width="40" height="40" />
        <div>
          <h1>{t('aboutTitle')}</h1>
          <p class="quiet">{t('aboutVersion', browser.runtime.getManifest().version)}</p>
        </div>
        <a class="masthead-link" href="/options.html">
          {t('optionsTitle')}
        </a>
      </header>
      <section class="section" id="privacy" aria-labelledby="privacy-heading">
        <h2 id="privacy-heading">{t('privacyHeading')}</h2>
        {statementIn(privacy, language()).map(StatementBlock)}
      </section>
      <section class="section" id="licences" aria-labelledby="licences-heading">
        <h2 id="licences-heading">{t('licencesHeading')}</h2>
        <LicenceText summary={t('licencesOwn')} text={ownLicence} />
        <BundledLicences />
      </section>
    </main>
  );
}

function StatementBlock({ list, items }: Block) {
  if (!list) return <p>{items[0]?.map(StatementRun)}</p>;
  return (
    <ul>
      {items.map((item, index) => (
        <li key={index}>{item.map(StatementRun)}</li>
      ))}
    </ul>
  );
}

const StatementRun = ({ text, strong }: Run) => (strong ? <strong>{text}</strong> : text);

function BundledLicences() {
  const [licences, setLicences] = useState<readonly Licence[] | 'failed'>([]);
  useEffect(() => {
    bundledLicences().then(setLicences, (error: unknown) => {
      console.error('Văn Kiện:', error);
      setLicences('failed');
    });
  }, []);

  if (licences === 'failed') return <p role="alert">{t('licencesFailed')}</p>;
  return (
    <>
      <p class="quiet">{t('licencesIntro')}</p>
      <ul class="packages">
        {licences.map(({ name, version, licence, author, text }) => {
          const line = [`${name} ${version}`, licence, author].filter(Boolean).join(' · ');
          return (
            <li key={name}>{text === '' ? line : <LicenceText summary={line} text={text} />}</li>
          );
        })}
      </ul>
    </>
  );
}

function LicenceText({ summary, text }: { readonly summary: string; readonly text: string }) {
  return (
    <details>
      <summary>{summary}</summary>
      <pre lang="en">{text}</pre>
    </details>
  );
}
