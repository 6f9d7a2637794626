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
  if (local?.[1]) return existing(local[1]);
  const vietnam = new Date(Date.parse(text) + 7 * 60 * 60 * 1000);
  const { length } = '2000-01-01T00:00:00.000Z'; // years before 0 and after 9999 are longer
  const iso = Number.isNaN(vietnam.getTime()) ? '' : vietnam.toISOString();
  return iso.length === length ? iso.slice(0, 10) : null;
}

/** The day, if the calendar has it: what pages print is not always one. */
function existing(day: string): PartialDate | null {
  const date = new Date(`${day}T00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) ? day : null;
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
    if (!year || !isOwn(element)) continue;
    const date = existing(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
    if (date) return date;
  }
  return null;
}
