import type { Site } from '#scripts/browsers/site.ts';
import { IMPORT_MAP } from './modules.ts';
import { type News, news } from './news.ts';

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Tin</title>${head}<body>${body}`;

/** As news pages are: links and bold words within paragraphs, a column beside the article. */
function article({ paragraphs }: News): string {
  const written = paragraphs.map((text, index) => {
    const words = text.replace(/\S+ \S+(?=[^ ]* \S+$)/, '<b>$&</b>');
    return index % 5 === 0 ? `<p><a href="#">${words}</a></p>` : `<p>${words}</p>`;
  });
  return `<article><h1>Tin trong ngày</h1><p id="target">Tin đang được cập nhật.</p>${written.join('\n')}</article>`;
}

const MARK_JS = '<script src="/node_modules/mark.js/dist/mark.es6.js"></script>';
const SCAN = '<script type="module" src="/scripts/bench/page/scan.ts"></script>';

/** UTF-16 code units of a long read. */
const ARTICLE = 30_000;

/** Half of all sentences cite: with that many code units, about so many citations. */
const PER_CITATION = 190;

const citing = (citations: number): string => page(article(news(citations * PER_CITATION, 0.5)));

/** Sets the pages that are measured. */
export function setPages(site: Site): void {
  const quiet = page(article(news(ARTICLE, 0)));
  site.set('/quiet.html', { body: quiet });
  site.set('/some.html', { body: page(article(news(ARTICLE, 0.02))) });
  site.set('/few.html', { body: citing(10) });
  site.set('/400.html', { body: citing(400) });
  site.set('/4000.html', { body: citing(4000) });
  const head = IMPORT_MAP + MARK_JS + SCAN;
  site.set('/scan.html', { body: page(article(news(20 * ARTICLE, 0.02)), head) });
}
