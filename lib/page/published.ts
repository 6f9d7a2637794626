import type { PartialDate } from '../reference/reference.ts';
import { Regions } from './regions.ts';

const META =
  'meta[property="article:published_time"], meta[itemprop="datePublished"], ' +
  'meta[name="pubdate"], meta[name="publish-date"], meta[name="dc.date.issued" i]';

/** Where a page without markup prints its day: "25/05/2023 13:09", "Thứ Năm, ngày 25-5-2023". */
const PRINTED = /\b(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*((?:19|20)\d{2})\b/;

/**
 * The day on which an article was published, as its page states it; null where it does not.
 *
 * @param regions what of the page is its article: the news beside it have days of their own
 */
export function publishedOf(page: Document, regions = new Regions(page)): PartialDate | null {
  const isOwn = (element: Element) => regions.boxOf(element) === null;
  return (
    dayOf(page.querySelector<HTMLMetaElement>(META)?.content) ??
    structuredDate(page) ??
    dayOf([...page.querySelectorAll('time[datetime]')].find(isOwn)?.getAttribute('datetime')) ??
    printedDate(page, isOwn)
  );
}

/** `yyyy-mm-dd` in Vietnam of a date as pages write it for machines. */
function dayOf(text: string | null | undefined): PartialDate | null {
  if (!text) return null;
  const local = /^\s*(\d{4}-\d{2}-\d{2})(?!.*Z\s*$)/.exec(text);
  if (local?.[1]) return local[1];
  const instant = Date.parse(text);
  if (Number.isNaN(instant)) return null;
  const vietnam = instant + 7 * 60 * 60 * 1000;
  return new Date(vietnam).toISOString().slice(0, 10);
}

/** `datePublished` of JSON-LD; sought as text, for news pages often write JSON that does not parse. */
function structuredDate(page: Document): PartialDate | null {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const day = dayOf(/"datePublished"\s*:\s*"([^"]{8,40})"/.exec(script.textContent ?? '')?.[1]);
    if (day) return day;
  }
  return null;
}

/** The date line beside the headline: in an element named so, within the headline's surroundings. */
function printedDate(page: Document, isOwn: (element: Element) => boolean): PartialDate | null {
  const near = page.querySelector('article, main') ?? page.querySelector('h1')?.parentElement;
  for (const element of near?.querySelectorAll('[class*="date" i], [class*="time" i]') ?? []) {
    const [, day = '', month = '', year] = PRINTED.exec(element.textContent ?? '') ?? [];
    if (year && isOwn(element)) return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  }
  return null;
}
