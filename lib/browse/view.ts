import { ISSUERS, type Issuer, KINDS, type Kind } from '../reference/lexicon.ts';
import { NEWEST_TERM } from '../reference/terms.ts';

/** What the catalogue's page shows, as far as its address says it. */
export interface View {
  readonly query: string;
  /** Of each facet the values that are let through; empty: all. */
  readonly kinds: readonly Kind[];
  readonly issuers: readonly Issuer[];
  /** 0 stands for documents of no term, older than the first congress. */
  readonly terms: readonly number[];
  readonly sources: readonly SourceState[];
  readonly owners: readonly Owner[];
  /** The first and the last year; null: all, those of no known year too. */
  readonly years: readonly [from: number, to: number] | null;
  readonly order: Order | null;
  readonly columns: readonly Column[];
  /** The document whose page is shown instead of the table. */
  readonly document: string | null;
}

/** Whether a page that shows the document is known. */
export const SOURCE_STATES = ['sourced', 'unsourced'] as const;
export type SourceState = (typeof SOURCE_STATES)[number];

/** Whose record it is: the release's, or the reader's own. */
export const OWNERS = ['release', 'own'] as const;
export type Owner = (typeof OWNERS)[number];

export const COLUMNS = ['name', 'title', 'date', 'issuer', 'term', 'plenum', 'source'] as const;
export type Column = (typeof COLUMNS)[number];

/** Columns that a row cannot do without. */
export const FIXED_COLUMNS: readonly Column[] = ['name', 'title'];

export interface Order {
  readonly column: Column;
  readonly descending: boolean;
}

export const START: View = {
  query: '',
  kinds: [],
  issuers: [],
  terms: [],
  sources: [],
  owners: [],
  years: null,
  order: null,
  columns: ['name', 'title', 'date', 'issuer', 'term'],
  document: null,
};

const KIND_NAMES = Object.keys(KINDS) as Kind[]; // the table's own keys
const ISSUER_NAMES = Object.keys(ISSUERS) as Issuer[];
const TERMS = Array.from({ length: NEWEST_TERM + 1 }, (_, term) => term);

/** The view that an address (`#q=…&kind=…`) asks for; what it does not know, it leaves out. */
export function readAddress(hash: string): View {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  const chosen = <T extends string | number>(name: string, values: readonly T[]): T[] => {
    const given = (asked.get(name) ?? '').split(',');
    return values.filter((value) => given.includes(String(value)));
  };
  const columns = chosen('columns', COLUMNS);
  return {
    query: asked.get('q') ?? '',
    kinds: chosen('kind', KIND_NAMES),
    issuers: chosen('issuer', ISSUER_NAMES),
    terms: chosen('term', TERMS),
    sources: chosen('source', SOURCE_STATES),
    owners: chosen('owner', OWNERS),
    years: readYears(asked.get('years')),
    order: readOrder(asked.get('sort')),
    columns: asked.has('columns')
      ? COLUMNS.filter((column) => FIXED_COLUMNS.includes(column) || columns.includes(column))
      : START.columns,
    document: asked.get('document') || null,
  };
}

function readYears(text: string | null): View['years'] {
  const [, from, to] = /^(\d{4})\.\.(\d{4})$/.exec(text ?? '') ?? [];
  if (from === undefined || to === undefined || from > to) return null;
  return [Number(from), Number(to)];
}

function readOrder(text: string | null): Order | null {
  const column = COLUMNS.find((name) => name === text?.replace(/^-/, ''));
  return column ? { column, descending: text?.startsWith('-') === true } : null;
}

/** The address of a view, without what stands as it starts; empty for the start. */
export function addressOf(view: View): string {
  const { query, years, order, columns, document } = view;
  const asked = new URLSearchParams();
  const set = (name: string, value: string) => {
    if (value !== '') asked.set(name, value);
  };
  set('q', query);
  set('kind', view.kinds.join(','));
  set('issuer', view.issuers.join(','));
  set('term', view.terms.join(','));
  set('source', view.sources.join(','));
  set('owner', view.owners.join(','));
  set('years', years ? `${years[0]}..${years[1]}` : '');
  set('sort', order ? `${order.descending ? '-' : ''}${order.column}` : '');
  if (columns.join() !== START.columns.join()) asked.set('columns', columns.join(','));
  set('document', document ?? '');
  const text = asked.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `#${text}`;
}

/** Whether anything but the query leaves documents out. */
export const isFiltered = (view: View): boolean =>
  view.years !== null ||
  [view.kinds, view.issuers, view.terms, view.sources, view.owners].some(
    ({ length }) => length > 0,
  );

/** The same view with every document let through. */
export const unfiltered = (view: View): View => ({
  ...view,
  ...{ kinds: [], issuers: [], terms: [], sources: [], owners: [], years: null },
});
