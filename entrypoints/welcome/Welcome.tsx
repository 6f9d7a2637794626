import { browser } from 'wxt/browser';
import { openCataloguePage } from '#components/catalogue-page.ts';
import { t } from '#lib/i18n.ts';

/** What greets a new reader: what the extension does, an example to try, and what it collects. */
export function Welcome() {
  return (
    <main class="welcome">
      <header class="masthead">
        <img src="/icon/128.png" alt="" width="48" height="48" />
        <h1>{t('welcomeTitle')}</h1>
      </header>
      <p>{t('welcomeIntro')}</p>
      <section class="try" aria-labelledby="try-heading">
        <h2 id="try-heading">{t('welcomeTryHeading')}</h2>
        <p class="quiet">{t('welcomeTry')}</p>
        <p class="example" lang="vi">
          Buổi chiều, chi bộ thảo luận việc sắp xếp tổ chức theo Nghị quyết số 18-NQ/TW ngày
          25/10/2017 của Ban Chấp hành Trung ương (khóa XII).
        </p>
      </section>
      <p>{t('welcomeElsewhere')}</p>
      <section aria-labelledby="collected-heading">
        <h2 id="collected-heading">{t('welcomeCollectedHeading')}</h2>
        <ul class="collected">
          <li>{t('welcomeCollectedPages')}</li>
          <li>{t('welcomeCollectedAccount')}</li>
          <li>{t('welcomeCollectedNetwork')}</li>
        </ul>
        <p>
          <a id="privacy" href="/about.html#privacy">
            {t('privacyHeading')}
          </a>
        </p>
      </section>
      <p class="ways">
        <button
          type="button"
          class="button main"
          onClick={() => void openCataloguePage({ query: '' })}
        >
          {t('welcomeCatalogue')}
        </button>
        <button type="button" class="button" onClick={() => void browser.runtime.openOptionsPage()}>
          {t('welcomeSettings')}
        </button>
      </p>
    </main>
  );
}
