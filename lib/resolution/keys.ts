import { fold } from '../fold.ts';
import { MEETING_KINDS } from '../reference/cited-meeting.ts';
import { KINDS, type Kind, numberedAs } from '../reference/lexicon.ts';
import type { Reference } from '../reference/reference.ts';
import { isOfCongress } from '../reference/terms.ts';
import type { CatalogueDocument, DocumentGroup } from './lookup.ts';

// A key says what is looked for and in which of the ways of naming a document: symbol, plenum,
// congress, name. They are built here alone, for documents and for references alike.

/** The Central Committee's own plenums numbered theirs `HNTW` until 2001; the press prints `TW`. */
const levelFamily = (level: string): string => (level === 'HNTW' ? 'TW' : level);

const bySymbol = (code: string, number: string, level: string): string =>
  `symbol:${numberedAs(code)}:${number}:${levelFamily(level)}`;
const byNumber = (code: string, number: string): string => `number:${numberedAs(code)}:${number}`;
const byPlenum = (kind: Kind, plenum: number): string => `plenum:${kind}:${plenum}`;
const byCongress = (kind: Kind, term: number): string => `congress:${kind}:${term}`;
const byYear = (kind: Kind, year: string): string => `congress-year:${kind}:${year}`;
const byAlias = (name: string): string => `alias:${nameKey(name)}`;
const byGroup = (name: string): string => `group:${nameKey(name)}`;

const byRelation = (symbol: string, term: number | null): string[] =>
  symbolKeys(symbol).map((key) => `relation:${term}:${key}`);

/** Names are compared without case, diacritics and spacing. */
const nameKey = (name: string): string =>
  fold(name)
    .replace(/[\s“”"]+/g, ' ')
    .trim();

const SYMBOL = /^0*(\d+[A-Z]?)-([^/]+)\/(.+)$/u;

/** Number, code and level of a symbol as the catalogue writes it; null where it has another shape. */
export function symbolParts(
  symbol: string,
): { number: string; code: string; level: string } | null {
  const [, number, code, level] = SYMBOL.exec(symbol) ?? [];
  return number !== undefined && code !== undefined && level !== undefined
    ? { number, code: numberedAs(code), level }
    : null;
}

/** Whether a document's own symbol, or another that it is known by, has a number. */
export const bearsNumber = ({ symbol, aliases }: CatalogueDocument, number: string): boolean =>
  [symbol, ...aliases].some((text) => symbolParts(text ?? '')?.number === number);

/** Whether the press calls a document by its kind and number alone: `Chỉ thị 100`. */
export const isCalledByNumber = (
  { aliases }: CatalogueDocument,
  kind: Kind | null,
  number: string,
): boolean =>
  kind !== null &&
  aliases.some((alias) => nameKey(alias) === nameKey(`${KINDS[kind].label.vi} ${number}`));

/** Whether a bare number may be that of a plenum, too, whatever the term: one of one digit. */
export const mayCountPlenum = (number: string): boolean => /^\d$/.test(number);

/**
 * Whether a document goes by a bare number only after another name: `Nghị quyết 7` for what the seventh
 * plenum issued under another number (communes count their resolutions, too), `Kết luận 81` for what a
 * notice of that number tells of.
 */
export function isBorrowed({ name, scope }: Reference, document: CatalogueDocument): boolean {
  if (name.form !== 'symbol' || name.code !== null || name.kind === null) return false;
  const isOfPlenum =
    scope === 'open' &&
    mayCountPlenum(name.number) &&
    document.symbol !== null &&
    !bearsNumber(document, name.number);
  return isOfPlenum || announcing(name.kind).includes(document.kind);
}

/** The key under which the documents of a symbol are found; none where it has no symbol's shape. */
export function symbolKeys(symbol: string): string[] {
  const parts = symbolParts(symbol);
  return parts ? [bySymbol(parts.code, parts.number, parts.level)] : [];
}

/** The key under which the documents are found that name this one in their relations. */
export const relationKeys = ({ symbol, term }: Pick<CatalogueDocument, 'symbol' | 'term'>) =>
  byRelation(symbol ?? '', term);

/** The keys under which a document is found by the ends of its relations. */
export const relatedKeys = ({ relations }: Pick<CatalogueDocument, 'relations'>): string[] =>
  relations.flatMap(({ symbol, term }) => byRelation(symbol, term));

/** Every key that a document is found under. */
export function lookupKeys(
  document: CatalogueDocument,
  groups: readonly DocumentGroup[],
): string[] {
  const { kind, term, plenum, date, issuer, aliases } = document;
  const keys: string[] = [];
  const symbols = [document.symbol, ...aliases].flatMap(
    (symbol) => symbolParts(symbol ?? '') ?? [],
  );
  for (const { number, code, level } of symbols) {
    keys.push(bySymbol(code, number, level), byNumber(code, number));
  }
  if (plenum !== null) keys.push(byPlenum(kind, plenum));
  if (issuer === 'dai-hoi') {
    // A national conference between two congresses is none of them.
    const isItsOwn = term !== null && (date === null || isOfCongress(term, date));
    if (isItsOwn) keys.push(byCongress(kind, term));
    if (date !== null) keys.push(byYear(kind, date.slice(0, 4)));
  }
  keys.push(...aliases.map(byAlias), ...relatedKeys(document));
  for (const { names, documents } of groups) {
    if (documents.includes(document.id)) keys.push(...names.map(byGroup));
  }
  return [...new Set(keys)];
}

/** "Kết luận số 81" may be what "Thông báo kết luận số 81-TB/TW" tells of. */
const announcing = (kind: Kind): Kind[] => (kind === 'ket-luan' ? ['thong-bao'] : []);

/** "Nghị quyết Trung ương 4 khóa XIII" is a conclusion: the press calls so what a plenum decided. */
const alsoCalled = (kind: Kind): Kind[] => (kind === 'nghi-quyet' ? ['ket-luan'] : []);

/** The keys under which the documents that a reference may name are found. */
export function referenceKeys({ name, cues }: Reference): string[] {
  switch (name.form) {
    case 'symbol': {
      const { kind, number, code, level } = name;
      if (code !== null && level !== null) {
        // "Kết luận 12-NQ/TW" may be a slip of the code: then 12-KL/TW is meant.
        const own = kind === null || KINDS[kind].codes.includes(code) ? [] : KINDS[kind].codes;
        return [code, ...own].map((one) => bySymbol(one, number, level));
      }
      const codes = code !== null ? [code] : kind === null ? [] : KINDS[kind].codes;
      const keys = codes.map((one) => byNumber(one, number));
      if (kind === null || code !== null) return keys;
      // "Nghị quyết 15 của Trung ương khóa II" is one that the fifteenth plenum issued.
      return [
        ...keys,
        ...announcing(kind).flatMap((one) => KINDS[one].codes.map((two) => byNumber(two, number))),
        byAlias(`${KINDS[kind].label.vi} ${number}`),
        byPlenum(kind, Number.parseInt(number, 10)),
      ];
    }
    case 'plenum':
      return name.kind === null
        ? []
        : [name.kind, ...alsoCalled(name.kind)].map((kind) => byPlenum(kind, name.plenum));
    case 'congress': {
      const year = cues.date?.slice(0, 4);
      return [
        ...(cues.term === undefined ? [] : [byCongress(name.kind, cues.term)]),
        ...(year === undefined || cues.term !== undefined ? [] : [byYear(name.kind, year)]),
      ];
    }
    case 'alias':
      return [byAlias(name.alias), byGroup(name.alias)];
  }
}

/** How many numbers on a document is looked for whose number shows that those before were given, too. */
const AHEAD = 10;

/**
 * Where a reference's words tell neither term nor day: the keys of the numbers that follow its own, or of
 * the plenum before. Numbers run within a term, and plenums are counted in it, so where the catalogue has
 * one of these it may lack the document that is meant.
 */
export function neighbouringKeys({ name, cues }: Reference): string[] {
  if (cues.term !== undefined || cues.date !== undefined) return [];
  if (name.form === 'plenum')
    return [...MEETING_KINDS].map((kind) => byPlenum(kind, name.plenum - 1));
  if (name.form !== 'symbol') return [];
  const { kind, number, level } = name;
  const code = name.code ?? (kind === null ? undefined : KINDS[kind].codes[0]);
  if (code === undefined) return [];
  const first = Number.parseInt(number, 10);
  return Array.from({ length: AHEAD }, (_, index) =>
    bySymbol(code, String(first + 1 + index), level ?? 'TW'),
  );
}

export const isGroupKey = (key: string): boolean => key.startsWith('group:');
