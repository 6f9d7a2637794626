import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { publishedOf } from '#lib/page/published.ts';

const published = (html: string) =>
  publishedOf(parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`).document);

describe('the day of publication', () => {
  test.each([
    [
      'meta of Open Graph',
      '<meta property="article:published_time" content="2023-05-25T13:09:00+07:00">',
      '2023-05-25',
    ],
    [
      'meta in universal time, the day before in Vietnam’s terms',
      '<meta property="article:published_time" content="2023-05-24T20:00:00Z">',
      '2023-05-25',
    ],
    ['microdata', '<meta itemprop="datePublished" content="2022-01-02">', '2022-01-02'],
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-07-08T09:10:11+07:00"}</script>',
      '2024-07-08',
    ],
    [
      'JSON-LD that is no JSON',
      '<script type="application/ld+json">{"datePublished": "2024-07-08", "headline": "a"b"}</script>',
      '2024-07-08',
    ],
    ['a time element', '<time datetime="2021-03-04T05:06">4/3/2021</time>', '2021-03-04'],
    [
      'a time element, after those of other news',
      '<nav><time datetime="2020-01-01">1/1</time></nav><h1>Tin</h1><time datetime="2021-03-04">4/3</time>',
      '2021-03-04',
    ],
    [
      'the printed line beside the headline',
      '<article><h1>Tin</h1><p class="date">Thứ Năm, 5/6/2020, 08:09</p></article>',
      '2020-06-05',
    ],
  ])('stands in %s', (_, html, day) => {
    expect(published(html)).toBe(day);
  });

  test.each([
    ['no date', '<article><h1>Tin</h1></article>'],
    [
      'the times and dates of other news alone',
      '<article><h1>Tin</h1><aside><time datetime="2021-03-04">4/3/2021</time></aside>' +
        '<div class="box-lien-quan"><span class="date">5/6/2020</span></div></article>',
    ],
    ['a date within the text only', '<article><p>Ngày 5/6/2020, hội nghị đã họp.</p></article>'],
    ['nonsense for machines', '<meta property="article:published_time" content="hôm qua">'],
    ['a day of no calendar', '<meta property="article:published_time" content="2024-02-31">'],
    [
      'a printed day of no calendar',
      '<article><h1>Tin</h1><p class="date">99/99/2020</p></article>',
    ],
    [
      'the last moment that a machine counts',
      '<meta property="article:published_time" content="+275760-09-13T00:00:00Z">',
    ],
    [
      'a year of five digits',
      '<meta property="article:published_time" content="+012345-01-02T00:00:00Z">',
    ],
  ])('is not known from %s', (_, html) => {
    expect(published(html)).toBeNull();
  });
});
