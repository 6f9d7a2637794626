import { browser, type PublicPath } from 'wxt/browser';

const PAGE = '/catalogue.html' satisfies PublicPath;

/** Opens the catalogue's page in a tab, on a document or on what a query finds. */
export async function openCataloguePage(
  at: { readonly document: string } | { readonly query: string },
): Promise<void> {
  const hash =
    'document' in at
      ? new URLSearchParams({ document: at.document })
      : new URLSearchParams(at.query.trim() === '' ? {} : { q: at.query });
  await browser.tabs.create({ url: browser.runtime.getURL(`${PAGE}#${hash}`) });
}
