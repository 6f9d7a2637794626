import { pageNames } from '#lib/resolution/names.ts';
import type { Site } from '#scripts/browsers/site.ts';
import { IMPORT_MAP } from './modules.ts';
import { type News, news } from './news.ts';
import { documents } from './records.ts';

const NAMES = pageNames(documents, []);

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

/** The article that the targets speak of: 1.03 million letters in 12,095 text nodes, some 200 citations. */
export const LONG = { letters: 1_030_000, nodes: 12_095, citations: 200 } as const;

/** Words of a citation in elements of their own, as pages link and print them bold. */
const CITED = /(Nghị quyết|Chỉ thị|Kết luận|Quy định) số (\S+?-\p{Lu}+)/gu;

function longArticle(): string {
  const { paragraphs } = news(LONG.letters, LONG.citations / (LONG.letters / PER_SENTENCE));
  /** Text nodes so far: each element within a paragraph makes two more, a line break between two one. */
  let nodes = 0;
  const written = paragraphs.map((text, index) => {
    const cited = text.replace(CITED, '<a href="#">$1</a> số <b>$2</b>');
    const words = cited === text ? text.split(' ') : [cited];
    const due = ((index + 1) * LONG.nodes) / paragraphs.length - nodes - 2;
    for (let element = 0; element < Math.round(due / 2) && words.length > 1; element++) {
      const at = 5 + 12 * element;
      words[at] = `<b>${words[at]}</b>`;
    }
    const paragraph = words.join(' ');
    nodes += 2 + 2 * (paragraph.match(/<[ab]\b/g)?.length ?? 0);
    return `<p>${paragraph}</p>`;
  });
  return `<article><h1>Tin trong ngày</h1><p id="target">Tin đang được cập nhật.</p>${written.join('\n')}</article>`;
}

const MARK_JS = '<script src="/node_modules/mark.js/dist/mark.es6.js"></script>';
const SCAN = '<script type="module" src="/scripts/bench/page/scan.ts"></script>';

/** UTF-16 code units of a long read. */
const ARTICLE = 30_000;

/** UTF-16 code units of a sentence, about. */
const PER_SENTENCE = 90;

/** Half of all sentences cite: with that many code units, about so many citations. */
const PER_CITATION = 190;

const citing = (citations: number): string => page(article(news(citations * PER_CITATION, 0.5)));

/** Sets the pages that are measured. */
export function setPages(site: Site): void {
  site.set('/quiet.html', { body: page(article(news(ARTICLE, 0))) });
  site.set('/few.html', { body: citing(10) });
  site.set('/400.html', { body: citing(400) });
  site.set('/4000.html', { body: citing(4000) });
  const long = longArticle();
  site.set('/long.html', { body: page(long) });
  site.set('/scan.html', { body: page(long, IMPORT_MAP + MARK_JS + SCAN) });
  site.set('/names.json', { body: JSON.stringify(NAMES) });
}
