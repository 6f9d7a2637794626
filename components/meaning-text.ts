import { dateText, language, t } from '#lib/i18n.ts';
import { ISSUERS, KINDS } from '#lib/reference/lexicon.ts';
import { roman } from '#lib/roman.ts';
import type { Span } from '#lib/search/dates.ts';
import type { Meaning } from '#lib/search/reading.ts';

/** What a part of a query was taken for, in a few words. */
export function meaningText(meaning: Meaning): string {
  switch (meaning.type) {
    case 'symbol': {
      const { kind, number, code, level } = meaning;
      const symbol =
        code === null ? number : `${number}-${code}${level === null ? '' : `/${level}`}`;
      return kind === null ? t('numberIs', symbol) : `${KINDS[kind].label[language()]} ${symbol}`;
    }
    case 'kind':
      return KINDS[meaning.kind].label[language()];
    case 'code':
      return meaning.code;
    case 'level':
      return meaning.level;
    case 'issuer':
      return ISSUERS[meaning.issuer].label[language()];
    case 'term':
      return t('termNumber', roman(meaning.term));
    case 'congress':
      return t('congressShort', roman(meaning.term));
    case 'plenum':
      return t('plenumNumber', meaning.plenum);
    case 'time':
      return spanText(meaning.span);
    case 'phrase':
    case 'word':
      return meaning.text;
  }
}

/** `2016`, `2016 – 2018`, `Từ 2016`, `Đến 2018`. */
export function spanText({ from, to }: Span): string {
  if (from === null) return to === null ? '' : t('untilDate', dateText(to));
  if (to === null) return t('sinceDate', dateText(from));
  return from === to ? dateText(from) : `${dateText(from)} – ${dateText(to)}`;
}
