import { isLinkable } from '../outside.ts';
import { ISSUERS, KINDS } from '../reference/lexicon.ts';
import type { CatalogueDocument } from '../resolution/lookup.ts';
import { citedDate, citedIssuer, citedName, followsName, repeatsKind } from './parts.ts';

/** The web page to cite for a document: the first that can be opened, else any; null where there is none. */
export function sourceOf({ sources }: CatalogueDocument): string | null {
  const pages = sources.filter((address) => /^https?:\/\//.test(address));
  return pages.find(isLinkable) ?? pages[0] ?? null;
}

/**
 * `Kết luận số 01-KL/TW ngày 18/05/2021 của Bộ Chính trị khóa XIII về …`: as a Vietnamese text cites.
 */
export function citation(document: CatalogueDocument): string {
  const { title } = document;
  const date = citedDate(document);
  if (repeatsKind(document)) return [title, date].filter(Boolean).join(', ');
  const place = [citedName(document), date, `của ${citedIssuer(document)}`]
    .filter(Boolean)
    .join(' ');
  return followsName(title) ? `${place} ${title}` : `${place}: ${title}`;
}

/** The same, with the name as a link to the source. */
export function markdown(document: CatalogueDocument): string {
  const text = citation(document);
  const source = sourceOf(document);
  const name = repeatsKind(document) ? document.title : citedName(document);
  const escaped = (plain: string) => plain.replace(/[\\`*_[\]<>]/g, '\\$&');
  if (source === null) return escaped(text);
  const address = source.replace(
    /[()\s<>]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `[${escaped(name)}](${address})${escaped(text.slice(name.length))}`;
}

/** An entry of a BibTeX file. */
export function bibtex(document: CatalogueDocument): string {
  const { id, kind, issuer, symbol, title, date } = document;
  const [year, month, day] = date?.split('-') ?? [];
  // Braces keep the capitals and hold the issuer together, which is no person.
  const fields: readonly (readonly [string, string | null | undefined])[] = [
    ['author', `{${ISSUERS[issuer].label.vi}}`],
    ['title', `{${title}}`],
    ['type', KINDS[kind].label.vi],
    ['number', symbol],
    ['year', year],
    ['month', month && String(Number(month))],
    ['day', day && String(Number(day))],
    ['url', sourceOf(document)],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value ? [`  ${name} = {${name === 'url' ? value : bibtexText(value)}},`] : [],
  );
  // Some readers of BibTeX refuse keys that begin with a digit.
  return [`@misc{vk-${id},`, ...lines, '}'].join('\n');
}

/** What TeX would take for its own; braces of our own are left. */
const bibtexText = (text: string): string => text.replace(/[\\&%$#_~^]/g, '\\$&');

/** An item as citation managers exchange them (CSL-JSON 1.0.2). */
export function cslJson(document: CatalogueDocument): string {
  const { id, kind, issuer, symbol, title, date } = document;
  const source = sourceOf(document);
  const item = {
    id,
    type: 'document',
    title,
    author: [{ literal: ISSUERS[issuer].label.vi }],
    genre: KINDS[kind].label.vi,
    ...(symbol !== null && { number: symbol }),
    ...(date !== null && { issued: { 'date-parts': [date.split('-').map(Number)] } }),
    ...(source !== null && { URL: source }),
    language: 'vi',
  };
  return JSON.stringify([item], null, 2);
}
