import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { Regions } from '#lib/page/regions.ts';

/** The regions of the paragraphs `<p>` of a page, in order. */
function regionsOf(html: string): number[] {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  return new Regions(document).numbersOf([...document.querySelectorAll('p')]);
}

const TEXT = 'Đây là phần thân của bài báo, dài hơn hẳn những gì đứng cạnh nó. '.repeat(5);
const body = `<p>${TEXT}</p>`;
const news = (words = 'Tin khác') => `<p>${words}</p>`;

describe('regions of a page', () => {
  test.each<[string, string, number[]]>([
    ['an article alone', `<article><h1>Tin</h1>${body}${body}</article>`, [0, 0]],
    ['a page without an article', `<h1>Tin</h1>${body}${body}`, [0, 0]],
    [
      'the lead, outside of the article',
      `<h1>Tin</h1><p>Sapo</p><article>${body}</article>`,
      [0, 0],
    ],
    ['aside', `<article>${body}</article><aside>${news()}</aside>`, [0, 1]],
    [
      'an aside within the article',
      `<article>${body}<aside>${news()}</aside>${body}</article>`,
      [0, 1, 0],
    ],
    ['navigation and footer', `<nav>${news()}</nav>${body}<footer>${news()}</footer>`, [1, 0, 2]],
    ['roles', `${body}<div role="complementary">${news()}</div>`, [0, 1]],
    [
      'two boxes',
      `<h1>Tin</h1>${body}<aside>${news()}</aside><aside>${news()}${news()}</aside>`,
      [0, 1, 2, 2],
    ],
    ['a box within a box', `${body}<aside>${news()}<nav>${news()}</nav></aside>`, [0, 1, 2]],
    ['related news, by class', `${body}<div class="box-related">${news()}</div>`, [0, 1]],
    [
      'related news, by a Vietnamese class',
      `${body}<ul class="list tinlienquan"><li>${news()}</ul>`,
      [0, 1],
    ],
    ['… with hyphens', `${body}<div class="box-tin-lien-quan">${news()}</div>`, [0, 1]],
    ['… by id', `${body}<div id="relatedNews">${news()}</div>`, [0, 1]],
    ['comments', `${body}<div class="comment-list">${news()}</div>`, [0, 1]],
    [
      'comments, as articles in the article',
      `<article>${body}<article>${news()}</article></article>`,
      [0, 1],
    ],
    [
      'articles to read next: the one with the headline counts',
      `<article>${body}</article><article><h1>Tin</h1>${news()}</article><article>${body}</article>`,
      [1, 0, 2],
    ],
    [
      'articles to read next: the longest, where the headline is elsewhere',
      `<h1>Tin</h1><article>${body}</article><article>${news()}</article>`,
      [0, 1],
    ],
    ['a main column called sidebar', `<div class="sidebar-1"><h1>Tin</h1>${body}</div>`, [0]],
    [
      '… with an article and a headline elsewhere',
      `<h1>Tin</h1><div class="sidebar-1"><article>${body}</article></div>`,
      [0],
    ],
    [
      '… with neither',
      `<div class="has-sidebar">${body}<div class="sidebar">${news()}</div></div>`,
      [0, 1],
    ],
    [
      'a category that is called comment',
      `<article class="category-comment"><h1>Tin</h1>${body}</article>`,
      [0],
    ],
    [
      'boxes of the article itself',
      `<article>${body}<figure>${news()}</figure><header>${news()}</header></article>`,
      [0, 0, 0],
    ],
  ])('%s', (_, html, regions) => {
    expect(regionsOf(html)).toEqual(regions);
  });
});
